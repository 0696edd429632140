import Record
import Testing

@Suite("Check codes: what people keep on paper and type again")
struct CheckpointTests {
  private let link: [UInt8] = (0..<32).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }

  @Test("Six groups of four, in an alphabet without look-alikes, 104 bits")
  func shape() {
    let text = Checkpoint(link: link).description
    #expect(text.split(separator: "-").map(\.count) == [4, 4, 4, 4, 4, 4])
    for letter in "0O1IL5S2Z8BU6" { #expect(!Checkpoint.alphabet.contains(letter)) }
    #expect(Set(Checkpoint.alphabet).count == 23)
    #expect(text.allSatisfy { $0 == "-" || Checkpoint.alphabet.contains($0) })
    // 23 letters of 23: more than 2 to the 104th, fewer than 2 to the 105th.
    var size = [UInt32](repeating: 0, count: 5)
    size[0] = 1
    for _ in 0..<23 {
      var carry: UInt64 = 0
      for place in size.indices {
        let value = UInt64(size[place]) * 23 + carry
        size[place] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
    }
    #expect(size[3] >> 8 == 1 && size[4] == 0)
    #expect(Checkpoint.bits == 104)
  }

  @Test("Capitals, spaces and dashes do not matter")
  func typed() throws {
    let checkpoint = Checkpoint(link: link)
    let text = checkpoint.description
    for way in [
      text, text.lowercased(), text.replacing("-", with: ""), text.replacing("-", with: " "),
      text.replacing("-", with: " – "), "  \(text)\n", text.replacing("-", with: "."),
    ] {
      #expect(try Checkpoint(typed: way) == checkpoint)
    }
  }

  @Test("Every letter mistyped, and every two that changed places, are told from another code")
  func slips() {
    let letters = Array(Checkpoint(link: link).description.replacing("-", with: ""))
    var tried = 0
    for index in letters.indices {
      for letter in Checkpoint.alphabet where letter != letters[index] {
        var wrong = letters
        wrong[index] = letter
        #expect(throws: Mistyped.slip) { try Checkpoint(typed: String(wrong)) }
        tried += 1
      }
      if index > 0, letters[index] != letters[index - 1] {
        var wrong = letters
        wrong.swapAt(index, index - 1)
        #expect(throws: Mistyped.slip) { try Checkpoint(typed: String(wrong)) }
      }
    }
    #expect(tried == 24 * 22)
    #expect(throws: Mistyped.neverUsed("0")) { try Checkpoint(typed: "ACDE-0GHJ") }
    #expect(throws: Mistyped.neverUsed("é")) { try Checkpoint(typed: "é") }
    #expect(throws: Mistyped.count(4)) { try Checkpoint(typed: "ACDE") }
    #expect(throws: Mistyped.count(0)) { try Checkpoint(typed: "") }
  }

  @Test("Links that differ in one bit have other codes")
  func bits() {
    var seen: Set<Checkpoint> = [Checkpoint(link: link)]
    for bit in 0..<256 {
      var other = link
      other[bit / 8] ^= 1 << (bit % 8)
      seen.insert(Checkpoint(link: other))
    }
    #expect(seen.count == 257)
  }
}
