import Record

/// An entry's place in its turn: the entries of one turn are kept all together or not at all.
struct TurnPlace: Hashable, Sendable {
  /// Which of the turn's entries, from 1.
  let index: Int
  /// How many the turn has.
  let count: Int

  /// An entry that is a turn of its own.
  static let alone = TurnPlace(index: 1, count: 1)

  /// Whether a turn begins here.
  var begins: Bool { index == 1 }
  /// Whether the turn is whole with this entry.
  var completes: Bool { index == count }

  /// Whether an entry at this place can come right after one at another.
  func follows(_ before: TurnPlace) -> Bool {
    before.completes ? begins : index == before.index + 1 && count == before.count
  }
}

/// One line of a journal: an entry as JSON and, where its turn has more than one, a member
/// `"turn":[index,count]`; from version 2 on with its link.
struct JournalLine: Sendable {
  let entry: Entry
  let place: TurnPlace
  /// The version of the entry format it is written in.
  let version: Int
}

extension JournalLine: Decodable {
  private enum Key: String, CodingKey { case v, turn }

  init(from decoder: any Decoder) throws {
    entry = try Entry(from: decoder)
    let line = try decoder.container(keyedBy: Key.self)
    version = try line.decode(Int.self, forKey: .v)
    guard let turn = try line.decodeIfPresent([Int].self, forKey: .turn) else {
      place = .alone
      return
    }
    guard turn.count == 2, turn[0] >= 1, turn[0] <= turn[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: .turn, in: line, debugDescription: "not a place in a turn")
    }
    place = TurnPlace(index: turn[0], count: turn[1])
  }
}

extension JournalLine {
  /// The byte that ends a line.
  static let end = UInt8(ascii: "\n")
  /// The version from which on every line has a link.
  static let chainedVersion = 2
}

/// Writes the lines of a journal.
struct JournalWriter {
  private let encoder = JSONBytesEncoder(json: JSONBytes())
  private let sealing: Sealing
  private let salts: Salts

  init(sealing: Sealing, salts: Salts) {
    self.sealing = sealing
    self.salts = salts
  }

  /// A turn as one block of whole lines, and the link of its last entry.
  func block(_ turn: [Entry], after link: Link) throws -> (bytes: [UInt8], links: [Link]) {
    var block: [UInt8] = []
    var links: [Link] = []
    block.reserveCapacity(turn.count * 512)
    links.reserveCapacity(turn.count)
    for (index, entry) in turn.enumerated() {
      let place = turn.count > 1 ? "\(index + 1),\(turn.count)" : nil
      let (line, next) = try line(entry, place: place, after: links.last ?? link)
      block += try sealing.seal(line, entry.number)
      block.append(JournalLine.end)
      links.append(next)
    }
    return (block, links)
  }

  /// An entry as it is written, without a line break.
  private func line(
    _ entry: Entry, place: String?, after link: Link
  ) throws -> (line: [UInt8], link: Link) {
    encoder.json.clear()
    try encoder.write(entry)
    let json = encoder.json.bytes
    guard let split = LineSeal.first(LineSeal.data, in: json[...]) else {
      throw JSONBytes.Interleaved()
    }
    let content = (split + LineSeal.data.count)..<(json.count - 1)
    let salt = salts.next()
    // All of it is put into one array: a turn is to cost hardly more than its fsync.
    var line: [UInt8] = []
    line.reserveCapacity(json.count + 192)
    line.append(contentsOf: json[..<split])
    if let place {
      line.append(contentsOf: #","turn":["#.utf8)
      line.append(contentsOf: place.utf8)
      line.append(UInt8(ascii: "]"))
    }
    let next = Link(
      after: link, commitment: Link.commitment(salt: salt, content: json[content]), head: line[...])
    line.append(contentsOf: LineSeal.data)
    line.append(contentsOf: json[content])
    line.append(contentsOf: LineSeal.saltName)
    Hexadecimal.append(salt, to: &line)
    line.append(UInt8(ascii: "\""))
    line.append(contentsOf: LineSeal.linkName)
    Hexadecimal.append(next.bytes, to: &line)
    line.append(UInt8(ascii: "\""))
    line.append(UInt8(ascii: "}"))
    return (line, next)
  }

  /// What a plan holds of a line whose content stays with the talk.
  static func keptElsewhere(_ line: ArraySlice<UInt8>, _ seal: LineSeal) -> [UInt8] {
    line[seal.head] + LineSeal.kept + proof(of: seal)
  }

  /// What is left of a line when its content is destroyed: its head, what became of it, its
  /// commitment and its link.
  static func stub(of line: ArraySlice<UInt8>, _ seal: LineSeal, _ erasure: Erasure) throws
    -> [UInt8]
  {
    let encoder = JSONBytesEncoder(json: JSONBytes())
    try encoder.write(erasure)
    return line[seal.head] + LineSeal.erased + encoder.json.bytes + proof(of: seal)
  }

  /// How a stub ends.
  private static func proof(of seal: LineSeal) -> [UInt8] {
    LineSeal.commitmentName + Hexadecimal.text(seal.commitment) + [UInt8(ascii: "\"")]
      + LineSeal.linkName + Hexadecimal.text(seal.link.bytes) + Array("\"}".utf8)
  }
}
