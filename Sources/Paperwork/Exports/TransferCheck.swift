public import Record

/// Why a pupil's coded SEN cannot go into a common transfer file; names no pupil.
public struct TransferRefusal: Error, Hashable, Sendable {
  /// The record.
  public let record: String
  /// Every reason there is.
  public let reasons: [String]

  /// The refusal in one line: the record id and the reasons.
  public var words: String { "\(record): \(reasons.joined(separator: "; "))" }
}

/// A common transfer file that is not written, and why: every record's reasons at once.
public struct TransferRefused: Error, Hashable, Sendable {
  /// The refusals, in the order of the records.
  public let refusals: [TransferRefusal]
}

extension TransferFile {
  /// Which records of a set can go into the file, and why others cannot.
  ///
  /// For each pupil the latest record counts; a record that another one corrects does not.
  public static func check(
    _ records: [AgreedRecord]
  ) -> (ready: [AgreedRecord], refused: [TransferRefusal]) {
    let (ready, refused) = sort(records)
    return (ready.map { records[$0] }, refused)
  }

  /// The places of the records that can go into the file, and why others cannot.
  ///
  /// Works with places: a record is large, and copying ten thousand of them takes longer than
  /// writing the file.
  static func sort(_ records: [AgreedRecord]) -> (ready: [Int], refused: [TransferRefusal]) {
    var ready: [Int] = []
    var refused: [TransferRefusal] = []
    for place in latest(records) {
      let reasons = reasons(records[place].pupil, records[place].sen)
      if reasons.isEmpty {
        ready.append(place)
      } else {
        refused.append(TransferRefusal(record: records[place].id, reasons: reasons))
      }
    }
    return (ready, refused)
  }

  /// The latest standing record of each pupil, in the order in which pupils first come up.
  private static func latest(_ records: [AgreedRecord]) -> [Int] {
    var corrected: Set<String> = []
    for place in records.indices {
      if let id = records[place].meeting.corrects { corrected.insert(id) }
    }
    var seats: [String: Int] = [:]
    var latest: [Int] = []
    for place in records.indices where corrected.isEmpty || !corrected.contains(records[place].id) {
      let pupil = records[place].pupil.id
      guard let seat = seats[pupil] else {
        seats[pupil] = latest.count
        latest.append(place)
        continue
      }
      if !isLater(records[latest[seat]], than: records[place]) { latest[seat] = place }
    }
    return latest
  }

  private static func isLater(_ left: AgreedRecord, than right: AgreedRecord) -> Bool {
    (left.meeting.date, left.meeting.end, left.meeting.version)
      > (right.meeting.date, right.meeting.end, right.meeting.version)
  }

  private static func reasons(
    _ pupil: Pupil, _ sen: AgreedRecord.SENFacts
  ) -> [String] {
    var reasons: [String] = []
    if let upn = pupil.upn, !isBlank(upn) {
      do throws(UPN.Fault) { _ = try UPN(upn) } catch { reasons.append(error.words) }
    } else {
      reasons.append("the UPN is missing")
    }
    if isBlank(pupil.surname) { reasons.append("the legal surname is missing") }
    if isBlank(pupil.forename) { reasons.append("the legal forename is missing") }
    if pupil.dateOfBirth == nil { reasons.append("the date of birth is missing") }
    switch pupil.sex {
    case "F", "M": break
    case let sex?:
      reasons.append(isBlank(sex) ? "the sex is missing" : "the sex is neither F nor M")
    case nil: reasons.append("the sex is missing")
    }
    guard sen.confirmed else {
      return reasons + ["the meeting neither changed nor confirmed the SEN status"]
    }
    if sen.start == nil { reasons.append("the day the SEN provision began is missing") }
    let status = SENStatus(
      provision: sen.provision, start: sen.start, needs: sen.needs)
    return reasons + status.faults
  }

  private static func isBlank(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 33..<127: true
      case 0...32, 127: false
      default: !scalar.properties.isWhitespace
      }
    }
  }
}
