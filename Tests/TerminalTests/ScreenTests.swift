import Glibc
import Terminal
import Testing

@Suite struct ScreenTests {
  private func screen(_ descriptor: Int32, _ variables: [String: String] = ["TERM": "xterm"])
    -> Screen
  {
    Screen(descriptor: descriptor) { variables[$0] }
  }

  /// What a pipe holds after something was written into it.
  private func piped(_ body: (Screen) throws -> Void) throws -> String {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    do {
      defer { close(ends[1]) }
      try body(screen(ends[1]))
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(ends[0], &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test func aPipeGetsPlainLinesUnbroken() throws {
    let text = try piped { (screen: Screen) throws in
      #expect(!screen.isTTY && !screen.colour && screen.width == 80)
      try screen.write([Line("Title", .heading), Line(String(repeating: "word ", count: 20))])
    }
    let words = Array(repeating: "word", count: 20).joined(separator: " ")
    #expect(text == "Title\n\(words)\n")
  }

  @Test func programsGetTheirTextUnchanged() throws {
    let json = "{\"a\":\"\u{9B}\"}\n"
    let text = try piped { (screen: Screen) throws in try screen.writeExactly(json) }
    #expect(text == json)
  }

  @Test func aPipeCannotBeCleared() throws {
    let text = try piped { (screen: Screen) throws in
      #expect(screen.canClear == .impossible(.notATerminal))
      let cleared = try screen.clear()
      #expect(cleared == .impossible(.notATerminal))
    }
    #expect(text.isEmpty)
  }

  @Test func aReaderWhoHasLeftIsReportedQuietly() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: ScreenGone(errno: EPIPE)) { try screen(ends[1]).write("hello") }
  }

  @Test func colourDependsOnTheTerminal() throws {
    var first: Int32 = 0
    var second: Int32 = 0
    var size = winsize(ws_row: 24, ws_col: 57, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&first, &second, nil, nil, &size) == 0)
    defer {
      close(first)
      close(second)
    }
    #expect(screen(second).colour)
    #expect(screen(second).width == 57)
    #expect(screen(second, ["TERM": "xterm", "NO_COLOR": ""]).colour)
    #expect(!screen(second, ["TERM": "xterm", "NO_COLOR": "1"]).colour)
    #expect(!screen(second, ["TERM": "dumb"]).colour)
    #expect(!screen(second, [:]).colour)
    #expect(screen(second).canClear == .cleared)
    #expect(screen(second, ["TERM": "dumb"]).canClear == .impossible(.plainTerminal))
    #expect(screen(second, ["TERM": "tmux", "TMUX": "x"]).canClear == .cleared)
    #expect(screen(second, ["TERM": "screen", "STY": "x"]).canClear == .screenOnly)
  }
}
