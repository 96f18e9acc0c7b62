/* Libraries that Qt is linked with and nothing here uses, with nothing in them: their functions refuse.

   ICU: its converters, calendars and orders of letters need 37 MB; line ends are chosen when a pack is built, dates come from Qt's
   own. What opens something says that its data is missing (U_FILE_ACCESS_ERROR, of ICU's documentation), and Qt goes on without.
   GL and EGL: nothing is drawn with OpenGL. `others.h` is made by linux_libraries.py: REFUSE(name) for whatever else is asked for. */
#include <stddef.h>

#define REFUSE(name) void *name(void) { return NULL; }

#ifdef ICU
#define JOINED(name, version) name##_##version
#define NAMED(name, version) JOINED(name, version)
#define OF_ICU(name) NAMED(name, ICU)

static void *missing(int *error)
{
    if (error)
        *error = 4;
    return NULL;
}

void *OF_ICU(ucnv_open)(const char *name, int *error) { return (void)name, missing(error); }
void *OF_ICU(ucol_open)(const char *locale, int *error) { return (void)locale, missing(error); }
void *OF_ICU(ucal_open)(const void *zone, int length, const char *locale, int type, int *error)
{
    return (void)zone, (void)length, (void)locale, (void)type, missing(error);
}
int OF_ICU(ucal_getCanonicalTimeZoneID)(const void *id, int length, void *out, int room, void *system, int *error)
{
    return (void)id, (void)length, (void)out, (void)room, (void)system, missing(error), 0;
}
int OF_ICU(u_strToLower)(void *out, int room, const void *text, int length, const char *locale, int *error)
{
    return (void)out, (void)room, (void)text, (void)length, (void)locale, missing(error), 0;
}
int OF_ICU(u_strToUpper)(void *out, int room, const void *text, int length, const char *locale, int *error)
{
    return (void)out, (void)room, (void)text, (void)length, (void)locale, missing(error), 0;
}
#endif

#include "others.h"
