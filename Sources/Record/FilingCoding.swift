extension Value {
  private enum Key: String, CodingKey { case text, day, flag, number, item, list, waived }

  /// Reads an object of one member named for the kind of value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch container.allKeys.first {
    case .text: self = .text(try container.decode(String.self, forKey: .text))
    case .day: self = .day(try container.decode(Day.self, forKey: .day))
    case .flag: self = .flag(try container.decode(Bool.self, forKey: .flag))
    case .number: self = .number(try container.decode(Int.self, forKey: .number))
    case .item: self = .item(try container.decode(ItemID.self, forKey: .item))
    case .list: self = .list(try container.decode([String].self, forKey: .list))
    case .waived: self = .waived(try container.decode(String.self, forKey: .waived))
    case nil:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no known kind of value"))
    }
  }

  /// Writes an object of one member named for the kind of value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try container.encode(text, forKey: .text)
    case .day(let day): try container.encode(day, forKey: .day)
    case .flag(let flag): try container.encode(flag, forKey: .flag)
    case .number(let number): try container.encode(number, forKey: .number)
    case .item(let id): try container.encode(id, forKey: .item)
    case .list(let list): try container.encode(list, forKey: .list)
    case .waived(let why): try container.encode(why, forKey: .waived)
    }
  }
}

extension Filing {
  private enum Key: String, CodingKey {
    case `do`, item, id, field, value, text, voice, why, question, kind, name, meaning, who
  }
  private enum Verb: String, Codable {
    case add, set, clear, reword
    case putAside = "put-aside"
    case bringBack = "bring-back"
    case settle, nothing, name, join
  }

  /// Reads an object whose `do` says which change it is.
  public init(from decoder: any Decoder) throws {
    let change = try decoder.container(keyedBy: Key.self)
    func id() throws -> ItemID { try change.decode(ItemID.self, forKey: .id) }
    func field() throws -> Field { try change.decode(Field.self, forKey: .field) }
    switch try change.decode(Verb.self, forKey: .do) {
    case .add: self = .add(try change.decode(Item.self, forKey: .item))
    case .set: self = .set(try id(), try field(), try change.decode(Value.self, forKey: .value))
    case .clear: self = .clear(try id(), try field())
    case .reword:
      self = .reword(
        try id(), text: try change.decode(String.self, forKey: .text),
        voice: try change.decode(Voice.self, forKey: .voice))
    case .putAside:
      self = .putAside(try id(), why: try change.decode(String.self, forKey: .why))
    case .bringBack: self = .bringBack(try id())
    case .settle: self = .settle(try change.decode(QuestionRef.self, forKey: .question))
    case .nothing: self = .nothing(try change.decode(StatementKind.self, forKey: .kind))
    case .name:
      self = .name(
        try change.decode(String.self, forKey: .name),
        try change.decode(NameKind.self, forKey: .meaning))
    case .join: self = .join(try change.decode(Participant.self, forKey: .who))
    }
  }

  /// Writes an object whose `do` says which change it is.
  public func encode(to encoder: any Encoder) throws {
    var change = encoder.container(keyedBy: Key.self)
    func verb(_ verb: Verb) throws { try change.encode(verb, forKey: .do) }
    switch self {
    case .add(let item):
      try verb(.add)
      try change.encode(item, forKey: .item)
    case .set(let id, let field, let value):
      try verb(.set)
      try change.encode(id, forKey: .id)
      try change.encode(field, forKey: .field)
      try change.encode(value, forKey: .value)
    case .clear(let id, let field):
      try verb(.clear)
      try change.encode(id, forKey: .id)
      try change.encode(field, forKey: .field)
    case .reword(let id, let text, let voice):
      try verb(.reword)
      try change.encode(id, forKey: .id)
      try change.encode(text, forKey: .text)
      try change.encode(voice, forKey: .voice)
    case .putAside(let id, let why):
      try verb(.putAside)
      try change.encode(id, forKey: .id)
      try change.encode(why, forKey: .why)
    case .bringBack(let id):
      try verb(.bringBack)
      try change.encode(id, forKey: .id)
    case .settle(let question):
      try verb(.settle)
      try change.encode(question, forKey: .question)
    case .nothing(let kind):
      try verb(.nothing)
      try change.encode(kind, forKey: .kind)
    case .name(let name, let meaning):
      try verb(.name)
      try change.encode(name, forKey: .name)
      try change.encode(meaning, forKey: .meaning)
    case .join(let who):
      try verb(.join)
      try change.encode(who, forKey: .who)
    }
  }
}
