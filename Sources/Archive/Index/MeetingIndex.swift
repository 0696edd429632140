import CSQLite
import Glibc

/// A disposable index of all meetings that its reader may open: in a sealed archive a file of
/// their own, `index-k1.age`; before sealing, `index.sqlite`.
///
/// Everything in it can be rebuilt from the journals, and is, whenever the file is missing,
/// damaged or of another layout; when the file cannot be used at all the index lives in memory.
/// Lines kept apart never enter it, only their number; of drafts it holds no words. One value
/// serves one thread; several processes may each have one.
public final class MeetingIndex {
  static let fileName = "index.sqlite"

  let archive: SchoolArchive
  private let inMemory: Bool
  private var database: Database?
  /// Whether there is something that the file does not hold yet.
  var isUnsaved = false

  /// The index of an archive; nothing is opened before it is asked.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - inMemory: Whether to leave the file alone and build the index anew in memory.
  public init(_ archive: SchoolArchive, inMemory: Bool = false) {
    self.archive = archive
    self.inMemory = inMemory
  }

  /// Removes the index from the disk; the next question builds it anew.
  public func discard() throws(ArchiveError) {
    database = nil
    do {
      try removeFile()
    } catch {
      throw .index(why: error.reason)
    }
  }

  /// Asks the index; a file that fails is thrown away and built anew, and at last memory is used.
  ///
  /// - Parameters:
  ///   - fills: Whether the question itself brings the index up to date; a new one is otherwise
  ///     filled first.
  ///   - question: What to ask; it may be asked again.
  /// - Returns: The answer.
  /// - Throws: `index` when not even an index in memory can be made.
  func asking<Answer>(
    fills: Bool = false, _ question: (Database) throws(DatabaseFault) -> Answer
  ) throws(ArchiveError) -> Answer {
    var why = ""
    var asFile = !inMemory
    for attempt in 1...3 {
      do throws(DatabaseFault) {
        let database = if let database { database } else { try open(asFile: asFile, fill: !fills) }
        let answer = try question(database)
        saveSealed(database)
        return answer
      } catch {
        why = error.words
        database = nil
        // A file that somebody else is at is not to be thrown away; one that fails is, once.
        if error.isBusy || attempt > 1 || !asFile || (try? removeFile()) == nil {
          asFile = false
        }
      }
    }
    throw .index(why: why)
  }

  /// Opens the index; one that is new is made, and filled unless that is what comes next.
  private func open(asFile: Bool, fill: Bool) throws(DatabaseFault) -> Database {
    let isPlainFile = asFile && sealed == nil
    let opened = try Database(path: isPlainFile ? try preparedPath() : nil)
    if asFile, let image = sealed?.load() { try opened.fill(with: image) }
    try opened.script(IndexSchema.habits)
    if isPlainFile { try opened.script("PRAGMA journal_mode = TRUNCATE") }
    var isNew = false
    if try layout(of: opened) == IndexSchema.Layout(version: 0, application: 0) {
      try opened.transaction { () throws(DatabaseFault) in
        // Another process may have made the tables in the meantime.
        guard try layout(of: opened).version == 0 else { return }
        try opened.script(IndexSchema.tables)
        isNew = true
      }
    }
    guard try layout(of: opened) == .current else {
      throw DatabaseFault(code: SQLITE_NOTADB, words: "it is of another layout")
    }
    try opened.script(IndexSchema.draftTables)
    if isNew && fill { _ = try refresh(opened) { _, _ in } }
    database = opened
    return opened
  }

  /// The file of this reader; nil before sealing.
  private var sealed: SealedIndex? {
    guard archive.isSealed, let keeper = archive.keeper else { return nil }
    return SealedIndex(of: archive, keeper)
  }

  /// Keeps what was indexed, sealed; when that fails the next process indexes it again.
  private func saveSealed(_ database: Database) {
    guard isUnsaved, !inMemory, let sealed, let image = try? database.image() else { return }
    isUnsaved = (try? sealed.save(image)) == nil
  }

  private func layout(of database: Database) throws(DatabaseFault) -> IndexSchema.Layout {
    let version = try database.rows("PRAGMA user_version") { $0.number(0) ?? -1 }
    let application = try database.rows("PRAGMA application_id") { $0.number(0) ?? -1 }
    return IndexSchema.Layout(version: version.first ?? -1, application: application.first ?? -1)
  }

  /// The path of a plain file of this archive's own, made when it is missing.
  private func preparedPath() throws(DatabaseFault) -> String {
    do {
      let root = archive.root
      if let found = try root.look(MeetingIndex.fileName),
        found.kind != .file || found.links != 1
      {
        try root.remove(MeetingIndex.fileName)
      }
      _ = try root.file(MeetingIndex.fileName, .writing)
    } catch {
      throw DatabaseFault(code: SQLITE_CANTOPEN, words: error.reason)
    }
    // Links above the archive are the school's own; SQLite follows none.
    guard let real = realpath(archive.home + "/archive", nil) else {
      throw DatabaseFault(code: SQLITE_CANTOPEN, words: "the folder is gone")
    }
    defer { free(real) }
    return String(cString: real) + "/" + MeetingIndex.fileName
  }

  private func removeFile() throws(DiskFault) {
    if let sealed { return try sealed.remove() }
    for part in ["", "-journal", "-wal", "-shm"] {
      let name = MeetingIndex.fileName + part
      if try archive.root.look(name) != nil { try archive.root.remove(name) }
    }
  }
}
