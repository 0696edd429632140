public import Record

/// The common transfer file (CTF): the coded SEN of pupils, when their meeting changed or
/// confirmed it.
///
/// Experimental, and not validated against the DfE schema: test it with one pupil; in SIMS choose
/// “Add Data for Existing Pupil Only”. It never holds contacts or addresses.
public enum TransferFile {
  /// The whole file, for the latest record of each pupil.
  ///
  /// - Parameters:
  ///   - records: The records; each pupil's latest counts.
  ///   - moment: When the file is made.
  ///   - settings: The header's version, destination and supplier.
  /// - Returns: The file's bytes.
  /// - Throws: every reason against every record, when there is one.
  public static func bytes(
    of records: [AgreedRecord], at moment: Moment, settings: ExportSettings = ExportSettings()
  ) throws(TransferRefused) -> [UInt8] {
    var (ready, refused) = sort(records)
    let school = ready.first.map { records[$0].meeting.school }
    for place in ready {
      let own = records[place].meeting.school
      guard
        own.localAuthority != school?.localAuthority
          || own.establishment != school?.establishment
      else { continue }
      refused.append(
        TransferRefusal(
          record: records[place].id, reasons: ["it belongs to another school than the first"]))
    }
    guard refused.isEmpty, let school else { throw TransferRefused(refusals: refused) }
    var xml = XMLBytes()
    xml.reserve(ready.count * 640 + 1024)
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.open("CTfile")
    header(school, moment, settings.transfer, &xml)
    xml.open("CTFpupilData")
    for place in ready { put(records[place].pupil, records[place].sen, &xml) }
    xml.close("CTFpupilData")
    xml.close("CTfile")
    return xml.bytes
  }

  /// The file's name, `LLLEEEE_CTF_LLLEEEE_nnn.xml`.
  ///
  /// From which school, to which, and the running number of files to that destination. The file
  /// must not be renamed.
  public static func fileName(
    from school: School, settings: ExportSettings = ExportSettings(), number: Int
  ) -> String {
    let to = settings.transfer.destination ?? .init(school)
    let digits = String(max(number, 0))
    let running = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(school.localAuthority)\(school.establishment)_CTF_"
      + "\(to.localAuthority)\(to.establishment)_\(running).xml"
  }

  private static func header(
    _ school: School, _ moment: Moment, _ settings: ExportSettings.Transfer, _ xml: inout XMLBytes
  ) {
    let year = SchoolCalendar.startYear(of: moment.day)
    let to = settings.destination ?? .init(school)
    let digits = year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
    xml.open("Header")
    xml.element("DocumentName", "Common Transfer File")
    xml.element("CTFversion", settings.version ?? "\(digits).0")
    xml.element("DateTime", moment.localText)
    xml.element("DocumentQualifier", "partial")
    xml.element("DataDescriptor", "SEN support meeting record")
    xml.element("SupplierID", settings.supplier)
    xml.open("SourceSchool")
    xml.element("LEA", school.localAuthority)
    xml.element("Estab", school.establishment)
    xml.element("URN", ifAny: school.urn)
    xml.element("SchoolName", school.name)
    xml.element("AcademicYear", String(year))
    xml.close("SourceSchool")
    xml.open("DestSchool")
    xml.element("LEA", to.localAuthority)
    xml.element("Estab", to.establishment)
    xml.element("URN", ifAny: to.urn)
    xml.close("DestSchool")
    xml.close("Header")
  }

  /// The UPN as a file must hold it: upper case, no spaces around it.
  private static func upn(_ pupil: Pupil) -> String {
    let upn = pupil.upn ?? ""
    let isPlain = upn.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    return isPlain ? upn : upn.filter { !$0.isWhitespace }.uppercased()
  }

  private static func put(
    _ pupil: Pupil, _ sen: AgreedRecord.SENFacts, _ xml: inout XMLBytes
  ) {
    xml.open("Pupil")
    xml.element("UPN", upn(pupil))
    xml.element("Surname", pupil.surname)
    xml.element("Forename", pupil.forename)
    xml.element("DOB", pupil.dateOfBirth?.iso ?? "")
    xml.element("Sex", pupil.sex ?? "")
    xml.open("SENhistory")
    xml.open("SEN")
    xml.element("StartDate", sen.start?.iso ?? "")
    xml.element("SENprovision", sen.provision.rawValue)
    xml.close("SEN")
    if !sen.needs.isEmpty {
      xml.open("SENneeds")
      for (rank, need) in sen.needs.enumerated() {
        xml.open("SENneed")
        xml.element("SENtypeRank", String(rank + 1))
        xml.element("SENtype", need.rawValue)
        xml.close("SENneed")
      }
      xml.close("SENneeds")
    }
    xml.close("SENhistory")
    xml.close("Pupil")
  }
}
