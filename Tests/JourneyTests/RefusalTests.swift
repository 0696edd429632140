import Interview
import Record
import Testing

/// Lines that cannot be taken: one transcript for every refusal, and nothing typed is lost.
struct RefusalTests {
  static let transcripts = Transcript.all(in: "Refusals")

  @Test("every refusal has its transcript", arguments: Refusal.allCases)
  func hasTranscript(_ refusal: Refusal) {
    #expect(RefusalTests.transcripts.contains { $0.name == refusal.rawValue })
  }

  @Test("every transcript is named by a refusal", arguments: RefusalTests.transcripts)
  func isNamed(_ transcript: Transcript) {
    #expect(Refusal(rawValue: transcript.name) != nil)
  }

  @Test("the refusal comes, once or more, and no other", arguments: RefusalTests.transcripts)
  func refuses(_ transcript: Transcript) throws {
    let wanted = Refusal(rawValue: transcript.name)
    for way in Player.Way.allCases {
      var player = try Player(transcript, way)
      var met: Set<Refusal> = []
      try transcript.inFull.eachStep(of: &player) { player, _ in
        guard let refusal = player.step.refusal else { return }
        met.insert(refusal)
      }
      #expect(met == Set([wanted].compactMap(\.self)), "\(transcript.name) (\(way.rawValue))")
    }
  }

  @Test(
    "a refused line is in the journal, and stands there as refused or in the record",
    arguments: RefusalTests.transcripts)
  func keepsTheLine(_ transcript: Transcript) throws {
    var player = try Player(transcript, .straight)
    var refused: [String] = []
    try transcript.inFull.eachStep(of: &player) { player, typed in
      // A closed journal takes nothing more, and says where a correction goes.
      guard !player.meeting.draft.isClosed else { return }
      if player.step.refusal != nil, !typed.trimmingEnds.isEmpty { refused.append(typed) }
    }
    let said = player.meeting.journal.entries.compactMap { entry -> String? in
      if case .said(let said) = entry.event { said.text } else { nil }
    }
    for line in refused { #expect(said.contains(line), "\(transcript.name): \(line.prefix(60))") }
  }
}

extension Transcript {
  /// The transcript with `[65000 letters]` in a typed line written out.
  fileprivate var inFull: Transcript {
    var copy = self
    copy.steps = steps.map { line, step in
      guard case .typed(let typed) = step, let open = typed.firstIndex(of: "["),
        typed.hasSuffix(" letters]"), let count = Int(typed[open...].filter(\.isNumber))
      else { return (line, step) }
      return (line, .typed(typed[..<open] + String(repeating: "a", count: count)))
    }
    return copy
  }

  /// Plays the transcript step by step, and shows the player after every line typed.
  fileprivate func eachStep(
    of player: inout Player, _ look: (Player, String) -> Void
  ) throws {
    for step in steps {
      var one = self
      one.steps = [step]
      try player.play(one)
      if case .typed(let typed) = step.step { look(player, typed) }
    }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingEnds: Substring {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
