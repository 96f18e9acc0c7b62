/* Sala.exe: looks whether this Windows can run Sala, then starts sala-files\windows\sala64.exe and ends as that ends.

   It is of 32 bits, so that a Windows of 32 bits can start it too, and hear why Sala cannot run there; and it asks for nothing that an old
   Windows lacks. */
#define _WIN32_WINNT 0x0601
#define TOP L""
#define PLACE L"sala-files\\windows"
#include "telling.h"

/* Looks for Windows' own libraries in Windows alone, and not beside this program, as far as this Windows can be told so. */
static void only_windows_libraries(void)
{
    typedef BOOL(WINAPI * setting)(DWORD);
    setting set = (setting)(void *)GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "SetDefaultDllDirectories");
    SetDllDirectoryW(L"");
    if (set)
        set(LOAD_LIBRARY_SEARCH_SYSTEM32);
}

/* Returns whether this Windows may run programs of 64 bits. One for ARM does since Windows 11; an older one says that it is of 32 bits, for
   to a program like this one it is. */
static int runs_64_bits(void)
{
    SYSTEM_INFO about;
    GetNativeSystemInfo(&about);
    return about.wProcessorArchitecture != PROCESSOR_ARCHITECTURE_INTEL;
}

/* Starts the program, suspended, with what this one was given; returns whether it is there. */
static int start(const wchar_t *program, PROCESS_INFORMATION *started)
{
    STARTUPINFOW how = {.cb = sizeof how, .dwFlags = STARTF_USESTDHANDLES};
    how.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    how.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    how.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    return CreateProcessW(program, GetCommandLineW(), NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &how, started);
}

/* Has the program end with this one, whoever ends it; but not what the program itself opens. */
static void end_together(HANDLE program)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {
        .BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK,
    };
    HANDLE job = CreateJobObjectW(NULL, NULL);
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, program);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show)
{
    static wchar_t program[LONGEST];
    (void)instance, (void)before, (void)line, (void)show;
    only_windows_libraries();
    int given = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    asked_for = words && given > 1;
    DWORD length = GetModuleFileNameW(NULL, self, LONGEST - 64), code = 1;
    wchar_t *slash = length && length < LONGEST - 64 ? wcsrchr(self, L'\\') : NULL;
    if (!slash)
        return fail(L"Sala.exe");
    if (!runs_64_bits())
        return say(L"This Windows runs no programs of 64 bits for Intel and AMD, and Sala is one. Open the folder “open-anywhere” beside it: "
                   L"every text is in it, to be read with what this computer has.\n\n"
                   L"Windows เครื่องนี้เปิดโปรแกรม 64 บิตไม่ได้ แต่ Sala เป็นแบบ 64 บิต โปรดเปิดโฟลเดอร์ “open-anywhere” ที่อยู่ข้างกัน "
                   L"มีทุกเรื่องให้อ่านด้วยโปรแกรมของเครื่องนี้");
    if (too_old())
        return say_too_old();
    PROCESS_INFORMATION started;
    _snwprintf(program, LONGEST - 1, L"%.*ls\\" PLACE L"\\sala64.exe", (int)(slash - self), self);
    if (!start(program, &started))
        return is_there(program) ? broke_down() : fail(PLACE L"\\sala64.exe");
    end_together(started.hProcess);
    AllowSetForegroundWindow(started.dwProcessId);
    ResumeThread(started.hThread);
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &code);
    /* It says itself why it ends with 1; one that Windows ends, or that gives up, has said nothing. */
    return code > 1 && !asked_for ? broke_down() : (int)code;
}
