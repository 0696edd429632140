#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "edge.h"

// The line drawn again after the window's width has changed. Many terminals have by then wrapped
// the old drawing anew ("reflow") and the cursor with it: there it can be drawn over. Readline's
// own way reckons with the old width and takes away rows that are not its own. Where reflow is not
// known, the old drawing is left standing and the line begins again below it.

static int drawn_width;

static int given(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != 0;
}

static int is_dumb(void) {
  return !given("TERM") || strcmp(getenv("TERM"), "dumb") == 0;
}

static int reflows(void) {
  if (given("STY")) return 0;
  const char *signs[] = {"TMUX", "VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION", "WEZTERM_PANE",
                         "ALACRITTY_WINDOW_ID", "KONSOLE_VERSION", "ITERM_SESSION_ID"};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (given(signs[i])) return 1;
  const char *kinds[] = {"tmux", "xterm-kitty", "xterm-ghostty", "alacritty", "wezterm", "foot"};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strncmp(getenv("TERM"), kinds[i], strlen(kinds[i])) == 0) return 1;
  return 0;
}

struct place {
  int row, column;
  int filled;  // the last row just ended, and the next has nothing yet
};

static void advance(struct place *at, int columns, int width) {
  if (at->column + columns > width) {
    at->row += 1;
    at->column = 0;
  }
  at->column += columns;
  at->filled = at->column >= width;
  if (at->filled) {
    at->row += 1;
    at->column = 0;
  }
}

/// Where the cursor stands after the text, as readline draws it.
static void follow(const char *text, size_t count, struct place *at, int width) {
  mbstate_t state = {0};
  int unseen = 0;
  for (size_t i = 0; i < count;) {
    wchar_t character = 0;
    size_t bytes = mbrtowc(&character, text + i, count - i, &state);
    if (bytes == 0 || bytes > count - i) {
      memset(&state, 0, sizeof state);
      bytes = 1;
      character = '?';
    }
    i += bytes;
    if (character == RL_PROMPT_START_IGNORE) unseen = 1;
    else if (character == RL_PROMPT_END_IGNORE && unseen) unseen = 0;
    else if (unseen) continue;
    else if (character == '\n') *at = (struct place){at->row + 1, 0, 0};
    else if (character == '\t') for (int n = 8 - at->column % 8; n > 0; n--) advance(at, 1, width);
    else if (character < ' ' || character == 127) for (int n = 2; n > 0; n--) advance(at, 1, width);
    else {
      int columns = wcwidth(character);
      if (columns > 0) advance(at, columns, width);
    }
  }
}

void accord_drawn(void) {
  rl_reset_screen_size();
  drawn_width = accord_columns(STDOUT_FILENO);
}

void accord_draw_resized(const char *prompt) {
  int width = accord_columns(STDOUT_FILENO);
  int same = width == drawn_width;
  accord_drawn();
  if (same || width <= 0) return;
  int searching = RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0;
  if (!is_dumb() && !searching && reflows()) {
    struct place cursor = {0, 0, 0};
    follow(prompt, strlen(prompt), &cursor, width);
    follow(rl_line_buffer, (size_t)rl_point, &cursor, width);
    // After reflow a cursor behind a full row still stands at its end. Rather a row too few than
    // one of somebody else's.
    if (cursor.filled) cursor.row -= 1;
    if (cursor.row > 0) fprintf(rl_outstream, "\033[%dA", cursor.row);
    // Row by row, as tmux keeps a copy of a screen that is cleared whole.
    fputs("\r\0337\033[K\033[B\033[J\0338", rl_outstream);
  } else {
    fputs(is_dumb() ? "\r\n" : "\r\n\033[J", rl_outstream);
  }
  rl_forced_update_display();
}
