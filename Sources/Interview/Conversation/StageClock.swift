import Record

/// How long each stage has taken, pauses left out.
struct StageClock {
  /// Seconds by stage id.
  private(set) var seconds: [String: Int] = [:]

  /// The clock of a journal's entries, up to now.
  init(_ entries: [Entry], now: Moment) {
    var stage: String?
    var last: Moment?
    var isPaused = false
    for entry in entries {
      if let stage, let last, !isPaused {
        seconds[stage, default: 0] += max(0, entry.at.seconds - last.seconds)
      }
      last = entry.at
      switch entry.event {
      case .entered(let id): stage = id
      case .paused: isPaused = true
      case .resumed: isPaused = false
      default: break
      }
    }
    if let stage, let last, !isPaused {
      seconds[stage, default: 0] += max(0, now.seconds - last.seconds)
    }
  }

  /// Seconds of the talk itself; preparation does not count.
  var total: Int {
    seconds.filter { $0.key != Draft.prepareStage }.values.reduce(0, +)
  }
}

/// Whose words fill the record, in hundredths.
struct Balance {
  let pupil: Int
  let parent: Int
  let school: Int

  init(_ draft: Draft) {
    var words: [Role: Int] = [:]
    for item in draft.items where Draft.isReadBack(item.kind) {
      let count = item.text.split(whereSeparator: \.isWhitespace).count
      words[item.speaker.role.isSchool ? .school : item.speaker.role, default: 0] += count
    }
    let total = max(1, words.values.reduce(0, +))
    pupil = (words[.pupil] ?? 0) * 100 / total
    parent = (words[.parent] ?? 0) * 100 / total
    school = (words[.school] ?? 0) * 100 / total
  }
}
