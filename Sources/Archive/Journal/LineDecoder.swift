import FoundationEssentials
import Record

/// A line that could be read.
struct ReadLine: Sendable {
  /// What it says.
  let line: JournalLine
  /// Its bytes as they were written, opened.
  let bytes: [UInt8]
  /// Its parts; nil for a line from before chaining.
  let seal: LineSeal?
}

/// Reads the lines of a journal, or of a plan.
struct LineDecoder {
  /// What a line is.
  enum Found {
    /// It says something.
    case line(ReadLine)
    /// It says nothing: it was cut, is blank, or is no line of a journal.
    case nothing
    /// It was sealed with another key.
    case otherKey
    /// It was sealed with this key, and was changed or moved since.
    case altered

    /// The line; nil when there is none.
    var read: ReadLine? { if case .line(let line) = self { line } else { nil } }
  }

  private let decoder = JSONDecoder()
  private let sealing: Sealing
  private let isPlan: Bool

  /// A decoder of a file's lines.
  ///
  /// - Parameters:
  ///   - sealing: What opens them.
  ///   - isPlan: Whether a line may say that its words are kept elsewhere; in a journal none may.
  init(sealing: Sealing, isPlan: Bool = false) {
    self.sealing = sealing
    self.isPlan = isPlan
  }

  /// What the line of a number says.
  func read(_ line: ArraySlice<UInt8>, number: Int) throws(LaterEntry) -> Found {
    if line.isEmpty { return .nothing }
    let plain: [UInt8]
    do {
      plain = try sealing.open([UInt8](line), number)
    } catch {
      switch error {
      case .notSealed: return .nothing
      case .otherKey: return .otherKey
      case .altered: return .altered
      }
    }
    let data = Data(plain)
    do {
      let line = try decoder.decode(JournalLine.self, from: data)
      let seal = LineSeal(plain[...])
      // A link is on every line from its version on, and on none before.
      guard (line.version >= JournalLine.chainedVersion) == (seal != nil), line.version >= 1,
        try seal.map({ try isWhole($0, plain, line.entry) }) ?? isPlain(line.entry.event)
      else { return .nothing }
      return .line(ReadLine(line: line, bytes: plain, seal: seal))
    } catch let later as LaterVersion {
      throw LaterEntry(entry: number, version: later.version)
    } catch {
      return .nothing
    }
  }

  /// The line of a number that may be a later one, as lines may have been lost before it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - number: The lowest number it can have; what it has, when it could be opened.
  /// - Returns: What the line is.
  /// - Throws: `LaterEntry` when a later version wrote it.
  func read(_ line: ArraySlice<UInt8>, from number: inout Int) throws(LaterEntry) -> Found {
    let first = try read(line, number: number)
    guard case .altered = first else { return first }
    for later in 1...LineDecoder.mostLost {
      let found = try read(line, number: number + later)
      if case .altered = found { continue }
      number += later
      return found
    }
    return .altered
  }

  /// The most lines of one turn that are looked for when they were lost.
  private static let mostLost = 512

  /// Whether a line is a stub exactly when its words are elsewhere or gone, and says nothing else
  /// unchained.
  private func isWhole(_ seal: LineSeal, _ line: [UInt8], _ entry: Entry) throws -> Bool {
    if seal.isKeptElsewhere {
      guard isPlan, case .elsewhere = entry.event else { return false }
      return true
    }
    guard let range = seal.erasure else { return isPlain(entry.event) }
    guard case .gone(_, let erasure) = entry.event else { return false }
    return try decoder.decode(Erasure.self, from: Data(line[range])) == erasure
  }

  private func isPlain(_ event: Event) -> Bool {
    switch event {
    case .gone, .elsewhere: false
    default: true
    }
  }
}
