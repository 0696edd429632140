import Archive
import FoundationEssentials
import Hearing
import Interview
import Record

/// Everything that reads what people typed or files hold.
enum Readers {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "date": { bytes in line(bytes) { found(dates(in: $0, setting).map(\.span), in: $0) } },
    "target": { bytes in
      line(bytes) { line in
        let reading = target(line, setting, Words.lexicon)
        let phrases = reading.criteria + [reading.baseline, reading.judge].compactMap(\.self)
        for phrase in phrases {
          precondition(line.phrase(phrase.span) == phrase.phrase, "a phrase is words of its line")
        }
        _ = lookbackParts(line)
        _ = outcomeParts(line, setting)
      }
    },
    "note": { bytes in
      line(bytes) { line in
        found(note(line, setting, Words.lexicon).people.map(\.span), in: line)
        _ = setsAside(line, Words.lexicon)
        _ = provisionParts(line, setting)
        _ = actionParts(line, people: ["Sara Hale"], setting)
      }
    },
    "readability": { bytes in
      let figures = Readability(of: String(decoding: bytes, as: UTF8.self))
      precondition(figures.fleschReadingEase.isFinite && figures.smog.isFinite)
    },
    "talk": { bytes in
      line(bytes) { line in
        let reading = talk(line, Words.lexicon)
        precondition(line.text.unicodeScalars.contains(reading.because.unicodeScalars))
      }
    },
    "script": { _ = Script.compile($0, file: "meeting.yaml") },
    "roll": { bytes in
      let read = RollImport.read(bytes: bytes, name: "roll.csv", authority: "999")
      precondition(read.isReadable || read.rows.isEmpty)
    },
    "ctf": { bytes in
      // Most inputs are no XML at all; with a beginning they reach further.
      let head = Array("<?xml version=\"1.0\"?><CTfile><Header></Header><CTFpupilData>".utf8)
      _ = RollImport.read(bytes: head + bytes, name: "ctf.xml", authority: "999")
    },
    "terms": { _ = CalendarFile.read(bytes: $0, name: "terms") },
    "settings": { _ = Settings.read(bytes: $0) },
    "journal": { bytes in
      if let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)) {
        let again = try? JSONDecoder().decode(Entry.self, from: JSONEncoder().encode(entry))
        precondition(again == entry, "an entry that can be read can be kept")
      }
    },
    "age": { bytes in
      // Header and content of anybody's making; what is given must have been sealed.
      _ = try? AgeOpener(pieces(bytes)) { $0 ? AgeTrial.passphrase : AgeTrial.identity }.next()
    },
    "stream": { AgeTrial.open(spoiltBy: $0) },
    "backup": { bytes in
      let count = (try? Backup.members(inTar: pieces(bytes))) ?? 0
      precondition(count <= bytes.count / 512, "each member has a block of its own")
    },
    "conversation": { bytes in
      var sitting = Table()
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(12) {
        sitting.type(String(line))
      }
    },
  ]

  static let setting = Setting(
    today: Words.day("2026-01-14"), calendar: Words.calendar, review: Words.day("2026-03-27"),
    pupilYear: 4)

  /// The bytes in pieces, as a file gives them.
  private static func pieces(_ bytes: [UInt8]) -> () throws -> [UInt8] {
    var rest = bytes[...]
    return {
      let piece = Array(rest.prefix(1000))
      rest = rest.dropFirst(1000)
      return piece
    }
  }

  private static func line(_ bytes: [UInt8], _ read: (Line) -> Void) {
    read(Line(String(decoding: bytes, as: UTF8.self)))
  }

  private static func found(_ spans: [Span], in line: Line) {
    for span in spans {
      precondition(span.start >= 0 && span.end <= line.scalars.count && span.start <= span.end)
    }
  }
}
