import Record

/// An answer of one letter, one word or one number that means something only beside a question
/// that asks for it: `y`, `no`, `2`, or `c` for a name.
///
/// Typed to an offer or a question that is past, it would otherwise be filed as what was asked.
enum BareAnswer {
  case yes, no, number, letter

  /// The bare answer that a line is, if it is one.
  init?(_ line: String, _ phrases: Phrases) {
    let word = line.trimmed
    if phrases.means(.wordsBare, word) {
      self = phrases.means(.wordsYes, word) ? .yes : .no
    } else if BareAnswer.isNumber(word) {
      self = .number
    } else if word.count == 1, word.first?.isASCII == true, word.first?.isLetter == true {
      self = .letter
    } else {
      return nil
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    var digits = Substring(word)
    if let last = digits.last, ".)!".contains(last) { digits.removeLast() }
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a question asks for just such an answer, or says better itself what it needs.
  func answers(_ open: Open) -> Bool {
    switch BuiltIn(rawValue: open.ref.id) {
    case .change, .difference, .shorthand: return false
    case .names, .passedOn: return true
    case nil: break
    }
    switch open.question.fills {
    case .saidAloud: return self == .yes
    case .readBack: return true
    case .signOff: return [.yes, .no].contains(self)
    case .item(let kind): return answers(kind)
    case .field(_, let field): return answers(field)
    }
  }

  private func answers(_ kind: StatementKind) -> Bool {
    switch self {
    case .no: true
    case .yes: [.present, .copies, .reviewDate, .decision].contains(kind)
    case .number: [.lookback, .decision, .copies].contains(kind)
    case .letter: [.trigger, .lookback, .decision].contains(kind)
    }
  }

  private func answers(_ field: Field) -> Bool {
    switch field {
    case .consent, .delivered, .result, .provisionCode: true
    case .deadline, .start, .end, .date: self != .number
    case .criterion, .measurable, .baseline, .evidence, .sessions, .minutes, .frequency,
      .parentRating, .pupilRating:
      self == .number
    default: false
    }
  }
}
