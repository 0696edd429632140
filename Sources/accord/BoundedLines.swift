import Glibc

/// Lines of a pipe or a file, none of them longer than a line that somebody types can be.
struct BoundedLines {
  /// The most bytes of a line.
  static let limit = 1 << 20

  private let descriptor: Int32
  private var held: [UInt8] = []
  private var isAtEnd = false
  private var number = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end; nil when there is none.
  ///
  /// - Throws: `Ending` 65 when a line is too long.
  mutating func next() throws -> String? {
    number += 1
    var looked = 0
    while true {
      if let end = held[looked...].firstIndex(of: 10) {
        defer { held.removeFirst(end + 1) }
        let line = held[..<end]
        return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
      }
      looked = held.count
      guard looked <= BoundedLines.limit else {
        throw Ending(65, "Line \(number) is longer than 1 MB. It was not read, nor what follows.")
      }
      if isAtEnd {
        defer { held = [] }
        return held.isEmpty ? nil : String(decoding: held, as: UTF8.self)
      }
      fill()
    }
  }

  private mutating func fill() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return }
    if count <= 0 { isAtEnd = true } else { held += buffer[..<count] }
  }
}
