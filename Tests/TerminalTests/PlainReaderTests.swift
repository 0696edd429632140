import Glibc
import Testing

@testable import Terminal

/// Lines read from a file, one process's signals being nobody's here.
@Suite struct PlainReaderTests {
  private func heard(_ bytes: [UInt8], limit: Int = PlainReader.limit) throws -> [Heard] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    let descriptor = fileno(file)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    var reader = PlainReader(descriptor: descriptor, limit: limit)
    var all: [Heard] = []
    while all.last != .ended("") && all.count < 1_000 { all.append(reader.next()) }
    return all
  }

  private func heard(_ text: String, limit: Int = PlainReader.limit) throws -> [Heard] {
    try heard(Array(text.utf8), limit: limit)
  }

  @Test func eachLineIsOneTurn() throws {
    #expect(
      try heard("one\ntwo\r\n\nZoë") == [
        .line("one"), .line("two"), .line(""), .line("Zoë"), .ended(""),
      ])
    #expect(try heard("") == [.ended("")])
    #expect(try heard("\n") == [.line(""), .ended("")])
  }

  @Test func anyBytesAreSafe() throws {
    #expect(try heard([0x61, 0xFF, 0x62, 0x0A]) == [.line("a\u{FFFD}b"), .ended("")])
    #expect(try heard([0x61, 0, 0x62, 0x0A]) == [.line("ab"), .ended("")])
    #expect(try heard([0xC3, 0x0A]) == [.line("\u{FFFD}"), .ended("")])
    #expect(try heard([0xEF, 0xBB, 0xBF, 0x61]) == [.line("a"), .ended("")])
    #expect(try heard("a\rb\n") == [.line("a\rb"), .ended("")])
    let every = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 >> 3) }
    #expect(try heard(every).last == .ended(""))
  }

  @Test func aMillionBytesAreOneLine() throws {
    let long = String(repeating: "é", count: 600_000)
    #expect(try heard(long + "\nnext\n") == [.line(long), .line("next"), .ended("")])
  }

  @Test func whatIsTooLongIsKeptInPartAndCounted() throws {
    #expect(
      try heard("abcdefgh\nxy\n", limit: 5) == [
        .overlong("abcde", droppedBytes: 3), .line("xy"), .ended(""),
      ])
    #expect(
      try heard("abcdé\nx", limit: 5) == [
        .overlong("abcd", droppedBytes: 2), .line("x"), .ended(""),
      ])
    #expect(try heard("abc👍", limit: 6) == [.overlong("abc", droppedBytes: 4), .ended("")])
    #expect(try heard("abcé\n", limit: 5) == [.line("abcé"), .ended("")])
  }
}
