import Archive
import ArgumentParser
import Paperwork
import Record

/// A paper for somebody.
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Print a paper: parents-copy, staff-copy, transcript or notification.",
    discussion: """
      Examples:
        accord paper parents-copy p001 --for "Sara Hale" > copy.html
        accord paper staff-copy 2026-03-11-p001 --format text
      """)

  enum Paper: String, CaseIterable, ExpressibleByArgument {
    case parentsCopy = "parents-copy"
    case staffCopy = "staff-copy"
    case transcript, notification
  }

  @Argument(help: "parents-copy, staff-copy, transcript or notification.")
  var name: Paper
  @Argument(help: "The meeting, or the pupil whose latest meeting is meant.")
  var meeting: String
  @Option(name: .customLong("for"), help: "For whom; needed for the family's papers.")
  var recipient: String?
  @Option(help: "html or text.")
  var format = "html"
  @Option(help: "Who prints it.")
  var by: String?
  @Flag(help: "In 18 point type.")
  var largePrint = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard PaperFormat(rawValue: format) != nil else {
      throw ValidationError("--format is html or text.")
    }
  }

  func run() throws {
    try running {
      let place = options.place()
      let archive = try place.archive()
      let id =
        try name == .transcript
        ? place.meeting(meeting, in: archive) : place.closedMeeting(meeting, in: archive)
      let stored = try archive.read(id)
      if name == .transcript, stored.isPlanOnly { throw ArchiveError.talkNotYours(meeting: id) }
      let papers = try place.words.papers()
      let form = PaperFormat(rawValue: format) ?? .html
      if name == .transcript {
        try note(id, nil, archive, place)
        Console.raw(Array(papers.transcript(of: stored.journal, as: form).utf8))
        return
      }
      let draft = Draft(stored.journal)
      guard
        let record = try? AgreedRecord(
          draft, changes: archive.changes(since: draft), checkpoint: stored.checkpoint)
      else {
        throw Ending(
          65, "The meeting \(id) is not closed yet; papers are made from what was agreed.")
      }
      let text = try text(record, papers, form)
      try note(id, recipient, archive, place)
      Console.raw(Array(text.utf8))
    }
  }

  /// Notes in the school's log that a paper left the archive.
  ///
  /// Where that cannot be written it is said, and the paper is printed all the same.
  @MainActor
  private func note(
    _ id: MeetingID, _ recipient: String?, _ archive: SchoolArchive, _ place: Place
  ) throws {
    let paper = WrittenOut(
      what: name.rawValue, pupil: id.pupil.description, meeting: id.description, to: recipient)
    let now = try place.clock(place.settings().zone).now()
    do throws(ArchiveError) {
      try archive.log(.wroteOut(paper), by: place.who(by), at: now)
    } catch {
      Console.error(error.description)
    }
  }

  private func text(
    _ record: AgreedRecord, _ papers: Papers, _ form: PaperFormat
  ) throws -> String {
    if name == .staffCopy { return papers.staffCopy(of: record, as: form) }
    let named = CopyNames.people(record.close.copies.map(\.recipient))
    let asked = recipient.map { CopyNames.person($0, among: named) ?? $0 }
    guard let person = asked ?? (named.count == 1 ? named[0] : nil) else {
      throw Ending(64, "For whom? Add --for and one of: \(named.joined(separator: ", "))")
    }
    do throws(PaperRefusal) {
      let wants = try papers.wantsLargePrint(person, of: record)
      return name == .notification
        ? try papers.notification(
          of: record, for: person, as: form, largePrint: largePrint || wants)
        : try papers.parentsCopy(
          of: record, for: person, as: form, largePrint: largePrint || wants)
    } catch {
      guard case .unknownRecipient(let asked, let known) = error else {
        throw Ending(66, error.words)
      }
      let people = PaperRefusal.unknownRecipient(asked: asked, known: CopyNames.people(known))
      throw Ending(66, people.words)
    }
  }
}
