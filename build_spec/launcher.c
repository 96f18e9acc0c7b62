/* Runs the Python that lies beside it, in this process. On a stick it is sala64.exe in windows\, which Sala.exe starts (front.c); the
   office's desk is started by it directly, from beside windows\.

   It looks for no library in the current folder: only where its parts are, and in the system. HERE leads from its folder to them. */
#define _WIN32_WINNT 0x0A00
#ifndef HERE
#define HERE L""
#define TOP L"..\\..\\"
#define PLACE L"sala-files\\windows"
#endif
#include "telling.h"
#include <signal.h>

typedef int (*run_python)(int, wchar_t **);

static int ended; /* the program came to its end */

/* Python ends the process itself where it cannot begin. */
static void __cdecl at_exit(void)
{
    if (!ended)
        broke_down();
}

/* Qt's modules for Python give up without an end where a part of them is missing. */
static void __cdecl at_abort(int which)
{
    (void)which;
    TerminateProcess(GetCurrentProcess(), (UINT)broke_down());
}

/* Has both called by the runtime that Python uses, which need not be this program's. */
static void watch_end(void)
{
    typedef int(__cdecl * registering)(void(__cdecl *)(void));
    typedef void(__cdecl * handling)(int);
    typedef handling(__cdecl * setting)(int, handling);
    HMODULE runtime = GetModuleHandleW(L"ucrtbase.dll");
    registering add = runtime ? (registering)(void *)GetProcAddress(runtime, "_crt_atexit") : NULL;
    setting set = runtime ? (setting)(void *)GetProcAddress(runtime, "signal") : NULL;
    if (add)
        add(at_exit);
    if (set)
        set(SIGABRT, at_abort);
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
        return say_too_old();
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    wchar_t *slash = length && length < LONGEST - 64 ? wcsrchr(self, L'\\') : NULL;
    if (!slash)
        return fail(L"Sala.exe");
    int folder = (int)(slash - self);
    _snwprintf(python, LONGEST - 1, L"%.*ls\\" HERE L"python311.dll", folder, self);
    _snwprintf(program, LONGEST - 1, L"%.*ls\\" HERE L"PySide6", folder, self);
    AddDllDirectory(program); /* where Qt's plugins find Qt */
    _snwprintf(program, LONGEST - 1, L"%.*ls\\" HERE L"sala.zip", folder, self);
    HMODULE library = LoadLibraryExW(python, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    run_python run = library ? (run_python)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!run)
        return is_there(python) ? broke_down() : fail(PLACE L"\\python311.dll");
    if (!is_there(program))
        return fail(PLACE L"\\sala.zip");
    _snwprintf(python, LONGEST - 1, L"%.*ls\\" HERE L"python311.zip", folder, self);
    if (!is_there(python))
        return fail(PLACE L"\\python311.zip");
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
