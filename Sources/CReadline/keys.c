#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "edge.h"

// What is typed or pasted, made into clean UTF-8 before readline sees it. A bad byte, and a C1
// control (which some terminals obey), become U+FFFD; NUL within a paste, which would end it, goes.

enum { gone = -1, cut = -2, late = -3 };
enum { patience = 100 };  // milliseconds for the rest of one character

static unsigned char held[4];
static int held_at, held_count;
static int put_back = -1;
static int is_gone;

static const char paste_begins[] = "\033[200~", paste_ends[] = "\033[201~";
static int begun, ended, in_paste, after_return;

int accord_keys_held(void) { return held_at < held_count || put_back >= 0; }
int accord_keys_gone(void) { return is_gone; }

void accord_keys_reset(void) {
  in_paste = begun = ended = after_return = 0;
}

static int next_byte(int milliseconds) {
  if (put_back >= 0) {
    int byte = put_back;
    put_back = -1;
    return byte;
  }
  for (;;) {
    int ready = accord_wait(STDIN_FILENO, milliseconds);
    if (ready & accord_input) {
      unsigned char byte;
      ssize_t count = read(STDIN_FILENO, &byte, 1);
      if (count == 1) return byte;
      if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
      is_gone = 1;
      return gone;
    }
    if (ready == 0) return late;
    if (accord_ending()) return cut;
    if (accord_take(SIGINT)) {
      raise(SIGINT);
      return cut;
    }
  }
}

void accord_keys_fetch(void) {
  if (accord_keys_held()) return;
  int byte = next_byte(0);
  if (byte >= 0) put_back = byte;
}

/// How many bytes follow this one, and the least and greatest the first of them may be.
static int shape(int first, int *least, int *greatest) {
  *least = 0x80;
  *greatest = 0xBF;
  if (first >= 0xC2 && first <= 0xDF) return 1;
  if (first == 0xE0) *least = 0xA0;
  if (first == 0xED) *greatest = 0x9F;
  if (first >= 0xE0 && first <= 0xEF) return 2;
  if (first == 0xF0) *least = 0x90;
  if (first == 0xF4) *greatest = 0x8F;
  if (first >= 0xF0 && first <= 0xF4) return 3;
  return 0;
}

static void hold(const void *bytes, int count) {
  memcpy(held, bytes, (size_t)count);
  held_at = 0;
  held_count = count;
}

static void hold_character(int first) {
  unsigned char bytes[4] = {(unsigned char)first};
  int least, greatest;
  int rest = shape(first, &least, &greatest);
  int whole = rest > 0;
  for (int i = 1; whole && i <= rest; i++) {
    int byte = next_byte(patience);
    if (byte < least || byte > greatest) {
      if (byte >= 0) put_back = byte;
      whole = 0;
    } else {
      bytes[i] = (unsigned char)byte;
    }
    least = 0x80;
    greatest = 0xBF;
  }
  int control = first == 0xC2 && bytes[1] < 0xA0;
  if (whole && !control) hold(bytes, rest + 1);
  else hold("\xEF\xBF\xBD", 3);
}

static int follow(const char *mark, int *at, int byte) {
  if (byte == mark[*at]) *at += 1;
  else *at = byte == mark[0];
  if (mark[*at] != 0) return 0;
  *at = 0;
  return 1;
}

int accord_key(FILE *stream) {
  (void)stream;
  for (;;) {
    if (held_at < held_count) return held[held_at++];
    int byte = next_byte(-1);
    if (byte < 0) return EOF;
    if (follow(paste_begins, &begun, byte)) in_paste = 1;
    if (follow(paste_ends, &ended, byte)) in_paste = 0;
    int second_half = in_paste && after_return && byte == '\n';
    after_return = byte == '\r';
    if (second_half || (in_paste && byte == 0)) continue;
    if (byte < 0x80) return byte;
    hold_character(byte);
  }
}
