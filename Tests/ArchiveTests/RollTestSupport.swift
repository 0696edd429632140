import Archive
import Record

/// UPNs of local authority 999, made by the published rule, so that no real child's can appear.
enum Synthetic {
  static func upn(_ serial: Int) -> String {
    let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    let digits = String(serial)
    let body = "999" + String(repeating: "0", count: 9 - digits.count) + digits
    let sum = body.enumerated().reduce(0) { sum, pair in
      sum + (pair.element.wholeNumberValue ?? 0) * (pair.offset + 2)
    }
    return String(alphabet[sum % 23]) + body
  }

  static func table(_ text: String) -> RollImport {
    RollImport.read(bytes: Array(text.utf8), name: "roll.csv", authority: "999")
  }

  static func ctf(_ pupils: String) -> RollImport {
    RollImport.read(
      bytes: Array(
        "<?xml version=\"1.0\"?>\n<CTfile><CTFpupilData>\(pupils)</CTFpupilData></CTfile>".utf8),
      name: "roll.xml", authority: "999")
  }
}

extension RollImport {
  /// `line:column message`, for each finding.
  var said: [String] { findings.map { "\($0.line):\($0.column) \($0.message)" } }

  /// The one finding at a line, or what there is instead.
  func words(atLine line: Int) -> String {
    findings.filter { $0.line == line }.map(\.message).joined(separator: " | ")
  }
}
