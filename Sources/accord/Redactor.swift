import Archive
import Hearing
import Interview
import Record

/// Puts together what Hearing reads and whom the school knows, for the archive's redaction.
struct Redactor {
  let words: Phrases
  let lexicon: Lexicon

  init(place: Place, words: Phrases) throws {
    self.words = words
    lexicon = try place.words.lexicon()
  }

  /// A meeting's lines: its own people first, then everybody on the roll.
  func redact(
    _ lines: [String], of journal: Journal, roll: Roll, settings: Settings
  ) -> Redacted {
    let draft = Draft(journal)
    let opening = draft.opening
    let pupil = roll.pupil(opening.pupil.id) ?? opening.pupil
    var people = [
      KnownPerson(names: Redactor.names(opening.pupil) + Redactor.names(pupil), role: .pupil)
    ]
    for one in draft.participants {
      people.append(KnownPerson(names: [one.name], role: Redactor.role(one.role)))
    }
    people += (opening.pupil.family + pupil.family).map {
      KnownPerson(names: [$0.name], role: .parent)
    }
    people += (opening.staff + settings.staff.map(\.name)).map {
      KnownPerson(names: [$0], role: .staff)
    }
    people.append(KnownPerson(names: [opening.ledBy], role: .teacher))
    for (name, kind) in draft.names.sorted(by: { $0.key < $1.key }) {
      switch kind {
      case .child: people.append(KnownPerson(names: [name], role: .child))
      case .sibling: people.append(KnownPerson(names: [name], role: .sibling))
      case .adult: people.append(KnownPerson(names: [name], role: .adult))
      case .notAPerson: break
      }
    }
    var exact: [(text: String, kind: String)] = [
      (opening.meeting, "meeting"), (opening.school.name, "school"), (pupil.id, "meeting"),
      (settings.school.name, "school"),
    ]
    for known in [pupil, opening.pupil] {
      exact += [known.upn, known.admissionNumber].compactMap(\.self).map { ($0, "upn") }
      exact += known.dateOfBirth.map(Redactor.written)?.map { ($0, "dob") } ?? []
      exact += known.group.map { [($0, "class")] } ?? []
    }
    return redaction(people + Redactor.others(roll), exact).redact(lines)
  }

  /// Any lines, with everybody on the roll known.
  func redact(_ lines: [String], roll: Roll) -> Redacted {
    redaction(Redactor.others(roll), []).redact(lines)
  }

  private func redaction(
    _ people: [KnownPerson], _ exact: [(text: String, kind: String)]
  ) -> Redaction {
    Redaction(
      people: people, exact: exact,
      read: { text in
        identifying(in: Line(text), lexicon).map {
          IdentifyingWords(
            range: $0.span.start..<$0.span.end, kind: $0.kind.rawValue, isCertain: $0.isCertain)
        }
      },
      doubts: { text in
        doubtfulNames(in: Line(text), lexicon).map { $0.start..<$0.end }
      },
      things: { text in
        namedThings(in: Line(text), lexicon).map { $0.start..<$0.end }
      },
      isWord: { isOrdinaryWord($0, lexicon) },
      words: { kind, letter in
        CommandKey(rawValue: "redact-\(kind)").map {
          words.text($0, letter.map { ["letter": $0] } ?? [:])
        } ?? words.text(.redactOther)
      })
  }

  /// Says on standard error how it went and what a person must look at.
  @MainActor
  func tell(_ redacted: Redacted) throws {
    let count = redacted.found.joined().count
    Console.error(
      words.text(
        redacted.isVerified ? .redactDone : .redactUnsure,
        ["count": String(count), "readings": String(redacted.passes)]))
    guard !redacted.doubts.isEmpty else { return }
    Console.error(words.text(.redactLook))
    for doubt in redacted.doubts {
      let values = ["number": String(doubt.text + 1), "words": doubt.words]
      Console.error(
        doubt.standIn.map {
          words.text(.redactDoubtReplaced, values.merging(["name": $0]) { $1 })
        } ?? words.text(.redactDoubtLeft, values))
    }
  }

  private static func names(_ pupil: Pupil) -> [String] {
    [
      "\(pupil.forename) \(pupil.surname)", pupil.fullName, pupil.calledName, pupil.forename,
      "\(pupil.surname), \(pupil.forename)",
    ]
  }

  /// Everybody on the roll, by their whole names.
  private static func others(_ roll: Roll) -> [KnownPerson] {
    roll.pupils.map {
      KnownPerson(
        names: ["\($0.forename) \($0.surname)", $0.fullName], role: .child, isClose: false)
    }
      + roll.pupils.flatMap(\.family).map {
        KnownPerson(names: [$0.name], role: .adult, isClose: false)
      }
      + roll.staff.map { KnownPerson(names: [$0.name], role: .staff) }
      + roll.pupils.compactMap(\.teacher).map { KnownPerson(names: [$0], role: .teacher) }
  }

  private static func role(_ role: Role) -> KnownPerson.Role {
    switch role {
    case .parent: .parent
    case .pupil: .pupil
    case .teacher: .teacher
    case .senco: .senco
    case .school: .staff
    case .agency, .interpreter, .other: .adult
    }
  }

  /// A date of birth as people and papers write it.
  private static func written(_ day: Day) -> [String] {
    let (year, month, number) = day.parts
    let two = { (value: Int) in value < 10 ? "0\(value)" : String(value) }
    return [
      day.iso, "\(two(number))/\(two(month))/\(year)", "\(number)/\(month)/\(year)",
      "\(two(number)).\(two(month)).\(year)", "\(two(number))-\(two(month))-\(year)",
      "\(two(number))/\(two(month))/\(two(year % 100))", day.spoken,
    ]
  }
}
