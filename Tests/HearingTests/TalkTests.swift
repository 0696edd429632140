import Foundation
import Testing

@testable import Hearing

/// What a turn of talk does, on turns written for this project.
@Suite struct TalkTests {
  struct Turn {
    let act: TalkAct
    let text: String
    let asksLeave: Bool

    static func read(_ source: String) -> [Turn] {
      source.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", maxSplits: 1).map(String.init)
        guard fields.count == 2, let act = TalkAct(rawValue: fields[0]) else { return nil }
        let asksLeave = fields[1].hasPrefix("+")
        return Turn(
          act: act, text: asksLeave ? String(fields[1].dropFirst()) : fields[1],
          asksLeave: asksLeave)
      }
    }

    var reading: TalkReading { talk(Line(text), WordFiles.lexicon) }
  }

  static let known = Turn.read(talkKnown)
  static let aside = Turn.read(talkAside)
  static let later = Turn.read(talkLater)
  static let alike = Turn.read(talkAlike)
  static var all: [Turn] { known + aside + later + alike }

  @Test func everyLineIsLabelled() {
    #expect(Self.known.count >= 130)
    #expect(Self.aside.count >= 80)
    #expect(Self.later.count >= 80)
    #expect(Self.alike.count >= 70)
  }

  @Test(arguments: TalkAct.allCases) func eachAct(_ act: TalkAct) {
    var count = Count()
    var wrong: [String] = []
    for turn in Self.all {
      let answer = turn.reading.act
      count.add(truth: turn.act == act, answer: answer == act)
      if (turn.act == act) != (answer == act) { wrong.append("\(answer.rawValue): \(turn.text)") }
    }
    #expect(count.recall >= 0.9, "\(act) missed: \(wrong)")
    #expect(count.precision >= 0.9, "\(act) read wrongly: \(wrong)")
  }

  @Test func mostTurnsAreReadRight() {
    for (turns, bar) in [
      (Self.known, 0.95), (Self.aside, 0.92), (Self.later, 0.92), (Self.alike, 0.88),
    ] {
      let right = turns.count { $0.reading.act == $0.act }
      #expect(Double(right) >= bar * Double(turns.count), "\(right) of \(turns.count)")
    }
  }

  @Test func becauseStandsInTheLine() {
    for turn in Self.all {
      let line = Line(turn.text)
      let reading = talk(line, WordFiles.lexicon)
      #expect(!reading.because.isEmpty && turn.text.contains(reading.because))
      for act in reading.acts { #expect(line.phrase(act.span).contains(act.because)) }
      #expect(reading.decides.map { reading.acts.indices.contains($0) } == true)
    }
  }

  @Test func leaveIsHeard() {
    for turn in Self.all {
      #expect(turn.reading.askedPermission == turn.asksLeave, "\(turn.text)")
    }
  }

  @Test func theLastWorkingSentenceDecides() {
    let turn = talk(
      Line("It sounds like a long week. What helped? Okay. Thank you."), WordFiles.lexicon)
    #expect(turn.acts.map(\.act) == [.reflection, .openQuestion, .other, .other])
    #expect(turn.decides == 1)
    #expect(turn.act == .openQuestion)
  }

  @Test func aCheckBelongsToTheSummary() {
    let turn = talk(
      Line("So he's calmer, he's sleeping, and he likes his new class. Is that right?"),
      WordFiles.lexicon)
    #expect(turn.act == .summary)
    #expect(turn.decides == 0)
    let bare = talk(
      Line("So it's the evenings that are hard. Have I got that right?"), WordFiles.lexicon)
    #expect(bare.act == .closedQuestion)
  }

  @Test func jargonAndBlameAreTold() throws {
    let turn = talk(
      Line("You should have rung the SENCO, he refuses to write CVC words."), WordFiles.lexicon)
    #expect(turn.blame.map(\.phrase) == ["You should have", "refuses to"])
    #expect(turn.jargon.map(\.term).contains("CVC"))
    let explained = talk(
      Line("He'll see SALT, that's speech and language therapy."), WordFiles.lexicon)
    #expect(explained.jargon.map(\.explained) == [true])
  }

  @Test func jsonHasItsMembers() throws {
    let turn = talk(Line("He \"reads\"\u{1}, doesn’t he?\t"), WordFiles.lexicon)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(turn.json.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "text", "act", "because", "askedPermission", "acts", "decides", "jargon", "blame",
      ])
    #expect(object["text"] as? String == turn.text)
    #expect(object["act"] as? String == "closed-question")
  }

  @Test func readabilityIsALineOfJSON() throws {
    #expect(ReadabilityLine(" \t").json == "{}")
    let line = ReadabilityLine("The cat sat on the mat. It was fat.")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.json.utf8)) as? [String: Any])
    #expect(object["words"] as? Int == 9)
    #expect(object["fleschReadingEase"] as? Double == 117.67)
    #expect(object.count == 9)
  }
}
