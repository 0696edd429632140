import Record

extension ArchiveCheck {
  static func journal(
    of meeting: MeetingID, _ name: String = SchoolArchive.journalName
  ) -> String {
    "archive/meetings/\(meeting.pupil)/\(meeting)/\(name)"
  }

  /// Looks at a meeting's folder and its journal.
  mutating func look(at meeting: MeetingID, _ folder: Folder) {
    let path = "archive/meetings/\(meeting.pupil)/\(meeting)"
    guard
      let names = reading(path, meeting: meeting, { () throws(DiskFault) in try folder.names() })
    else { return }
    var hasTorn = false
    for name in names {
      switch name {
      case SchoolArchive.journalName, "lock", SchoolArchive.journalKeyName, PlanFile.name:
        _ = isPlain(name, in: folder, "\(path)/\(name)", isFolder: false, meeting: meeting)
      case _ where name.hasPrefix("journal.torn-") && Int(name.dropFirst(13)) != nil: hasTorn = true
      case _ where name.hasPrefix(JournalCopy.kept) && Int(name.dropFirst(13)) != nil: break
      case _ where JournalCopy.isName(name): found(copy: name, of: meeting, path)
      default: stranger(name, "\(path)/\(name)", meeting: meeting)
      }
    }
    guard names.contains(SchoolArchive.journalName) else {
      // A folder whose first entry was never kept holds no meeting.
      if hasTorn || names.contains(where: { $0 != "lock" }) {
        add(
          .missing, ArchiveCheck.journal(of: meeting), meeting: meeting,
          "The journal is gone. Restore it from a backup.")
      }
      return
    }
    guard let access = access(to: meeting, folder) else { return }
    if isFast {
      lookAtLines(of: meeting, folder, access)
    } else {
      verify(meeting, folder)
    }
  }

  /// What opens a meeting; nil when nothing does, which is said, or it is sealed to others.
  private mutating func access(
    to meeting: MeetingID, _ folder: Folder
  ) -> (name: String, sealing: Sealing)? {
    let path = "archive/meetings/\(meeting.pupil)/\(meeting)"
    do throws(ArchiveError) {
      switch try archive.access(to: meeting, in: folder) {
      case .journal(let sealing): return (SchoolArchive.journalName, sealing)
      case .plan(let sealing):
        if (try? folder.look(PlanFile.name)) ?? nil != nil { return (PlanFile.name, sealing) }
        passedOver += 1
      }
    } catch {
      switch error {
      case .notYours: passedOver += 1
      case .key(let fault):
        let isThere = (try? folder.look(SchoolArchive.journalKeyName)) ?? nil != nil
        let kind: ArchiveFinding.Kind =
          if case .notVouched = fault { .altered } else { isThere ? .damaged : .missing }
        add(kind, "\(path)/\(SchoolArchive.journalKeyName)", meeting: meeting, fault.description)
      case .notSealed:
        add(.foreign, "\(path)/\(SchoolArchive.journalName)", meeting: meeting, "\(error)")
      default: add(.unread, path, meeting: meeting, error.happened)
      }
    }
    return nil
  }

  /// Says what a sync program's copy of the journal holds besides.
  private mutating func found(copy name: String, of meeting: MeetingID, _ path: String) {
    let copies = (try? archive.copies(of: meeting)) ?? []
    let words =
      switch copies.first(where: { $0.name == inert(name) })?.relation {
      case .held: "Everything in it is in the journal. Put it aside with: accord merge \(meeting)"
      case .ahead(let entries):
        "It goes on where the journal ends (entries: \(entries)). Put them together with: accord merge \(meeting)"
      case .apart(let here, let there):
        "Each holds what the other does not (entries here: \(here), there: \(there)). Put them together with: accord merge \(meeting)"
      case .unreadable, nil:
        "It cannot be read whole, or is another meeting's. Compare it with the journal, and move it away."
      }
    add(
      .foreign, "\(path)/\(name)", meeting: meeting,
      "It is a second copy of the journal, made by a sync program or a person. \(words)")
  }

