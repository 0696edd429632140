import Record
import Testing

@testable import Hearing

/// SMART letter by letter, on labelled lines (issue 3 §3 sets the bars).
@Suite struct TargetsTests {
  private func targets(_ set: LabelledSet) -> [LabelledLine] {
    set.lines.filter { $0.kind == .target }
  }

  private func letter(_ place: Int, in set: LabelledSet) -> Count {
    var count = Count()
    for line in targets(set) where line.letters[place] != "?" {
      let reading = line.reading()
      let met = [reading.specific.met, reading.measurable.met, reading.timebound.met][place]
      count.add(truth: line.letters[place] != "-", answer: met)
    }
    return count
  }

  @Test(arguments: LabelledSet.allCases) func specific(_ set: LabelledSet) {
    let count = letter(0, in: set)
    #expect(count.accuracy >= 0.93)
    #expect(count.f1OfNo >= 0.75)
  }

  @Test(arguments: LabelledSet.allCases) func measurable(_ set: LabelledSet) {
    let count = letter(1, in: set)
    #expect(count.accuracy >= 0.95)
    #expect(count.f1OfNo >= 0.85)
  }

  @Test(arguments: LabelledSet.allCases) func timebound(_ set: LabelledSet) {
    #expect(letter(2, in: set).accuracy >= 0.97)
  }

  @Test(arguments: LabelledSet.allCases) func baselines(_ set: LabelledSet) {
    var count = Count()
    for line in targets(set) {
      let found = line.reading().baseline?.phrase
      let fits = found.map { overlaps($0, line.baseline ?? $0) } ?? false
      count.add(truth: line.baseline != nil, answer: found != nil && fits)
    }
    #expect(count.recall >= 0.9 && count.precision >= 0.9)
  }

  @Test(arguments: LabelledSet.allCases) func phrases(_ set: LabelledSet) {
    var criteria = Count()
    var deadlines = Count()
    for line in targets(set) {
      let reading = line.reading()
      if !line.criteria.isEmpty {
        let all = line.criteria.allSatisfy { want in
          reading.criteria.contains { overlaps($0.phrase, want) }
        }
        criteria.add(truth: true, answer: all)
      }
      if let want = line.deadline {
        deadlines.add(
          truth: true, answer: reading.deadline.map { overlaps($0.phrase, want) } ?? false)
      }
    }
    #expect(criteria.recall >= 0.85)
    #expect(deadlines.recall >= 0.9)
  }

  @Test(arguments: LabelledSet.allCases) func judges(_ set: LabelledSet) {
    var count = Count()
    for line in targets(set) {
      count.add(truth: line.judge != nil, answer: line.reading().judge != nil)
    }
    #expect(count.recall >= 0.9 && count.precision >= 0.8)
  }

  @Test(arguments: LabelledSet.allCases) func severalInOneLine(_ set: LabelledSet) {
    var count = Count()
    for line in targets(set) {
      count.add(truth: line.isTwo, answer: !line.reading().several.isEmpty)
    }
    #expect(count.accuracy >= 0.95)
    #expect(count.precision >= 0.9)
  }

  private func overlaps(_ one: String, _ other: String) -> Bool {
    let one = one.lowercased()
    let other = other.lowercased()
    return one.contains(other) || other.contains(one)
  }

  private func read(_ text: String) -> TargetReading {
    target(Line(text), MadeUp.setting, WordFiles.lexicon)
  }

  @Test func theIssueExample() {
    let reading = read("read 40 of the first 100 words by half term, was 22, TA checks fridays")
    #expect(reading.kind == .target)
    #expect(reading.criteria.map(\.phrase) == ["40 of the first 100 words"])
    #expect(reading.baseline?.phrase == "was 22")
    #expect(reading.deadline?.date == Day(2026, 2, 13))
    #expect(reading.judge?.phrase == "TA checks fridays")
    #expect(reading.ask == TargetReading.Question.none)
  }

  @Test(arguments: [
    ("Amir will be more confident", TargetReading.Question.specific),
    ("Amir will write his name", .measurable),
    ("Amir will write his name 4 times out of 5", .timebound),
    ("Amir will write his name 4 times out of 5 by Easter", .judge),
    ("Amir will write his name 4 times out of 5 by Easter, TA to check", .baseline),
  ]) func asksOneThing(_ text: String, _ question: TargetReading.Question) {
    #expect(read(text).ask == question)
  }

  @Test(arguments: [
    "by 8am have his bag packed", "sort 3 shapes every week", "stay on task for 10 minutes",
    "do 6 weeks of sessions", "start from January", "finish by [date]", "done by himself",
    "spell words by using sound buttons", "as agreed by the IEP team",
  ]) func notADeadline(_ text: String) {
    #expect(!read(text).timebound.met)
  }

  @Test(arguments: [
    "read 5 words this year", "read 5 words in the next 6 weeks", "read 5 words by the next review",
    "read 5 words within a term", "read 5 words by 14/2", "read 5 words, end of summer 1",
    "read 5 words before he starts Year 7", "read 5 words by half-term", "by HT read 5 words",
    "read 5 words at the end of the spring term", "read 5 words by 6 March", "by wk 6 read 5 words",
  ]) func aDeadline(_ text: String) {
    #expect(read(text).timebound.met)
  }

  @Test(arguments: [
    "follow a 2 step instruction", "read Year 2 words", "use his 5-step plan",
    "add 2 digit numbers",
    "work on it in 20 minute sessions", "write independently", "sit still most of the time",
    "speak more in class", "read with TA for 10 minutes", "three sessions a week with the SALT",
  ]) func notALevel(_ text: String) {
    #expect(!read(text).measurable.met)
  }

  @Test(arguments: [
    "hands in his project", "catches the bus alone", "stay 10 minutes, 4 times of 5",
    "read aloud twice a week", "no more than 2 reminders", "count to 20", "80% of the time",
    "eat lunch in the hall for half an hour", "half of the time", "move up to stage 5",
  ]) func aLevel(_ text: String) {
    #expect(read(text).measurable.met)
  }

  @Test func eachHalfNeedsALevel() {
    let reading = read("1. spell 10 words by Easter. 2. listen to the story by Easter.")
    #expect(reading.several.count == 2)
    #expect(!reading.measurable.met)
  }

  @Test func adultsActionsHaveNoS() {
    #expect(!read("TA to support Amir with reading 3x a week").specific.met)
    #expect(!read("Encourage Zofia to use her talker at snack").specific.met)
  }

  @Test func nothingIsInvented() {
    for line in LabelledSet.all {
      let reading = line.reading()
      let whole = Line(line.text)
      var spans = reading.criteria.map { ($0.phrase, $0.span) }
      for part in [reading.baseline, reading.who, reading.judge, reading.condition] {
        if let part { spans.append((part.phrase, part.span)) }
      }
      if let deadline = reading.deadline { spans.append((deadline.phrase, deadline.span)) }
      for (phrase, span) in spans { #expect(whole.phrase(span) == phrase) }
    }
  }
}
