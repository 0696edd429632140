import FoundationEssentials
import Testing

@testable import Paperwork

/// The papers as the project ships them.
enum Shipped {
  private static let root: [Substring] = #filePath.split(separator: "/").dropLast(3)

  static let files: [String: String] = {
    let folder = "/" + root.joined(separator: "/") + "/Prompts/Papers"
    var files: [String: String] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !name.hasPrefix(".") {
      if let data = FileManager.default.contents(atPath: "\(folder)/\(name)") {
        files[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return files
  }()

  static func papers() throws -> Papers { try Papers(files) }
}

/// A text kept beside the tests: when it is missing it is written, and the test fails.
func expectGolden(_ text: String, _ name: String) {
  let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
  let path = "/\(folder)/Goldens/\(name)"
  guard let data = FileManager.default.contents(atPath: path) else {
    try? text.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("wrote the new golden \(name): look at it, then run again")
    return
  }
  let golden = String(decoding: data, as: UTF8.self)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = golden.split(separator: "\n", omittingEmptySubsequences: false)
  for (index, pair) in zip(lines, wanted).enumerated() where pair.0 != pair.1 {
    Issue.record("\(name):\(index + 1): “\(pair.0)” where “\(pair.1)” was")
    return
  }
  #expect(lines.count == wanted.count, "\(name) has another number of lines")
}
