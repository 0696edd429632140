import Archive
import ArgumentParser
import Foundation
import Interview
import Paperwork
import Record

/// A meeting for training, with nobody in it who can be told.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Print a meeting for training, with stand-ins for names, numbers and addresses.",
    discussion: """
      The record and the transcript, read again until nothing more is found. What remains doubtful
      is listed on standard error: a person must look at it before anybody else reads the text.
      A dash in the meeting's place reads text from standard input, a note a line.

      Examples:
        accord redact 2026-03-11-p001 --out training/meeting-1.txt
        accord redact - < notes.txt
      """)

  @Argument(help: "The meeting, the pupil whose latest meeting is meant, or - for standard input.")
  var meeting: String
  @Option(help: "The file to make (else it is printed).")
  var out: String?
  @Option(help: "Who does it.")
  var by: String?
  @Flag(help: "As JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.phrases()
      let redactor = try Redactor(place: place, words: words)
      guard meeting != "-" else { return try redactInput(redactor, place) }
      let settings = try place.settings()
      let archive = try place.archive()
      let id = try place.meeting(meeting, in: archive)
      let journal = try archive.read(id).journal
      let papers = try place.words.papers()
      // Unbroken, so that no name is parted by the end of a line.
      let record = papers.lines(of: Draft(journal), width: 100_000)
      let transcript = papers.transcriptLines(of: journal)
      let redacted = try redactor.redact(
        record + transcript, of: journal, roll: place.roll(), settings: settings)
      let text: String
      if json {
        text = try JSONText.of(
          RedactedMeeting(
            kind: journal.opening.kind.rawValue, record: Array(redacted.texts.prefix(record.count)),
            transcript: Array(redacted.texts.dropFirst(record.count)), redacted))
      } else {
        text = redacted.texts.joined(separator: "\n")
      }
      try hand(text + "\n", of: id, archive, place, settings)
      try redactor.tell(redacted)
    }
  }

  /// Notes it in the school's log, and writes or prints it.
  @MainActor
  private func hand(
    _ text: String, of id: MeetingID, _ archive: SchoolArchive, _ place: Place,
    _ settings: Settings
  ) throws {
    let bytes = Array(text.utf8)
    var folder: String?
    var files: [ExportedFile] = []
    if let out {
      let file = try SchoolArchive.write(bytes, to: out)
      folder = place.below(URL(fileURLWithPath: out).deletingLastPathComponent().path)
      files = [file]
    }
    try archive.log(
      .wroteOut(
        WrittenOut(
          what: "redacted", pupil: id.pupil.description, meeting: id.description, folder: folder,
          files: files)),
      by: place.who(by), at: place.clock(settings.zone).now())
    if let out { Console.out(out) } else { Console.raw(bytes) }
  }

  @MainActor
  private func redactInput(_ redactor: Redactor, _ place: Place) throws {
    var lines: [String] = []
    while let line = readLine(strippingNewline: true) { lines.append(line) }
    let redacted = redactor.redact(
      lines, roll: (try? place.hasSchool()) == true ? try place.roll() : Roll())
    let text =
      json ? try JSONText.of(RedactedLines(redacted)) : redacted.texts.joined(separator: "\n")
    if let out {
      _ = try SchoolArchive.write(Array((text + "\n").utf8), to: out)
      Console.out(out)
    } else {
      Console.raw(Array((text + "\n").utf8))
    }
    try redactor.tell(redacted)
  }
}

/// A meeting with stand-ins, as `--json` gives it: nothing in it tells whom they stand for, except
/// the list for the person who checks it.
private struct RedactedMeeting: Encodable {
  let kind: String
  let record: [String]
  let transcript: [String]
  let replaced: Int
  let readings: Int
  let verified: Bool
  let doubts: [RedactedDoubt]

  init(kind: String, record: [String], transcript: [String], _ redacted: Redacted) {
    self.kind = kind
    self.record = record
    self.transcript = transcript
    replaced = redacted.found.joined().count
    readings = redacted.passes
    verified = redacted.isVerified
    doubts = redacted.doubts.map(RedactedDoubt.init)
  }
}

private struct RedactedDoubt: Encodable {
  let line: Int
  let words: String
  let standIn: String?

  init(_ doubt: Redacted.Doubt) {
    line = doubt.text + 1
    words = doubt.words
    standIn = doubt.standIn
  }
}

/// Lines with stand-ins, as `--json` gives them: spans are Unicode-scalar offsets in what was read.
private struct RedactedLines: Encodable {
  struct Line: Encodable {
    let text: String
    let found: [Found]
  }

  struct Found: Encodable {
    let start: Int
    let end: Int
    let kind: String
    let standIn: String
    let isCertain: Bool
  }

  let lines: [Line]
  let readings: Int
  let verified: Bool
  let doubts: [RedactedDoubt]

  init(_ redacted: Redacted) {
    lines = zip(redacted.texts, redacted.found).map { text, found in
      Line(
        text: text,
        found: found.map {
          Found(
            start: $0.range.lowerBound, end: $0.range.upperBound, kind: $0.kind,
            standIn: $0.standIn, isCertain: $0.isCertain)
        })
    }
    readings = redacted.passes
    verified = redacted.isVerified
    doubts = redacted.doubts.map(RedactedDoubt.init)
  }
}
