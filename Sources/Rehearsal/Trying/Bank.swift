public import Hearing
public import Record

/// Lines that teachers say, by what they do, from `teacher-lines.txt`.
public struct Bank: Sendable {
  /// The lines of each act, in the file’s order.
  public let lines: [TalkAct: [String]]

  /// The lines in a file, with what is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) -> (Bank, [Finding]) {
    var play = Screenplay(bytes, file: file)
    var lines: [TalkAct: [String]] = [:]
    for section in play.sections {
      guard let act = TalkAct(rawValue: section.title) else {
        play.report(
          "no act is called `\(section.title)`; they are those that `accord hear --as talk` names",
          line: section.line, column: 1)
        continue
      }
      for row in section.rows {
        if row.sort == .item {
          lines[act, default: []].append(row.text)
        } else {
          play.report("`- words` is wanted here", at: row)
        }
      }
    }
    return (Bank(lines: lines), play.findings)
  }
}
