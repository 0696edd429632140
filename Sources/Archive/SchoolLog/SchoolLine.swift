import FoundationEssentials
import Record

/// A line of the school's log as JSON: `v n at by act data`.
///
/// There is no `data` where the act was about a pupil whose records were destroyed.
struct SchoolLine: Codable {
  /// The version of the lines that this code writes.
  static let version = 1

  var v: Int
  var n: Int
  var at: Moment
  var by: String
  var act: String
  var data: Data?

  /// What an act says; members that an act has none of are left out.
  struct Data: Codable {
    var paper: WrittenOut?
    var erasure: PupilErasure?
  }

  init(_ number: Int, _ act: SchoolAct, by: String, at: Moment) {
    (v, n, self.at, self.by, self.act) = (SchoolLine.version, number, at, by, act.name)
    switch act {
    case .wroteOut(let paper): data = Data(paper: paper)
    case .erasing(let erasure), .erased(let erasure): data = Data(erasure: erasure)
    case .unknown: data = Data()
    }
  }

  /// What the line says; nil when its parts do not belong together.
  var entry: SchoolEntry? {
    let content: SchoolEntry.Content
    switch (act, data?.paper, data?.erasure) {
    case _ where data == nil: content = .gone
    case ("wrote-out", let paper?, nil): content = .act(.wroteOut(paper))
    case ("erasing", nil, let erasure?): content = .act(.erasing(erasure))
    case ("erased", nil, let erasure?): content = .act(.erased(erasure))
    case ("wrote-out", _, _), ("erasing", _, _), ("erased", _, _): return nil
    default: content = .act(.unknown(act))
    }
    return SchoolEntry(number: n, at: at, by: by, content: content)
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(v, forKey: .v)
    try line.encode(n, forKey: .n)
    try line.encode(at, forKey: .at)
    try line.encode(by, forKey: .by)
    try line.encode(act, forKey: .act)
    try line.encodeIfPresent(data, forKey: .data)
  }

  /// The line as it is written, without its line break and unsealed, and its link.
  func written(after link: Link, salt: [UInt8]) throws -> (bytes: [UInt8], link: Link) {
    let encoder = JSONBytesEncoder(json: JSONBytes())
    try encoder.write(self)
    let json = encoder.json.bytes
    guard let split = LineSeal.first(LineSeal.data, in: json[...]) else {
      throw JSONBytes.Interleaved()
    }
    return LineSeal.chained(
      head: json[..<split], content: json[(split + LineSeal.data.count)..<(json.count - 1)],
      salt: salt, after: link)
  }
}

extension LineSeal {
  /// A line from its head and its content, with the link that follows from them.
  static func chained(
    head: ArraySlice<UInt8>, content: ArraySlice<UInt8>, salt: [UInt8], after link: Link
  ) -> (bytes: [UInt8], link: Link) {
    let next = Link(
      after: link, commitment: Link.commitment(salt: salt, content: content), head: head)
    var line = Array(head) + data + content + saltName
    Hexadecimal.append(salt, to: &line)
    line.append(UInt8(ascii: "\""))
    line += linkName
    Hexadecimal.append(next.bytes, to: &line)
    return (line + Array("\"}".utf8), next)
  }

  /// What is left of a line when its content is destroyed: its head, a statement in JSON, its
  /// commitment and its link.
  func stub(of line: ArraySlice<UInt8>, stating statement: [UInt8]) -> [UInt8] {
    var stub = Array(line[head]) + LineSeal.erased + statement + LineSeal.commitmentName
    Hexadecimal.append(commitment, to: &stub)
    stub.append(UInt8(ascii: "\""))
    stub += LineSeal.linkName
    Hexadecimal.append(link.bytes, to: &stub)
    return stub + Array("\"}".utf8)
  }
}
