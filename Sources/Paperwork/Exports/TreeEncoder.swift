/// Puts a value into a `JSONTree`.
///
/// Faster than going through Foundation, whose encoder writes fewer than a thousand records a
/// second with keys in order; and a room that knows no Foundation stays one.
struct TreeEncoder: Encoder {
  let slot: JSONTree.Slot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let members: JSONTree.Members
    if case .object(let begun) = slot.tree { members = begun } else { members = .init() }
    slot.tree = .object(members)
    return KeyedEncodingContainer(ObjectEncoding<Key>(members: members, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let elements = JSONTree.Elements()
    slot.tree = .array(elements)
    return ArrayEncoding(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ValueEncoding(slot: slot, codingPath: codingPath)
  }
}

extension JSONTree {
  /// A number with a fraction, which JSON has no words for when it is infinite or none.
  static func fraction(
    _ value: some BinaryFloatingPoint & CustomStringConvertible, _ path: [any CodingKey]
  ) throws -> JSONTree {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "not a number JSON can hold"))
    }
    return .integer(value.description)
  }
}

private struct ObjectEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let members: JSONTree.Members
  let codingPath: [any CodingKey]

  private func add(_ tree: JSONTree, _ key: some CodingKey) {
    members.list.append((key.stringValue, tree))
  }
  private func slot(_ key: some CodingKey) -> TreeEncoder {
    let slot = JSONTree.Slot()
    add(.slot(slot), key)
    return TreeEncoder(slot: slot, codingPath: codingPath + [key])
  }

  func encodeNil(forKey key: Key) { add(.null, key) }
  func encode(_ value: Bool, forKey key: Key) { add(.bool(value), key) }
  func encode(_ value: String, forKey key: Key) { add(.text(value), key) }
  func encode(_ value: Int, forKey key: Key) { add(.integer(String(value)), key) }
  func encode(_ value: Double, forKey key: Key) throws {
    add(try .fraction(value, codingPath + [key]), key)
  }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    add(try JSONTree(value), key)
  }
  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> { slot(key).container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    slot(key).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { slot(SuperKey()) }
  func superEncoder(forKey key: Key) -> any Encoder { slot(key) }
}

/// The key under which a superclass's part would stand.
private struct SuperKey: CodingKey {
  let stringValue = "super"
  var intValue: Int? { nil }
  init() {}
  init?(stringValue: String) { if stringValue != "super" { return nil } }
  init?(intValue: Int) { return nil }
}

private struct ArrayEncoding: UnkeyedEncodingContainer, PlainEncoding {
  let elements: JSONTree.Elements
  let codingPath: [any CodingKey]
  var count: Int { elements.list.count }

  private func slot() -> TreeEncoder {
    let slot = JSONTree.Slot()
    elements.list.append(.slot(slot))
    return TreeEncoder(slot: slot, codingPath: codingPath)
  }

  func put(_ tree: JSONTree) { elements.list.append(tree) }
  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) -> KeyedEncodingContainer<Inner> { slot().container(keyedBy: type) }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { slot().unkeyedContainer() }
  func superEncoder() -> any Encoder { slot() }
}

private struct ValueEncoding: SingleValueEncodingContainer, PlainEncoding {
  let slot: JSONTree.Slot
  let codingPath: [any CodingKey]

  func put(_ tree: JSONTree) { slot.tree = tree }
}

/// What takes values without keys: each is put where the next one belongs.
private protocol PlainEncoding {
  var codingPath: [any CodingKey] { get }
  func put(_ tree: JSONTree)
}

// JSON has one kind of number: the other widths are written as they describe themselves.
extension ObjectEncoding {
  func encode(_ value: Float, forKey key: Key) throws { try encode(Double(value), forKey: key) }
  func encode(_ value: Int8, forKey key: Key) { whole(value, key) }
  func encode(_ value: Int16, forKey key: Key) { whole(value, key) }
  func encode(_ value: Int32, forKey key: Key) { whole(value, key) }
  func encode(_ value: Int64, forKey key: Key) { whole(value, key) }
  func encode(_ value: UInt, forKey key: Key) { whole(value, key) }
  func encode(_ value: UInt8, forKey key: Key) { whole(value, key) }
  func encode(_ value: UInt16, forKey key: Key) { whole(value, key) }
  func encode(_ value: UInt32, forKey key: Key) { whole(value, key) }
  func encode(_ value: UInt64, forKey key: Key) { whole(value, key) }
  private func whole(_ value: some FixedWidthInteger, _ key: Key) {
    members.list.append((key.stringValue, .integer(String(value))))
  }
}

extension PlainEncoding {
  func encodeNil() { put(.null) }
  func encode(_ value: Bool) { put(.bool(value)) }
  func encode(_ value: String) { put(.text(value)) }
  func encode<Value: Encodable>(_ value: Value) throws { put(try JSONTree(value)) }
  func encode(_ value: Double) throws { put(try .fraction(value, codingPath)) }
  func encode(_ value: Float) throws { try encode(Double(value)) }
  func encode(_ value: Int) { whole(value) }
  func encode(_ value: Int8) { whole(value) }
  func encode(_ value: Int16) { whole(value) }
  func encode(_ value: Int32) { whole(value) }
  func encode(_ value: Int64) { whole(value) }
  func encode(_ value: UInt) { whole(value) }
  func encode(_ value: UInt8) { whole(value) }
  func encode(_ value: UInt16) { whole(value) }
  func encode(_ value: UInt32) { whole(value) }
  func encode(_ value: UInt64) { whole(value) }
  private func whole(_ value: some FixedWidthInteger) { put(.integer(String(value))) }
}
