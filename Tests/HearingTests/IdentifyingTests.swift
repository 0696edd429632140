import Testing

@testable import Hearing

/// What redaction takes out of a line: names read eagerly, schools, streets, and what is left.
@Suite struct IdentifyingTests {
  /// A line, and what is to be found in it: `kind text`, several by `;`.
  private static let lines = #"""
    Mabli walks with Owain ap Rhodri|person Mabli;person Owain ap Rhodri
    Hafsa bint Omar came late|person Hafsa bint Omar
    Mum wants him called Stretch, not Stan|person Stretch;person Stan
    read with will at bedtime|person will
    Will will bring his list|person Will
    Will he read to us?|
    We meet in April, before Easter|
    Grace read two pages|person Grace
    She shows grace when she loses|
    miss k sits near me|person miss k
    Auntie Precious collects her|person Precious
    Q.L. hides, and P.E. is worst|person Q.L.
    G and M must be apart|person G;person M
    vitamin C and D every morning|
    A and E on Sunday|
    Came from Rookwood Infant School in May|school Rookwood Infant School
    St Oswin's Primary sent a note|school St Oswin's Primary
    Our Lady of Ransom RC Primary School sent it|school Our Lady of Ransom RC Primary School
    The school is small, the nursery too|
    Nursery was Busy Otters|school Busy Otters
    Sunday School is fun|
    noisy on Tannery Lane at half past eight|street Tannery Lane
    Home: 31 Sedge Way, Ripon|address 31 Sedge Way, Ripon
    upn B99912345678 is wrong|upn B99912345678
    ring 07700 900321, or owl@example.org|phone 07700 900321;email owl@example.org
    Numicon and Rapid Phonics help|
    He shares with Jamal Idris|person Jamal Idris
    """#

  @Test(arguments: lines.split(separator: "\n").map(String.init))
  func found(_ line: String) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let wanted = parts[1].split(separator: ";").map(String.init)
    let found = identifying(in: Line(parts[0]), WordFiles.lexicon).map {
      "\($0.kind.rawValue) \($0.text)"
    }
    #expect(found == wanted)
  }

  @Test func spansHoldTheWordsAndDoNotOverlap() {
    for text in IdentifyingTests.lines.split(separator: "\n").map(String.init) + [
      "", "🐉", "A.", "Ó",
    ] {
      let line = Line(text)
      var end = 0
      for reading in identifying(in: line, WordFiles.lexicon) {
        #expect(line.phrase(reading.span) == reading.text)
        #expect(reading.span.start >= end)
        end = reading.span.end
      }
    }
  }

  @Test func whatMayBeANameIsDoubtful() {
    let line = Line("he copies whatever Zubblewick does, and Minecraft is fun")
    let doubts = doubtfulNames(in: line, WordFiles.lexicon)
    let read = identifying(in: line, WordFiles.lexicon).map(\.text)
    #expect(doubts.map { line.phrase($0) } + read == ["Zubblewick"])
    #expect(doubtfulNames(in: Line("Rose at six to see it"), WordFiles.lexicon).count == 1)
  }
}
