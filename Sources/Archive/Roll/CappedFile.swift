import Glibc

/// A whole file read at once, up to a size that its kind can reasonably have.
enum CappedFile {
  /// Why a file could not be read, in words for whoever named it.
  struct Fault: Error, Hashable {
    let words: String
  }

  /// The file's bytes.
  ///
  /// - Throws: `Fault` when the file cannot be read, is a folder, or is larger than `limit`.
  static func read(_ path: String, limit: Int) throws(Fault) -> [UInt8] {
    try rest(of: ByteStream(path: path), after: [], limit: limit)
  }

  /// What is left of a file, after the bytes already read.
  static func rest(of stream: ByteStream, after head: [UInt8], limit: Int) throws(Fault) -> [UInt8]
  {
    var bytes = head
    while true {
      let chunk = try stream.next()
      if chunk.isEmpty { return bytes }
      guard bytes.count + chunk.count <= limit else {
        throw Fault(words: "the file is larger than \(inWords(limit)); it cannot be the right one")
      }
      bytes += chunk
    }
  }

  /// The last part of a path, which is all that is shown of it.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func inWords(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) kB"
  }
}

/// A file read chunk by chunk; closed when it is let go.
final class ByteStream {
  private let descriptor: Int32
  private static let chunk = 65_536

  /// Opens a file for reading.
  init(path: String) throws(CappedFile.Fault) {
    guard !path.utf8.contains(0) else { throw CappedFile.Fault(words: "no file has such a name") }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw ByteStream.fault(errno) }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The next bytes; none at the end of the file.
  func next() throws(CappedFile.Fault) -> [UInt8] {
    var failure: Int32 = 0
    let descriptor = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: ByteStream.chunk) { buffer, count in
      var got = Glibc.read(descriptor, buffer.baseAddress, ByteStream.chunk)
      while got < 0 && errno == EINTR {
        got = Glibc.read(descriptor, buffer.baseAddress, ByteStream.chunk)
      }
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw ByteStream.fault(failure) }
    return bytes
  }

  private static func fault(_ number: Int32) -> CappedFile.Fault {
    let words =
      switch number {
      case ENOENT: "there is no such file"
      case EACCES, EPERM: "you may not read this file"
      case EISDIR: "this is a folder, not a file"
      default: "the file cannot be read (\(String(cString: strerror(number))))"
      }
    return CappedFile.Fault(words: words)
  }
}
