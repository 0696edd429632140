import Foundation
import Testing

@testable import Archive

@Suite("Sealing: age files of our own")
struct AgeTests {
  private let sizes = [0, 1, 65535, 65536, 65537, 200_000]

  /// Bytes that look random and are the same on every run.
  static func bytes(_ count: Int) -> Data {
    var state: UInt32 = 2_463_534_242
    return Data(
      (0..<count).map { _ in
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return UInt8(truncatingIfNeeded: state)
      })
  }

  static func words(_ text: String) -> Passphrase {
    var bytes = Array(text.utf8)
    return Passphrase(taking: &bytes)
  }

  static func seal(
    _ content: Data, for readers: AgeReaders, pieces: Int = 100_000
  ) throws -> [UInt8] {
    var file = Data()
    let sealer = try AgeSealer(for: readers) { file += $0 }
    var rest = content[...]
    while !rest.isEmpty {
      try sealer.write(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    try sealer.finish()
    return Array(file)
  }

  static func open(_ file: [UInt8], _ key: AgeKey, pieces: Int = 30_000) throws -> Data {
    var rest = file[...]
    let opener = try AgeOpener({
      defer { rest = rest.dropFirst(pieces) }
      return Array(rest.prefix(pieces))
    }) { _ in key }
    var content = Data()
    while let chunk = try opener.next() { content += chunk }
    #expect(try opener.next() == nil)
    return content
  }

  @Test("What is sealed to a recipient comes back, at every size and in any pieces")
  func roundTrips() throws {
    let (one, two) = (AgeIdentity(), AgeIdentity())
    for size in sizes + [16 * 65536, 16 * 65536 + 1, 3_000_000] {
      let content = AgeTests.bytes(size)
      let file = try AgeTests.seal(
        content, for: .recipients([one.recipient, two.recipient]), pieces: 70_001)
      #expect(try AgeTests.open(file, .identities([one])) == content)
      #expect(try AgeTests.open(file, .identities([AgeIdentity(), two])) == content)
      let text = AgeArmor.text(of: file)
      #expect(try AgeTests.open(text, .identities([two]), pieces: 1000) == content)
      #expect(throws: AgeFault.noIdentityFits) {
        try AgeTests.open(file, .identities([AgeIdentity()]))
      }
      #expect(throws: AgeFault.needsIdentity) {
        try AgeTests.open(file, .passphrase(AgeTests.words("anything")))
      }
    }
  }

