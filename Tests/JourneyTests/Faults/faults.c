// Stands between the program and the C library (LD_PRELOAD): counts the calls that touch files
// below a folder, and lets one of them go wrong.
//
//   FAULT_BELOW    the folder, as a real path
//   FAULT_AT       the number of the call, from 1; 0: only count
//   FAULT_UNTIL    the last call that goes wrong so; without it, only the one
//   FAULT_DO       eio | enospc | erofs | edquot | eintr | short | kill-before | kill-after
//   FAULT_NOTE     a file that gets a line for each call: its number, its name, its path

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *below;
static size_t below_length;
static long at, until, count;
static int note = -1;
static enum { NOTHING, ERROR, SHORT, KILL_BEFORE, KILL_AFTER } what;
static int code;

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("FAULT_DO");
  below = getenv("FAULT_BELOW");
  below_length = below ? strlen(below) : 0;
  at = getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0;
  until = getenv("FAULT_UNTIL") ? atol(getenv("FAULT_UNTIL")) : at;
  if (getenv("FAULT_NOTE"))
    note = (int)syscall(SYS_openat, AT_FDCWD, getenv("FAULT_NOTE"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (!text) return;
  if (!strcmp(text, "eio")) what = ERROR, code = EIO;
  if (!strcmp(text, "enospc")) what = ERROR, code = ENOSPC;
  if (!strcmp(text, "erofs")) what = ERROR, code = EROFS;
  if (!strcmp(text, "edquot")) what = ERROR, code = EDQUOT;
  if (!strcmp(text, "eintr")) what = ERROR, code = EINTR;
  if (!strcmp(text, "short")) what = SHORT;
  if (!strcmp(text, "kill-before")) what = KILL_BEFORE;
  if (!strcmp(text, "kill-after")) what = KILL_AFTER;
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// The path that a name below a descriptor stands for, or the descriptor itself.
static void path_of(int folder, const char *name, char *path) {
  char link[64];
  ssize_t length = 0;
  path[0] = 0;
  if (name && name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
    return;
  }
  if (folder == AT_FDCWD)
    snprintf(link, sizeof link, "/proc/self/cwd");
  else
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
  if (length < 0) length = 0;
  path[length] = 0;
  if (name && length + strlen(name) + 2 < PATH_MAX) {
    path[length] = '/';
    strcpy(path + length + 1, name);
  }
}

// Whether this call is to go wrong; counts it.
static int wrong(const char *call, int folder, const char *name) {
  char path[PATH_MAX], line[PATH_MAX + 64];
  int kept = errno;
  if (!below_length) return 0;
  path_of(folder, name, path);
  errno = kept;
  if (strncmp(path, below, below_length) || (path[below_length] != '/' && path[below_length])) return 0;
  count++;
  if (note >= 0) {
    int length = snprintf(line, sizeof line, "%ld %s %s\n", count, call, path + below_length);
    syscall(SYS_write, note, line, (size_t)length);
    errno = kept;
  }
  return what != NOTHING && at > 0 && count >= at && count <= until;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define AROUND(call, folder, name, real)                   \
  do {                                                     \
    int hit = wrong(call, folder, name);                   \
    __typeof__(real) result;                               \
    if (hit && what == ERROR) { errno = code; return -1; } \
    if (hit && what == KILL_BEFORE) die();                 \
    result = real;                                         \
    if (hit && what == KILL_AFTER) die();                  \
    return result;                                         \
  } while (0)

// A write may take fewer bytes than it was given.
#define WRITING(call, file, length, real)                                      \
  do {                                                                         \
    int hit = wrong(call, file, NULL);                                         \
    ssize_t result;                                                            \
    if (hit && what == ERROR) { errno = code; return -1; }                     \
    if (hit && what == KILL_BEFORE) die();                                     \
    if (hit && what == SHORT && length > 1) length /= 2;                       \
    if (hit && what == KILL_AFTER && length > 1 && count % 2) length /= 2;     \
    result = real;                                                             \
    if (hit && what == KILL_AFTER) die();                                      \
    return result;                                                             \
  } while (0)

ssize_t write(int file, const void *bytes, size_t length) {
  WRITING("write", file, length, NEXT(write)(file, bytes, length));
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
  WRITING("pwrite", file, length, NEXT(pwrite)(file, bytes, length, offset));
}
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
  WRITING("pwrite", file, length, NEXT(pwrite64)(file, bytes, length, offset));
}
int fsync(int file) { AROUND("fsync", file, NULL, NEXT(fsync)(file)); }
int fdatasync(int file) { AROUND("fdatasync", file, NULL, NEXT(fdatasync)(file)); }
int ftruncate(int file, off_t length) { AROUND("ftruncate", file, NULL, NEXT(ftruncate)(file, length)); }
int ftruncate64(int file, off64_t length) { AROUND("ftruncate", file, NULL, NEXT(ftruncate64)(file, length)); }
int unlink(const char *name) { AROUND("unlink", AT_FDCWD, name, NEXT(unlink)(name)); }
int unlinkat(int folder, const char *name, int flags) {
  AROUND("unlink", folder, name, NEXT(unlinkat)(folder, name, flags));
}
int rename(const char *old, const char *new) { AROUND("rename", AT_FDCWD, old, NEXT(rename)(old, new)); }
int renameat(int folder, const char *old, int other, const char *new) {
  AROUND("rename", folder, old, NEXT(renameat)(folder, old, other, new));
}
int linkat(int folder, const char *old, int other, const char *new, int flags) {
  AROUND("link", folder, old, NEXT(linkat)(folder, old, other, new, flags));
}
int mkdir(const char *name, mode_t mode) { AROUND("mkdir", AT_FDCWD, name, NEXT(mkdir)(name, mode)); }
int mkdirat(int folder, const char *name, mode_t mode) {
  AROUND("mkdir", folder, name, NEXT(mkdirat)(folder, name, mode));
}

static mode_t mode_of(int flags, va_list more) {
  return flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(more, int) : 0;
}

#define OPENING(real_name, folder, name, flags, ...)              \
  do {                                                            \
    va_list more;                                                 \
    mode_t mode;                                                  \
    va_start(more, flags);                                        \
    mode = mode_of(flags, more);                                  \
    va_end(more);                                                 \
    AROUND("open", folder, name, NEXT(real_name)(__VA_ARGS__)); \
  } while (0)

int open(const char *name, int flags, ...) { OPENING(open, AT_FDCWD, name, flags, name, flags, mode); }
int open64(const char *name, int flags, ...) { OPENING(open64, AT_FDCWD, name, flags, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) {
  OPENING(openat, folder, name, flags, folder, name, flags, mode);
}
int openat64(int folder, const char *name, int flags, ...) {
  OPENING(openat64, folder, name, flags, folder, name, flags, mode);
}
