#include <stdlib.h>
#include <string.h>

#include "edge.h"

// Tab. Word breaks are the asker's business: every match is the whole text before the cursor.

static void (*asked)(const char *line, int cursor);
static char **replacements, **labels;
static int count, room, longest;
static char *common;

void accord_complete_with(void (*ask)(const char *line, int cursor)) { asked = ask; }

static void forget(void) {
  for (int i = 0; i < count; i++) {
    free(replacements[i]);
    free(labels[i]);
  }
  free(common);
  common = NULL;
  count = longest = 0;
}

void accord_offer(const char *replacement, const char *label, int columns) {
  if (count == room) {
    int more = room == 0 ? 16 : room * 2;
    char **texts = realloc(replacements, (size_t)more * sizeof *texts);
    if (texts == NULL) return;
    replacements = texts;
    char **names = realloc(labels, (size_t)more * sizeof *names);
    if (names == NULL) return;
    labels = names;
    room = more;
  }
  char *text = strdup(replacement), *name = strdup(label);
  if (text == NULL || name == NULL) {
    free(text);
    free(name);
    return;
  }
  replacements[count] = text;
  labels[count] = name;
  count += 1;
  if (columns > longest) longest = columns;
}

void accord_offer_common(const char *text) {
  free(common);
  common = strdup(text);
}

char **accord_matches(const char *text, int start, int end) {
  (void)text;
  (void)end;
  rl_attempted_completion_over = 1;
  rl_completion_suppress_append = 1;
  forget();
  if (asked == NULL || start != 0) return NULL;
  asked(rl_line_buffer, rl_point);
  if (count == 0 || (count > 1 && common == NULL)) return NULL;
  char **matches = calloc((size_t)count + 2, sizeof *matches);
  if (matches == NULL) return NULL;
  int at = 0;
  if (count > 1) matches[at++] = strdup(common);
  for (int i = 0; i < count; i++) matches[at++] = strdup(replacements[i]);
  return matches;
}

void accord_list_matches(char **matches, int number, int widest) {
  (void)widest;
  if (count < 2) return;
  // Readline's list is one longer: its first place is the common beginning, not shown.
  enum { most = 60 };
  int shown = count < most ? count : most;
  char **list = calloc((size_t)shown + 3, sizeof *list);
  if (list == NULL) return;
  char rest[32];
  list[0] = matches[0];
  for (int i = 0; i < shown; i++) list[i + 1] = labels[i];
  if (shown < count) {
    snprintf(rest, sizeof rest, "… +%d", count - shown);
    list[++shown] = rest;
  }
  (void)number;
  rl_display_match_list(list, shown, longest);
  free(list);
  rl_forced_update_display();
}
