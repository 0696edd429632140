import Interview
import Record
import Terminal

/// What Tab may put into a line of a meeting: commands, tags, people, items, codes.
struct Completer {
  let meeting: Meeting

  func offers(_ line: String, cursor: Int) -> [Completion] {
    let typed = String(line.unicodeScalars.prefix(cursor))
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    guard let last = words.last else { return [] }
    if words.count == 1 {
      return matching(last, first)
    }
    switch words[0] {
    case "/change": return matching(last, items)
    case "/go": return matching(last, meeting.script.stages.map(\.id))
    case _ where words[0].hasPrefix("/"): return []
    case "need:", "needs:": return matching(last, NeedType.allCases.map(\.rawValue))
    case "lookback": return matching(last, promises)
    case _ where words.count == 2 && StatementKind(rawValue: words[0]) != nil:
      return matching(last, people.map { "\($0):" })
    default: return matching(last, people)
    }
  }

  private func matching(_ word: String, _ candidates: [String]) -> [Completion] {
    let wanted = word.lowercased()
    return candidates.filter { $0.lowercased().hasPrefix(wanted) }
      .map { Completion($0 + ($0.hasSuffix(":") || $0.hasPrefix("/") ? " " : "")) }
  }

  private var first: [String] {
    Command.allCases.map { "/\($0.rawValue)" } + StatementKind.tags.map { "\($0.rawValue):" }
      + people.map { "\($0):" }
  }

  private var people: [String] {
    let draft = meeting.draft
    let names = draft.participants.map(\.name) + draft.opening.pupil.family.map(\.name)
    let first = names.compactMap { $0.split(separator: " ").first.map { String($0) } }
    return Array(
      Set(first + ["mum", "dad", "pupil", "teacher", "senco", draft.opening.pupil.calledName])
    ).sorted()
  }

  private var items: [String] { meeting.draft.items.map(\.id.description) }

  private var promises: [String] {
    meeting.draft.opening.promises.indices.map { "\($0 + 1):" }
  }
}
