public import Record

/// Why a paper is not made, for the person who asked for it.
public enum PaperRefusal: Error, Hashable, Sendable {
  /// Nobody of that name was to have a copy, nor is of the family; those who are.
  case unknownRecipient(asked: String, known: [String])
  /// The meeting did not end in SEN support, so there is nothing to notify.
  case noNotification

  /// The refusal in a sentence or two.
  public var words: String {
    switch self {
    case .unknownRecipient(let asked, let known):
      "No copy was agreed for “\(asked)”. "
        + (known.isEmpty
          ? "Nobody is named yet." : "You can choose: \(known.joined(separator: ", ")).")
    case .noNotification:
      "This meeting did not decide on SEN support, so there is no notification to send."
    }
  }
}

/// The one person a copy is made for.
struct Recipient: Hashable, Sendable {
  /// The name as the copy shows it.
  let name: String
  /// Every name and relationship they are known by, in lower case.
  let alsoKnownAs: Set<String>
  /// Whether they are a parent or carer.
  let isParent: Bool
  /// Whether a line said by “the parent”, without a name, is theirs.
  let isOnlyParent: Bool
  /// Lines left out of their copy.
  let withheld: Set<ItemID>
  /// The form they asked for (`large print`).
  let format: String?

  /// Whether a speaker is this person.
  func isSpeaker(_ speaker: Speaker) -> Bool {
    guard let name = speaker.name else {
      return speaker.role == .parent && isParent && isOnlyParent
    }
    guard (speaker.role == .parent) == isParent else { return false }
    return alsoKnownAs.contains(Recipient.plain(name))
  }

  /// A name for comparing: lower case, single spaces.
  static func plain(_ name: String) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let joined = words.joined(separator: " ")
    return everyday[joined] ?? joined
  }

  private static let everyday = [
    "mum": "mother", "mummy": "mother", "mam": "mother", "mom": "mother", "dad": "father",
    "daddy": "father", "nan": "grandmother", "gran": "grandmother", "grandma": "grandmother",
    "granddad": "grandfather", "grandad": "grandfather", "grandpa": "grandfather",
  ]
}

extension AgreedRecord {
  /// Somebody the record knows, by every name they go by.
  private struct Known {
    let name: String
    var names: Set<String>
    let isParent: Bool
    let format: String?
  }

  private var known: [Known] {
    var people = pupil.family.map {
      Known(
        name: $0.name, names: [Recipient.plain($0.name), Recipient.plain($0.relationship)],
        isParent: true, format: $0.format)
    }
    for who in meeting.participants where who.role != .pupil {
      let name = Recipient.plain(who.name)
      if let index = people.firstIndex(where: { $0.names.contains(name) }) {
        people[index].names.formUnion(
          [who.name, who.relationship ?? ""].map(Recipient.plain))
      } else {
        let names = Set([who.name, who.relationship ?? ""].map(Recipient.plain))
        people.append(
          Known(name: who.name, names: names, isParent: who.role == .parent, format: nil))
      }
    }
    for index in people.indices { people[index].names.remove("") }
    return people
  }

  /// The people copies can be made for, as they are named.
  public var recipients: [String] {
    var names: [String] = []
    for name in close.copies.map(\.recipient) + pupil.family.map(\.name)
      + meeting.participants.filter({ $0.role == .parent }).map(\.name)
    where !names.contains(where: { Recipient.plain($0) == Recipient.plain(name) }) {
      names.append(name)
    }
    return names
  }

  /// The person a copy is for; withheld are the lines withheld under any name they go by.
  ///
  /// A copy agreed under exactly this name settles it. Otherwise a copy agreed under another name
  /// of the same person counts (`mum` for Sara Khan); where that fits two people, both are spared
  /// the line, for a line too few can be put right and a line too many cannot.
  func recipient(_ asked: String) throws(PaperRefusal) -> Recipient {
    let plain = Recipient.plain(asked)
    let people = known.filter { $0.names.contains(plain) }
    let names = people.reduce(into: Set([plain])) { $0.formUnion($1.names) }
    var copies = close.copies.filter { Recipient.plain($0.recipient) == plain }
    if copies.isEmpty {
      copies = close.copies.filter { names.contains(Recipient.plain($0.recipient)) }
    }
    let isParent =
      people.isEmpty
      ? Recipient.relations.contains { plain.contains($0) } : people.contains(where: \.isParent)
    guard !copies.isEmpty || people.contains(where: \.isParent) else {
      throw .unknownRecipient(asked: asked, known: recipients)
    }
    let parents = meeting.participants.filter { $0.role == .parent }
    return Recipient(
      name: people.count == 1 ? people[0].name : asked, alsoKnownAs: names, isParent: isParent,
      isOnlyParent: parents.count <= 1
        && parents.allSatisfy { names.contains(Recipient.plain($0.name)) },
      withheld: Set(copies.flatMap(\.withheld).map(\.item)),
      format: copies.compactMap(\.format).first ?? people.compactMap(\.format).first)
  }
}

extension Recipient {
  fileprivate static let relations = [
    "mother", "father", "parent", "carer", "guardian", "grandmother", "grandfather",
  ]
}
