import Archive
import FoundationEssentials
import Glibc

/// (h) Sealing a file of 64 MB and opening it again, file to file, against the age program; both
/// write to the same disk, in turn, and neither waits for it.
enum SealBench {
  private static let size = 64 << 20

  static func rows(_ options: Options) throws -> [Row] {
    let rounds = options.count(11, quick: 5)
    let (plain, sealed, again) = ("plain", "sealed", "again")
    func path(_ name: String) -> String { "\(options.folder)/\(name)" }
    defer { for name in [plain, sealed, again, "key", "theirs"] { unlink(path(name)) } }
    var dice = Dice(7)
    let block = Data((0..<(1 << 16)).map { _ in UInt8(dice.roll(256)) })
    try (0..<(size / block.count)).reduce(into: Data()) { data, _ in data += block }
      .write(to: URL(filePath: path(plain)))
    let identity = AgeIdentity()
    try Data("\(identity.text)\n".utf8).write(to: URL(filePath: path("key")))
    var ours = (seal: Times(), open: Times())
    var theirs = (seal: Times(), open: Times())
    let to = identity.recipient.description
    for _ in 0..<rounds {
      ours.seal.add(
        try Watch.time { try seal(path(plain), path(sealed), .recipients([identity.recipient])) })
      theirs.seal.add(try age(["-r", to, "-o", path("theirs"), path(plain)]))
      ours.open.add(
        try Watch.time { try open(path("theirs"), path(again), .identities([identity])) })
      theirs.open.add(try age(["-d", "-i", path("key"), "-o", path(again), path(sealed)]))
    }
    return [
      row("sealing", ours.seal, theirs.seal), row("opening", ours.open, theirs.open),
    ]
  }

  private static func row(_ what: String, _ ours: Times, _ theirs: Times) -> Row {
    let ratio = ours.median / theirs.median
    return Row(
      "(h) \(what) 64 MB, median of \(ours.all.count)",
      "\((Double(size) / ours.median).text(0)) MB/s, \(ours.median.duration)",
      against: "age \((Double(size) / theirs.median).text(0)) MB/s, \(theirs.median.duration)",
      ratio: ratio, verdict: Verdict(ratio <= 1))
  }

  private static func age(_ words: [String]) throws -> Double {
    try Stopwatch.run(["age"] + words, environment: ["PATH=/usr/local/bin:/usr/bin:/bin"]).whole
  }

  private static func seal(_ from: String, _ to: String, _ readers: AgeReaders) throws {
    let (source, target) = try (Plain(from, O_RDONLY), Plain(to, O_WRONLY | O_CREAT | O_TRUNC))
    let sealer = try AgeSealer(for: readers) { try target.put($0) }
    while true {
      let bytes = source.data()
      if bytes.isEmpty { break }
      try sealer.write(bytes)
    }
    try sealer.finish()
  }

  private static func open(_ from: String, _ to: String, _ key: AgeKey) throws {
    let (source, target) = try (Plain(from, O_RDONLY), Plain(to, O_WRONLY | O_CREAT | O_TRUNC))
    let opener = try AgeOpener(source.next) { _ in key }
    while let content = try opener.next() { try target.put(content) }
  }
}

/// A file without anything around it, from its beginning.
private final class Plain {
  private let descriptor: Int32
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)

  init(_ path: String, _ flags: Int32) throws {
    descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Unmeasured("\(path) cannot be opened") }
  }

  deinit {
    room.deallocate()
    close(descriptor)
  }

  func next() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 1 << 18))
    }
  }

  /// The next bytes, in a place that the next call uses again.
  func data() -> Data {
    let count = max(0, read(descriptor, room.baseAddress, room.count))
    guard count > 0, let start = room.baseAddress else { return Data() }
    return Data(bytesNoCopy: start, count: count, deallocator: .none)
  }

  func put(_ bytes: Data) throws {
    let taken = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard taken == bytes.count else { throw Unmeasured("a file cannot be written") }
  }
}
