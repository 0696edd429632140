import Interview
import Paperwork
import Record
import Testing

@testable import accord

/// Whole meetings in plain text, each run straight, round-tripped and resumed.
struct TranscriptTests {
  @Test("there are at least fifteen meetings, of all three kinds")
  func thereAreEnough() {
    let all = Transcript.all(in: "Transcripts")
    #expect(all.count >= 15)
    #expect(Set(all.compactMap { $0.settings["kind"] }).count == 3)
  }

  @Test("a meeting runs as its transcript says", arguments: Transcript.all(in: "Transcripts"))
  func runs(_ transcript: Transcript) throws {
    for way in Player.Way.allCases {
      var player = try Player(transcript, way)
      try player.play(transcript)
    }
  }

  @Test(
    "all three ways give the same record, papers and exports",
    arguments: Transcript.all(in: "Transcripts").filter { $0.settings["ends"] != "open" })
  func agree(_ transcript: Transcript) throws {
    let straight = try Player.record(of: transcript, .straight)
    let papers = try StageSet.shared.get().papers
    for way in [Player.Way.roundTripped, .resumed] {
      let other = try Player.record(of: transcript, way)
      #expect(other.withoutSources == straight.withoutSources)
      #expect(papers.staffCopy(of: other, as: .html) == papers.staffCopy(of: straight, as: .html))
      for copy in straight.close.copies where copy.recipient != CopyNames.schoolFile {
        let one = try papers.parentsCopy(of: straight, for: copy.recipient, as: .html)
        let two = try papers.parentsCopy(of: other, for: copy.recipient, as: .html)
        #expect(one == two)
      }
      #expect(MeetingsCSV().bytes(of: [other]) == MeetingsCSV().bytes(of: [straight]))
      #expect(TargetsCSV().bytes(of: [other]) == TargetsCSV().bytes(of: [straight]))
      #expect(ReviewCalendar.bytes(of: [other]) == ReviewCalendar.bytes(of: [straight]))
    }
  }

  @Test("no line typed is lost", arguments: Transcript.all(in: "Transcripts"))
  func keeps(_ transcript: Transcript) throws {
    var player = try Player(transcript, .straight)
    try player.play(transcript)
    let kept = player.meeting.journal.entries.compactMap { entry -> String? in
      switch entry.event {
      case .said(let said): said.text
      case .setAside(let aside): aside.text
      default: nil
      }
    }
    for (_, step) in transcript.steps {
      guard case .typed(let line) = step, !player.meeting.draft.isClosed || !line.isEmpty else {
        continue
      }
      #expect(kept.contains { $0 == line || line.hasSuffix($0) } || transcript.isAfterClose(line))
    }
  }
}

extension Transcript {
  /// Whether a line answers the question after the close, which is kept as `passed-on`.
  func isAfterClose(_ line: String) -> Bool {
    settings["after-close"]?.contains(line) ?? false
  }
}

extension AgreedRecord {
  /// The record without entry numbers, which differ when a meeting was left in between.
  var withoutSources: AgreedRecord {
    var copy = self
    func bare(_ statement: inout Statement) { statement.sources = [] }
    func all(_ list: inout [Statement]) { for index in list.indices { bare(&list[index]) } }
    all(&copy.views.pupil)
    all(&copy.views.concerns)
    all(&copy.views.aspirations)
    all(&copy.views.strengths)
    all(&copy.views.works)
    all(&copy.views.hard)
    all(&copy.views.family)
    all(&copy.views.school)
    all(&copy.views.summaries)
    all(&copy.views.triggers)
    all(&copy.views.tried)
    all(&copy.meeting.topics)
    all(&copy.notes)
    for index in copy.lookBack.indices { bare(&copy.lookBack[index].statement) }
    for index in copy.needs.indices { bare(&copy.needs[index].statement) }
    for index in copy.outcomes.indices { bare(&copy.outcomes[index].statement) }
    for index in copy.targets.indices { bare(&copy.targets[index].statement) }
    for index in copy.provision.indices { bare(&copy.provision[index].statement) }
    for index in copy.actions.indices { bare(&copy.actions[index].statement) }
    for index in copy.agencies.indices { bare(&copy.agencies[index].statement) }
    for index in copy.reports.indices { bare(&copy.reports[index].statement) }
    if var decision = copy.decision {
      bare(&decision.statement)
      copy.decision = decision
    }
    return copy
  }
}
