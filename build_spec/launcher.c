/* Sala.exe: runs the Python that lies in windows\ in the folder of its files, in this process: nothing is installed, no other program started.

   It looks for no library in the current folder, nor in the stick's top: only in windows\ and in the system.
   FILES is that folder, from beside it: with a \ at its end, or empty. */
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <shellapi.h>
#include <wchar.h>

#ifndef FILES
#define FILES L"sala-files\\"
#endif
#define LONGEST 32768

typedef int (*run_python)(int, wchar_t **);

static wchar_t self[LONGEST];
static int asked_for, ended; /* words were given; the program came to its end */

#define OLDEST_BUILD 17763 /* Windows 10, 1809: the oldest that Qt runs on */

/* Shows the folder that opens without the program, to somebody who can see it. */
static void open_anywhere(void)
{
    static wchar_t folder[LONGEST];
    wchar_t *slash = wcsrchr(self, L'\\');
    if (asked_for || !slash)
        return;
    _snwprintf(folder, LONGEST - 1, L"%.*ls\\open-anywhere", (int)(slash - self), self);
    if (GetFileAttributesW(folder) != INVALID_FILE_ATTRIBUTES)
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
    return say(L"Sala ended with an error. A part of the folder “" FILES L"windows”, or of Windows itself, may be missing or damaged. Copy the whole "
               L"stick once more, or open the folder “open-anywhere”: every text is in it.\n\n"
               L"Sala ปิดตัวลงเพราะมีข้อผิดพลาด โปรดคัดลอกทั้งแท่งอีกครั้ง หรือเปิดโฟลเดอร์ “open-anywhere” มีทุกเรื่องให้อ่าน");
}

/* Python ends the process itself where it cannot begin. */
static void __cdecl at_exit(void)
{
    if (!ended)
        broke_down();
}

/* Has at_exit called by the runtime that Python uses, which need not be this program's. */
static void watch_end(void)
{
    typedef int(__cdecl * registering)(void(__cdecl *)(void));
    HMODULE runtime = GetModuleHandleW(L"ucrtbase.dll");
    registering add = runtime ? (registering)(void *)GetProcAddress(runtime, "_crt_atexit") : NULL;
    if (add)
        add(at_exit);
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

/* Started by a double click there is nothing to write to, and a handle that leads nowhere would stop Python. */
static void keep_only_real(DWORD which)
{
    HANDLE handle = GetStdHandle(which);
    DWORD kind = handle ? GetFileType(handle) : FILE_TYPE_UNKNOWN;
    if (kind == FILE_TYPE_UNKNOWN)
        SetStdHandle(which, NULL);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show)
{
    static wchar_t python[LONGEST], program[LONGEST];
    (void)instance, (void)before, (void)line, (void)show;
    /* Before Python is loaded: its own runtime looks at them only once. */
    keep_only_real(STD_INPUT_HANDLE);
    keep_only_real(STD_OUTPUT_HANDLE);
    keep_only_real(STD_ERROR_HANDLE);
    int given = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    asked_for = words && given > 1;
    DWORD length = GetModuleFileNameW(NULL, self, LONGEST - 64);
    if (too_old())
        return say(L"This Windows is too old for Sala, which needs Windows 10 of 2018 (1809) or newer. Open the folder "
                   L"“open-anywhere” beside it: every text is in it, to be read with what this computer has.\n\n"
                   L"Windows เครื่องนี้เก่าเกินไปสำหรับ Sala โปรดเปิดโฟลเดอร์ “open-anywhere” ที่อยู่ข้างกัน มีทุกเรื่องให้อ่านด้วยโปรแกรมของเครื่องนี้");
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    wchar_t *slash = length && length < LONGEST - 64 ? wcsrchr(self, L'\\') : NULL;
    if (!slash)
        return fail(L"Sala.exe");
    int folder = (int)(slash - self);
    _snwprintf(python, LONGEST - 1, L"%.*ls\\" FILES L"windows\\python311.dll", folder, self);
    _snwprintf(program, LONGEST - 1, L"%.*ls\\" FILES L"windows\\PySide6", folder, self);
    AddDllDirectory(program); /* where Qt's plugins find Qt */
    _snwprintf(program, LONGEST - 1, L"%.*ls\\" FILES L"windows\\sala.zip", folder, self);
    HMODULE library = LoadLibraryExW(python, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    run_python run = library ? (run_python)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!run)
        return is_there(python) ? broke_down() : fail(FILES L"windows\\python311.dll");
    if (!is_there(program))
        return fail(FILES L"windows\\sala.zip");
    _snwprintf(python, LONGEST - 1, L"%.*ls\\" FILES L"windows\\python311.zip", folder, self);
    if (!is_there(python))
        return fail(FILES L"windows\\python311.zip");
    wchar_t **all = words ? HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof *all * (given + 3)) : NULL;
    if (!all)
        return fail(L"Sala.exe");
    int count = 0;
    all[count++] = self;
    all[count++] = L"-B"; /* no bytecode is written */
    all[count++] = program;
    for (int i = 1; i < given; i++)
        all[count++] = words[i];
    watch_end();
    int code = run(count, all);
    ended = 1;
    return code ? broke_down() : 0;
}
