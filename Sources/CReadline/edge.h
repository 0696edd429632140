#ifndef ACCORD_EDGE_H
#define ACCORD_EDGE_H

#include "CReadline.h"

// What the files of this target tell each other.

/// Whether typed bytes wait here rather than in the terminal.
int accord_keys_held(void);

/// Forgets whatever the last reading left half-read.
void accord_keys_reset(void);

/// Whether the terminal itself has gone.
int accord_keys_gone(void);

/// Takes one byte from the terminal, if there is one, or finds that it has gone. Readline is asked
/// to read only what is held: at an end of file it would throw the half-typed line away.
void accord_keys_fetch(void);

/// Reads one byte of clean UTF-8: readline's `rl_getc_function`.
int accord_key(FILE *stream);

/// The line is about to be drawn at the terminal's present width.
void accord_drawn(void);

/// Draws the line again after the window changed.
void accord_draw_resized(const char *prompt);

/// Readline's `rl_attempted_completion_function`.
char **accord_matches(const char *text, int start, int end);

/// Readline's `rl_completion_display_matches_hook`.
void accord_list_matches(char **matches, int count, int longest);

#endif
