import Record
import Testing

@Suite struct SettingsFindingTests {
  @Test func aFindingShowsItsLineAndACaret() {
    let finding = Finding(
      file: "school.yaml", line: 3, column: 6, excerpt: "dfe: 99910", message: "seven digits")
    #expect(finding.rendered == "school.yaml:3:6: seven digits\n  dfe: 99910\n       ^")
  }

  @Test func partsThatAreUnknownAreLeftOut() {
    #expect(Finding(file: "a", message: "b").rendered == "a: b")
    #expect(
      Finding(file: "a", line: 2, message: "b", severity: .warning).rendered == "a:2: warning: b")
    #expect(Finding(file: "a", line: 2, column: 9, message: "b").rendered == "a:2:9: b")
  }

  @Test func textFromFilesCannotSteerATerminal() {
    let finding = Finding(
      file: "a\u{1b}[2J", line: 1, column: 3, excerpt: "\ta\u{1b}]0;x\u{7}\u{202e}b",
      message: "c\r\nd")
    let allowed = finding.rendered.unicodeScalars.filter { $0.value < 32 || $0.value == 0x202E }
    #expect(allowed.allSatisfy { $0 == "\n" } && allowed.count == 2)
  }

  @Test func aLongLineIsCutToAWindowAroundTheColumn() {
    let excerpt = String(repeating: "a", count: 5_000) + "B" + String(repeating: "c", count: 5_000)
    let lines = Finding(file: "f", line: 1, column: 5_001, excerpt: excerpt, message: "m")
      .rendered.split(separator: "\n")
    #expect(lines.count == 3 && lines[1].count < 120)
    let caret = lines[2].count - 1
    #expect(Array(lines[1])[caret] == "B")
  }

  @Test func theyStandInTheReadersOrder() {
    let findings = [
      Finding(file: "b", message: "x"), Finding(file: "a", line: 2, column: 1, message: "x"),
      Finding(file: "a", line: 1, column: 9, message: "x"),
    ]
    #expect(findings.sorted().map(\.line) == [1, 2, 0])
  }
}
