/// A place in a question's words that is filled when it is asked, written `{pupil}`.
public enum Placeholder: String, CaseIterable, Hashable, Sendable {
  /// The name the child goes by.
  case pupil
  /// The name of the parent spoken to.
  case parent
  /// The names of all parents and carers at the table.
  case parents
  /// The teacher who leads.
  case teacher
  /// The SENCO.
  case senco
  /// The school.
  case school
  /// The plan's short name, as `LSP`.
  case plan
  /// The meeting's length.
  case minutes
  /// The kind of meeting, in words.
  case kind
  /// The name of the item in question, as `target 2`.
  case id
  /// The words of the need, outcome, target or promise in question.
  case item
  /// Whose promise it was.
  case owner
  /// The date set for the item in question.
  case date
  /// The day the promise was first made.
  case since
  /// The starting point of the target in question.
  case baseline
  /// How it can be seen that the target in question is met.
  case criterion
  /// The name of the group being read back.
  case group

  /// The placeholder as it is written.
  public var written: String { "{\(rawValue)}" }

  /// Whether it stands for something at any time in a meeting, not only for a subject.
  public var isOfMeeting: Bool {
    switch self {
    case .pupil, .parent, .parents, .teacher, .senco, .school, .plan, .minutes, .kind: true
    case .id, .item, .owner, .date, .since, .baseline, .criterion, .group: false
    }
  }

  /// The names in braces in a template, in order, each as often as it stands there.
  public static func names(in template: String) -> [String] {
    pieces(of: template).compactMap { $0.name.map(String.init) }
  }

  /// The template with each named place filled; a name without a value is left as typed.
  ///
  /// Values are put in as they are: braces in a value are never filled in turn.
  public static func render(_ template: String, _ values: [String: String]) -> String {
    var rendered = ""
    for piece in pieces(of: template) {
      rendered += piece.name.flatMap { values[String($0)] } ?? String(piece.typed)
    }
    return rendered
  }

  /// Whether every name in braces has a value that is not empty.
  ///
  /// A follow-up that is not complete says nothing and can be left out.
  public static func isComplete(_ template: String, _ values: [String: String]) -> Bool {
    names(in: template).allSatisfy { values[$0]?.isEmpty == false }
  }

  /// A stretch of a template: plain words, or a name in braces.
  private struct Piece {
    /// The text as typed.
    let typed: Substring
    /// The name, when it is one in braces.
    let name: Substring?
  }

  private static func pieces(of template: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(Piece(typed: rest[..<open], name: nil)) }
      let inside = rest.index(after: open)
      guard let end = rest[inside...].firstIndex(where: { !isOfName($0) }) else {
        pieces.append(Piece(typed: rest[open...], name: nil))
        return pieces
      }
      if rest[end] == "}", end > inside {
        let next = rest.index(after: end)
        pieces.append(Piece(typed: rest[open..<next], name: rest[inside..<end]))
        rest = rest[next...]
      } else {
        pieces.append(Piece(typed: rest[open..<end], name: nil))
        rest = rest[end...]
      }
    }
    if !rest.isEmpty { pieces.append(Piece(typed: rest, name: nil)) }
    return pieces
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }
}
