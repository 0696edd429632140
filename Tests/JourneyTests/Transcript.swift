import Foundation
import Record
import Testing

/// A meeting in plain text, as a SENCO could read and write it.
///
/// Before the first line typed: `name: value` settings. Then, in order:
/// - `> text` a line typed (`>` alone is Enter alone)
/// - `< text` words that must have been shown since the last line typed
/// - `! text` words that must not have been shown since then
/// - `? id` the question that is open now
/// - `gaps: code code` exactly these gaps stand now (`gaps: none` for none)
/// - `item: key = words` how an item stands now (`item: target-1 = read 40 words`)
/// - `field: key.name = value` a part of an item (`field: target-1.deadline = 2026-02-13`); `nil`
///   where it has none
/// - `said: key = who` whose words an item is (`said: summary-1 = Ms Okafor`)
/// - `signed: name, name` who agreed, once the meeting is closed (`signed: nobody` for nobody)
/// - `# text` a remark
struct Transcript: CustomTestStringConvertible, Sendable {
  enum Step: Sendable {
    case typed(String)
    case shows(String)
    case hides(String)
    case open(String)
    case gaps([String])
    case item(String, String)
    case field(String, String, String)
    case said(String, String)
    case signed(String)
  }

  let name: String
  var settings: [String: String] = [:]
  var steps: [(line: Int, step: Step)] = []

  var testDescription: String { name }

  init(name: String, text: String) {
    self.name = name
    var begun = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, raw) in lines.enumerated() {
      let line = String(raw)
      if line.hasPrefix("#") || (line.isEmpty && !begun) { continue }
      if line.hasPrefix(">") {
        begun = true
        let typed = line.dropFirst()
        add(offset, .typed(String(typed.hasPrefix(" ") ? typed.dropFirst() : typed)))
      } else if line.hasPrefix("< ") {
        add(offset, .shows(String(line.dropFirst(2))))
      } else if line.hasPrefix("! ") {
        add(offset, .hides(String(line.dropFirst(2))))
      } else if line.hasPrefix("? ") {
        add(offset, .open(String(line.dropFirst(2))))
      } else if line.hasPrefix("gaps: ") {
        let codes = line.dropFirst(6).split(separator: " ").map { String($0) }
        add(offset, .gaps(codes == ["none"] ? [] : codes))
      } else if let (key, value) = Transcript.pair(line, "item: ") {
        add(offset, .item(key, value))
      } else if let (key, value) = Transcript.pair(line, "said: ") {
        add(offset, .said(key, value))
      } else if line.hasPrefix("signed: ") {
        add(offset, .signed(String(line.dropFirst(8))))
      } else if let (key, value) = Transcript.pair(line, "field: ") {
        let parts = key.split(separator: ".").map { String($0) }
        add(offset, .field(parts[0], parts.count > 1 ? parts[1] : "", value))
      } else if !begun, let colon = line.firstIndex(of: ":") {
        settings[String(line[..<colon])] =
          line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      }
    }
  }

  private mutating func add(_ offset: Int, _ step: Step) { steps.append((offset + 1, step)) }

  private static func pair(_ line: String, _ prefix: String) -> (String, String)? {
    guard line.hasPrefix(prefix), let equals = line.range(of: " = ") else { return nil }
    return (
      String(line[line.index(line.startIndex, offsetBy: prefix.count)..<equals.lowerBound]),
      String(line[equals.upperBound...])
    )
  }

  /// Every transcript in a folder beside the tests.
  static func all(in folder: String) -> [Transcript] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(path)/\(name)").map {
        Transcript(name: String(name.dropLast(4)), text: String(decoding: $0, as: UTF8.self))
      }
    }
  }

  static func named(_ name: String) -> Transcript? {
    all(in: "Transcripts").first { $0.name == name }
  }
}
