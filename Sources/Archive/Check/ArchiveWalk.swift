import Record

extension SchoolArchive {
  /// Verifies everything in the archive; nothing is changed, made or removed.
  ///
  /// - Parameters:
  ///   - fast: Whether only the structure is looked at: no digest, no chain.
  ///   - exports: The school's export folder; files there are compared with the digests that were
  ///     journalled when they were written.
  ///   - progress: Told how many of how many journals have been read.
  ///   - passedOver: Told how many meetings are sealed to others and were not looked into.
  /// - Returns: What is not as it should be; nothing when all is well.
  public func check(
    fast: Bool = false, exports: String? = nil,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    passedOver: (_ meetings: Int) -> Void = { _ in }
  ) -> [ArchiveFinding] {
    var check = ArchiveCheck(self, isFast: fast)
    check.walk(progress)
    // Without the journals nothing is known of what was written from them.
    if let exports, !fast { check.lookThrough(exports: exports) }
    passedOver(check.passedOver)
    return check.findings
  }
}

extension ArchiveCheck {
  private static let files: Set<String> = [
    "format", RollFile.name, RollFile.name + SchoolArchive.sealedEnding, MeetingIndex.fileName,
    MeetingIndex.fileName + "-journal",
    MeetingIndex.fileName + "-wal", MeetingIndex.fileName + "-shm",
    SchoolArchive.schoolLogName, SchoolArchive.schoolLockName,
  ]

  mutating func walk(_ progress: (Int, Int) -> Void) {
    let archive = archive
    guard let names = reading("archive", { () throws(DiskFault) in try archive.root.names() })
    else { return }
    for name in names {
      let path = "archive/\(name)"
      switch name {
      case "scripts", "meetings": _ = isPlain(name, in: archive.root, path, isFolder: true)
      case _ where ArchiveCheck.files.contains(name) || SealedIndex.isName(name):
        _ = isPlain(name, in: archive.root, path, isFolder: false)
      default: stranger(name, path)
      }
    }
    for name in ["scripts", "meetings"] where !names.contains(name) {
      add(.missing, "archive/\(name)", "The folder is gone. Restore it from a backup.")
    }
    if names.contains("scripts") { lookThroughScripts() }
    if names.contains("meetings") { lookThroughMeetings(progress) }
    for (digest, meeting) in wanted.sorted(by: { $0.value < $1.value })
    where !scripts.contains(digest) {
      add(
        .missing, "archive/scripts/\(digest.prefix(12))….yaml", meeting: meeting,
        "The meeting's script is gone; the record can be read, and an unfinished meeting cannot be taken up. Restore it from a backup."
      )
    }
    for (meeting, by) in corrected.sorted(by: { $0.value < $1.value })
    where meetings[meeting] == nil {
      add(
        .missing, "archive/meetings/\(meeting.pupil)/\(meeting)", meeting: meeting,
        "\(by) corrects this meeting, and it is gone. Restore it from a backup.")
    }
    lookAtRoll()
    lookAtSchoolLog()
    if archive.isSealed || names.contains(MeetingIndex.fileName) { lookAtIndex() }
  }

  private mutating func lookThroughScripts() {
    let archive = archive
    guard
      let names = reading(
        "archive/scripts",
        { () throws(DiskFault) in
          try archive.root.folder("scripts").names()
        })
    else { return }
    for name in names {
      let path = "archive/scripts/\(name)"
      let digest = String(name.dropLast(5))
      guard name.hasSuffix(".yaml"), digest.utf8.count == 64,
        Hexadecimal.bytes(Array(digest.utf8)[...]) != nil
      else {
        stranger(name, path)
        continue
      }
      scripts.insert(digest)
      if isFast { continue }
      do throws(ArchiveError) {
        _ = try archive.script(digest)
      } catch {
        guard case .altered = error else {
          add(.unread, path, error.happened)
          continue
        }
        add(
          .altered, path, "Its bytes are not those its name stands for. Restore it from a backup.")
      }
    }
  }

