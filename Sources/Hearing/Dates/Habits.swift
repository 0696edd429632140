/// Weekdays that say how often, and not when: Friday spelling tests, one every Friday.
extension DateFinder {
  /// The weekdays that a line names as regular: every Friday, each Monday, Fridays.
  static func regularWeekdays(_ senses: [Sense]) -> Set<Int> {
    var found: Set<Int> = []
    for at in senses.indices.dropFirst() {
      guard case .weekday(let weekday) = senses[at], senses[at - 1] == .word(.every) else {
        continue
      }
      found.insert(weekday)
    }
    return found
  }

  /// Whether a bare weekday is a habit or a title by what stands around it.
  func isHabit(_ at: Int, _ weekday: Int) -> Bool {
    if regular.contains(weekday), !DateFinder.points.contains(lower(at - 1)) { return true }
    if DateFinder.titles.contains(lower(at - 1)) { return true }
    guard !DateFinder.points.contains(lower(at - 1)), !has(at - 1, .by) else { return false }
    // “Upset on a Friday”, “Monday is always hard”.
    if has(at - 1, .article) { return true }
    for next in at + 1...at + 2 where DateFinder.adverbs.contains(lower(next)) { return true }
    guard !has(at - 1, .on) else { return false }
    // Friday spelling tests, Tuesday reading groups: a weekday before what is held each week.
    for next in at + 1...at + 2 where DateFinder.held.contains(lower(next)) { return true }
    return false
  }

  private static let points: Set<String> = ["this", "next", "last", "coming", "past"]
  private static let titles: Set<String> = ["freaky", "black", "ruby", "casual", "manic", "blue"]
  private static let adverbs: Set<String> = ["always", "usually", "often", "sometimes"]
  private static let held: Set<String> = [
    "tests", "spellings", "assemblies", "clubs", "groups", "lessons", "sessions", "interventions",
    "mornings", "afternoons", "evenings", "nights", "swimming", "football", "homeworks",
    "workshops", "visits", "check-ins", "clinics", "drop-ins", "practices", "group", "club",
  ]
}
