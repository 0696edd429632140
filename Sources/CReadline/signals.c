#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "edge.h"

// A handler only raises a flag and writes a byte to a pipe; all the work is done by the reader.

static volatile sig_atomic_t come[NSIG];
static int pipe_ends[2] = {-1, -1};

static const int always[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
static const int reading[] = {SIGTSTP, SIGCONT, SIGWINCH};
static struct sigaction before[NSIG];
static char caught[NSIG];

static void note(int signal) {
  int kept = errno;
  come[signal] = 1;
  ssize_t written = write(pipe_ends[1], "", 1);
  (void)written;
  errno = kept;
}

/// A signal that was ignored when the program began (nohup, a background job) stays ignored.
static void catch(int signal) {
  if (caught[signal]) return;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  if (before[signal].sa_handler == SIG_IGN && signal != SIGCONT && signal != SIGWINCH) return;
  if (sigaction(signal, &action, NULL) == 0) caught[signal] = 1;
}

static void give_back(int signal) {
  if (!caught[signal]) return;
  sigaction(signal, &before[signal], NULL);
  caught[signal] = 0;
}

int accord_watch(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
  for (size_t i = 0; i < sizeof always / sizeof *always; i++) catch(always[i]);
  return 0;
}

void accord_unwatch(void) {
  accord_watch_reading(0);
  accord_echo(STDIN_FILENO, 1);
  for (size_t i = 0; i < sizeof always / sizeof *always; i++) give_back(always[i]);
}

void accord_watch_reading(int on) {
  for (size_t i = 0; i < sizeof reading / sizeof *reading; i++) {
    come[reading[i]] = 0;
    if (on) catch(reading[i]);
    else give_back(reading[i]);
  }
}

int accord_take(int signal) {
  int was = come[signal];
  if (was) come[signal] = 0;
  return was;
}

int accord_ending(void) {
  if (come[SIGHUP]) return SIGHUP;
  if (come[SIGTERM]) return SIGTERM;
  if (come[SIGQUIT]) return SIGQUIT;
  return 0;
}

int accord_wait(int descriptor, int milliseconds) {
  struct pollfd watched[2] = {
    {.fd = descriptor, .events = POLLIN}, {.fd = pipe_ends[0], .events = POLLIN}};
  int ready = poll(watched, 2, milliseconds);
  // A descriptor that cannot be waited for is read at once: read() then says what is wrong.
  if (ready < 0) return errno == EINTR ? accord_signal : accord_input;
  int found = 0;
  if (watched[0].revents) found |= accord_input;
  if (watched[1].revents) {
    char bytes[64];
    while (read(pipe_ends[0], bytes, sizeof bytes) > 0) {}
    found |= accord_signal;
  }
  return found;
}

void accord_stop(void) {
  give_back(SIGTSTP);
  kill(0, SIGTSTP);
  catch(SIGTSTP);
  come[SIGTSTP] = 0;
  come[SIGCONT] = 0;
}

static int write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd watched = {.fd = descriptor, .events = POLLOUT};
      if (poll(&watched, 1, -1) < 0 && errno != EINTR) return errno;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

int accord_write(int descriptor, const void *bytes, size_t count) {
  sigset_t broken, old, waiting;
  sigemptyset(&broken);
  sigaddset(&broken, SIGPIPE);
  sigpending(&waiting);
  pthread_sigmask(SIG_BLOCK, &broken, &old);
  int fault = write_all(descriptor, bytes, count);
  if (fault == EPIPE && !sigismember(&waiting, SIGPIPE)) {
    struct timespec now = {0, 0};
    while (sigtimedwait(&broken, NULL, &now) < 0 && errno == EINTR) {}
  }
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return fault;
}

static struct termios echoing;
static int silent = -1;

int accord_echo(int descriptor, int on) {
  if (on) {
    if (silent < 0) return 0;
    int fault = tcsetattr(silent, TCSADRAIN, &echoing) == 0 ? 0 : errno;
    silent = -1;
    return fault;
  }
  if (silent < 0 && tcgetattr(descriptor, &echoing) != 0) return errno;
  struct termios quiet = echoing;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
  quiet.c_lflag |= ICANON | ISIG;
  quiet.c_iflag |= ICRNL | IUTF8;
  if (tcsetattr(descriptor, TCSAFLUSH, &quiet) != 0) return errno;
  silent = descriptor;
  return 0;
}

long accord_read_rest(int descriptor, void *bytes, size_t count) {
  struct termios modes, cooked;
  pid_t front = tcgetpgrp(descriptor);
  int held = tcgetattr(descriptor, &cooked) == 0 && (cooked.c_lflag & ICANON) &&
             (front < 0 || front == getpgrp());
  if (held) {
    // A terminal keeps a line that is not ended to itself, unless it is asked key by key.
    modes = cooked;
    modes.c_lflag &= ~(tcflag_t)ICANON;
    modes.c_cc[VMIN] = 0;
    modes.c_cc[VTIME] = 0;
    tcsetattr(descriptor, TCSANOW, &modes);
  }
  long got = accord_wait(descriptor, 0) & accord_input ? read(descriptor, bytes, count) : 0;
  if (held) tcsetattr(descriptor, TCSANOW, &cooked);
  return got;
}

int accord_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
