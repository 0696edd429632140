import Archive
import Foundation
import Paperwork
import Record

/// Where a record's files go, and what they are.
struct Shelf {
  let place: Place
  let settings: Settings
  let archive: SchoolArchive

  /// A set of files that was written together.
  struct Made {
    let format: String
    let folder: String
    let files: [ExportedFile]
  }

  /// The export folder: the one the settings name, beside the archive unless it is elsewhere.
  var folder: String {
    let named = settings.exports.folder
    return named.hasPrefix("/") ? named : "\(place.home)/\(named)"
  }

  /// Files that belong together, and the folder they are to stand in.
  struct Planned {
    let format: String
    let folder: String
    let files: [(String, [UInt8])]
  }

  /// The office's files and the family's copies, written when a meeting closes.
  func filesAtClose(_ record: AgreedRecord, _ draft: Draft) throws -> [Made] {
    var made: [Made] = []
    for set in try plannedAtClose(record) {
      made.append(try write(set.files, as: set.format, into: set.folder))
    }
    return made
  }

  /// What is written when a meeting closes.
  func plannedAtClose(_ record: AgreedRecord) throws -> [Planned] {
    let papers = try place.words.papers()
    let stem = ExportNames.folder(record)
    var office: [(String, [UInt8])] = []
    for format in settings.exports.atClose {
      switch format {
      case .document:
        let page = papers.staffCopy(of: record, as: .html)
        office.append((ExportNames.staffCopy(record), Array(page.utf8)))
      case .json: office.append((RecordJSON.fileName, try RecordJSON.bytes(of: record)))
      case .ics:
        if let event = ReviewCalendar.bytes(of: [record]) {
          office.append((ReviewCalendar.fileName, event))
        }
      case .csv: office += tables([record])
      }
    }
    let copies = try familyCopies(record, papers)
    return [
      Planned(format: "close", folder: "\(folder)/\(stem)", files: office),
      Planned(format: "copies", folder: "\(folder)/\(stem)-copies", files: copies),
    ].filter { !$0.files.isEmpty }
  }

  /// A copy for each named recipient of the family, and the notification where one is due.
  func familyCopies(
    _ record: AgreedRecord, _ papers: Papers
  ) throws -> [(String, [UInt8])] {
    var files: [(String, [UInt8])] = []
    let initials = record.pupil.initials
    let recipients = CopyNames.people(record.close.copies.map(\.recipient))
    for (offset, name) in recipients.enumerated() {
      let large = (try? papers.wantsLargePrint(name, of: record)) ?? false
      guard
        let page = try? papers.parentsCopy(of: record, for: name, as: .html, largePrint: large)
      else { continue }
      let stem = "\(initials)_\(record.meeting.date.iso)_\(offset + 1)"
      files.append(("copy_\(stem).html", Array(page.utf8)))
      if Papers.needsNotification(record),
        let letter = try? papers.notification(
          of: record, for: name, as: .html, largePrint: large)
      {
        files.append(("notification_\(stem).html", Array(letter.utf8)))
      }
    }
    return files
  }

  /// The two tables for mapping into an MIS.
  func tables(_ records: [AgreedRecord]) -> [(String, [UInt8])] {
    [
      (MeetingsCSV.fileName, MeetingsCSV(exportSettings).bytes(of: records)),
      (TargetsCSV.fileName, TargetsCSV(exportSettings).bytes(of: records)),
    ]
  }

  func write(
    _ files: [(String, [UInt8])], as format: String, into folder: String
  ) throws(ArchiveError) -> Made {
    let shelved = try SchoolArchive.shelve(
      files.map { (name: $0.0, bytes: $0.1) }, into: folder)
    return Made(format: format, folder: shelved.folder, files: shelved.files)
  }

  var exportSettings: ExportSettings {
    ExportSettings(
      dates: settings.exports.csvDates == .iso ? .iso : .british,
      byteOrderMark: settings.exports.csvByteOrderMark,
      transfer: ExportSettings.Transfer(
        version: settings.ctfVersion, supplier: settings.ctfSupplier))
  }
}

extension Shelf {
  /// The name of a CTF with a number.
  func transferName(_ number: Int) -> String {
    TransferFile.fileName(from: settings.school, settings: exportSettings, number: number)
  }

  /// One more than the highest number of a CTF to this destination that any journal knows.
  func nextTransferNumber() throws(ArchiveError) -> Int {
    let stem = transferName(0).dropLast(7)
    var highest = 0
    for id in try archive.allMeetings() {
      // A journal that cannot be read is said to be that where it is wanted itself.
      guard let journal = (try? archive.read(id))?.journal else { continue }
      for case .exported(_, let files, _) in journal.entries.map(\.event) {
        for name in files.map(\.name) where name.hasPrefix(stem) && name.hasSuffix(".xml") {
          highest = max(highest, Int(name.dropFirst(stem.count).dropLast(4)) ?? 0)
        }
      }
    }
    return highest + 1
  }
}

extension SchoolArchive {
  /// What a correction changed against the record it corrects; nothing for a first version.
  func changes(since draft: Draft) throws(ArchiveError) -> [String] {
    guard let corrected = draft.opening.corrects.flatMap({ MeetingID($0) }) else { return [] }
    let old = Draft(try read(corrected).journal)
    guard let before = try? AgreedRecord(old), let after = try? AgreedRecord(draft) else {
      return []
    }
    return after.changes(from: before)
  }
}
