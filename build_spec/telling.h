/* What the programs for Windows say where they cannot start, and what they ask Windows for.

   Whoever includes it says with TOP how the top of the stick is reached from the program's folder (with a \\ at its end, or empty), and
   with PLACE where the parts of the program are, as people are told it. */
#include <windows.h>
#include <shellapi.h>
#include <wchar.h>

#define LONGEST 32768

static wchar_t self[LONGEST];
static int asked_for; /* words were given */

#define OLDEST_BUILD 17763 /* Windows 10, 1809: the oldest that Qt runs on */

/* Shows the folder that opens without the program, to somebody who can see it. With \ at its end nothing else can be meant, such as a
   program of that name beside it. */
static void open_anywhere(void)
{
    static wchar_t named[LONGEST], folder[LONGEST];
    wchar_t *slash = wcsrchr(self, L'\\');
    if (asked_for || !slash)
        return;
    _snwprintf(named, LONGEST - 1, L"%.*ls\\" TOP L"open-anywhere\\", (int)(slash - self), self);
    if (GetFullPathNameW(named, LONGEST - 1, folder, NULL) && GetFileAttributesW(folder) != INVALID_FILE_ATTRIBUTES)
        ShellExecuteW(NULL, L"open", folder, NULL, NULL, SW_SHOWNORMAL);
}

static int say(const wchar_t *words)
{
    /* Whoever starts it from a program gets the words as text: a box may have nowhere to be shown. */
    static char text[2048];
    DWORD written = 0;
    int length = WideCharToMultiByte(CP_UTF8, 0, words, -1, text, sizeof text, NULL, NULL);
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if (error && length > 1)
        WriteFile(error, text, (DWORD)(length - 1), &written, NULL);
    MessageBoxW(NULL, words, L"Sala", MB_ICONERROR | MB_SETFOREGROUND);
    open_anywhere();
    return 1;
}

static int fail(const wchar_t *what)
{
    static wchar_t words[512];
    _snwprintf(words, 511,
               L"Sala cannot start: %ls is missing or damaged. Copy the whole stick once more, or ask for a new one.\n\n"
               L"เปิด Sala ไม่ได้: %ls หายไปหรือเสียหาย โปรดคัดลอกทั้งแท่งอีกครั้ง หรือขอแท่งใหม่",
               what, what);
    return say(words);
}

/* Says that it ended with an error; where somebody typed something, the program itself has said what. */
static int broke_down(void)
{
    if (asked_for)
        return 1;
    return say(L"Sala ended with an error. A part of the folder “" PLACE L"”, or of Windows itself, may be missing or damaged. Copy the whole "
               L"stick once more, or open the folder “open-anywhere”: every text is in it.\n\n"
               L"Sala ปิดตัวลงเพราะมีข้อผิดพลาด โปรดคัดลอกทั้งแท่งอีกครั้ง หรือเปิดโฟลเดอร์ “open-anywhere” มีทุกเรื่องให้อ่าน");
}

static int is_there(const wchar_t *path)
{
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* Asks Windows itself: what programs are told otherwise depends on what they say of themselves. */
static int too_old(void)
{
    typedef LONG(WINAPI * get_version)(OSVERSIONINFOW *);
    OSVERSIONINFOW version = {.dwOSVersionInfoSize = sizeof version};
    get_version ask = (get_version)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    return !ask || ask(&version) != 0 || version.dwMajorVersion < 10 || version.dwBuildNumber < OLDEST_BUILD;
}

/* Says that this Windows is too old, where it is. */
static int say_too_old(void)
{
    return say(L"This Windows is too old for Sala, which needs Windows 10 of 2018 (1809) or newer. Open the folder "
               L"“open-anywhere” beside it: every text is in it, to be read with what this computer has.\n\n"
               L"Windows เครื่องนี้เก่าเกินไปสำหรับ Sala โปรดเปิดโฟลเดอร์ “open-anywhere” ที่อยู่ข้างกัน มีทุกเรื่องให้อ่านด้วยโปรแกรมของเครื่องนี้");
}
