#define _GNU_SOURCE
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "edge.h"

// One line read through readline's callback interface, so that signals are handled between keys.

static int ready, editing, finished, told;
static char *taken;

/// Readline asks the environment for the locale itself, so the environment must say UTF-8.
static void speak_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *names[] = {"C.UTF-8", "C.utf8", "en_GB.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) == NULL) continue;
    setenv("LC_ALL", names[i], 1);
    return;
  }
}

static int new_line(int times, int key) {
  (void)key;
  while (times-- > 0) rl_insert_text("\n");
  return 0;
}

/// Readline would end the line itself at end of file, but only on some terminals.
static void give_terminal_back(void) {
  rl_eof_found = 0;
  rl_deprep_terminal();
}

static void restore(void) {
  if (editing) rl_callback_handler_remove();
  editing = 0;
  accord_unwatch();
}

int accord_editor_begin(void) {
  if (ready) return 0;
  int fault = accord_watch();
  if (fault != 0) return fault;
  speak_utf8();
  int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
  FILE *out = copy < 0 ? NULL : fdopen(copy, "w");
  if (out == NULL) return -1;
  rl_instream = stdin;
  rl_outstream = out;
  rl_readline_name = "accord";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = accord_key;
  rl_deprep_term_function = give_terminal_back;
  rl_attempted_completion_function = accord_matches;
  rl_completion_display_matches_hook = accord_list_matches;
  rl_basic_word_break_characters = "";
  rl_completer_word_break_characters = "";
  rl_sort_completion_matches = 0;
  rl_initialize();
  rl_variable_bind("input-meta", "on");
  rl_variable_bind("output-meta", "on");
  rl_variable_bind("convert-meta", "off");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("page-completions", "off");
  const char *terminal = getenv("TERM");
  if (terminal != NULL && *terminal != 0 && strcmp(terminal, "dumb") != 0)
    rl_variable_bind("enable-bracketed-paste", "on");
  const char *keys[] = {"\\e\\C-m", "\\e\\C-j", "\\e[13;2u", "\\e[13;3u", "\\e[27;2;13~",
                        "\\e[27;3;13~"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    rl_bind_keyseq_in_map(keys[i], new_line, emacs_standard_keymap);
  using_history();
  stifle_history(1000);
  atexit(restore);
  ready = 1;
  return 0;
}

static void take_line(char *text) {
  rl_callback_handler_remove();
  taken = text;
  finished = 1;
}

static void remember(const char *text) {
  if (*text == 0) return;
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  if (last == NULL || strcmp(last->line, text) != 0) add_history(text);
  using_history();
}

static void draw_again(void) {
  rl_reset_after_signal();
  accord_drawn();
  rl_on_new_line();
  rl_forced_update_display();
}

/// Leaves the line half-typed as it stands, with the cursor below it, and gives its text.
static char *abandon(const char *mark) {
  rl_callback_sigcleanup();
  char *text = strndup(rl_line_buffer, (size_t)rl_end);
  rl_point = rl_end;
  rl_redisplay();
  fputs(mark, rl_outstream);
  rl_free_line_state();
  rl_callback_handler_remove();
  return text;
}

static struct accord_heard heard(enum accord_outcome outcome, int signal, char *text) {
  struct accord_heard what = {outcome, signal, text};
  return what;
}

static struct accord_heard hear(const char *prompt) {
  // A window being dragged changes many times, and tmux tells of it up to 250 ms late.
  enum { quiet = 400 };  // milliseconds
  int resized = 0;
  for (;;) {
    int patience = accord_ending() ? 0 : resized ? quiet : -1;
    int found = accord_keys_held() ? accord_input : accord_wait(STDIN_FILENO, patience);
    if (accord_take(SIGWINCH)) resized = 1;
    if (resized && (found == 0 || (found & accord_input))) {
      accord_draw_resized(prompt);
      resized = 0;
    }
    if (accord_take(SIGTSTP)) {
      rl_cleanup_after_signal();
      accord_stop();
      draw_again();
    }
    if (accord_take(SIGCONT)) {
      rl_cleanup_after_signal();
      draw_again();
    }
    if (accord_take(SIGINT)) return heard(accord_outcome_interrupted, 0, abandon("^C"));
    int ending = accord_ending();
    if (ending || (found & accord_input)) accord_keys_fetch();
    if (accord_keys_held()) {
      rl_callback_read_char();
      if (finished)
        return heard(taken == NULL ? accord_outcome_ended : accord_outcome_line, 0, taken);
    } else if (ending || accord_keys_gone()) {
      // Only now: what was typed before the signal came is part of the half-typed line.
      return heard(accord_outcome_hung_up, ending ? ending : SIGHUP, abandon(""));
    }
  }
}

struct accord_heard accord_edit(const char *prompt, const char *prefill) {
  // The first time, what was typed while nobody read is half a line too.
  if (accord_ending() && told) return heard(accord_outcome_hung_up, accord_ending(), NULL);
  if (accord_take(SIGINT)) return heard(accord_outcome_interrupted, 0, NULL);
  if (accord_keys_gone()) return heard(accord_outcome_hung_up, SIGHUP, NULL);
  accord_watch_reading(1);
  accord_keys_reset();
  finished = 0;
  taken = NULL;
  editing = 1;
  accord_drawn();
  rl_callback_handler_install(prompt, take_line);
  if (*prefill != 0) {
    rl_insert_text(prefill);
    rl_redisplay();
  }
  struct accord_heard what = hear(prompt);
  told = what.outcome == accord_outcome_hung_up;
  editing = 0;
  accord_watch_reading(0);
  if (what.outcome != accord_outcome_line) fputs("\n", rl_outstream);
  fflush(rl_outstream);
  if (what.text != NULL && what.outcome != accord_outcome_hung_up) remember(what.text);
  return what;
}
