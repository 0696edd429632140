import Record

@testable import Hearing

/// One labelled line, as ``labelledKnown`` writes them.
struct LabelledLine {
  var kind = MeantKind.other
  /// S, M, T or `-`; `?` is not counted.
  var letters: [Character] = []
  var text = ""
  var baseline: String?
  var criteria: [String] = []
  var deadline: String?
  var judge: String?
  var isTwo = false

  static func read(_ source: String) -> [LabelledLine] {
    source.split(separator: "\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let head = fields[0].split(separator: " ").map(String.init)
      var result = LabelledLine()
      result.kind = head.first.flatMap(MeantKind.init(rawValue:)) ?? .other
      result.letters = head.count > 1 ? Array(head[1]) : []
      result.text = fields.count > 1 ? fields[1] : ""
      for field in fields.dropFirst(2) {
        let value = String(field.dropFirst(2))
        if field.hasPrefix("b=") { result.baseline = value }
        if field.hasPrefix("c=") { result.criteria = value.split(separator: ";").map(String.init) }
        if field.hasPrefix("d=") { result.deadline = value }
        if field.hasPrefix("j=") { result.judge = value }
        if field == "two" { result.isTwo = true }
      }
      return result
    }
  }

  func reading() -> TargetReading { target(Line(text), MadeUp.setting, WordFiles.lexicon) }

  func offer() -> KindReading? {
    kinds(of: Line(text), WordFiles.lexicon).first { $0.confidence >= KindReading.offer }
  }
}

/// The labelled sets, by name.
enum LabelledSet: String, CaseIterable {
  /// The half the rules were written with.
  case known
  /// The half set aside before.
  case aside
  /// Short forms, slips and look-alikes.
  case traps
  /// Written when the rules stood.
  case later
  /// Slips, and the short ways to say where somebody is and who checks.
  case hurried
  /// What people say at the table, of every kind but targets.
  case said
  /// Targets written without sight of the rules.
  case unseen
  /// The other kinds, written so.
  case overheard

  var lines: [LabelledLine] {
    switch self {
    case .known: LabelledLine.read(labelledKnown)
    case .aside: LabelledLine.read(labelledAside)
    case .traps: LabelledLine.read(labelledTraps)
    case .later: LabelledLine.read(labelledLater)
    case .hurried: LabelledLine.read(labelledHurried)
    case .said: LabelledLine.read(labelledSaid)
    case .unseen: LabelledLine.read(labelledUnseen)
    case .overheard: LabelledLine.read(labelledOverheard)
    }
  }

  static var all: [LabelledLine] { allCases.flatMap(\.lines) }
}

/// Right and wrong answers to a yes-or-no question.
struct Count {
  var hits = 0
  var falseAlarms = 0
  var misses = 0
  var rightNos = 0

  mutating func add(truth: Bool, answer: Bool) {
    switch (truth, answer) {
    case (true, true): hits += 1
    case (true, false): misses += 1
    case (false, true): falseAlarms += 1
    case (false, false): rightNos += 1
    }
  }

  var accuracy: Double { share(hits + rightNos, of: hits + rightNos + falseAlarms + misses) }
  var precision: Double { share(hits, of: hits + falseAlarms) }
  var recall: Double { share(hits, of: hits + misses) }
  /// F1 of the answer *no*: the letter not met.
  var f1OfNo: Double {
    let precision = share(rightNos, of: rightNos + misses)
    let recall = share(rightNos, of: rightNos + falseAlarms)
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}

/// A made-up school year for the readings of meaning.
enum MadeUp {
  static let setting = Setting(today: day(2026, 1, 12), calendar: calendar)

  static let calendar = SchoolCalendar(terms: [
    Term(
      year: "2025-26", name: .autumn, start: day(2025, 9, 3), end: day(2025, 12, 19),
      halfTerm: day(2025, 10, 27)...day(2025, 10, 31)),
    Term(
      year: "2025-26", name: .spring, start: day(2026, 1, 5), end: day(2026, 3, 27),
      halfTerm: day(2026, 2, 16)...day(2026, 2, 20)),
    Term(
      year: "2025-26", name: .summer, start: day(2026, 4, 13), end: day(2026, 7, 21),
      halfTerm: day(2026, 5, 25)...day(2026, 5, 29)),
  ])

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year, month, day) ?? Day(number: 0)
  }
}
