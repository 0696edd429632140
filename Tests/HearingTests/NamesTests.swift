import Testing

@testable import Hearing

/// Names of people, and lines set aside.
@Suite struct NamesTests {
  @Test(arguments: ["known", "aside", "more"]) func recallAndPrecision(_ set: String) {
    let lines = ["known": namesKnown, "aside": namesAside][set] ?? namesMore
    var right = 0
    var made = 0
    var wanted = 0
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let want = fields[1].split(separator: ";").map(String.init)
      let found = names(
        in: Line(fields[0]), known: set == "more" ? [] : knownPeople, WordFiles.lexicon
      )
      .map(\.name)
      wanted += want.count
      made += found.count
      right +=
        want.filter { name in
          found.contains { $0 == name || $0.hasSuffix(" " + name) }
        }.count
    }
    #expect(Double(right) >= 0.95 * Double(wanted), "recall")
    #expect(Double(right) >= 0.85 * Double(made), "precision")
  }

  @Test func spansHoldTheName() {
    let text = "Jack’s mum and Mrs O'Brien’s TA met Siân"
    let line = Line(text)
    let found = names(in: line, known: [], WordFiles.lexicon)
    #expect(found.map(\.name) == ["Jack", "Mrs O'Brien", "Siân"])
    for name in found { #expect(line.phrase(name.span) == name.name) }
  }

  @Test func knownPeopleAreNotNamed() {
    let line = Line("Zofia, Amir Hussain, Mrs Khan and Mrs Okoro met Amir Shah")
    #expect(names(in: line, known: knownPeople, WordFiles.lexicon).map(\.name) == ["Amir Shah"])
  }

  @Test func lettersAreDoubtful() {
    let line = Line("KW and P. Doyle met TA and H Qureshi")
    let found = names(in: line, known: [], WordFiles.lexicon)
    #expect(found.map(\.name) == ["P. Doyle", "H Qureshi"])
    let letters = names(in: Line("KW wants to stop"), known: [], WordFiles.lexicon)
    #expect(letters.map(\.isCertain) == [false])
    #expect(names(in: Line("KW wants to stop"), known: ["Kit Wren"], WordFiles.lexicon) == [])
  }

  @Test func disclosuresAreSetAside() {
    for set in [disclosuresKnown, disclosuresAside, disclosuresLater, disclosuresLast] {
      let caught = set.filter { setsAside(Line($0), WordFiles.lexicon) }.count
      #expect(Double(caught) >= 0.95 * Double(set.count))
    }
  }

  @Test func disclosuresSaidRoundAboutAreSetAside() {
    let lines = disclosuresRoundAbout.split(separator: "\n")
    let missed = lines.filter { !setsAside(Line(String($0)), WordFiles.lexicon) }
    #expect(lines.count > 190)
    #expect(Double(missed.count) <= 0.05 * Double(lines.count), "\(missed)")
    let alarms = harmlessLookAlikes.split(separator: "\n").filter {
      setsAside(Line(String($0)), WordFiles.lexicon)
    }
    #expect(alarms == [])
  }

  @Test func harmlessLinesStay() {
    let lines = harmlessKnown + harmlessAside + harmlessLater + harmlessLast
    let alarms = lines.filter { setsAside(Line($0), WordFiles.lexicon) }
    #expect(Double(alarms.count) <= 0.02 * Double(lines.count), "\(alarms)")
    for line in LabelledSet.all {
      #expect(!setsAside(Line(line.text), WordFiles.lexicon), "\(line.text)")
    }
  }

  @Test func theReasonIsWordsOfTheLine() {
    let line = Line("He said uncle hits him at home")
    let reason = setAsideReason(line, WordFiles.lexicon)
    #expect(reason.map { line.phrase($0.span) == $0.phrase } == true)
  }
}
