import Hearing
import Record
import Testing

@testable import Interview

/// What still holds of a promise that is carried on: a stretch of its own words.
@Suite struct LastingTests {
  let ear = Ear(lexicon: .empty, setting: Setting(today: Day(number: 20_467)))

  @Test(arguments: [
    (
      "read 40 of the 60 class words on sight by end of term, now 22 of 60, Ms Okafor checks",
      "read 40 of the 60 class words on sight"
    ),
    (
      "By Easter Sam will put up his hand 3 times a lesson, currently never",
      "Sam will put up his hand 3 times a lesson"
    ),
    ("write 5 lines", "write 5 lines"),
    ("by easter, 5 of 6", "by easter, 5 of 6"),
    // What follows a starting point is no sentence by itself: the whole stands.
    (
      "spell the class words, from 3 of 10 now to 7 of 10 on friday",
      "spell the class words, from 3 of 10 now to 7 of 10 on friday"
    ),
    ("go from never to 7 of 10 by easter", "go from never to 7 of 10 by easter"),
  ]) func targets(_ text: String, _ lasting: String) {
    #expect(ear.lasting(text, of: .target) == lasting)
  }

  @Test(arguments: [
    ("send the word list home in 1 school week", "send the word list home"),
    ("ring mum by 13 February", "ring mum by 13 February"),
    ("read with him every night", "read with him every night"),
  ]) func actions(_ text: String, _ lasting: String) {
    #expect(ear.lasting(text, of: .action) == lasting)
  }

  @Test(arguments: ["", "by", "é by by by", "\u{0}\u{1F1EC}by easter now 3", "now 3 by easter"])
  func anyTextIsAStretchOfItself(_ text: String) {
    for kind in [StatementKind.target, .action] {
      #expect(text.isEmpty || text.contains(ear.lasting(text, of: kind)))
    }
  }
}
