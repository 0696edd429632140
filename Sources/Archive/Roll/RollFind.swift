public import Record

extension Roll {
  /// Whom the words at the prompt may mean.
  public enum Match: Hashable, Sendable {
    /// The one pupil with this id, number or full name.
    case exact(Pupil)
    /// The one pupil with this forename, surname or beginning.
    case one(Pupil)
    /// More than one pupil; they are told apart by class and date of birth.
    case several([Pupil])
    /// Nobody; the pupils whose names are nearest, best first, at most five.
    case none(nearest: [Pupil])
  }

  /// Finds a pupil by id, UPN, admission number, full name in either order, `Surname, Forename`,
  /// forename, preferred name, surname, or the beginnings of names.
  ///
  /// Case, accents, apostrophes and hyphens do not count.
  public func find(_ words: String) -> Match {
    let said = String(words.prefix(200))
    let folded = NameFold.folded(said)
    guard !folded.isEmpty else { return .none(nearest: []) }
    let joined = folded.split(separator: " ").joined()
    let numbered = pupils.filter { pupil in
      pupil.id == joined || pupil.upn?.lowercased() == joined
        || pupil.admissionNumber.map(NameFold.folded) == folded
    }
    if let match = matched(numbered, as: Match.exact) { return match }
    let known = pupils.map { KnownNames($0, preferredSurname: preferredSurnames[$0.id]) }
    let named = known.filter { $0.full.contains(folded) }.map(\.pupil)
    if let match = matched(named, as: Match.exact) { return match }
    let alone = known.filter { $0.single.contains(folded) }.map(\.pupil)
    if let match = matched(alone, as: Match.one) { return match }
    let tokens = folded.split(separator: " ")
    let begun = known.filter { $0.begins(with: tokens) }.map(\.pupil)
    if let match = matched(begun, as: Match.one) { return match }
    return .none(nearest: nearest(to: folded, among: known))
  }

  private func matched(_ pupils: [Pupil], as single: (Pupil) -> Match) -> Match? {
    switch pupils.count {
    case 0: nil
    case 1: single(pupils[0])
    default: .several(pupils)
    }
  }

  private func nearest(to folded: String, among known: [KnownNames]) -> [Pupil] {
    let limit = max(1, min(4, folded.count / 3))
    let near = known.compactMap { names -> (Pupil, Int)? in
      let distances = (names.full + names.single).compactMap {
        NameFold.distance(folded, $0, limit: limit)
      }
      return distances.min().map { (names.pupil, $0) }
    }
    let sorted = near.enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }
    return sorted.prefix(5).map(\.element.0)
  }
}

/// The folded names a pupil may be called by.
private struct KnownNames {
  let pupil: Pupil
  let full: [String]
  let single: [String]
  let words: [Substring]

  init(_ pupil: Pupil, preferredSurname: String?) {
    self.pupil = pupil
    let forenames = [pupil.forename, pupil.preferredName].compactMap(\.self).map(NameFold.folded)
    let surnames = [pupil.surname, preferredSurname].compactMap(\.self).map(NameFold.folded)
    full = forenames.flatMap { forename in
      surnames.flatMap { ["\(forename) \($0)", "\($0) \(forename)"] }
    }
    single = forenames + surnames
    words = single.flatMap { $0.split(separator: " ") }
  }

  /// Whether each token begins a word of its own.
  func begins(with tokens: [Substring]) -> Bool {
    var left = words
    return tokens.sorted { $0.count > $1.count }.allSatisfy { token in
      guard let index = left.firstIndex(where: { $0.hasPrefix(token) }) else { return false }
      left.remove(at: index)
      return true
    }
  }
}
