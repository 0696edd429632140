import Hearing
import Record

/// Whose very words a line holds.
extension Ear {
  /// A line wholly in quotation marks is the speaker's very words, without the marks.
  ///
  /// Words that the line says somebody else said (`he says "…"` from a parent) are not the
  /// speaker's own: then the line stays as typed, in our notes.
  func quotation(_ text: String, by speaker: Speaker, _ people: People) -> (String, Voice) {
    let typed = text.trimmed
    guard let quotation = whole(typed) else { return (typed, .noted) }
    if let phrase = quotation.speaker?.phrase {
      if let named = people.find(phrase) {
        return named.mayBe(speaker) ? (quotation.inner, .quoted) : (typed, .noted)
      }
      // Before a colon stands how it was said as often as who said it: `by email: "…"`.
      let isWho = quotation.isReported || Ear.isSomebody(phrase)
      return isWho ? (typed, .noted) : (quotation.inner, .quoted)
    }
    let isTold = quotation.pronoun != nil && speaker.role != .pupil
    return isTold ? (typed, .noted) : (quotation.inner, .quoted)
  }

  private static func isSomebody(_ phrase: String) -> Bool {
    phrase.first?.isUppercase == true || People.relations[phrase.lowercased()] != nil
  }

  /// Who is said to have said a line that is wholly a quotation: `sam says "…"`.
  func quotedSpeaker(_ text: String, _ people: People) -> Speaker? {
    whole(text.trimmed)?.speaker.flatMap { people.find($0.phrase) }
  }

  /// The words of a quotation that a *he*, *she* or *they* is said to have said, where that may
  /// be the pupil.
  func toldWords(_ text: String, of pupil: Pupil) -> String? {
    guard let quotation = whole(text.trimmed), quotation.isReported, let pronoun = quotation.pronoun
    else { return nil }
    let other = ["M": "she", "F": "he"][pupil.sex?.uppercased().first.map(String.init) ?? ""]
    return pronoun == other ? nil : quotation.inner
  }

  private func whole(_ typed: String) -> Quotation? {
    OwnWords.quotations(in: Line(typed)).first.flatMap { $0.whole ? $0 : nil }
  }
}

extension Speaker {
  /// Whether two speakers may be one person: the same part, and no two names.
  func mayBe(_ other: Speaker) -> Bool {
    role == other.role && (name == nil || other.name == nil || name == other.name)
  }
}