  private mutating func lookThroughMeetings(_ progress: (Int, Int) -> Void) {
    let archive = archive
    guard
      let root = reading(
        "archive/meetings",
        { () throws(DiskFault) in
          try archive.root.folder("meetings")
        }), let pupils = reading("archive/meetings", { () throws(DiskFault) in try root.names() })
    else { return }
    var found: [(meeting: MeetingID, folder: Folder)] = []
    for name in pupils {
      let path = "archive/meetings/\(name)"
      guard let pupil = PupilID(name) else {
        stranger(name, path)
        continue
      }
      guard isPlain(name, in: root, path, isFolder: true),
        let folder = reading(path, { () throws(DiskFault) in try root.folder(name) }),
        let names = reading(path, { () throws(DiskFault) in try folder.names() })
      else { continue }
      for name in names {
        if name == SchoolArchive.planKeyName {
          lookAtPlanKey(of: pupil, in: folder, "\(path)/\(name)")
          continue
        }
        guard let meeting = MeetingID(name), meeting.pupil == pupil else {
          stranger(name, "\(path)/\(name)")
          continue
        }
        guard isPlain(name, in: folder, "\(path)/\(name)", isFolder: true, meeting: meeting),
          let own = reading(
            "\(path)/\(name)", meeting: meeting,
            { () throws(DiskFault) in
              try folder.folder(name)
            })
        else { continue }
        found.append((meeting, own))
      }
    }
    for (done, (meeting, folder)) in found.enumerated() {
      progress(done, found.count)
      look(at: meeting, folder)
    }
    progress(found.count, found.count)
  }

  private mutating func lookAtRoll() {
    do throws(RollFile.Fault) {
      _ = try archive.roll()
    } catch {
      add(
        error.kind == .damaged ? .damaged : .unread, "archive/\(RollFile.name)", error.words + ".")
    }
  }

  private mutating func lookAtPlanKey(of pupil: PupilID, in folder: Folder, _ path: String) {
    guard isPlain(SchoolArchive.planKeyName, in: folder, path, isFolder: false) else { return }
    do throws(ArchiveError) {
      _ = try archive.planKey(of: pupil)
    } catch {
      let isForged = if case .key(.notVouched) = error { true } else { false }
      add(isForged ? .altered : .damaged, path, "\(error)")
    }
  }

  /// The index can be made again at any time; what it saw of a journal is a witness all the same.
  private mutating func lookAtIndex() {
    let path = "archive/\(MeetingIndex.fileName)"
    do throws(DatabaseFault) {
      let database: Database
      if archive.isSealed {
        // One that does not open is made anew by itself, like any other.
        guard let keeper = archive.keeper, let image = SealedIndex(of: archive, keeper).load()
        else { return }
        database = try Database(path: nil)
        try database.fill(with: image)
      } else {
        database = try Database(path: archive.home + "/" + path)
      }
      let rows = try database.rows(
        "SELECT meeting, entries FROM meetings WHERE entries IS NOT NULL"
      ) {
        ($0.text(0).flatMap { MeetingID($0) }, $0.number(1) ?? 0)
      }
      for case (let meeting?, let count) in rows where count > meetings[meeting] ?? 0 {
        // Where the journal itself is named, that says it all.
        if findings.contains(where: { $0.meeting == meeting && $0.entry != nil }) { continue }
        add(
          .missing, ArchiveCheck.journal(of: meeting), meeting: meeting,
          entry: (meetings[meeting] ?? 0) + 1,
          "The index has seen \(count) entries of this meeting, and the journal holds \(meetings[meeting] ?? 0): its end is gone, or it was taken from an older backup."
        )
      }
      if isFast { return }
      let verdict = try database.rows("PRAGMA quick_check(1)") { $0.text(0) ?? "" }
      if verdict != ["ok"] { throw DatabaseFault(code: -1, words: "it is damaged") }
    } catch {
      if error.isBusy { return }
      add(
        .damaged, path,
        "The index cannot be used: \(inert(error.words)). Nothing is lost with it; it is made again from the journals by itself."
      )
    }
  }
}
