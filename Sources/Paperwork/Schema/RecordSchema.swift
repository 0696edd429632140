import Record

/// The JSON Schema (2020-12) of an agreed record.
public enum RecordSchema {
  /// The file's name.
  public static let fileName = "record.schema.json"

  /// The schema as JSON, keys in order.
  public static func text() throws -> String {
    var text = JSONText(isLaidOut: true)
    text.put(try JSONTree(schema))
    return String(decoding: text.bytes, as: UTF8.self) + "\n"
  }

  /// The schema as a value.
  static var schema: JSON {
    guard case .object(var root) = record else { return .null }
    root["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    root["$id"] = .string("urn:accord:record:1")
    root["title"] = .string("Agreed record of a SEN-support meeting")
    root["$defs"] = .object(
      valueParts.merging(peopleParts, uniquingKeysWith: { $1 })
        .merging(viewParts, uniquingKeysWith: { $1 })
        .merging(planParts, uniquingKeysWith: { $1 })
        .merging(closeParts, uniquingKeysWith: { $1 }))
    return .object(root)
  }

  private typealias Part = SchemaParts

  private static var record: JSON {
    Part.object(
      "What was said and agreed at one meeting that is over.",
      [
        ("format", Part.constant(.string("accord-record"))),
        ("formatVersion", Part.constant(.integer(1))),
        ("id", Part.text("The stable record id: the meeting's id.")),
        ("meeting", Part.part("meeting")), ("pupil", Part.part("pupil")),
        ("sen", Part.part("sen")), ("views", Part.part("views")),
        ("lookBack", Part.list("lookBack")), ("needs", Part.list("need")),
        ("outcomes", Part.list("outcome")), ("targets", Part.list("target")),
        ("provision", Part.list("provision")), ("actions", Part.list("action")),
        ("agencies", Part.list("agency")), ("reports", Part.list("report")),
        ("decision?", Part.part("decision")), ("close", Part.part("close")),
        ("notes", Part.list("statement")), ("gaps", Part.list("gap")),
        (
          "checkpoint?",
          Part.pattern(
            "^([\(Checkpoint.alphabet)]{4}-){5}[\(Checkpoint.alphabet)]{4}$",
            "What the journal is told by, as on the family's copies.")
        ),
      ])
  }

  private static var valueParts: [String: JSON] {
    [
      "day": Part.format("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day of the school's calendar."),
      "moment": Part.format(
        "date-time",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$",
        "A second on the school's clock, with its distance from UTC."),
      "speaker": Part.pattern(
        "^(\(Part.choice(Role.self)))(:[\\s\\S]*)?$", "A role, or role:name."),
      "itemID": Part.pattern(
        "^(\(Part.choice(StatementKind.self)))-[1-9][0-9]*$", "An item's key: kind-number."),
      "statement": Part.object(
        "Somebody's words, with who said them and the journal entries they came from.",
        [
          ("id", Part.part("itemID")), ("kind", Part.oneOf(StatementKind.self)),
          ("text", Part.text("The words as typed.")), ("speaker", Part.part("speaker")),
          ("voice", voice), ("sources", Part.list(of: Part.number("An entry's number.", least: 1))),
          ("readBack?", Part.part("readBack")),
        ]),
      "readBack": Part.object(
        "How the read-back ended.",
        [
          ("result", Part.oneOf(ReadBackResult.self)), ("by", Part.list("speaker")),
          ("differences", Part.list("difference")),
        ]),
      "difference": Part.object(
        "A party's words where there is no agreement.",
        [("by", Part.part("speaker")), ("words", Part.text("Their words.")), ("voice", voice)]),
      "gap": Part.object(
        "Something the gap check still found.",
        [
          ("code", Part.oneOf(Gap.Code.self)), ("item?", Part.part("itemID")),
          ("because", Part.text("What it rests on.")),
        ]),
    ]
  }

  private static var voice: JSON {
    .object([
      "type": .string("string"),
      "enum": .array([.string(Voice.quoted.rawValue), .string(Voice.noted.rawValue)]),
      "description": .string("Quoted: their very words. Noted: the teacher's shorthand."),
    ])
  }
}
