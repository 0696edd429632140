import Interview
import Record
import Testing

/// Files damaged at random are read without harm, and a broken one never gives a script.
@Suite struct ScriptFuzzTests {
  /// A small generator with a fixed seed, so that a failure can be run again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces: [String] = [
    "&a ", "*a", "- ", "? ", ": ", "[", "]", "{", "}", "\"", "'", "|\n", ">-\n", "#", "\t", "\n",
    "\r", "!x ", "%YAML 1.2\n", "---\n", "...\n", "<<: *a\n", "id: a\n", "\u{2028}", "\u{85}",
    "\u{FEFF}", "é", "👨‍👩‍👧", "\\ud800", "\"\\U00110000\"", "null", "~", "  ", "when: [ has need ]\n",
    "fills: target\n", "each: promise\n", "{pupil", "{}", "share: 9\n", "\u{F0000}", "\u{F0101}",
  ]

  private func check(_ bytes: [UInt8], _ seed: UInt64) {
    let compiled = Script.compile(bytes, file: "f.yaml")
    #expect((compiled.content == nil) == !compiled.errors.isEmpty, "seed \(seed)")
    for finding in compiled.findings {
      #expect(!finding.rendered.isEmpty)
      #expect(finding.line >= 0 && finding.column >= 0)
    }
  }

  @Test(arguments: MeetingKind.allCases)
  func damagedMeetings(_ kind: MeetingKind) throws {
    let whole = try ScriptMeetingTests.bytes(kind)
    for seed in UInt64(0)..<60 {
      var dice = Dice(state: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let at = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
        case 1:
          let end = min(bytes.count, at + Int.random(in: 1...30, using: &dice))
          bytes.removeSubrange(at..<end)
        case 2: bytes.removeLast(Int.random(in: 0...min(200, bytes.count - 1), using: &dice))
        case 3:
          let end = min(bytes.count, at + Int.random(in: 1...300, using: &dice))
          bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        default:
          let piece = Self.pieces.randomElement(using: &dice) ?? ""
          bytes.insert(contentsOf: Array(piece.utf8), at: at)
        }
      }
      check(bytes, seed)
    }
  }

  @Test func soupOfPieces() {
    for seed in UInt64(0)..<3_000 {
      var dice = Dice(state: seed &+ 1_000_000)
      let count = Int.random(in: 0...40, using: &dice)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      check(Array(text.utf8), seed)
    }
  }

  @Test func soupOfBytes() {
    for seed in UInt64(0)..<1_000 {
      var dice = Dice(state: seed &+ 2_000_000)
      let count = Int.random(in: 0...80, using: &dice)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }, seed)
    }
  }
}
