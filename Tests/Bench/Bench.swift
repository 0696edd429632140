import Glibc

/// Measures what the project promises of its speed, and prints one table.
///
/// `Scripts/bench` builds everything and calls this; no figure of it is part of the tests.
@main
enum Bench {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      var table = Table()
      for (name, part) in parts where options.wants(name) {
        tell("measuring (\(name)) …")
        do {
          table.rows += try part(options)
        } catch {
          table.rows.append(
            Row("(\(name))", "not measured: \(error)", against: "", verdict: .misses))
        }
      }
      print(table.text)
    } catch {
      tell("accord-bench: \(error)")
      exit(64)
    }
  }

  private static let parts: [(String, @Sendable (Options) throws -> [Row])] = [
    ("a", AppendBench.rows), ("b", TurnBench.rows), ("c", StartBench.rows),
    ("d", ExportBench.rows), ("e", EntersBench.rows), ("f", HearingBench.rows),
    ("g", HearingGrowth.rows), ("h", SealBench.rows), ("i", VerifyBench.rows),
    ("j", CrashBench.rows),
    ("k", OpenBench.rows),
  ]

  /// Says something to whoever waits.
  static func tell(_ words: String) {
    let bytes = Array((words + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}

/// Why something could not be measured.
struct Unmeasured: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// What to measure, and with what.
struct Options {
  /// Whether the counts are reduced.
  var isQuick = false
  /// Whether what a figure is made of is told as well.
  var isVerbose = false
  /// The program.
  var accord = ""
  /// The libxml2 program that writes a CTF.
  var peer = ""
  /// A Python that has the libraries hearing is held against; empty where there is none.
  var python = ""
  /// The Python program that runs them.
  var peers = ""
  /// The folder of whole meetings in plain text.
  var transcripts = ""
  /// An empty folder to work in, on the disk that is measured.
  var folder = ""
  private var only: Set<String> = []

  init(_ words: [String]) throws {
    var rest = words[...]
    func value() throws -> String {
      guard let value = rest.popFirst() else { throw Unmeasured("an option lacks its value") }
      return value
    }
    while let word = rest.popFirst() {
      switch word {
      case "--quick": isQuick = true
      case "--verbose": isVerbose = true
      case "--accord": accord = try value()
      case "--peer": peer = try value()
      case "--python": python = try value()
      case "--peers": peers = try value()
      case "--transcripts": transcripts = try value()
      case "--folder": folder = try value()
      case "--only": only = Set(try value().split(separator: ",").map { String($0) })
      default: throw Unmeasured("\(word) is no option")
      }
    }
    guard !folder.isEmpty, !transcripts.isEmpty else {
      throw Unmeasured("--folder and --transcripts are needed")
    }
  }

  func wants(_ part: String) -> Bool { only.isEmpty || only.contains(part) }

  /// A count, smaller for a quick run.
  func count(_ whole: Int, quick: Int) -> Int { isQuick ? quick : whole }
}
