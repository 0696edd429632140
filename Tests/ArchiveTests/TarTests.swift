import Foundation
import Testing

@testable import Archive

@Suite("Backup: the tar inside")
struct TarTests {
  private let long = "Prompts/" + String(repeating: "long-", count: 30) + "é.yaml"

  static func reader(_ bytes: Data, piece: Int = 1000, largest: Int = 1 << 20) -> TarReader {
    var rest = bytes[...]
    return TarReader(
      ByteInput {
        defer { rest = rest.dropFirst(piece) }
        return [UInt8](rest.prefix(piece))
      }, largest: largest)
  }

  static func tar(_ members: [(Tar.Member, Data)]) -> Data {
    members.reduce(Data()) { tar, member in
      tar + Tar.header(of: member.0) + member.1 + Tar.padding(after: member.1.count)
    } + Tar.end
  }

  /// A tar of one member whose header was changed, its sum put right again.
  static func bent(_ path: String = "Prompts/a", size: Int = 0, _ change: (inout Data) -> Void)
    -> Data
  {
    var header = Tar.header(of: Tar.Member(path: path, size: size))
    change(&header)
    let sum = String(Tar.sum(of: header), radix: 8)
    let text = String(repeating: "0", count: 6 - sum.count) + sum
    header.replaceSubrange(148..<156, with: Array(text.utf8) + [0, 32])
    return header + Tar.end
  }

  @Test("What is packed is read again, whatever its size and name, and tar lists it")
  func roundTrip() throws {
    let members =
      [0, 1, 511, 512, 513, 70_000].enumerated().map { offset, size in
        (
          Tar.Member(
            path: offset == 3 ? long : "archive/f\(offset)", size: size, changed: 1_700_000_000),
          AgeTests.bytes(size)
        )
      } + [(Tar.Member(path: "Prompts/Papers é", kind: .folder), Data())]
    let tar = TarTests.tar(members)
    for piece in [7, 512, 100_000] {
      var reader = TarTests.reader(tar, piece: piece)
      for (member, content) in members {
        #expect(try reader.next() == member)
        var found = Data()
        while let bytes = try reader.content() { found += bytes }
        #expect(found == content)
      }
      #expect(try reader.next() == nil)
    }
    let listed = String(decoding: try Told.by(["tar", "t"], given: [UInt8](tar)), as: UTF8.self)
    #expect(listed.contains("archive/f5\n"))
    #expect(listed.split(separator: "\n").count == members.count)
    let place = try Place()
    _ = try Told.by(["tar", "x", "-C", place.path], given: [UInt8](tar))
    #expect(
      FileManager.default.contents(atPath: "\(place.path)/\(long)") == AgeTests.bytes(512))
  }

  @Test("A tar that an IT office packed anew is read")
  func others() throws {
    let place = try Place()
    let folder = "Prompts/" + String(repeating: "b", count: 80)
    let split = "\(folder)/\(String(repeating: "c", count: 60)).yaml"
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/\(folder)", withIntermediateDirectories: true)
    for (format, name) in [("ustar", split), ("pax", long)] {
      try Data([1, 2]).write(to: URL(filePath: "\(place.path)/\(name)"))
      let tar = Data(try Told.by(["tar", "c", "--format", format, "-C", place.path, "Prompts"]))
      var reader = TarTests.reader(tar)
      var paths: Set<String> = []
      while let member = try reader.next() { paths.insert(member.path) }
      #expect(paths.isSuperset(of: ["Prompts", folder, name]))
    }
  }

  @Test("Names that lead away, links, devices and giants are refused")
  func refused() {
    func fault(_ tar: Data) -> TarFault? {
      var reader = TarTests.reader(tar)
      do {
        while try reader.next() != nil { while try reader.content() != nil {} }
        return nil
      } catch {
        return error as? TarFault
      }
    }
    func named(_ path: String) -> Data { TarTests.tar([(Tar.Member(path: path), Data())]) }
    for path in [
      "/etc/x", "../x", "a/../b", "a//b", "./a", "a/.", "", "a/", ".hidden", "a/.b", "a\u{1B}[2J",
      "a\nb", String(repeating: "x/", count: 600) + "x", "a/\(String(repeating: "y", count: 256))",
    ] {
      guard case .name = fault(named(path)) else {
        Issue.record("\(path.debugDescription) was taken")
        continue
      }
    }
    for flag in Array("1234567gLKSDVX".utf8) where flag != UInt8(ascii: "5") {
      #expect(fault(TarTests.bent { $0[156] = flag }) == .kind("Prompts/a"))
    }
    #expect(fault(TarTests.bent(size: 1 << 21) { _ in }) == .tooLarge("Prompts/a"))
    #expect(fault(TarTests.bent(size: 1) { $0[156] = UInt8(ascii: "5") }) == .tooLarge("Prompts/a"))
    #expect(fault(named("Prompts/a") + [1]) == .somethingFollows)
    #expect(fault(named("Prompts/a") + Data(count: 9000)) == nil)
    let twice = Tar.header(of: Tar.Member(path: long)).prefix(1024)
    #expect(fault(twice + twice + Tar.end) == .damaged)
    #expect(fault(TarTests.bent { $0[124] = 0x80 }) == .damaged)
  }

  @Test("A tar cut short or changed in its headers is refused")
  func damaged() {
    let tar = TarTests.tar([
      (Tar.Member(path: long, size: 3), Data([1, 2, 3])), (Tar.Member(path: "archive"), Data()),
    ])
    func isRead(_ tar: Data) -> Bool {
      var reader = TarTests.reader(tar)
      do {
        while try reader.next() != nil { while try reader.content() != nil {} }
        return true
      } catch {
        return false
      }
    }
    #expect(isRead(tar))
    for length in stride(from: 0, to: tar.count, by: 13) { #expect(!isRead(tar.prefix(length))) }
    for place in 0..<512 {
      var changed = tar
      changed[place] ^= 1
      #expect(!isRead(changed), "byte \(place)")
    }
  }
}
