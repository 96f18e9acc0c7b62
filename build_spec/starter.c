/* Sala on Linux: looks whether the system is new enough, then becomes the program in sala-files/linux beside it. Where nobody typed anything it
   stays beside the program, and says so if that ends with an error: there is no terminal to read it in.

   Linked statically, so that it starts where the rest would not. NEEDED is the second number of the glibc that the program needs,
   worked out by sala.spec from what it is linked with. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define LOADER "/lib64/ld-linux-x86-64.so.2"
#define SAID "release version "

static char top[PATH_MAX];

/* Returns the second number of this system's glibc (36 of 2.36); 0 where it has none that can be read. */
static int glibc_of(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC), found = 0;
    struct stat about;
    if (file < 0)
        return 0;
    if (fstat(file, &about) == 0 && about.st_size > 0) {
        const char *data = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (data != MAP_FAILED) {
            const char *said = memmem(data, (size_t)about.st_size, SAID, sizeof SAID - 1);
            if (!said || sscanf(said + sizeof SAID - 1, "2.%d", &found) != 1)
                found = 0;
            munmap((void *)data, (size_t)about.st_size);
        }
    }
    close(file);
    return found;
}

static int glibc(void)
{
    static const char *const places[] = {
        "/lib/x86_64-linux-gnu/libc.so.6", "/lib64/libc.so.6", "/usr/lib64/libc.so.6", "/usr/lib/libc.so.6", "/lib/libc.so.6",
    };
    const char *named = getenv("SALA_LIBC"); /* for tests: the library of another system */
    if (named)
        return glibc_of(named);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        int found = glibc_of(places[i]);
        if (found)
            return found;
    }
    return 0;
}

/* Runs a program of the system and waits for it; returns whether it was there. */
static int run(char *const command[])
{
    int how = 0;
    pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    return child > 0 && waitpid(child, &how, 0) == child && !(WIFEXITED(how) && WEXITSTATUS(how) == 127);
}

/* Says something at the terminal and in a box, and shows the folder that opens without the program. */
static int tell(const char *english, const char *thai)
{
    static char words[4096], folder[PATH_MAX + 16];
    snprintf(words, sizeof words, "%s\n\n%s", english, thai);
    fprintf(stderr, "%s\n", words);
    if (getenv("DISPLAY") || getenv("WAYLAND_DISPLAY")) {
        char *const boxes[][7] = {
            {"zenity", "--error", "--title=Sala", "--no-wrap", "--text", words, NULL},
            {"kdialog", "--title", "Sala", "--error", words, NULL},
            {"xmessage", "-center", words, NULL},
        };
        for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
            if (run(boxes[i]))
                break;
        snprintf(folder, sizeof folder, "%s/open-anywhere", top);
        char *const show[] = {"xdg-open", folder, NULL};
        run(show);
    }
    return 1;
}

/* Becomes the program; returns where that is not possible. */
static void become(int count, char **given, char *program)
{
    given[0] = program;
    execv(program, given);
    if (errno == EACCES) { /* the stick gives no right to start programs: the system's loader starts it */
        char **all = calloc((size_t)count + 2, sizeof *all);
        if (all) {
            all[0] = LOADER;
            memcpy(all + 1, given, sizeof *all * (size_t)count);
            execv(LOADER, all);
        }
    }
}

static pid_t child;

static void pass_on(int which)
{
    kill(child, which);
}

static int watch(int count, char **given, char *program)
{
    const int ends[] = {SIGTERM, SIGINT, SIGHUP};
    struct sigaction act = {.sa_handler = pass_on};
    sigset_t held, before;
    int how = 0;
    sigemptyset(&held);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        sigaddset(&held, ends[i]);
    sigprocmask(SIG_BLOCK, &held, &before); /* what ends it waits until it can be passed on */
    child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        sigprocmask(SIG_SETMASK, &before, NULL);
        become(count, given, program);
        _exit(127);
    }
    for (size_t i = 0; child > 0 && i < sizeof ends / sizeof *ends; i++)
        sigaction(ends[i], &act, NULL);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (child < 0) {
        become(count, given, program);
        return 127;
    }
    while (waitpid(child, &how, 0) != child)
        if (errno != EINTR)
            return 127;
    if (WIFEXITED(how))
        return WEXITSTATUS(how);
    /* Who ends it wants no box; a program that breaks down does. */
    int by = WTERMSIG(how);
    return by == SIGSEGV || by == SIGABRT || by == SIGBUS || by == SIGILL || by == SIGFPE ? 126 : 0;
}

int main(int count, char **given)
{
    static char program[PATH_MAX + 32];
    ssize_t length = readlink("/proc/self/exe", top, sizeof top - 1);
    char *slash = length > 0 ? strrchr(top, '/') : NULL;
    if (!slash)
        return tell("Sala cannot find its own folder: copy the whole stick once more.", "โปรดคัดลอกทั้งแท่งอีกครั้ง");
    *slash = 0;
    if (glibc() < NEEDED)
        return tell("This Linux is too old for Sala.\nOpen the folder “open-anywhere” beside it: every text is in it, to be read with what "
                    "this computer has.",
                    "ลินุกซ์เครื่องนี้เก่าเกินไปสำหรับ Sala\nโปรดเปิดโฟลเดอร์ “open-anywhere” ที่อยู่ข้างกัน มีทุกเรื่องให้อ่านด้วยโปรแกรมของเครื่องนี้");
    snprintf(program, sizeof program, "%s/sala-files/linux/sala", top);
    if (count == 1) {
        int code = watch(count, given, program);
        if (code == 0)
            return 0;
        if (code != 127 || access(program, R_OK) == 0)
            return tell("Sala ended with an error.\nA part of it, or of this system, may be missing: copy the whole stick once more, or open "
                        "the folder “open-anywhere”.",
                        "Sala ปิดตัวลงเพราะมีข้อผิดพลาด\nโปรดคัดลอกทั้งแท่งอีกครั้ง หรือเปิดโฟลเดอร์ “open-anywhere”");
    } else {
        become(count, given, program);
    }
    return tell("Sala cannot start: sala-files/linux/sala is missing or damaged.\nCopy the whole stick once more, or open the folder “open-anywhere”.",
                "เปิด Sala ไม่ได้\nโปรดคัดลอกทั้งแท่งอีกครั้ง หรือเปิดโฟลเดอร์ “open-anywhere”");
}
