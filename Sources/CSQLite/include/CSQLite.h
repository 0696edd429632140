#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/// Binds bytes as text and lets SQLite take its own copy (the macro SQLITE_TRANSIENT is a cast that
/// Swift cannot import).
int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int length);

/// Makes a connection distrust the file it opened: a damaged or planted schema runs nothing.
int csqlite_distrust(sqlite3 *database);

#endif