  /// Whether the lines are numbered as they should be, without reading them.
  private mutating func lookAtLines(
    of meeting: MeetingID, _ folder: Folder, _ access: (name: String, sealing: Sealing)
  ) {
    let path = ArchiveCheck.journal(of: meeting, access.name)
    guard
      let found = reading(
        path, meeting: meeting,
        { () throws(DiskFault) in
          try folder.bytes(of: access.name, atMost: SchoolArchive.largestJournal)
        }), let bytes = found
    else { return }
    var lines = Lines(bytes)
    var number = 0
    while let line = lines.next() {
      let head = #","n":\#(number + 1),"#.utf8
      let plain = (try? access.sealing.open([UInt8](line.bytes), number + 1)) ?? []
      guard line.terminated, plain.starts(with: #"{"v":"#.utf8), plain.last == UInt8(ascii: "}"),
        plain.dropFirst(6).starts(with: head)
      else {
        add(
          .damaged, path, meeting: meeting, entry: number + 1,
          "Entry \(number + 1) does not stand there as it should. accord check without --fast says more."
        )
        break
      }
      number += 1
    }
    if number > 0 { meetings[meeting] = number }
  }

  /// Reads a journal whole: chain, turns, numbers, versions.
  private mutating func verify(_ meeting: MeetingID, _ folder: Folder) {
    var path = ArchiveCheck.journal(of: meeting)
    let stored: SchoolArchive.Stored
    do throws(ArchiveError) {
      stored = try archive.stored(meeting)
    } catch {
      if case .laterEntries(_, let entry, let version) = error {
        return add(
          .unread, path, meeting: meeting, entry: entry,
          "Entry \(entry) says that a later version of Accord wrote it (format \(version)). This version cannot read it."
        )
      }
      return add(.unread, path, meeting: meeting, error.happened)
    }
    let reading = stored.reading
    if stored.isPlanOnly { path = ArchiveCheck.journal(of: meeting, PlanFile.name) }
    if let words = reading.words {
      add(words.kind, path, meeting: meeting, entry: words.entry, words.text)
    }
    guard let journal = reading.journal else { return }
    meetings[meeting] = reading.count
    if journal.opening.meeting != meeting.description
      || journal.opening.pupil.id != meeting.pupil.description
    {
      add(
        .foreign, path, meeting: meeting, entry: 1,
        "It is the journal of another meeting (\(inert(journal.opening.meeting))). Restore this meeting's own from a backup."
      )
    }
    // Where a journal breaks off, the entries that account for its stubs may be gone with the rest.
    if reading.words == nil, !stored.isPlanOnly {
      lookAtErased(in: journal, path, meeting)
      lookAtPlan(of: meeting, folder, reading)
    }
    if wanted[journal.opening.script.digest] == nil {
      wanted[journal.opening.script.digest] = meeting
    }
    if let old = journal.opening.corrects.flatMap({ MeetingID($0) }) { corrected[old] = meeting }
    for entry in journal.entries {
      guard case .exported(_, let files, _) = entry.event else { continue }
      exported[meeting, default: []] += files.map {
        Exported(name: $0.name, digest: $0.sha256, entry: entry.number)
      }
    }
  }

  /// Whether what was agreed says what the journal says; it can be made again from that.
  private mutating func lookAtPlan(
    of meeting: MeetingID, _ folder: Folder, _ journal: JournalReading
  ) {
    guard archive.isSealed, let whole = journal.journal, whole.closedAt != nil,
      let key = try? archive.planKey(of: meeting.pupil)
    else { return }
    let path = ArchiveCheck.journal(of: meeting, PlanFile.name)
    guard
      let found = reading(
        path, meeting: meeting,
        { () throws(DiskFault) in
          try folder.bytes(of: PlanFile.name, atMost: SchoolArchive.largestJournal)
        })
    else { return }
    let again = " It is made again from the journal when the meeting is next opened."
    guard let bytes = found else {
      // Lines from before chaining have nothing that a stub could be proved by.
      if journal.isWhollyChained {
        add(.missing, path, meeting: meeting, "What was agreed is not in its own file." + again)
      }
      return
    }
    if PlanFile.isCurrent(bytes, .with(key), journal) { return }
    add(
      .damaged, path, meeting: meeting,
      "What was agreed does not stand there as the journal has it." + again)
  }

  /// Every stub is accounted for by a chained entry, and says what that says.
  private mutating func lookAtErased(in journal: Journal, _ path: String, _ meeting: MeetingID) {
    var accounts: [Int: Erasure] = [:]
    for entry in journal.entries {
      guard case .erased(let entries, let to, let when) = entry.event else { continue }
      for number in entries {
        accounts[number] = Erasure(to: to, when: when, by: entry.by, at: entry.at)
      }
    }
    for entry in journal.entries {
      let account = accounts.removeValue(forKey: entry.number)
      if case .gone(_, let erasure) = entry.event {
        if account == erasure { continue }
        add(
          .altered, path, meeting: meeting, entry: entry.number,
          account == nil
            ? "The words of entry \(entry.number) are gone, and no entry says who erased them."
            : "What stands in place of entry \(entry.number) says otherwise than the entry that erased it."
        )
      } else if account != nil {
        add(
          .altered, path, meeting: meeting, entry: entry.number,
          "Entry \(entry.number) was erased and stands there again, perhaps from a backup. Erase it once more."
        )
      }
    }
  }
}

extension JournalReading {
  /// What is wrong with a journal, for a check.
  var words: (kind: ArchiveFinding.Kind, entry: Int, text: String)? {
    switch end {
    case .whole: return nil
    case .torn(let readable):
      var entry = count + 1
      for other in readable where other.number == entry { entry += 1 }
      return (
        .damaged, entry,
        "The last turn is not whole from entry \(entry) on: the power or the program went before it was answered, or it was damaged since. It is put aside when the meeting is next opened; everything up to entry \(count) is as it was."
      )
    case .damaged(let entry, .unreadable):
      return (
        .damaged, entry,
        "Entry \(entry) cannot be read any more. Everything before it is as it was. Restore the journal from a backup."
      )
    case .damaged(let entry, .altered):
      return (
        .altered, entry,
        "Entry \(entry) is not as it was sealed: it was changed, or entries were taken out, put in or moved. Everything before it is as it was. Restore the journal from a backup."
      )
    case .damaged(let entry, .otherKey):
      return (
        .wrongKey, entry,
        "Entry \(entry) is sealed with another key than this meeting's: the line, or the file journal.key, is from elsewhere. Restore both from a backup."
      )
    case .damaged(let entry, .misplaced):
      return (
        .altered, entry,
        "Entry \(entry) is not the one due there: entries were taken out, put in or moved. Everything before it is as it was. Restore the journal from a backup."
      )
    case .damaged(let entry, .unfit), .damaged(let entry, .unfitBeginning):
      var from: String?
      if case .damaged(_, .unfitBeginning) = end, entry > 1 {
        from = "One of the entries 1 to \(entry)"
      }
      return (
        .altered, entry,
        "\(from ?? "Entry \(entry)") reads well and is not what was written: a hand or a fault of the disk changed it. \(from == nil ? "Everything before it is as it was. " : "")Restore the journal from a backup."
      )
    }
  }
}
