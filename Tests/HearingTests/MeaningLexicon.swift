import Foundation

@testable import Hearing

/// The school's word lists as they stand in `Prompts/Words`, read by a few lines made for tests.
enum WordFiles {
  static let lexicon: Lexicon = {
    let names = lists("names.yaml")
    let disclosure = lists("disclosure.yaml")
    return Lexicon(
      jargon: pairs("jargon.yaml"), vague: items("vague.yaml"), blame: pairs("blame.yaml"),
      forenames: lists("forenames.yaml").values.flatMap { $0 }, nameWords: names["words"] ?? [],
      things: names["things"] ?? [], disclosure: disclosure["alone"] ?? [],
      harm: disclosure["harm"] ?? [], harmless: disclosure["harmless"] ?? [],
      together: disclosure["together"] ?? [], always: disclosure["always"] ?? [])
  }()

  static func lines(_ name: String) -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = folder.appendingPathComponent("Prompts/Words/\(name)")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
      .filter { !$0.drop { $0 == " " }.hasPrefix("#") }
  }

  /// `- {term: X, plain: "Y"}`.
  static func pairs(_ name: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for line in lines(name) {
      guard let start = line.range(of: "{term: "), let middle = line.range(of: ", plain: \""),
        let end = line.range(of: "\"}")
      else { continue }
      pairs[String(line[start.upperBound..<middle.lowerBound])] =
        String(line[middle.upperBound..<end.lowerBound])
    }
    return pairs
  }

  /// `- word`.
  static func items(_ name: String) -> [String] {
    lines(name).filter { $0.hasPrefix("- ") }.map { unquoted($0.dropFirst(2)) }
  }

  /// A map of lists, either `[a, b]` over several lines or one item a line.
  static func lists(_ name: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    var key = ""
    for line in lines(name) {
      var rest = Substring(line)
      if !line.hasPrefix(" "), let colon = line.firstIndex(of: ":") {
        key = String(line[..<colon])
        rest = line[line.index(after: colon)...]
      }
      rest = rest.drop { $0 == " " }
      if rest.hasPrefix("- ") {
        lists[key, default: []].append(unquoted(rest.dropFirst(2)))
      } else {
        lists[key, default: []] += rest.split { "[],".contains($0) }
          .map { unquoted($0) }.filter { !$0.isEmpty }
      }
    }
    return lists
  }

  private static func unquoted(_ text: Substring) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
  }
}
