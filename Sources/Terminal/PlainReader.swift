internal import CReadline
internal import Glibc

/// Lines from a pipe or a file, a line a turn: no echo, nothing looked at but where lines end.
///
/// Bad UTF-8 becomes U+FFFD, NUL is removed, CRLF ends a line as LF does, a byte order mark at the
/// very beginning is left out. A last line without a line break is a line all the same.
struct PlainReader {
  /// The most bytes of a line that are kept.
  static let limit = 16 << 20

  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  private var count = 0
  private var line: [UInt8] = []
  private var dropped = 0
  private var isFirst = true
  private var isAtEnd = false

  init(descriptor: Int32, limit: Int = PlainReader.limit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; the two closures are called before the job stops and after it goes on.
  mutating func next(stopping: () -> Void = {}, resumed: () -> Void = {}) -> Heard {
    while true {
      let signal = accord_ending()
      if signal != 0 {
        takeRest()
        return .hungUp(take(), signal: signal)
      }
      if accord_take(SIGINT) != 0 { return .interrupted(take()) }
      if accord_take(SIGTSTP) != 0 {
        stopping()
        accord_stop()
        resumed()
      }
      if accord_take(SIGCONT) != 0 { resumed() }
      if collect() { return whole() }
      if isAtEnd {
        isAtEnd = false
        return .ended("")
      }
      if accord_wait(descriptor, -1) & Int32(accord_input) == 0 { continue }
      if let last = fill() { return last }
    }
  }

  /// Reads once more; what is heard if nothing more will come.
  private mutating func fill() -> Heard? {
    let (got, fault) = read()
    if got > 0 || (got < 0 && (fault == EINTR || fault == EAGAIN)) { return nil }
    // EIO: the terminal behind the descriptor has gone.
    if got < 0 { return fault == EIO ? .hungUp(take(), signal: SIGHUP) : .ended(take()) }
    if line.isEmpty && dropped == 0 { return .ended("") }
    isAtEnd = true
    return whole()
  }

  /// Reads what there is, in place of what was heard already.
  private mutating func read() -> (got: Int, fault: Int32) {
    let descriptor = descriptor
    position = 0
    let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    let fault = errno
    count = max(got, 0)
    return (got, fault)
  }

  /// Moves bytes into the line up to its end; whether the end was there.
  private mutating func collect() -> Bool {
    let end = chunk[position..<count].firstIndex(of: UInt8(ascii: "\n"))
    keep(chunk[position..<(end ?? count)])
    if end != nil { position += 1 }
    return end != nil
  }

  /// Takes in what is there and was not heard yet, whole lines too.
  ///
  /// Whoever ends the program now sends none of it again. A pipe holds no more than one reading.
  private mutating func takeRest() {
    keep(chunk[position..<count])
    let descriptor = descriptor
    position = 0
    let got = chunk.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { accord_read_rest(descriptor, $0, bytes.count) } ?? 0
    }
    count = max(got, 0)
    keep(chunk[position..<count])
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let kept = min(bytes.count, max(limit - line.count, 0))
    line += bytes.prefix(kept)
    dropped += bytes.count - kept
    position += bytes.count
  }

  private mutating func whole() -> Heard {
    if dropped > 0 {
      dropSplitCharacter()
    } else if line.last == UInt8(ascii: "\r") {
      line.removeLast()
    }
    let cut = dropped
    let text = take()
    return cut == 0 ? .line(text) : .overlong(text, droppedBytes: cut)
  }

  /// The line as text; the next one begins empty.
  private mutating func take() -> String {
    defer {
      line.removeAll(keepingCapacity: line.count <= chunk.count)
      dropped = 0
      isFirst = false
    }
    if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if line.contains(0) { line.removeAll { $0 == 0 } }
    return String(decoding: line, as: UTF8.self)
  }

  /// A character that the limit cut in two goes with the rest that was dropped.
  private mutating func dropSplitCharacter() {
    let continuing = line.reversed().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    guard continuing < line.count else { return }
    let first = line[line.count - continuing - 1]
    let needed = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    guard continuing < needed else { return }
    line.removeLast(continuing + 1)
    dropped += continuing + 1
  }
}
