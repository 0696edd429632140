import Archive
import Interview
import Record

/// What is said when a record is compared with a check code from somebody's copy.
struct AgainstCheckpoint {
  let place: Place
  let words: Phrases

  /// Compares, says what can be said, and whether all is as it was agreed.
  func compare(_ named: String, with typed: String, json: Bool) throws -> Bool {
    let checkpoint: Checkpoint
    do throws(Mistyped) {
      checkpoint = try Checkpoint(typed: typed)
    } catch {
      throw Ending(64, mistyped(error))
    }
    let archive = try place.archive()
    let id = try place.closedMeeting(named, in: archive)
    let found = try archive.compare(id, with: checkpoint)
    if json {
      Console.out(try JSONText.of(Answer(id, checkpoint, found)))
    } else {
      for line in lines(found, id) { Console.out(line) }
    }
    return found.verdict == .same
  }

  private func mistyped(_ fault: Mistyped) -> String {
    switch fault {
    case .neverUsed(let character):
      words.text(
        .againstNeverUsed,
        ["letter": String(character), "alphabet": Checkpoint.alphabet])
    case .count(let count): words.text(.againstCount, ["count": String(count)])
    case .slip: words.text(.againstSlip)
    }
  }

  private func lines(_ found: CheckpointComparison, _ id: MeetingID) -> [String] {
    let meeting = id.description
    var lines: [String]
    switch found.verdict {
    case .same: lines = [words.text(.againstSame, ["meeting": meeting])]
    case .sameUntil(let entry):
      lines = [
        words.text(.againstSame, ["meeting": meeting]),
        words.text(.againstSameUntil, ["number": String(entry)]),
      ]
    case .another: lines = [words.text(.againstAnother, ["meeting": meeting])]
    case .changed(let entry, let stands):
      lines = [
        words.text(.againstChanged, ["meeting": meeting, "number": String(entry)]),
        words.text(stands ? .againstClosingStands : .againstClosingGone),
      ]
    case .notClosed(let entries):
      lines = [
        words.text(.againstNotClosed, ["meeting": meeting, "count": String(entries)])
      ]
    case .beforeChaining: lines = [words.text(.againstBefore, ["meeting": meeting])]
    }
    if let elsewhere = found.elsewhere {
      lines.append(words.text(.againstElsewhere, ["meeting": elsewhere.description]))
    }
    return lines + found.erased.sorted { $0.key < $1.key }.map { words.erased($0.key, $0.value) }
  }

  /// The answer as `--json` gives it.
  private struct Answer: Encodable {
    let meeting: String
    let checkpoint: Checkpoint
    let verdict: String
    var entry: Int?
    var closingStands: Bool?
    let elsewhere: String?
    let erased: [Int]

    init(_ id: MeetingID, _ checkpoint: Checkpoint, _ found: CheckpointComparison) {
      meeting = id.description
      self.checkpoint = checkpoint
      elsewhere = found.elsewhere?.description
      erased = found.erased.keys.sorted()
      switch found.verdict {
      case .same: verdict = "same"
      case .sameUntil(let entry):
        verdict = "same-until"
        self.entry = entry
      case .another: verdict = "another"
      case .changed(let entry, let stands):
        verdict = "changed"
        self.entry = entry
        closingStands = stands
      case .notClosed(let entries):
        verdict = "not-closed"
        entry = entries + 1
      case .beforeChaining: verdict = "before-chaining"
      }
    }
  }
}

extension Phrases {
  /// What is left of an entry whose words were destroyed.
  func erased(_ number: Int, _ erasure: Erasure) -> String {
    text(
      .asideErased,
      [
        "number": String(number), "name": erasure.to, "when": erasure.when, "by": erasure.by,
        "date": erasure.at.day.spoken,
      ])
  }
}