  @Test("What is sealed with a passphrase opens with it and with no other")
  func passphrases() throws {
    let content = AgeTests.bytes(70_000)
    let words = AgeTests.words("three made-up wörds")
    let file = try AgeTests.seal(content, for: .passphrase(words, work: 10))
    #expect(try AgeTests.open(file, .passphrase(words)) == content)
    for other in ["", "three made-up words", "three made-up wörds "] {
      #expect(throws: AgeFault.wrongPassphrase) {
        try AgeTests.open(file, .passphrase(AgeTests.words(other)))
      }
    }
    #expect(throws: AgeFault.needsPassphrase) {
      try AgeTests.open(file, .identities([AgeIdentity()]))
    }
    #expect(throws: AgeFault.workFactor(19)) {
      try AgeTests.seal(content, for: .passphrase(words, work: 19))
    }
  }

  @Test("Any one bit changed anywhere is refused, and nothing false is given")
  func flipped() throws {
    let identity = AgeIdentity()
    let content = AgeTests.bytes(300)
    let file = try AgeTests.seal(content, for: .recipients([identity.recipient]))
    for place in file.indices {
      var changed = file
      changed[place] ^= UInt8(1 << (place % 8))
      #expect(throws: AgeFault.self, "byte \(place)") {
        _ = try AgeTests.open(changed, .identities([identity]))
      }
    }
  }

  @Test("A file cut short anywhere, or with something after it, is refused")
  func cut() throws {
    let identity = AgeIdentity()
    let file = try AgeTests.seal(AgeTests.bytes(300), for: .recipients([identity.recipient]))
    for length in file.indices {
      #expect(throws: AgeFault.self, "\(length) bytes") {
        _ = try AgeTests.open(Array(file[..<length]), .identities([identity]))
      }
    }
    let long = try AgeTests.seal(AgeTests.bytes(131_072), for: .recipients([identity.recipient]))
    for (file, fault) in [
      (file + [0], AgeFault.damaged(chunk: 1)), (long + [0], .somethingFollows),
      (long.dropLast(65_552), .cutShort(chunks: 1)), (long.dropLast(65_551), .cutShort(chunks: 1)),
      (long.dropLast(40), .damaged(chunk: 2)),
    ] {
      #expect(throws: fault) { _ = try AgeTests.open(Array(file), .identities([identity])) }
    }
  }

  @Test("Keys are read only as they are written")
  func keys() throws {
    let identity = try #require(
      AgeIdentity("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"))
    #expect(
      identity.text == "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")
    let written = identity.recipient.description
    #expect(AgeRecipient(written) == identity.recipient)
    for place in written.indices {
      var wrong = written
      wrong.replaceSubrange(place...place, with: written[place] == "q" ? "p" : "q")
      #expect(AgeRecipient(wrong) == nil)
    }
    for wrong in [
      "", "age1", written.uppercased(), " " + written, written + "\n", String(written.dropLast()),
      identity.text, "age1é",
    ] { #expect(AgeRecipient(wrong) == nil) }
    for wrong in [identity.text.lowercased(), written, "AGE-SECRET-KEY-1", identity.text + "Q"] {
      #expect(AgeIdentity(wrong) == nil)
    }
  }

  @Test("A header without end, and work without end, are refused before they cost anything")
  func hostile() throws {
    let key = AgeKey.identities([AgeIdentity()])
    var given = 0
    let endless: () throws -> [UInt8] = {
      given += 1
      if given > 1000 { throw AgeFault.notAge }
      return given == 1
        ? Array("age-encryption.org/v1\n-> grease\n".utf8)
        : (0..<1000).flatMap { _ in Array(repeating: UInt8(ascii: "A"), count: 64) + [10] }
    }
    #expect(throws: AgeFault.header) { _ = try AgeOpener(endless) { _ in key } }
    #expect(given < 10)
    var lines = 0
    let oneLine: () throws -> [UInt8] = {
      lines += 1
      return Array(repeating: UInt8(ascii: "a"), count: 1 << 16)
    }
    #expect(throws: AgeFault.notAge) { _ = try AgeOpener(oneLine) { _ in key } }
    #expect(lines < 10)
    for work in ["19", "30", "62", "63", "64", "999999999"] {
      let salt = String(repeating: "A", count: 22)
      let body = String(repeating: "A", count: 43)
      let file = "age-encryption.org/v1\n-> scrypt \(salt) \(work)\n\(body)\n--- \(body)\n"
      #expect(throws: AgeFault.workFactor(Int(work) ?? 0)) {
        _ = try AgeTests.open(Array(file.utf8), .passphrase(AgeTests.words("x")))
      }
    }
  }

  @Test("The age program opens what is sealed here, and the other way round")
  func peer() throws {
    let place = try Place()
    let keys = place.path + "/keys.txt"
    _ = try Told.by(["age-keygen", "-o", keys])
    let lines = try String(contentsOfFile: keys, encoding: .utf8).split(separator: "\n")
    let last = try #require(lines.last.map(String.init))
    let identity = try #require(AgeIdentity(last))
    #expect(lines.contains { $0.hasSuffix(" " + identity.recipient.description) })
    for size in sizes {
      let content = AgeTests.bytes(size)
      let file = try AgeTests.seal(content, for: .recipients([identity.recipient]))
      #expect(try Data(Told.by(["age", "-d", "-i", keys], given: file)) == content)
      let to = ["age", "-r", identity.recipient.description]
      let theirs = try Told.by(to, given: Array(content))
      #expect(try AgeTests.open(theirs, .identities([identity])) == content)
      guard size == 65536 else { continue }
      let text = AgeArmor.text(of: file)
      #expect(try Data(Told.by(["age", "-d", "-i", keys], given: text)) == content)
      let armour = try Told.by(to + ["-a"], given: Array(content))
      #expect(try AgeTests.open(armour, .identities([identity])) == content)
    }
  }
}
