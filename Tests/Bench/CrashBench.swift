import FoundationEssentials
import Glibc

/// (j) How often the program was killed over a whole meeting on this disk, and what was lost.
enum CrashBench {
  static func rows(_ options: Options) throws -> [Row] {
    guard !options.accord.isEmpty else { throw Unmeasured("--accord is needed") }
    let words = [
      "'\(options.accord)'", "selftest", "--crash", "--home", "'\(options.folder)'",
      options.isQuick ? "--fast" : "", "2>&1",
    ]
    let began = Watch.wall
    guard let pipe = popen(words.joined(separator: " "), "r") else {
      throw Unmeasured("accord cannot be started")
    }
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      said += buffer[..<count]
    }
    pclose(pipe)
    let text = String(decoding: said, as: UTF8.self)
    guard let killed = number(after: "was killed ", in: text),
      let lost = number(after: "Lost: ", in: text)
    else { throw Unmeasured("the trial could not be held: \(text.prefix(200))") }
    return [
      Row(
        "(j) crash points tried on this disk; lost", "\(killed); \(lost)",
        against: "0 lost; \((Watch.wall - began).duration)", verdict: Verdict(lost == 0))
    ]
  }

  private static func number(after words: String, in text: String) -> Int? {
    guard let place = text.firstRange(of: words) else { return nil }
    return Int(text[place.upperBound...].prefix { $0.isNumber })
  }
}
