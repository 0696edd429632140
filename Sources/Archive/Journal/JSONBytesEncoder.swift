import Record

/// Encodes a value as JSON; members come in the order the value writes them, those of a dictionary
/// by name.
struct JSONBytesEncoder: Encoder {
  let json: JSONBytes
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Writes a value and closes what it opened.
  func write<Content: Encodable>(_ value: Content) throws {
    // To compare types is quick; a cast that fails is not, and nearly all of them would.
    if Content.self == [String: Value].self, let members = value as? [String: Value] {
      return try write(members: members)
    }
    if Content.self == [String: JSON].self, let members = value as? [String: JSON] {
      return try write(members: members)
    }
    let depth = json.depth
    let length = json.bytes.count
    try value.encode(to: self)
    json.close(to: depth)
    if json.bytes.count == length { throw JSONBytes.Interleaved() }
  }

  private func write(members: [String: some Encodable]) throws {
    let depth = json.openObject()
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      try json.begin(at: depth)
      json.name(name)
      try write(value)
    }
    json.close(to: depth - 1)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members<Key>(encoder: self, depth: json.openObject()))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    Elements(encoder: self, depth: json.openArray())
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  /// Writes a number.
  func write(number: some BinaryInteger) { json.raw(String(number)) }

  /// Writes a number with a fraction; JSON knows no infinity.
  func write(real: Double) throws {
    guard real.isFinite else {
      throw EncodingError.invalidValue(
        real, .init(codingPath: [], debugDescription: "no number of JSON"))
    }
    json.raw(real.description)
  }
}

/// One value alone.
private struct Single: SingleValueEncodingContainer {
  let encoder: JSONBytesEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.json.raw("null") }
  func encode(_ value: Bool) { encoder.json.raw(value ? "true" : "false") }
  func encode(_ value: String) { encoder.json.string(value) }
  func encode(_ value: Double) throws { try encoder.write(real: value) }
  func encode(_ value: Float) throws { try encoder.write(real: Double(value)) }
  func encode(_ value: Int) { encoder.write(number: value) }
  func encode(_ value: Int8) { encoder.write(number: value) }
  func encode(_ value: Int16) { encoder.write(number: value) }
  func encode(_ value: Int32) { encoder.write(number: value) }
  func encode(_ value: Int64) { encoder.write(number: value) }
  func encode(_ value: UInt) { encoder.write(number: value) }
  func encode(_ value: UInt8) { encoder.write(number: value) }
  func encode(_ value: UInt16) { encoder.write(number: value) }
  func encode(_ value: UInt32) { encoder.write(number: value) }
  func encode(_ value: UInt64) { encoder.write(number: value) }
  func encode(_ value: some Encodable) throws { try encoder.write(value) }
}

/// The members of an object.
private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: JSONBytesEncoder
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: some CodingKey) throws -> Single {
    try encoder.json.begin(at: depth)
    encoder.json.name(key.stringValue)
    return Single(encoder: encoder)
  }

  func encodeNil(forKey key: Key) throws { try begin(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: String, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Double, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Float, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Int, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Int8, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Int16, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Int32, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: Int64, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: UInt, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: UInt8, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: UInt16, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: UInt32, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: UInt64, forKey key: Key) throws { try begin(key).encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try begin(key).encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    _ = try? begin(key)
    return encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    _ = try? begin(key)
    return encoder.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// The elements of an array.
private struct Elements: UnkeyedEncodingContainer {
  let encoder: JSONBytesEncoder
  let depth: Int
  var codingPath: [any CodingKey] { [] }
  private(set) var count = 0

  init(encoder: JSONBytesEncoder, depth: Int) {
    self.encoder = encoder
    self.depth = depth
  }

  private mutating func begin() throws -> Single {
    try encoder.json.begin(at: depth)
    count += 1
    return Single(encoder: encoder)
  }

  mutating func encodeNil() throws { try begin().encodeNil() }
  mutating func encode(_ value: Bool) throws { try begin().encode(value) }
  mutating func encode(_ value: String) throws { try begin().encode(value) }
  mutating func encode(_ value: Double) throws { try begin().encode(value) }
  mutating func encode(_ value: Float) throws { try begin().encode(value) }
  mutating func encode(_ value: Int) throws { try begin().encode(value) }
  mutating func encode(_ value: Int8) throws { try begin().encode(value) }
  mutating func encode(_ value: Int16) throws { try begin().encode(value) }
  mutating func encode(_ value: Int32) throws { try begin().encode(value) }
  mutating func encode(_ value: Int64) throws { try begin().encode(value) }
  mutating func encode(_ value: UInt) throws { try begin().encode(value) }
  mutating func encode(_ value: UInt8) throws { try begin().encode(value) }
  mutating func encode(_ value: UInt16) throws { try begin().encode(value) }
  mutating func encode(_ value: UInt32) throws { try begin().encode(value) }
  mutating func encode(_ value: UInt64) throws { try begin().encode(value) }
  mutating func encode(_ value: some Encodable) throws { try begin().encode(value) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    _ = try? begin()
    return encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    _ = try? begin()
    return encoder.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }
}
