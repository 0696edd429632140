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
/// `"turn":[index,count]`.
struct JournalLine: Sendable {
  let entry: Entry
  let place: TurnPlace
}

extension JournalLine: Decodable {
  private enum Key: String, CodingKey { case turn }

  init(from decoder: any Decoder) throws {
    entry = try Entry(from: decoder)
    let line = try decoder.container(keyedBy: Key.self)
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

/// Writes the lines of a journal.
struct JournalWriter {
  private let encoder = JSONBytesEncoder(json: JSONBytes())
  private let sealing: Sealing

  init(sealing: Sealing) { self.sealing = sealing }

  /// A turn as one block of whole lines.
  func block(_ turn: [Entry]) throws -> [UInt8] {
    var block: [UInt8] = []
    for (index, entry) in turn.enumerated() {
      encoder.json.clear()
      try encoder.write(entry)
      var line = encoder.json.bytes
      if turn.count > 1 {
        line.removeLast()
        line += ",\"turn\":[\(index + 1),\(turn.count)]}".utf8
      }
      block += sealing.seal(line, entry.number)
      block.append(JournalLine.end)
    }
    return block
  }
}

extension JournalLine {
  /// The byte that ends a line.
  static let end = UInt8(ascii: "\n")
}
