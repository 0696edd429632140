import Glibc
import Synchronization

/// Whether Ctrl-C was typed during long work.
private let wasInterrupted = Atomic<Bool>(false)

/// Work that may take more than a second: it says on standard error how far it is, when a person
/// sits there, and ends without harm at Ctrl-C.
final class LongWork {
  private let words: (_ size: String) -> String
  private let stopped: String
  private let began = LongWork.now
  private var shown = 0.0
  private var width = 0
  private let isSeen: Bool

  /// Begins.
  ///
  /// - Parameters:
  ///   - stopped: What is said at Ctrl-C.
  ///   - words: What is shown, given how much is done.
  init(stopped: String, words: @escaping (_ size: String) -> String) {
    self.words = words
    self.stopped = stopped
    isSeen = isatty(2) == 1 && Environment["TERM"].map { $0 != "dumb" } ?? false
    wasInterrupted.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in wasInterrupted.store(true, ordering: .relaxed) }
  }

  deinit { signal(SIGINT, SIG_DFL) }

  /// Whether Ctrl-C was typed since the work began.
  static var isInterrupted: Bool { wasInterrupted.load(ordering: .relaxed) }

  /// Notes how many bytes are done; throws when the work is to end.
  func done(_ bytes: Int) throws {
    if wasInterrupted.load(ordering: .relaxed) {
      clear()
      throw Ending(130, stopped)
    }
    let now = LongWork.now
    guard isSeen, now - began > 1, now - shown > 0.2 else { return }
    shown = now
    show(words(LongWork.size(bytes)))
  }

  /// Takes what was shown off the screen again.
  func clear() { if width > 0 { show("") } }

  private func show(_ text: String) {
    let blank = String(repeating: " ", count: max(0, width - text.count))
    width = text.count
    let bytes = Array("\r\(text)\(blank)\(text.isEmpty ? "\r" : "")".utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// A number of bytes for people.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 999) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
