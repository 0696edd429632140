import Archive
import ArgumentParser
import Glibc
import Interview
import Terminal

/// Passphrases and identities: asked for at the terminal, or read from the files that are named;
/// never from an argument, which everybody on the machine can see.
struct Secrets {
  /// A new passphrase is at least so long.
  static let shortest = 10
  static let variable = "ACCORD_PASSPHRASE_FILE"
  /// The passphrase that is to be, where another one opens what there is.
  static let newVariable = "ACCORD_NEW_PASSPHRASE_FILE"

  let words: Phrases

  /// The passphrase of something that is sealed already.
  func passphrase(of file: String) throws -> Passphrase {
    if let given = try fromFile() { return given }
    return try ask(words.text(.secretAsk, ["file": file]))
  }

  /// Whether passphrases are asked for at the terminal, so that a slip can be mended.
  static var isAsked: Bool { Environment[variable] == nil && isatty(0) == 1 }

  /// A passphrase for something new, typed twice.
  ///
  /// - Parameter name: Whose it will be, when that is somebody else than who is at the keyboard:
  ///   it then has a variable of its own for scripts.
  /// - Returns: The passphrase.
  /// - Throws: `Ending` when it is too short, mistyped, or nobody is there to type it.
  func newPassphrase(for name: String? = nil) throws -> Passphrase {
    if let given = try fromFile(Secrets.newVariable) { return try longEnough(given) }
    if name == nil, let given = try fromFile() { return try longEnough(given) }
    if name != nil, isatty(0) != 1 { throw Ending(64, words.text(.secretNoTerminalNew)) }
    let first = try longEnough(
      ask(name.map { words.text(.secretAskFor, ["name": $0]) } ?? words.text(.secretAskNew)))
    guard Passphrase.same(first, try ask(words.text(.secretAskAgain))) else {
      throw Ending(64, words.text(.secretDiffers))
    }
    return first
  }

  /// The identities in a file.
  func identities(in file: String) throws -> [AgeIdentity] {
    try IdentityFile.read(Secrets.followed(file)) { try passphrase(of: file) }
  }

  /// What opens a sealed file.
  func key(needsPassphrase: Bool, file: String, identity: String?) throws -> AgeKey {
    if needsPassphrase {
      if identity != nil { throw AgeFault.needsPassphrase }
      return .passphrase(try passphrase(of: file))
    }
    guard let identity else { throw Ending(64, words.text(.restoreNeedsIdentity)) }
    return .identities(try identities(in: identity))
  }

  /// Where a path that somebody named leads, links followed.
  static func followed(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func longEnough(_ passphrase: Passphrase) throws -> Passphrase {
    guard passphrase.count >= Secrets.shortest else {
      throw Ending(64, words.text(.secretShort, ["count": String(Secrets.shortest)]))
    }
    return passphrase
  }

  private func ask(_ prompt: String) throws -> Passphrase {
    // A script is never asked, whatever terminal it was started from.
    guard isatty(0) == 1 else { throw Ending(64, words.text(.secretNoTerminal)) }
    switch SecretLine.ask(prompt + " ") {
    case .typed(var bytes):
      guard !bytes.isEmpty else { throw Ending(64, words.text(.secretEmpty)) }
      return Passphrase(taking: &bytes)
    case .left: throw Ending(130, words.text(.secretLeft))
    case .noTerminal: throw Ending(64, words.text(.secretNoTerminal))
    }
  }

  /// The first line of the file that the environment names.
  private func fromFile(_ variable: String = Secrets.variable) throws -> Passphrase? {
    guard let path = Environment[variable] else { return nil }
    guard let file = fopen(path, "re") else {
      throw Ending(66, words.text(.secretFile, ["file": path, "variable": variable]))
    }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count, file)
    var line = Array(buffer.prefix(count).prefix { $0 != 10 && $0 != 13 })
    explicit_bzero(&buffer, buffer.count)
    guard !line.isEmpty else {
      throw Ending(66, words.text(.secretFile, ["file": path, "variable": variable]))
    }
    return Passphrase(taking: &line)
  }
}
