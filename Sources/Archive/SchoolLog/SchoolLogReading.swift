import FoundationEssentials
import Record

/// The school's log as it was read.
public struct SchoolLog: Sendable {
  /// What was done, in order.
  public let entries: [SchoolEntry]
  /// The number of the first line that is not what was written; nil when all is well.
  public let damagedAt: Int?

  /// Erasures that were begun and not finished, as after a power cut.
  public var unfinished: [PupilErasure] {
    var open: [PupilErasure] = []
    for entry in entries {
      switch entry.act {
      case .erasing(let erasure): open.append(erasure)
      case .erased(let erasure): open.removeAll { $0.pupil == erasure.pupil }
      default: break
      }
    }
    return open
  }
}

/// What the bytes of the log hold.
struct SchoolLogReading {
  private(set) var entries: [SchoolEntry] = []
  /// How many bytes the whole lines take.
  private(set) var length = 0
  /// Where the last whole line begins.
  private(set) var lastLine = 0
  /// The chain up to the end of the whole lines.
  private(set) var chain = Chain(of: "school log")
  /// The first line that is not what was written; a line at the end that was never finished is
  /// none: nobody was told that it is kept.
  private(set) var damagedAt: Int?

  init(_ bytes: [UInt8], sealing: Sealing) {
    let decoder = JSONDecoder()
    var lines = Lines(bytes)
    while let line = lines.next() {
      let number = entries.count + 1
      guard line.terminated, let plain = try? sealing.open(Array(line.bytes), number),
        let seal = LineSeal(plain[...]),
        let read = try? decoder.decode(SchoolLine.self, from: Data(plain)),
        read.v >= 1, read.n == number, (read.data == nil) == (seal.erasure != nil),
        let entry = read.entry, chain.take(plain[...], seal) == .fits
      else {
        let isLast = lines.offset >= bytes.count
        if line.terminated && !line.bytes.contains(0) || !isLast { damagedAt = number }
        return
      }
      entries.append(entry)
      lastLine = length
      length = lines.offset
    }
  }
}
