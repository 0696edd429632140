import Hearing
import Record

extension Filer {
  /// Who is here: nobody named means everybody who was expected.
  func filePresent(_ statement: Statement) -> Filed {
    let text = statement.text
    let everyone = text.isEmpty || phrases.means(.wordsYes, text)
    let found = everyone ? expected : ear.people(text, people: people, draft: draft)
    guard !found.isEmpty else { return .refused(.nobodyNamed) }
    var filed = Filed(filings: found.map { .join($0) })
    let teacher = draft.opening.ledBy
    if !found.contains(where: { $0.name == teacher }),
      !draft.participants.contains(where: { $0.name == teacher })
    {
      filed.filings.append(
        .join(Participant(name: teacher, role: .teacher, relationship: nil)))
    }
    let names = found.map {
      $0.attendance == .present ? $0.name : "\($0.name) (\($0.attendance.rawValue))"
    }
    filed.echoes = [phrases[.keptPeople, ["names": names.joined(separator: ", ")]]]
    return filed
  }

  /// Everybody expected: those the meeting opened with, and the family on the roll.
  var expected: [Participant] {
    var all = draft.participants
    for member in draft.opening.pupil.family
    where !all.contains(where: { $0.name == member.name }) {
      all.append(
        Participant(name: member.name, role: .parent, relationship: member.relationship))
    }
    return all
  }

  /// The review date: one day, in the future, inside a term unless insisted on.
  func fileReviewDate(_ statement: Statement) -> Filed {
    switch ear.when(statement.text) {
    case .none(let why):
      return .refused(.noDate, ["why": why ?? "", "text": statement.text])
    case .several(let readings, let phrase):
      return which(readings, phrase) { reviewFilings($0.end, statement) }
    case .day(let date, let phrase, let note):
      guard date > day else { return .refused(.pastDate, ["date": date.spoken]) }
      var filed = Filed()
      if note != nil {
        filed.notes = [phrases[.dayMismatch, ["phrase": phrase, "date": date.spoken]]]
      }
      let calendar = draft.opening.calendar
      if !calendar.terms.isEmpty, calendar.term(containing: date) == nil {
        let near = calendar.lastSchoolDay(onOrBefore: date)
        filed.offer = (
          "outside-term",
          phrases[
            .offerOutsideTerm,
            ["date": date.spoken, "near": near?.spoken ?? ""]],
          reviewFilings(date, statement)
        )
        return filed
      }
      filed.filings = reviewFilings(date, statement)
      filed.echoes = [phrases[.dayLine, ["date": date.spoken]]]
      let undated = draft.items(.target).filter { $0[.deadline] == nil }
      if !undated.isEmpty {
        filed.filings += undated.map { .set($0.id, .deadline, .day(date)) }
        let names = undated.map(\.id.spoken).joined(separator: ", ")
        filed.notes.append(
          phrases[.reviewStandsIn, ["list": names, "date": date.spoken]])
      }
      return filed
    }
  }

  private func reviewFilings(_ date: Day, _ statement: Statement) -> [Filing] {
    if let old = draft.review {
      return [
        .reword(old.id, text: statement.text, voice: .noted), .set(old.id, .date, .day(date)),
      ]
    }
    return [
      .add(
        Item(
          id: draft.nextID(.reviewDate), text: statement.text, speaker: statement.speaker,
          fields: [.date: .day(date)]))
    ]
  }

  /// The choice between days that fit equally well.
  func which(
    _ readings: [DateReading.Reading], _ phrase: String,
    filings: (DateReading.Reading) -> [Filing]
  ) -> Filed {
    let readings = readings.sorted { $0.end < $1.end }
    let list = readings.enumerated().map { "\($0 + 1) \($1.end.spoken)" }
    var filed = Filed()
    filed.offer = (
      Filer.whichDate,
      phrases[.offerDates, ["phrase": phrase, "dates": list.joined(separator: ", ")]],
      readings.flatMap(filings)
    )
    return filed
  }

  static let whichDate = "which-date"

  /// Who gets a copy: one for each person named, with its form and what is left out.
  func fileCopies(_ statement: Statement) -> Filed {
    var filed = Filed()
    let wanted =
      statement.text.isEmpty || phrases.means(.wordsYes, statement.text)
      ? defaultCopies : CopyList.read(statement.text, people: people)
    guard !wanted.isEmpty else { return .refused(.nobodyNamed) }
    var next = draft.nextID(.copies).number
    for copy in wanted {
      let old = draft.items(.copies).first { $0[.recipient]?.text == copy.recipient }
      let id = old?.id ?? ItemID(.copies, next)
      if old == nil { next += 1 }
      var fields: [Field: Value] = [.recipient: .text(copy.recipient)]
      let format = copy.format ?? old?[.format]?.text ?? family(copy.recipient)?.format
      if let format { fields[.format] = .text(format) }
      var withheld = old?[.withheld]?.list ?? []
      for (item, reason) in copy.withheld {
        guard draft.item(item) != nil else {
          return .refused(.noSuchItem, ["item": item.spoken])
        }
        withheld.append("\(item)|\(reason)")
        filed.notes.append(
          phrases[.copyWithheld, ["id": item.spoken, "name": copy.recipient]])
      }
      // What was kept from somebody's copy stays out of it when the talk comes back to it.
      for (item, reason) in keptBefore(from: copy.recipient)
      where !withheld.contains(where: { $0.hasPrefix("\(item)|") }) {
        withheld.append("\(item)|\(reason)")
        filed.notes.append(
          phrases[.copyWithheldAgain, ["id": item.spoken, "name": copy.recipient]])
      }
      if !withheld.isEmpty { fields[.withheld] = .list(withheld) }
      if old == nil {
        filed.filings.append(
          .add(
            Item(id: id, text: statement.text, speaker: statement.speaker, fields: fields)))
      } else {
        filed.filings += fields.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { .set(id, $0.key, $0.value) }
      }
      filed.echoes.append(
        phrases[.copyKept, ["name": copy.recipient, "format": format ?? ""]].trimmed)
    }
    return filed
  }

