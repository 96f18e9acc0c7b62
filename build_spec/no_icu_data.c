/* ICU's data, with nothing in it: ICU then says that it has none, and Qt goes on without.

   The layout is that of a common data file without entries (ICU's documentation, "ICU Data": common data). */
#include <stdint.h>

#define NAME_OF(version) icudt##version##_dat
#define NAME(version) NAME_OF(version)

struct common_data {
    uint16_t header_size;
    uint8_t magic_1, magic_2;
    uint16_t info_size, reserved;
    uint8_t big_endian, charset, size_of_letter, reserved_2;
    uint8_t format[4], format_version[4], data_version[4];
    uint8_t padding[8];
    uint32_t entries;
    uint32_t fill[5];
};

__attribute__((visibility("default"), aligned(16))) const struct common_data NAME(VERSION) = {
    .header_size = 32, .magic_1 = 0xda, .magic_2 = 0x27, .info_size = 20, .size_of_letter = 2,
    .format = {'T', 'o', 'C', 'P'}, .format_version = {1},
};
