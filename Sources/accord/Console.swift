import Archive
import ArgumentParser
import Glibc
import Record
import Terminal

/// Standard output and standard error, for commands that print and end.
enum Console {
  /// Prints a line of data.
  static func out(_ text: String) {
    try? Screen().writeExactly(text + "\n")
  }

  /// Prints a line for the person who ran the command.
  static func error(_ text: String) {
    try? Screen(descriptor: 2).writeExactly(text + "\n")
  }

  /// Prints a file's bytes, whole.
  static func raw(_ bytes: [UInt8]) {
    try? Screen().writeExactly(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether somebody watches a long piece of work.
  static var showsProgress: Bool { isatty(2) == 1 && Environment["TERM"] != "dumb" }

  /// Says how far a long piece of work is, in place of what was said before; nil when it is done.
  static func progress(_ text: String?) {
    try? Screen(descriptor: 2).writeExactly(
      "\r" + (text ?? "") + String(repeating: " ", count: 12) + "\r")
  }

  /// Whether a person types at a terminal.
  static var isInteractive: Bool { isatty(0) == 1 && isatty(1) == 1 }
}

extension ParsableCommand {
  /// Runs a command's work on the main thread; what it throws becomes words and an exit code.
  func running(_ work: @MainActor () throws -> Void) throws {
    do {
      try withoutActuallyEscaping(work) { work in
        try MainActor.assumeIsolated { try work() }
      }
    } catch let ending as Ending {
      if !ending.words.isEmpty { Console.error(ending.words) }
      throw ExitCode(ending.code)
    } catch let error as ArchiveError {
      Console.error(error.description)
      throw ExitCode(error.exitCode)
    } catch let error as BackupError {
      Console.error(error.description)
      throw ExitCode(error.exitCode)
    } catch let fault as KeyFault {
      Console.error(fault.description)
      throw ExitCode(fault.exitCode)
    } catch let fault as AgeFault {
      Console.error(fault.description)
      throw ExitCode(fault.exitCode)
    } catch is ScreenGone {
      // Whoever read our words has left; what was answered is kept.
      throw ExitCode(0)
    } catch let code as ExitCode {
      throw code
    } catch let error as ValidationError {
      throw error
    } catch {
      Console.error("Something unexpected went wrong: \(error)")
      throw ExitCode(70)
    }
  }
}
