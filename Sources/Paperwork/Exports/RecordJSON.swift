public import Record

/// Records as JSON: lossless, keys in order, ISO dates; its shape is `RecordSchema.text`.
public enum RecordJSON {
  /// The file's name for one record.
  public static let fileName = "record.json"
  /// The file's name for a set of records.
  public static let setFileName = "records.json"

  /// One record, laid out for a reader.
  public static func bytes(of record: AgreedRecord) throws -> [UInt8] {
    var text = JSONText(isLaidOut: true)
    text.put(try JSONTree(record))
    return text.bytes + [10]
  }

  /// A set of records: `{"format":"accord-records","formatVersion":1,"records":[…]}`, a record a
  /// line.
  public static func bytes(ofAll records: [AgreedRecord]) throws -> [UInt8] {
    var bytes = opening
    for (index, record) in records.enumerated() {
      if index > 0 { bytes += separator }
      bytes += try line(of: record)
    }
    return bytes + closing
  }

  /// What a set begins with.
  public static let opening =
    Array(
      #"{"format":"accord-records","formatVersion":1,"records":["#.utf8) + [10]
  /// What stands between two records of a set.
  public static let separator = Array(",\n".utf8)
  /// What a set ends with.
  public static let closing = Array("\n]}\n".utf8)

  /// One record on one line, as it stands in a set.
  public static func line(of record: AgreedRecord) throws -> [UInt8] {
    var text = JSONText(isLaidOut: false)
    text.put(try JSONTree(record))
    return text.bytes
  }
}
