import Archive
import Hearing
import Interview
import Paperwork
import Record

/// Marks what is about people other than the pupil, for a person to decide on.
///
/// The pupil, those who took part and the school's staff are not marked; other children, other
/// adults, names that nobody explained, and numbers and addresses are.
struct ThirdParties {
  private let lexicon: Lexicon
  private let words: Phrases
  private var known: [String] = []
  private var explained: [String: NameKind] = [:]

  init(_ held: HeldOn, lexicon: Lexicon, words: Phrases) {
    self.lexicon = lexicon
    self.words = words
    known = held.staff
    if let pupil = held.pupil { known += ThirdParties.called(pupil) }
    for (_, stored) in held.meetings {
      let draft = Draft(stored.journal)
      known += ThirdParties.called(draft.opening.pupil) + draft.opening.staff
      known += [draft.opening.ledBy, draft.opening.school.name] + draft.participants.map(\.name)
      for (name, kind) in draft.names { explained[name.lowercased()] = kind }
    }
  }

  private static func called(_ pupil: Pupil) -> [String] {
    [pupil.fullName, "\(pupil.forename) \(pupil.surname)", pupil.calledName]
      + pupil.family.map(\.name)
  }

  /// A text in pieces, those about others marked with whom they are about.
  func pieces(_ text: String) -> [SubjectPage.Piece] {
    let scalars = Array(text.unicodeScalars)
    func words(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    var pieces: [SubjectPage.Piece] = []
    var at = 0
    for (range, mark) in marks(in: text) where range.lowerBound >= at {
      if range.lowerBound > at { pieces.append(.init(words(at..<range.lowerBound))) }
      pieces.append(.init(words(range), mark: mark))
      at = range.upperBound
    }
    if at < scalars.count { pieces.append(.init(words(at..<scalars.count))) }
    return pieces
  }

  private func marks(in text: String) -> [(Range<Int>, String)] {
    let line = Line(text)
    let strangers = Set(names(in: line, known: known, lexicon).map(\.span))
    var marks: [(Range<Int>, String)] = []
    for reading in identifying(in: line, lexicon) {
      let range = reading.span.start..<reading.span.end
      guard reading.kind == .person else {
        let isContact = [.phone, .email, .address, .postcode].contains(reading.kind)
        if isContact { marks.append((range, words.text(.subjectContact))) }
        continue
      }
      let name = reading.text.lowercased()
      if let kind = explained[name] {
        if let words = whom(kind) { marks.append((range, words)) }
      } else if strangers.contains(where: {
        $0.start < range.upperBound && range.lowerBound < $0.end
      }) {
        marks.append((range, words.text(.subjectSomebody)))
      }
    }
    // Names that the meeting explained, wherever they stand.
    for (name, kind) in explained {
      guard let whom = whom(kind) else { continue }
      for range in text.ranges(ofWords: name)
      where !marks.contains(where: { $0.0.overlaps(range) }) {
        marks.append((range, whom))
      }
    }
    return marks.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  private func whom(_ kind: NameKind) -> String? {
    switch kind {
    case .child, .sibling: words.text(.subjectChild)
    case .adult: words.text(.subjectAdult)
    case .notAPerson: nil
    }
  }
}

extension String {
  /// Where some words stand on their own, in Unicode scalars, whatever their case.
  fileprivate func ranges(ofWords wanted: String) -> [Range<Int>] {
    let all = unicodeScalars.map { $0.properties.lowercaseMapping }
    let words = wanted.unicodeScalars.map { $0.properties.lowercaseMapping }
    guard !words.isEmpty, all.count >= words.count else { return [] }
    func isLetter(_ at: Int) -> Bool {
      all.indices.contains(at) && all[at].unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    return (0...(all.count - words.count)).filter { at in
      all[at] == words[0] && !isLetter(at - 1) && !isLetter(at + words.count)
        && Array(all[at..<at + words.count]) == words
    }.map { $0..<$0 + words.count }
  }
}
