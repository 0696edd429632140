import FoundationEssentials
import Interview
import Paperwork
import Record

/// (d) Writing out the records of many pupils, in records a second for each format; the CTF against
/// a C program that writes the same file with libxml2's writer.
enum ExportBench {
  static func rows(_ options: Options) throws -> [Row] {
    let words = try Words()
    let held = Sitting.all(try Talk.all(in: options.transcripts), words)
      .compactMap { try? AgreedRecord($0.sitting.meeting.draft) }
    guard !held.isEmpty else { throw Unmeasured("no transcript closes its meeting") }
    let records = MadeUp.records(options.count(10_000, quick: 1000), from: held)
    var rows: [Row] = []
    func measure(_ name: String, _ body: () throws -> Int) throws {
      var size = 0
      let time = try Watch.time { size = try body() }
      rows.append(
        Row(
          "(d) \(name), \(Double(records.count).text(0)) records",
          "\((Double(records.count) / time * 1e6).text(0)) records/s",
          against: "\((time / 1e6).text(2)) s, \((Double(size) / 1e6).text(1)) MB"))
    }
    try measure("meetings.csv") { MeetingsCSV().bytes(of: records).count }
    try measure("targets.csv") { TargetsCSV().bytes(of: records).count }
    try measure("records.json") { try RecordJSON.bytes(ofAll: records).count }
    try measure("review.ics") { ReviewCalendar.bytes(of: records)?.count ?? 0 }
    try measure("staff documents (HTML)") {
      records.reduce(0) { $0 + words.papers.staffCopy(of: $1, as: .html).utf8.count }
    }
    return rows + [try transfer(records, options)]
  }

  private static func transfer(_ records: [AgreedRecord], _ options: Options) throws -> Row {
    let rounds = options.count(21, quick: 11)
    let at = Moment(seconds: Words.day("2026-03-11").number * 86_400 + 57_900)
    var times = Times()
    var bytes: [UInt8] = []
    for _ in 0..<rounds {
      times.add(try Watch.time { bytes = try TransferFile.bytes(of: records, at: at) })
    }
    let name = "(d) CTF, \(Double(records.count).text(0)) records, median of \(rounds)"
    let rate = Double(records.count) / times.median * 1e6
    guard !options.peer.isEmpty else { throw Unmeasured("--peer is needed") }
    let folder = options.folder
    try Data(bytes).write(to: URL(filePath: "\(folder)/ours.xml"))
    try Data(table(records, at).utf8).write(to: URL(filePath: "\(folder)/pupils.tsv"))
    _ = try Stopwatch.run(
      [
        options.peer, "\(rounds)", "\(folder)/pupils.tsv", "\(folder)/ours.xml",
        "\(folder)/theirs.xml", "\(folder)/told.txt",
      ], environment: [])
    let told = FileManager.default.contents(atPath: "\(folder)/told.txt") ?? Data()
    let parts = String(decoding: told, as: UTF8.self).split(separator: "\t").map { String($0) }
    guard parts.count == 2, let theirs = Double(parts[0]) else {
      throw Unmeasured("the libxml2 program said nothing")
    }
    guard parts[1] != "different" else { throw Unmeasured("libxml2 wrote another file") }
    return Row(
      name, "\(rate.text(0)) records/s, \(times.median.duration)",
      against: "libxml2 \(theirs.duration), \(parts[1]); \((Double(bytes.count) / 1e6).text(1)) MB",
      ratio: times.median / theirs)
  }

  /// What the file is made of, for the C program: a line for the header, then one for each pupil.
  private static func table(_ records: [AgreedRecord], _ at: Moment) -> String {
    let school = Words.school
    let head = [
      "25.0", at.localText, "SEN support meeting record", "accord", school.localAuthority,
      school.establishment, school.name, "2025",
    ]
    let lines = records.map { record in
      [
        record.pupil.upn ?? "", record.pupil.surname, record.pupil.forename,
        record.pupil.dateOfBirth?.iso ?? "", record.pupil.sex ?? "", record.sen.start?.iso ?? "",
        record.sen.provision.rawValue, record.sen.needs.map(\.rawValue).joined(separator: ","),
      ]
    }
    return ([head] + lines).map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}
