/// A hint during the talk, for learners who want one.
public enum Hint: Hashable, Sendable {
  /// Something was said that has not been given back: its words.
  case giveBack(String)
  /// Something was hinted at: its words.
  case followHint(String)
  /// The last line told: ask first.
  case askFirst
  /// Three questions in a row.
  case fewerQuestions
  /// Much was said: sum it up.
  case sumUp
  /// Nothing better: ask openly.
  case ask

  /// The hint for the next line.
  public static func next(in sitting: Sitting) -> Hint {
    guard let last = sitting.exchanges.last else { return .ask }
    if last.cues.contains(.told) || last.cues.contains(.advised) { return .askFirst }
    if last.cues.contains(.questioned) { return .fewerQuestions }
    if last.hints != nil { return .followHint(last.reply.map(\.text).joined(separator: " ")) }
    if last.says != nil { return .giveBack(last.reply.map(\.text).joined(separator: " ")) }
    let unheard = sitting.spoken.filter { $0.unsaid != nil && !$0.isHeard }.count
    return unheard >= 2 ? .sumUp : .ask
  }
}
