public import Record

/// What a roll file gave: the rows that can be taken, and everything that is wrong with the rest.
///
/// Nothing is half-imported silently: a row is in `rows`, or it is counted in `refused` and has a
/// finding of severity error; a cell that was left out has a finding of severity warning. No
/// finding repeats what a cell holds. A finding's column is the cell's number in its row for a
/// table, and the character for a CTF.
public struct RollImport: Sendable {
  /// The file's name, without its folder.
  public let file: String
  /// The rows that can be taken, in the file's order.
  public internal(set) var rows: [RollRow] = []
  /// What is wrong or doubtful, in the file's order; at most `RollImport.findingLimit` of them.
  public internal(set) var findings: [Finding] = []
  /// How many findings there were beyond the limit.
  public internal(set) var furtherFindings = 0
  /// How many rows were left out.
  public internal(set) var refused = 0
  /// Headings that Accord has no use for.
  public internal(set) var unusedHeadings: [String] = []

  /// The most findings one import keeps.
  public static let findingLimit = 1_000
  /// The most pupils one file may hold.
  public static let pupilLimit = 50_000

  /// An import that has found nothing yet.
  init(file: String) { self.file = file }

  /// Whether the file as a whole could be read; when false, `rows` is empty and a finding says why.
  public internal(set) var isReadable = true

  /// Reads a roll from a CSV or CTF file, by its content and not by its name.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - authority: The school's own local authority, which is never queried in a UPN.
  /// - Returns: What the file gave, and what is wrong with the rest.
  public static func read(path: String, authority: String? = nil) -> RollImport {
    let name = CappedFile.name(of: path)
    do throws(CappedFile.Fault) {
      let stream = try ByteStream(path: path)
      let head = try stream.next()
      if isXML(head) {
        var first = head
        return CTFRoll.read(name: name, authority: authority) {
          if first.isEmpty { return try stream.next() }
          defer { first = [] }
          return first
        }
      }
      if let refusal = foreign(head) { return unreadable(name, refusal) }
      let bytes = try CappedFile.rest(of: stream, after: head, limit: tableLimit)
      return TableRoll.read(bytes, name: name, authority: authority)
    } catch {
      return unreadable(name, error.words)
    }
  }

  /// Reads a roll from the bytes of a CSV or CTF file.
  public static func read(bytes: [UInt8], name: String, authority: String? = nil) -> RollImport {
    if isXML(bytes) {
      var left: [UInt8]? = bytes
      return CTFRoll.read(name: name, authority: authority) {
        defer { left = nil }
        return left ?? []
      }
    }
    if let refusal = foreign(bytes) { return unreadable(name, refusal) }
    guard bytes.count <= tableLimit else {
      return unreadable(name, "the file is larger than \(tableLimit >> 20) MB; this is no roll")
    }
    return TableRoll.read(bytes, name: name, authority: authority)
  }

  /// One pupil from headings and values as a table would have them, by the same rules.
  public static func single(
    _ values: [(heading: String, value: String)], authority: String? = nil
  ) -> RollImport {
    func quoted(_ text: String) -> String {
      "\"" + text.replacingQuotes() + "\""
    }
    let table =
      values.map { quoted($0.heading) }.joined(separator: ",") + "\n"
      + values.map { quoted($0.value) }.joined(separator: ",") + "\n"
    return TableRoll.read(Array(table.utf8), name: "new pupil", authority: authority)
  }

  private static let tableLimit = 32 << 20

  static func unreadable(_ name: String, _ words: String) -> RollImport {
    var empty = RollImport(file: name)
    empty.isReadable = false
    empty.findings = [Finding(file: name, message: words)]
    return empty
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE, 0x3C, 0]) || bytes.starts(with: [0xFE, 0xFF, 0, 0x3C]) {
      return true
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let first = text.first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 && $0 != 0 }
    return first == UInt8(ascii: "<")
  }

  /// What to say of a file that is neither a table nor XML.
  private static func foreign(_ bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "the file is empty" }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "this is a spreadsheet's own file; open it there and save it as CSV"
    }
    if bytes.starts(with: Array("%PDF".utf8)) { return "this is a PDF; export the roll as CSV" }
    let marked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !marked, bytes.prefix(4096).contains(0) {
      return "this is neither a CSV nor a CTF file (it holds bytes that are no text)"
    }
    return nil
  }
}

extension String {
  fileprivate func replacingQuotes() -> String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
