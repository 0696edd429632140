#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

// The edge of GNU readline: its globals, callbacks and signals stay on this side of the header.
// One line is read at a time, on one thread.

#pragma clang assume_nonnull begin

/// How one reading ended.
enum accord_outcome {
  accord_outcome_line = 0,
  accord_outcome_interrupted = 1,
  accord_outcome_ended = 2,
  accord_outcome_hung_up = 3,
};

/// What one reading heard. `text` is UTF-8 and belongs to the caller, who gives it to free().
struct accord_heard {
  enum accord_outcome outcome;
  int signal;
  char *_Nullable text;
};

/// Catches SIGINT, SIGTERM, SIGHUP and SIGQUIT from now on; 0, or an errno. May be called again.
int accord_watch(void);

/// Gives those signals back to whoever had them, and the terminal its old modes.
void accord_unwatch(void);

/// Also catches SIGTSTP, SIGCONT and SIGWINCH while a line is being read (1), or no longer (0).
void accord_watch_reading(int on);

/// Whether the signal has come since it was last taken. Taking it forgets it.
int accord_take(int signal);

/// The signal that asked the program to end, or 0. It is never forgotten.
int accord_ending(void);

enum { accord_input = 1, accord_signal = 2 };

/// Waits for input, a caught signal or the time in milliseconds (-1: for ever); a set of the two
/// constants above, 0 when the time is up.
int accord_wait(int descriptor, int milliseconds);

/// Stops the whole job, as Ctrl-Z does, and returns when it is continued.
void accord_stop(void);

/// Writes every byte; 0, or the errno of what stopped it. Never raises SIGPIPE.
int accord_write(int descriptor, const void *bytes, size_t count);

/// Turns the echo of the terminal on descriptor off (0) or back as it was (1); 0, or an errno.
int accord_echo(int descriptor, int on);

/// Reads what is there already without waiting, on a terminal also of a line that is not ended yet;
/// how many bytes, or -1.
long accord_read_rest(int descriptor, void *bytes, size_t count);

/// Keeps what is in memory from core dumps and from other programs; 0, or an errno.
int accord_keep_memory_private(void);

/// Columns of the terminal on descriptor, or 0 when it does not say.
int accord_columns(int descriptor);

/// Makes readline ready: UTF-8 whatever the locale, keys, completion. 0 when it is ready.
int accord_editor_begin(void);

/// Edits one line on the terminal. `prompt` may hold readline's marks around colour.
struct accord_heard accord_edit(const char *prompt, const char *prefill);

/// Asks this for the completions of the text before the cursor, a byte offset, when Tab is hit.
void accord_complete_with(void (*_Nullable ask)(const char *line, int cursor));

/// Offers, while being asked, one text to stand in place of all before the cursor, and its label.
void accord_offer(const char *replacement, const char *label, int columns);

/// The beginning that all the offered texts share.
void accord_offer_common(const char *text);

#pragma clang assume_nonnull end

#endif
