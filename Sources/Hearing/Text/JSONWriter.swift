/// Writes JSON text by hand, for the readings that are printed a line at a time.
public struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []

  /// An empty text.
  public init() { bytes.reserveCapacity(512) }

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text that is JSON already.
  public mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

  /// Adds a string in quotation marks, escaped.
  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
