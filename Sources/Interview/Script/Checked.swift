public import Record

/// What came of reading a file of words: its content, unless it is broken, and every finding.
public struct Checked<Content: Sendable>: Sendable {
  /// The content; nil when any finding is an error.
  public let content: Content?
  /// Everything found, in the order of the file.
  public let findings: [Finding]

  /// A result; the content is dropped when a finding is an error.
  init(_ content: Content?, _ findings: [Finding]) {
    let broken = findings.contains { $0.severity == .error }
    self.content = broken ? nil : content
    self.findings = findings.sorted()
  }

  /// The findings that keep the file from being used.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
}

extension Checked: Equatable where Content: Equatable {}
