public import Record

extension SchoolArchive {
  /// The file of the school's log, one JSON line an act, chained like a journal.
  public static let schoolLogName = "school.jsonl"
  static let schoolLockName = "school.lock"

  /// What was done with what the school holds, apart from the meetings' own journals.
  public func schoolLog() throws(ArchiveError) -> SchoolLog {
    let reading = SchoolLogReading(try schoolLogBytes(), sealing: logSealing)
    return SchoolLog(entries: reading.entries, damagedAt: reading.damagedAt)
  }

  /// Notes an act in the school's log, and returns when that is safe on the disk.
  ///
  /// - Throws: `busy` when another program writes in the log all the while; `altered` when the log
  ///   is damaged; or what kept the line from being written, and then it is not there.
  public func log(_ act: SchoolAct, by: String, at: Moment) throws(ArchiveError) {
    let lock = try schoolLock()
    defer { lock.unlock() }
    try append(act, by: by, at: at)
  }

  /// Destroys what the log says of a pupil, and notes that everything held on them is gone.
  ///
  /// The lines about the pupil keep their place in the chain, who and when; the log is written anew
  /// beside the old one and put in its place in one step.
  func logErased(_ erasure: PupilErasure, by: String, at: Moment) throws(ArchiveError) {
    let lock = try schoolLock()
    defer { lock.unlock() }
    let before = try schoolLogBytes()
    let reading = try whole(before)
    var after: [UInt8] = []
    var lines = Lines(before)
    for entry in reading.entries {
      guard let line = lines.next() else { break }
      guard case .wroteOut(let paper)? = entry.act, paper.pupil == erasure.pupil,
        let plain = try? logSealing.open(Array(line.bytes), entry.number),
        let seal = LineSeal(plain[...])
      else {
        after += line.bytes + [JournalLine.end]
        continue
      }
      let stub = seal.stub(of: plain[...], stating: Array("true".utf8))
      after += try sealedLogLine(stub, entry.number)
    }
    after += try block(.erased(erasure), after: reading, by: by, at: at)
    let result = SchoolLogReading(after, sealing: logSealing)
    guard result.damagedAt == nil, result.entries.count == reading.entries.count + 1 else {
      throw .altered(file: SchoolArchive.schoolLogName)
    }
    try creating("The school's log") { () throws(DiskFault) in
      try root.replace(SchoolArchive.schoolLogName, with: after)
    }
  }

  private func append(_ act: SchoolAct, by: String, at: Moment) throws(ArchiveError) {
    let bytes = try schoolLogBytes()
    let reading = try whole(bytes)
    let block = try block(act, after: reading, by: by, at: at)
    try creating("The school's log") { () throws(DiskFault) in
      let file = try root.file(SchoolArchive.schoolLogName, .writing)
      try file.mustBeOwn()
      // A line that was never finished was promised to nobody; the last whole one may have been
      // written by a process that did not live to make it safe, and is written over itself.
      if bytes.count > reading.length { try file.truncate(to: reading.length) }
      do throws(DiskFault) {
        try file.write(
          Array(bytes[reading.lastLine..<reading.length]) + block, at: reading.lastLine)
        try file.sync()
        try root.sync()
      } catch {
        try? file.truncate(to: reading.length)
        try? file.sync()
        throw error
      }
    }
  }

  /// An act as the line that follows; the one place where the log's lines are made.
  private func block(
    _ act: SchoolAct, after reading: SchoolLogReading, by: String, at: Moment
  ) throws(ArchiveError) -> [UInt8] {
    let number = reading.entries.count + 1
    let line = SchoolLine(number, act, by: by, at: at)
    guard let written = try? line.written(after: reading.chain.link, salt: salts.next()) else {
      throw .cannotCreate(what: "The school's log", why: "it cannot be written as JSON")
    }
    return try sealedLogLine(written.bytes, number)
  }

  /// A line of the log, as it stands on the disk.
  private func sealedLogLine(_ line: [UInt8], _ number: Int) throws(ArchiveError) -> [UInt8] {
    guard let sealed = try? logSealing.seal(line, number) else {
      throw .cannotCreate(what: "The school's log", why: "it cannot be sealed")
    }
    return sealed + [JournalLine.end]
  }

  /// What opens the log's lines: everybody of the school reads it, and nobody else.
  var logSealing: Sealing {
    guard isSealed, let keeper else { return .none }
    return .with(keeper.logKey)
  }

  private func whole(_ bytes: [UInt8]) throws(ArchiveError) -> SchoolLogReading {
    let reading = SchoolLogReading(bytes, sealing: logSealing)
    guard reading.damagedAt == nil else { throw .altered(file: SchoolArchive.schoolLogName) }
    return reading
  }

  private func schoolLogBytes() throws(ArchiveError) -> [UInt8] {
    try reading("The school's log") { () throws(DiskFault) in
      try root.bytes(of: SchoolArchive.schoolLogName, atMost: SchoolArchive.largestJournal) ?? []
    }
  }

  /// The log's lock, held while a line is written; others wait a moment for it.
  private func schoolLock() throws(ArchiveError) -> OpenFile {
    let file = try creating("The school's log") { () throws(DiskFault) in
      let file = try root.file(SchoolArchive.schoolLockName, .writing)
      try file.mustBeOwn()
      return file
    }
    for _ in 0..<300 {
      let isMine = try creating("The school's log") { () throws(DiskFault) in try file.lock() }
      if isMine { return file }
      disk.wait()
    }
    throw .busy(what: "The school's log")
  }
}
