/// Any JSON value: how an event of a later version is kept without being understood.
public enum JSON: Hashable, Sendable, Codable {
  case null
  case bool(Bool)
  case number(Double)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

/// A journal written by a later version than this code knows.
public struct LaterVersion: Error, Hashable, Sendable {
  /// The version found.
  public let version: Int
  /// A fault from the version found.
  public init(version: Int) { self.version = version }
}

extension Entry: Codable {
  private enum Key: String, CodingKey { case v, n, at, by, event, data, erased, kept }
  private enum Part: String, CodingKey {
    case stage, of, question, why, items, result, by, item, words, voice, entries, to, when
    case note, comment, format, files, folder, how, day, place
  }

  /// What an entry of a plan says in place of its words.
  public static let withTheTalk = "with the talk"

  /// Writes one JSON object: `v n at by event data`, `erased` in place of `data` where the words
  /// are gone, `kept` where they are only in the journal.
  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(Entry.version, forKey: .v)
    try line.encode(number, forKey: .n)
    try line.encode(at, forKey: .at)
    try line.encode(by, forKey: .by)
    try line.encode(event.name, forKey: .event)
    func whole(_ value: some Encodable) throws { try line.encode(value, forKey: .data) }
    func parts() -> KeyedEncodingContainer<Part> {
      line.nestedContainer(keyedBy: Part.self, forKey: .data)
    }
    switch event {
    case .opened(let opening): try whole(opening)
    case .asked(let asked): try whole(asked)
    case .said(let said): try whole(said)
    case .understood(let understood): try whole(understood)
    case .proposed(let proposal): try whole(proposal)
    case .setAside(let aside): try whole(aside)
    case .unknown(_, let json): try whole(json)
    case .gone(_, let erasure): try line.encode(erasure, forKey: .erased)
    case .elsewhere: try line.encode(Entry.withTheTalk, forKey: .kept)
    case .sealed: _ = parts()
    case .entered(let stage):
      var data = parts()
      try data.encode(stage, forKey: .stage)
    case .declined(let of), .released(let of):
      var data = parts()
      try data.encode(of, forKey: .of)
    case .skipped(let question, let why):
      var data = parts()
      try data.encode(question, forKey: .question)
      try data.encodeIfPresent(why, forKey: .why)
    case .parked(let question):
      var data = parts()
      try data.encode(question, forKey: .question)
    case .turned(let question):
      var data = parts()
      try data.encodeIfPresent(question, forKey: .question)
    case .agreed(let items, let result, let by):
      var data = parts()
      try data.encode(items, forKey: .items)
      try data.encode(result, forKey: .result)
      try data.encode(by, forKey: .by)
    case .disagreed(let item, let by, let words, let voice):
      var data = parts()
      try data.encode(item, forKey: .item)
      try data.encode(by, forKey: .by)
      try data.encode(words, forKey: .words)
      try data.encode(voice, forKey: .voice)
    case .withdrawn(let entries), .restored(let entries):
      var data = parts()
      try data.encode(entries, forKey: .entries)
    case .passedOn(let of, let to, let when), .erased(let of, let to, let when):
      var data = parts()
      try data.encode(of, forKey: .entries)
      try data.encode(to, forKey: .to)
      try data.encode(when, forKey: .when)
    case .paused(let why):
      var data = parts()
      try data.encode(why, forKey: .why)
    case .resumed(let note):
      var data = parts()
      try data.encodeIfPresent(note, forKey: .note)
    case .closed(let by):
      var data = parts()
      try data.encode(by, forKey: .by)
    case .reviewed(let comment):
      var data = parts()
      try data.encode(comment, forKey: .comment)
    case .exported(let format, let files, let folder):
      var data = parts()
      try data.encode(format, forKey: .format)
      try data.encode(files, forKey: .files)
      try data.encodeIfPresent(folder, forKey: .folder)
    case .given(let to, let format, let how, let day):
      var data = parts()
      try data.encode(to, forKey: .to)
      try data.encode(format, forKey: .format)
      try data.encode(how, forKey: .how)
      try data.encode(day, forKey: .day)
    case .filed(let place, let day):
      var data = parts()
      try data.encode(place, forKey: .place)
      try data.encode(day, forKey: .day)
    }
  }

