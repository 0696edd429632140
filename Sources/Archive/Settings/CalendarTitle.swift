import Record

/// What an event of a school's calendar is, by its title.
enum CalendarTitle: Hashable {
  /// A whole term, from its first day to its last.
  case term(Term.Name)
  /// Only a term's first day.
  case termStart(Term.Name)
  /// Only a term's last day.
  case termEnd(Term.Name)
  case halfTerm
  case inset
  case bankHoliday
  /// Anything else that schools write down.
  case other

  /// Reads a title.
  ///
  /// `Autumn term`, `Spring Term begins`, `Half-term holiday`, `INSET day`, `Early May bank
  /// holiday`, and what else schools write.
  init(_ title: String) {
    let folded = NameFold.folded(title.prefix(200))
    let words = Set(folded.split(separator: " ").map(String.init))
    func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }
    let isHalf = folded.contains("half term") || has("halfterm")
    if has("inset") || folded.contains("staff training") || folded.contains("training day")
      || folded.contains("teacher training") || folded.contains("non pupil day")
    {
      self = .inset
    } else if folded.contains("bank holiday") || folded.contains("public holiday")
      || CalendarTitle.holidays.contains(where: folded.hasPrefix)
    {
      self = .bankHoliday
    } else if isHalf {
      self = has("starts", "begins", "ends", "start", "end") ? .other : .halfTerm
    } else if has("term"),
      let name = Term.Name.allCases.first(where: { words.contains($0.rawValue) }),
      words.isDisjoint(with: CalendarTitle.besides)
    {
      if has("starts", "begins", "start", "begin") || folded.contains("first day") {
        self = .termStart(name)
      } else if has("ends", "end", "finishes") || folded.contains("last day") {
        self = .termEnd(name)
      } else {
        self = .term(name)
      }
    } else {
      self = .other
    }
  }

  /// Words that make a title about something other than the term itself.
  private static let besides: Set<String> = [
    "holiday", "holidays", "break", "fair", "concert", "menu", "clubs", "report", "reports",
    "letter", "newsletter", "lunch", "dates",
  ]

  private static let holidays = [
    "good friday", "easter monday", "christmas day", "boxing day", "new years day", "may day",
    "new year s day",
  ]
}
