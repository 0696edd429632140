import CSQLite

/// What SQLite said.
struct DatabaseFault: Error, Hashable, Sendable {
  let code: Int32
  let words: String

  /// Whether somebody else is at the file; it is not to be thrown away for that.
  var isBusy: Bool { code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED }
}

/// A value for, or of, a statement.
enum Cell: Hashable, Sendable {
  case text(String)
  case number(Int)
  case none

  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  init(_ number: Int?) { self = number.map { .number($0) } ?? .none }
}

/// A row of an answer.
struct Row {
  fileprivate let statement: OpaquePointer

  /// A column's text; nil when it is empty.
  func text(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A column's number; nil when it is empty.
  func number(_ column: Int32) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL
      ? nil : Int(sqlite3_column_int64(statement, column))
  }

  /// A column's real number.
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }
}

/// One connection to SQLite.
final class Database {
  private let connection: OpaquePointer
  private var prepared: [String: OpaquePointer] = [:]

  /// Opens an existing file, links in its path not followed; nil: in memory.
  init(path: String?) throws(DatabaseFault) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
      | (path == nil ? SQLITE_OPEN_CREATE : SQLITE_OPEN_NOFOLLOW)
    let result = sqlite3_open_v2(path ?? ":memory:", &opened, flags, nil)
    guard let opened, result == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw DatabaseFault(code: result, words: String(cString: sqlite3_errstr(result)))
    }
    connection = opened
    sqlite3_extended_result_codes(connection, 1)
    sqlite3_busy_timeout(connection, 3000)
    _ = csqlite_distrust(connection)
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(connection)
  }

  /// Runs statements that take no values.
  func script(_ sql: String) throws(DatabaseFault) {
    try check(sqlite3_exec(connection, sql, nil, nil, nil))
  }

  /// Runs a statement for what it does.
  func run(_ sql: String, _ values: [Cell] = []) throws(DatabaseFault) {
    _ = try rows(sql, values) { _ in }
  }

  /// Runs a statement for its rows.
  func rows<Result>(
    _ sql: String, _ values: [Cell] = [], _ read: (Row) -> Result
  ) throws(DatabaseFault) -> [Result] {
    let statement = try prepare(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      try check(bind(value, at: Int32(index + 1), of: statement))
    }
    var found: [Result] = []
    while true {
      let step = sqlite3_step(statement)
      if step == SQLITE_DONE { return found }
      guard step == SQLITE_ROW else { throw fault(step) }
      found.append(read(Row(statement: statement)))
    }
  }

  /// Does something wholly or not at all.
  func transaction(_ body: () throws(DatabaseFault) -> Void) throws(DatabaseFault) {
    try run("BEGIN IMMEDIATE")
    do {
      try body()
      try run("COMMIT")
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  /// Takes a whole database in place of this one, which is in memory.
  func fill(with image: [UInt8]) throws(DatabaseFault) {
    guard let room = sqlite3_malloc64(UInt64(image.count)) else {
      throw DatabaseFault(code: SQLITE_NOMEM, words: "the machine is out of memory")
    }
    image.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: room, count: bytes.count).copyMemory(from: bytes)
    }
    let count = Int64(image.count)
    // SQLite frees the room, also when it refuses what is in it.
    try check(
      sqlite3_deserialize(
        connection, "main", room.assumingMemoryBound(to: UInt8.self), count, count,
        UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)))
  }

  /// The whole database as bytes.
  func image() throws(DatabaseFault) -> [UInt8] {
    var count: Int64 = 0
    guard let start = sqlite3_serialize(connection, "main", &count, 0) else {
      throw DatabaseFault(code: SQLITE_NOMEM, words: "the machine is out of memory")
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// The number of the row inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(connection)) }

  private func prepare(_ sql: String) throws(DatabaseFault) -> OpaquePointer {
    if let statement = prepared[sql] { return statement }
    var made: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, sql, -1, &made, nil))
    guard let made else { throw DatabaseFault(code: SQLITE_MISUSE, words: "no statement") }
    prepared[sql] = made
    return made
  }

  private func bind(_ value: Cell, at index: Int32, of statement: OpaquePointer) -> Int32 {
    switch value {
    case .none: return sqlite3_bind_null(statement, index)
    case .number(let number): return sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text):
      var text = text
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          csqlite_bind_text(statement, index, $0.baseAddress, Int32(clamping: $0.count))
        }
      }
    }
  }

  private func check(_ result: Int32) throws(DatabaseFault) {
    if result != SQLITE_OK { throw fault(result) }
  }

  private func fault(_ code: Int32) -> DatabaseFault {
    DatabaseFault(code: code, words: String(cString: sqlite3_errmsg(connection)))
  }
}
