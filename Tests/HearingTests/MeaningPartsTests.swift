import Record
import Testing

@testable import Hearing

/// Parts of provisions, actions, outcomes, look-backs, needs and quotations.
@Suite struct MeaningPartsTests {
  @Test func provision() {
    let line = Line("ELSA once a week, 45 mins, in the rainbow room from 5 January to Easter")
    let parts = provisionParts(line, MadeUp.setting)
    #expect(parts.who?.phrase == "ELSA")
    #expect(parts.frequency?.phrase == "once a week")
    #expect(parts.minutes == 45)
    #expect(parts.place?.phrase == "the rainbow room")
    #expect(parts.end?.phrase == "to Easter")
    let small = provisionParts(
      Line("1-1 with LSA for english 4x a week 15 min, max 3 children"), MadeUp.setting)
    #expect(small.who?.phrase == "LSA")
    #expect(small.minutes == 15)
    #expect(small.group?.phrase == "1-1")
    #expect(small.start == nil && small.end == nil)
    let none = provisionParts(Line("movement breaks"), MadeUp.setting)
    #expect(none.who == nil && none.frequency == nil && none.minutes == nil && none.group == nil)
    #expect(provisionParts(Line("half an hour a week"), MadeUp.setting).minutes == 30)
  }

  @Test(arguments: [
    ("Mum to book a hearing test by Friday", "Mum", "2026-01-16"),
    ("I'll ring the GP tomorrow", "I", "2026-01-13"),
    ("Mrs Okoro to send home the cards before half term", "Mrs Okoro", "2026-02-13"),
    ("ring SALT - Sara Khan", "Sara Khan", ""),
    ("refer to CAMHS", "", ""),
  ]) func action(_ text: String, _ owner: String, _ date: String) {
    let parts = actionParts(Line(text), people: ["Sara Khan", "Mrs Okoro"], MadeUp.setting)
    #expect((parts.owner?.phrase ?? "") == owner)
    #expect((parts.deadline?.date?.iso ?? "") == date)
  }

  @Test func outcome() {
    let parts = outcomeParts(
      Line("By July he will read a menu so that he can order for himself"), MadeUp.setting)
    #expect(parts.soThat?.phrase == "so that he can order for himself")
    #expect(parts.deadline?.phrase == "By July")
    #expect(outcomeParts(Line("he will read"), MadeUp.setting).soThat == nil)
  }

  @Test(arguments: [
    ("achieved", LookBackResult.achieved), ("not achieved", .notYet), ("not met", .notYet),
    ("hasn't been met", .notYet), ("nearly - 38 of 40", .partly), ("50%", .partly),
    ("not fully met", .partly), ("done!", .achieved), ("we never started it", .notTried),
    ("didn't happen, TA off", .notTried), ("not tried", .notTried), ("0%", .notYet),
    ("got it", .achieved), ("not quite there", .partly), ("no progress", .notYet),
    ("target met", .achieved), ("never really achieved", .notYet),
  ]) func result(_ text: String, _ result: LookBackResult) {
    #expect(lookbackParts(Line(text)).result?.value == result)
  }

  @Test(arguments: ["unsure", "3 out of 5 now", "mum is pleased", ""])
  func noResultIsInvented(_ text: String) {
    #expect(lookbackParts(Line(text)).result == nil)
  }

  @Test(arguments: [
    "the helper was off sick", "Mrs Shah was away so it never happened", "TA left and no cover",
    "I forgot to ring them", "nobody picked it up after that", "the room was being used for exams",
    "they said they would send it and we've had nothing", "Mr Roe had left by then",
  ]) func notDelivered(_ text: String) {
    let reading = lookbackParts(Line(text))
    #expect(reading.delivered?.value == .no)
    #expect(reading.reason?.value == .notDelivered)
    #expect(reading.result?.value == .notTried)
  }

  @Test(arguments: [
    ("he reads 40 now, target was 40", LookBackResult.achieved), ("reads 31, wanted 40", .partly),
    ("20/20 in the last test", .achieved), ("I rang the GP and she's on the list", .achieved),
    ("we did it more weeks than not", .partly), ("tried but it was too much for him", .notYet),
  ]) func outcomeOfAPromise(_ text: String, _ result: LookBackResult) {
    #expect(lookbackParts(Line(text)).result?.value == result)
  }

  @Test(arguments: [
    "he still cries every day now", "he met the new driver in May", "Sam read 38 of 40",
    "3 incidents, target was 2",
  ]) func notAVerdict(_ text: String) {
    #expect(lookbackParts(Line(text)).result == nil)
  }

  @Test func lookBackInFull() {
    let line = Line(
      "not yet. 12 of 20, TA was off so only 6 sessions, target too big, break it down")
    let parts = lookbackParts(line)
    #expect(parts.evidence?.phrase == "12 of 20")
    #expect(parts.delivered?.value == .part)
    #expect(parts.sessions?.phrase == "6 sessions")
    #expect(parts.next?.value == .breakSmaller)
    for words in [parts.result?.words, parts.delivered?.words, parts.reason?.words] {
      if let words { #expect(line.phrase(words.span) == words.phrase) }
    }
    #expect(lookbackParts(Line("achieved, close it")).next?.value == .close)
    #expect(lookbackParts(Line("ask EP for advice")).next?.value == .seekAdvice)
    #expect(lookbackParts(Line("made a big difference, keep it")).reason?.value == .working)
  }

  @Test(arguments: [
    ("SEMH", NeedType.SEMH), ("speech and language", .SLCN), ("needs: dyslexia", .SPLD),
    ("HI", .HI), ("Autism (diagnosed 2023)", .ASD), ("SpLD", .SPLD), ("mld", .MLD),
    ("visual impairment", .VI), ("Down's syndrome", .DS),
  ]) func need(_ text: String, _ code: NeedType) {
    #expect(needCode(Line(text)) == code)
  }

  @Test(arguments: ["hi there", "he is mild", "can't sit still", "we met pd day", ""])
  func noNeed(_ text: String) {
    #expect(needCode(Line(text)) == nil)
  }

  @Test(arguments: [
    ("\"I like PE\"", true, "I like PE", ""),
    ("mum says \u{201C}he is tired\u{201D}", true, "he is tired", "mum"),
    ("Amir: \u{201E}chc\u{119} czyta\u{107}\u{201D}", true, "chc\u{119} czyta\u{107}", "Amir"),
    ("\u{AB}oui\u{BB}", true, "oui", ""),
    ("She said 'no' and left", false, "no", ""),
    ("'I want to go' said Zofia", true, "I want to go", "Zofia"),
    ("He gets up late and said \"no\"", false, "no", "He gets up late and"),
  ]) func quotation(_ text: String, _ whole: Bool, _ inner: String, _ speaker: String) {
    let line = Line(text)
    let found = OwnWords.quotations(in: line)
    #expect(found.map(\.inner) == [inner])
    #expect(found.first?.whole == whole)
    #expect((found.first?.speaker?.phrase ?? "") == speaker)
    if let first = found.first { #expect(line.phrase(first.span) == inner) }
  }

  @Test(arguments: [
    "it's mum's view that he's tired", "'til Easter the dogs' bowl", "\"unfinished",
  ])
  func noQuotation(_ text: String) {
    #expect(OwnWords.quotations(in: Line(text)).isEmpty)
  }

  @Test func firstPerson() {
    #expect(OwnWords.speaksAsI(Line("I want to be a vet")))
    #expect(!OwnWords.speaksAsI(Line("he wants to be a vet")))
    #expect(!OwnWords.speaksAsI(Line("he says \"I want to be a vet\"")))
  }
}
