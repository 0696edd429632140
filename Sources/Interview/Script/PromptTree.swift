import Record
import Yams

/// Reads YAML into nodes with places, refusing what a file of words has no use for.
///
/// This file alone knows the YAML parser.
struct PromptTree {
  /// Keeps what was found.
  private var reader: PromptReader
  /// First letters of doubled keys, by the sign that stands in for them.
  private var doubled: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// The first sign that stands in for the first letter of a doubled key.
  private static let firstDouble: UInt32 = 0xF0100

  /// The nodes of a file, unless it cannot be read as YAML; and what was found.
  static func read(
    _ bytes: [UInt8], file: String
  ) -> (source: PromptText?, root: PromptNode?, findings: [Finding]) {
    let (text, findings) = PromptText.read(bytes, file: file)
    guard let text else { return (nil, nil, findings) }
    var tree = PromptTree(source: text)
    let root = tree.compose()
    return (text, root, tree.reader.all)
  }

  private init(source: PromptText) { reader = PromptReader(source) }

  private var source: PromptText { reader.source }

  private mutating func tell(_ error: YamlError) {
    let (message, place) = PromptTree.fault(error)
    reader.report(message, at: place)
  }

  private mutating func compose() -> PromptNode? {
    let shield = PromptShield(source)
    reader = PromptReader(source, findings: shield.findings)
    guard reader.findings.isEmpty else { return nil }
    if let node = parse(shield.text(), tells: shield.likely.isEmpty) { return node }
    guard !shield.likely.isEmpty else { return nil }
    // Not YAML, perhaps because of the anchors: they are named, and the rest is read without.
    doubled = [:]
    reader = PromptReader(source)
    for (_, place) in shield.likely { reader.report(PromptTree.noAnchors, at: place) }
    _ = parse(shield.text(blanking: true), tells: true)
    return nil
  }

  private static let noAnchors =
    "anchors (&) and aliases (*) are not used here; put words that begin so in quotation marks"

  /// Parses, renaming the first of two equal keys as often as needed so that all is read.
  private mutating func parse(_ text: String, tells: Bool) -> PromptNode? {
    var text = text
    while true {
      do {
        // The padding keeps the text out of Swift's small-string form, which the parser's
        // pointer would outlive.
        guard let node = try Yams.compose(yaml: text + "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", .basic)
        else { return nil }
        return convert(node)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = Place(line: context.mark.line, column: context.mark.column)
        if let renamed = rename(in: text, at: place) {
          text = renamed
        } else {
          let shown = keys.first.map { " `\(original($0))`" } ?? ""
          reader.report("the key\(shown) is given twice", at: place)
          return nil
        }
      } catch let error as YamlError {
        if tells { tell(error) }
        return nil
      } catch {
        reader.report("the file cannot be read as YAML", at: .file)
        return nil
      }
    }
  }

  /// The text with the first letter of the key at a place exchanged for a sign.
  ///
  /// Nil when there are so many doubled keys that the file is better mended first.
  private mutating func rename(in text: String, at place: Place) -> String? {
    guard doubled.count < PromptText.most, doubled.count * text.utf8.count < PromptText.longest
    else { return nil }
    var scalars = Array(text.unicodeScalars)
    guard var index = PromptTree.index(of: place, in: scalars) else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index < scalars.count, scalars[index].properties.isAlphabetic,
      let sign = Unicode.Scalar(PromptTree.firstDouble + UInt32(doubled.count))
    else { return nil }
    doubled[sign] = scalars[index]
    scalars[index] = sign
    return PromptShield.string(scalars)
  }

  private static func index(of place: Place, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var index = 0
    while line < place.line, index < scalars.count {
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index].endsLine && !isPair { line += 1 }
      index += 1
    }
    let at = index + place.column - 1
    return at < scalars.count ? at : nil
  }

  /// Words with exchanged letters put back.
  private func original(_ text: String) -> String {
    let text = PromptShield.restored(text)
    guard let first = text.unicodeScalars.first, let letter = doubled[first] else { return text }
    return PromptShield.string([letter] + text.unicodeScalars.dropFirst())
  }

  private mutating func convert(_ node: Node) -> PromptNode {
    let place = node.mark.map { Place(line: $0.line, column: $0.column) } ?? .file
    let tag = node.tag.description
    if !tag.hasSuffix(":str"), !tag.hasSuffix(":map"), !tag.hasSuffix(":seq") {
      reader.report("tags (!) are not used here", at: place)
    }
    switch node {
    case .scalar(let scalar): return PromptNode(content: content(of: scalar, place), place: place)
    case .sequence(let sequence):
      return PromptNode(content: .list(sequence.map { convert($0) }), place: place)
    case .mapping(let mapping):
      return PromptNode(content: .map(entries(of: mapping)), place: place)
    case .alias: return PromptNode(content: .nothing, place: place)
    }
  }

  private mutating func content(of scalar: Node.Scalar, _ place: Place) -> PromptNode.Content {
    guard scalar.style == .plain else { return .text(PromptShield.restored(scalar.string)) }
    if let first = scalar.string.unicodeScalars.first,
      first == PromptShield.anchor || first == PromptShield.alias
    {
      reader.report(PromptTree.noAnchors, at: place)
    }
    if ["", "~", "null"].contains(scalar.string) { return .nothing }
    return .text(PromptShield.restored(scalar.string))
  }

  private mutating func entries(of mapping: Node.Mapping) -> [PromptNode.Entry] {
    var entries: [PromptNode.Entry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let place = key.mark.map { Place(line: $0.line, column: $0.column) } ?? .file
      guard case .scalar(let scalar) = key else {
        reader.report("a name is wanted here", at: place)
        continue
      }
      _ = content(of: scalar, place)
      let name = original(scalar.string)
      if let line = lines[name] {
        reader.report("the key `\(name)` is given twice; first on line \(line)", at: place)
        continue
      }
      lines[name] = place.line
      entries.append(PromptNode.Entry(key: name, place: place, value: convert(value)))
    }
    return entries
  }
}
