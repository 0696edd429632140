import Record
import Testing

@testable import Hearing

/// Kinds of statement: an offer must be right when it is made.
@Suite struct KindsTests {
  @Test(arguments: LabelledSet.allCases) func offersAreRight(_ set: LabelledSet) {
    var made = 0
    var right = 0
    for line in set.lines {
      guard let offer = line.offer() else { continue }
      made += 1
      if offer.kind == line.kind { right += 1 }
    }
    #expect(Double(right) >= 0.95 * Double(made), "\(right) of \(made)")
  }

  @Test(arguments: MeantKind.allCases.filter { $0 != .other }) func eachKind(_ kind: MeantKind) {
    var count = Count()
    for line in LabelledSet.all {
      count.add(truth: line.kind == kind, answer: line.offer()?.kind == kind)
    }
    #expect(count.precision >= 0.9, "\(kind)")
    #expect(count.recall >= 0.75, "\(kind)")
  }

  @Test func nothingIsOfferedForChat() {
    for line in LabelledSet.all where line.kind == .other {
      #expect(line.offer() == nil, "\(line.text)")
    }
  }

  @Test func becauseQuotesTheLine() {
    for line in LabelledSet.known.lines {
      for kind in kinds(of: Line(line.text), WordFiles.lexicon) {
        #expect(line.text.contains(kind.because))
      }
    }
  }

  @Test func whatSomebodyWishesIsOfferedAsAspiration() {
    let line = Line("I'd love her to read a book to her brother")
    #expect(kinds(of: line, WordFiles.lexicon).first?.kind == .aspiration)
    #expect(MeantKind.aspiration.statement == .aspiration)
    #expect(MeantKind.other.statement == nil)
  }
}
