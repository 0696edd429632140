import Foundation
import Testing

@testable import Archive

/// A published test vector: what must come of opening a file, and the file.
struct AgeVector: Sendable {
  /// Where the vectors lie: beside the project, never in it.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/age-vectors").standardizedFileURL

  /// All names, in order; those of post-quantum keys, which this program does not have, aside.
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.contains("hybrid") && $0 != "README.md" }.sorted()
  }()

  let name: String
  private(set) var fields: [(key: String, value: String)] = []
  private(set) var file: [UInt8] = []

  init(_ name: String) throws {
    self.name = name
    let bytes = [UInt8](try Data(contentsOf: AgeVector.folder.appending(path: name)))
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 10) {
      let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      fields.append((parts[0], parts.count > 1 ? parts[1] : ""))
    }
    file = Array(rest)
    if self["compressed"] == "zlib" {
      file = AgeVector.inflated[name] ?? []
    }
  }

  /// The files that are compressed, by the names of their vectors.
  private static let inflated: [String: [UInt8]] = {
    let script = """
      import pathlib, sys, zlib
      for name in sys.argv[2:]:
          head, _, file = pathlib.Path(sys.argv[1], name).read_bytes().partition(b"\\n\\n")
          if b"compressed: zlib" in head:
              file = zlib.decompress(file)
              sys.stdout.buffer.write(b"%s %d\\n%s" % (name.encode(), len(file), file))
      """
    var files: [String: [UInt8]] = [:]
    var told = ((try? Told.by(["python3", "-c", script, folder.path] + names)) ?? [])[...]
    while let end = told.firstIndex(of: 10) {
      let words = String(decoding: told[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 2, let size = Int(words[1]) else { break }
      files[String(words[0])] = Array(told[(end + 1)...].prefix(size))
      told = told[(end + 1)...].dropFirst(size)
    }
    return files
  }()

  subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

  /// What the vector is opened with.
  func key() throws -> AgeKey {
    if var words = self["passphrase"].map({ [UInt8]($0.utf8) }) {
      return .passphrase(Passphrase(taking: &words))
    }
    return .identities(fields.filter { $0.key == "identity" }.compactMap { AgeIdentity($0.value) })
  }
}

@Suite("Sealing: the published vectors of the age format")
struct AgeVectorTests {
  @Test("The vectors are there")
  func found() {
    #expect(
      AgeVector.names.count >= 124,
      """
      The published vectors of the age format are not in \(AgeVector.folder.path). They lie beside \
      the project, in ../shared/age-vectors: put the files of C2SP/CCTV, age/testdata, there.
      """)
  }

  @Test("Each behaves as it says", arguments: AgeVector.names)
  func vector(_ name: String) throws {
    let vector = try AgeVector(name)
    var released: [UInt8] = []
    var outcome = "success"
    do {
      let key = try vector.key()
      var pieces = [vector.file]
      let source = { pieces.popLast() ?? [] }
      let opener =
        vector["armored"] == "yes"
        ? try AgeOpener(AgeArmor.opened(ByteInput(source))) { _ in key }
        : try AgeOpener(source) { _ in key }
      while let chunk = try opener.next() { released += chunk }
    } catch let fault as AgeFault {
      outcome =
        switch fault {
        case .notAge, .laterVersion, .header, .workFactor: "header failure"
        case .armor: "armor failure"
        case .noIdentityFits, .wrongPassphrase, .needsIdentity, .needsPassphrase: "no match"
        case .headerChanged: "HMAC failure"
        case .damaged, .cutShort, .somethingFollows: "payload failure"
        }
    }
    #expect(outcome == vector["expect"])
    if let payload = vector["payload"] {
      #expect(sha256(released) == payload)
    } else {
      #expect(released.isEmpty)
    }
  }
}

/// What another program says.
enum Told {
  struct Failed: Error { let words: String }

  /// Runs a program with bytes on its standard input; what it writes, unless it fails.
  static func by(_ words: [String], given: [UInt8] = []) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let place = try Place()
    let (into, out, faults) = (place.path + "/in", place.path + "/out", place.path + "/faults")
    try Data(given).write(to: URL(filePath: into))
    for path in [out, faults] { try Data().write(to: URL(filePath: path)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: into))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: out))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: faults))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(words: (try? String(contentsOfFile: faults, encoding: .utf8)) ?? "")
    }
    return [UInt8](try Data(contentsOf: URL(filePath: out)))
  }
}