  /// The items that look back on, or carry on, a promise that an earlier copy left out.
  private func keptBefore(from recipient: String) -> [(ItemID, String)] {
    draft.opening.promises.flatMap { promise -> [(ItemID, String)] in
      guard let kept = promise.withheld?.first(where: { $0.from == recipient }) else { return [] }
      return draft.items
        .filter { $0[.promise]?.text == promise.id || $0[.carriedFrom]?.text == promise.id }
        .map { ($0.id, kept.reason) }
    }
  }

  private func family(_ name: String) -> FamilyMember? {
    draft.opening.pupil.family.first { $0.name == name }
  }

  /// A copy for every parent and carer, and one for the school's file.
  var defaultCopies: [CopyList.Copy] {
    let parents = draft.opening.pupil.family.map(\.name)
    let others = draft.participants(.parent).map(\.name).filter { !parents.contains($0) }
    return (parents + others).map { CopyList.Copy(recipient: $0) }
      + [CopyList.Copy(recipient: CopyList.schoolFile)]
  }
}

/// A line that says who gets a copy.
enum CopyList {
  struct Copy {
    var recipient: String
    var format: String?
    var withheld: [(ItemID, String)] = []
  }

  static let schoolFile = "school file"

  /// The copies a line asks for, as in `mum large print, dad without concern 2 because …`.
  static func read(_ text: String, people: People) -> [Copy] {
    pieces(text).compactMap { piece in
      var words = piece
      var copy = Copy(recipient: "")
      if let range = withholding(in: words) {
        let tail = String(words[range.upperBound...])
        words = String(words[..<range.lowerBound])
        copy.withheld = withheld(in: tail)
      }
      for format in ["large print", "easy read", "braille", "audio", "translation"] {
        if let range = words.asciiLowered.firstRange(of: format) {
          copy.format = format
          let start = words.asciiLowered.distance(
            from: words.asciiLowered.startIndex, to: range.lowerBound)
          words = String(words.prefix(start)) + words.dropFirst(start + format.count)
        }
      }
      let name = words.split(whereSeparator: \.isWhitespace)
        .filter {
          ![
            "in", "for", "a", "copy", "copies", "one", "two", "to", "the", "each", "please",
          ].contains($0.lowercased()) && Int($0) == nil
        }
        .joined(separator: " ").trimmed
      // A number, or nothing but small words, names nobody.
      guard name.contains(where: \.isLetter) else { return nil }
      copy.recipient = recipient(name, people: people)
      return copy
    }
  }

  private static func recipient(_ name: String, people: People) -> String {
    switch name.lowercased() {
    case "file", "school", "school file", "office": schoolFile
    default:
      people.find(name).map { speaker in
        speaker.name
          ?? (speaker.role == .pupil ? people.draft.opening.pupil.calledName : name)
      } ?? name
    }
  }

  /// The parts between commas, semicolons and *and*; a reason runs on to the next semicolon.
  private static func pieces(_ text: String) -> [String] {
    text.split(separator: ";").flatMap { part -> [String] in
      let lower = String(part).asciiLowered
      guard let range = lower.firstRange(of: " because ") else {
        return Ear.pieces(of: String(part))
      }
      let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
      var pieces = Ear.pieces(of: String(part.prefix(offset)))
      guard let last = pieces.popLast() else { return [String(part).trimmed] }
      return pieces + [last + String(part.dropFirst(offset))]
    }
  }

  private static func withholding(in words: String) -> Range<String.Index>? {
    let lower = words.asciiLowered
    for sign in [" without ", " but not ", " not ", " except "] {
      guard let range = lower.firstRange(of: sign) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
      let start = words.index(words.startIndex, offsetBy: offset)
      return start..<words.index(start, offsetBy: sign.count)
    }
    return nil
  }

  private static func withheld(in tail: String) -> [(ItemID, String)] {
    let lower = tail.asciiLowered
    var reason = ""
    var list = tail
    for sign in [" because ", ": ", " as "] {
      if let range = lower.firstRange(of: sign) {
        let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
        list = String(tail.prefix(offset))
        reason = String(tail.dropFirst(offset + sign.count)).trimmed
        break
      }
    }
    return ItemName.all(in: list).map { ($0, reason) }
  }
}
