import Hearing
import Interview

/// A made-up teacher who draws lines from the bank, for trying people out.
public struct ScriptedTeacher: Sendable {
  /// How a made-up teacher talks.
  public enum Manner: String, Sendable, CaseIterable {
    /// Gives back, asks openly, sums up.
    case listening
    /// Some of each.
    case mixed
    /// Tells, advises, asks for facts.
    case telling
    /// Says the same reflection every time.
    case pasting
    /// Anything at all, odd lines among them.
    case wandering

    var weights: [(act: TalkAct, weight: Int)] {
      switch self {
      case .listening:
        [
          (.reflection, 42), (.openQuestion, 30), (.summary, 8), (.affirmation, 8),
          (.closedQuestion, 6), (.other, 6),
        ]
      case .mixed:
        [
          (.reflection, 20), (.openQuestion, 22), (.closedQuestion, 20), (.information, 18),
          (.advice, 8), (.affirmation, 6), (.other, 6),
        ]
      case .telling:
        [(.information, 42), (.advice, 26), (.closedQuestion, 24), (.other, 4), (.openQuestion, 4)]
      case .pasting: [(.reflection, 1)]
      case .wandering: TalkAct.allCases.map { ($0, 10) }
      }
    }
  }

  /// The reflection that the pasting teacher pastes.
  static let pasted = "It sounds like that has been really hard for you."

  private let bank: Bank
  private let manner: Manner
  private var generator: SplitMix
  private var said: Set<String> = []

  /// A teacher of a manner; the same seed talks the same way.
  public init(_ manner: Manner, bank: Bank, seed: UInt64) {
    self.bank = bank
    self.manner = manner
    generator = SplitMix(seed ^ 0xACC0)
  }

  /// The next line, in view of what the parent has said.
  public mutating func line(_ sitting: Sitting) -> String {
    if manner == .pasting { return ScriptedTeacher.pasted }
    var act = draw()
    let point = Pointing.piece(of: sitting.exchanges.last)
    if [.reflection, .summary].contains(act), point == nil { act = .openQuestion }
    let earlier = sitting.exchanges.dropLast().reversed()
      .first { $0.says != nil || $0.hints != nil }
    let more = Pointing.piece(of: earlier)
    if act == .summary, more == nil { act = .reflection }
    let all = bank.lines[act] ?? []
    let fresh = all.filter { !said.contains($0) }
    let pool = fresh.isEmpty ? all : fresh
    guard !pool.isEmpty else { return "" }
    let line = pool[generator.below(pool.count)]
    said.insert(line)
    return capitalised(
      Placeholder.render(
        line, ["child": sitting.person.child, "point": point ?? "that", "more": more ?? "that"]))
  }

  private mutating func draw() -> TalkAct {
    let weights = manner.weights
    var place = generator.below(weights.reduce(0) { $0 + $1.weight })
    for (act, weight) in weights {
      if place < weight { return act }
      place -= weight
    }
    return .other
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Picks a piece of what a parent said, turned to *you*, for giving it back.
enum Pointing {
  static func piece(of exchange: Exchange?) -> String? {
    guard let exchange, let text = exchange.reply.last?.text else { return nil }
    var best: (words: [Substring], stems: Int)?
    for clause in withoutDirections(text).split(whereSeparator: { ".,;?!\u{2026}".contains($0) }) {
      let words = clause.split(whereSeparator: {
        $0.isWhitespace || "\"\u{201C}\u{201D}".contains($0)
      })
      let stems = Stems.of(String(clause)).count
      if words.count <= 12, stems > (best?.stems ?? 0) { best = (words, stems) }
    }
    guard let best, best.stems >= 2 else { return nil }
    return best.words.map { turned(String($0)) }.joined(separator: " ")
  }

  private static func withoutDirections(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth -= 1 } }
        return depth == 0
      })
  }

  private static func turned(_ word: String) -> String {
    let low = word.lowercased().replacing("\u{2019}", with: "'")
    return turns[low] ?? (low == "i" ? "you" : word)
  }

  private static let turns = [
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you",
    "my": "your", "mine": "yours", "we": "you", "we're": "you're", "we've": "you've",
    "we'd": "you'd", "us": "you", "our": "your", "ours": "yours", "the": "the", "he": "he",
    "she": "she", "it": "it", "and": "and", "but": "but", "there's": "there's", "he's": "he's",
  ]
}