  /// Reads one JSON object; an event it does not know is kept as `unknown`.
  public init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    let version = try line.decode(Int.self, forKey: .v)
    guard version <= Entry.version else { throw LaterVersion(version: version) }
    number = try line.decode(Int.self, forKey: .n)
    at = try line.decode(Moment.self, forKey: .at)
    by = try line.decode(String.self, forKey: .by)
    let name = try line.decode(String.self, forKey: .event)
    if let erasure = try line.decodeIfPresent(Erasure.self, forKey: .erased) {
      guard Erasure.kinds.contains(name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .erased, in: line, debugDescription: "no kind whose words may be destroyed")
      }
      event = .gone(was: name, erasure)
      return
    }
    if try line.decodeIfPresent(String.self, forKey: .kept) != nil {
      event = .elsewhere(was: name)
      return
    }
    func whole<Value: Decodable>() throws -> Value {
      try line.decode(Value.self, forKey: .data)
    }
    func part<Value: Decodable>(_ key: Part) throws -> Value {
      try line.nestedContainer(keyedBy: Part.self, forKey: .data).decode(Value.self, forKey: key)
    }
    func optional<Value: Decodable>(_ key: Part) throws -> Value? {
      try line.nestedContainer(keyedBy: Part.self, forKey: .data)
        .decodeIfPresent(Value.self, forKey: key)
    }
    switch name {
    case "opened": event = .opened(try whole())
    case "asked": event = .asked(try whole())
    case "said": event = .said(try whole())
    case "understood": event = .understood(try whole())
    case "proposed": event = .proposed(try whole())
    case "set-aside": event = .setAside(try whole())
    case "entered": event = .entered(stage: try part(.stage))
    case "declined": event = .declined(of: try part(.of))
    case "released": event = .released(of: try part(.of))
    case "skipped": event = .skipped(try part(.question), why: try optional(.why))
    case "parked": event = .parked(try part(.question))
    case "turned": event = .turned(try optional(.question))
    case "agreed":
      event = .agreed(items: try part(.items), result: try part(.result), by: try part(.by))
    case "disagreed":
      event = .disagreed(
        item: try part(.item), by: try part(.by), words: try part(.words),
        voice: try part(.voice))
    case "withdrawn": event = .withdrawn(entries: try part(.entries))
    case "restored": event = .restored(entries: try part(.entries))
    case "passed-on":
      event = .passedOn(of: try part(.entries), to: try part(.to), when: try part(.when))
    case "erased":
      event = .erased(entries: try part(.entries), to: try part(.to), when: try part(.when))
    case "paused": event = .paused(why: try part(.why))
    case "resumed": event = .resumed(note: try optional(.note))
    case "closed": event = .closed(by: try part(.by))
    case "reviewed": event = .reviewed(comment: try part(.comment))
    case "exported":
      event = .exported(
        format: try part(.format), files: try part(.files), folder: try optional(.folder))
    case "given":
      event = .given(
        to: try part(.to), format: try part(.format), how: try part(.how), day: try part(.day))
    case "filed": event = .filed(where: try part(.place), day: try part(.day))
    case "sealed": event = .sealed
    default:
      event = .unknown(name: name, try line.decodeIfPresent(JSON.self, forKey: .data) ?? .null)
    }
  }
}

extension Event {
  /// The event's name in the journal.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .entered: "entered"
    case .asked: "asked"
    case .said: "said"
    case .understood: "understood"
    case .proposed: "proposed"
    case .declined: "declined"
    case .skipped: "skipped"
    case .parked: "parked"
    case .turned: "turned"
    case .agreed: "agreed"
    case .disagreed: "disagreed"
    case .withdrawn: "withdrawn"
    case .restored: "restored"
    case .setAside: "set-aside"
    case .released: "released"
    case .passedOn: "passed-on"
    case .erased: "erased"
    case .gone(let was, _), .elsewhere(let was): was
    case .paused: "paused"
    case .resumed: "resumed"
    case .closed: "closed"
    case .reviewed: "reviewed"
    case .exported: "exported"
    case .given: "given"
    case .filed: "filed"
    case .sealed: "sealed"
    case .unknown(let name, _): name
    }
  }
}
