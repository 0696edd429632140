import Hearing
import Testing

@Suite("Readability")
struct ReadabilityTests {

  @Test("grades agree with textstat")
  func grades() {
    for (text, grade, words, sentences) in readabilityTexts {
      let measured = Readability(of: text)
      #expect(abs(measured.fleschKincaidGrade - grade) <= 1.5, "\(text.prefix(40))")
      #expect(measured.words == words, "\(text.prefix(40))")
      #expect(measured.sentences == sentences, "\(text.prefix(40))")
    }
  }

  @Test("the mean difference is at most half a grade")
  func meanDifference() {
    let differences = readabilityTexts.map {
      abs(Readability(of: $0.text).fleschKincaidGrade - $0.grade)
    }
    #expect(differences.reduce(0, +) / Double(max(1, differences.count)) <= 0.5)
  }

  @Test("the formulas, by hand")
  func formulas() {
    // Nine words of one syllable in two sentences.
    let measured = Readability(of: "The cat sat on the mat. It was fat.")
    #expect(measured.words == 9)
    #expect(measured.sentences == 2)
    #expect(measured.syllables == 9)
    #expect(measured.meanSentence == 4.5)
    #expect(measured.longestSentence == 6)
    #expect(measured.fleschReadingEase == 117.67)
    #expect(measured.fleschKincaidGrade == -2.03)
    #expect(measured.smog == 0)
  }

  @Test("plain words read more easily than long ones")
  func order() {
    let plain = Readability(of: "He reads each day. He likes it. Mum helps him at home.")
    let hard = Readability(
      of: "Comprehension difficulties necessitate individualised multidisciplinary intervention.")
    #expect(plain.fleschReadingEase > hard.fleschReadingEase + 50)
    #expect(plain.fleschKincaidGrade < hard.fleschKincaidGrade)
  }

  @Test("any text can be measured", arguments: ["", " ", "!?…", "é", "9", "\u{0}", "👩‍👧 ."])
  func anyText(text: String) {
    let measured = Readability(of: text)
    #expect(measured.sentences == 1)
    #expect(measured.fleschKincaidGrade.isFinite)
  }
}
