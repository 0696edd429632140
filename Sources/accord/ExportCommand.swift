import Archive
import ArgumentParser
import Glibc
import Paperwork
import Record

/// Writes records out for the school's other systems.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write closed records as CSV, JSON, ICS, documents or CTF into a new folder.",
    discussion: """
      Without --format everything but a CTF is written. A CTF is experimental and not validated
      against the DfE schema: test it with one pupil; in SIMS choose
      “Add Data for Existing Pupil Only”. The file must not be renamed.

      Examples:
        accord export                                  every closed record
        accord export 2026-03-11-p001 --format ctf --out /tmp/for-the-office
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json, ctf, ics, document }

  @Argument(help: "The meetings, or pupils; without any, every closed record.")
  var meetings: [String] = []
  @Option(help: "csv, json, ctf, ics or document; may be given more than once.")
  var format: [Format] = []
  @Option(help: "The folder to make (else a dated one in the export folder).")
  var out: String?
  @Option(help: "The number of the CTF, 1 to 999; else the next one for its destination.")
  var ctfNumber: Int?
  @Option(help: "Who exports.")
  var by: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let settings = try place.settings()
      let archive = try place.archive()
      let clock = try place.clock(settings.zone)
      let now = clock.now()
      let shelf = Shelf(place: place, settings: settings, archive: archive)
      let records = try chosen(place, archive, shelf)
      guard !records.isEmpty else { throw Ending(66, "There is no closed record to export.") }
      let wanted =
        format.isEmpty
        ? [.document, .json, .ics, .csv] : Format.allCases.filter { format.contains($0) }
      var files: [(String, [UInt8])] = []
      for format in wanted { files += try self.files(format, records, shelf, now) }
      // Whoever holds one of the meetings is heard of before anything is written.
      let who = by ?? "the office"
      let held = try hold(records, archive, by: who, now)
      defer { for journal in held { journal.close() } }
      let folder = out ?? "\(shelf.folder)/\(now.day.iso)-export"
      let made = try shelf.write(
        files, as: wanted.map(\.rawValue).joined(separator: "+"), into: folder)
      for journal in held {
        try journal.append([
          Entry(
            number: journal.journal.nextNumber, at: now, by: who,
            event: .exported(
              format: made.format, files: made.files, folder: place.below(made.folder)))
        ])
      }
      Console.out(made.folder)
      for file in made.files { Console.out("  \(file.name)") }
    }
  }

  private func chosen(
    _ place: Place, _ archive: SchoolArchive, _ shelf: Shelf
  ) throws -> [AgreedRecord] {
    let ids =
      try meetings.isEmpty
      ? archive.allMeetings() : meetings.map { try place.closedMeeting($0, in: archive) }
    var records: [AgreedRecord] = []
    var seen: Set<MeetingID> = []
    for id in ids where seen.insert(id).inserted {
      // That it was written is kept with the talk: whoever may not write there exports nothing.
      if meetings.isEmpty, try !archive.opensTalk(of: id) { continue }
      try archive.requireTalk(of: id)
      let stored = try archive.read(id)
      let draft = Draft(stored.journal)
      if let record = try? AgreedRecord(
        draft, changes: archive.changes(since: draft), checkpoint: stored.checkpoint)
      {
        records.append(record)
      } else if !meetings.isEmpty {
        throw Ending(65, "The meeting \(id) is not closed yet; only closed records are exported.")
      }
    }
    let corrected = Set(records.compactMap(\.meeting.corrects))
    return records.filter { !corrected.contains($0.id) }
  }

  private func files(
    _ format: Format, _ records: [AgreedRecord], _ shelf: Shelf, _ now: Moment
  ) throws -> [(String, [UInt8])] {
    switch format {
    case .document:
      let papers = try shelf.place.words.papers()
      var seen: [String: Int] = [:]
      return records.map { record in
        let name = ExportNames.staffCopy(record)
        seen[name, default: 0] += 1
        let unique = seen[name] == 1 ? name : "\(name.dropLast(5))-\(seen[name] ?? 1).html"
        return (unique, Array(papers.staffCopy(of: record, as: .html).utf8))
      }
    case .json:
      return records.count == 1
        ? [(RecordJSON.fileName, try RecordJSON.bytes(of: records[0]))]
        : [(RecordJSON.setFileName, try RecordJSON.bytes(ofAll: records))]
    case .ics:
      return ReviewCalendar.bytes(of: records).map { [(ReviewCalendar.fileName, $0)] } ?? []
    case .csv: return shelf.tables(records)
    case .ctf: return [try ctf(records, shelf, now)]
    }
  }

  private func ctf(
    _ records: [AgreedRecord], _ shelf: Shelf, _ now: Moment
  ) throws -> (String, [UInt8]) {
    let bytes: [UInt8]
    do throws(TransferRefused) {
      bytes = try TransferFile.bytes(of: records, at: now, settings: shelf.exportSettings)
    } catch {
      let reasons = error.refusals.map(\.words).joined(separator: "\n  ")
      throw Ending(65, "No CTF was written:\n  \(reasons)")
    }
    let number = try ctfNumber ?? shelf.nextTransferNumber()
    guard (1...999).contains(number) else {
      throw Ending(
        64,
        ctfNumber == nil
          ? "All 999 numbers for this destination have been used. Say which to use again: --ctf-number N"
          : "--ctf-number takes a number from 1 to 999.")
    }
    return (shelf.transferName(number), bytes)
  }

  /// The journals of the records, held until all of them know of the export.
  private func hold(
    _ records: [AgreedRecord], _ archive: SchoolArchive, by who: String, _ now: Moment
  ) throws -> [OpenJournal] {
    OpenFiles.allowMany()
    return try records.compactMap { MeetingID($0.id) }.map {
      try archive.openForWriting($0, by: who, at: now)
    }
  }
}

/// How many files the system lets this process have open.
private enum OpenFiles {
  /// As many as the system allows anybody: every meeting of a school may be held at once.
  static func allowMany() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
