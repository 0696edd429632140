internal import Record
internal import Yams

extension Settings {
  /// The name of the settings file in a school's folder.
  public static let fileName = "school.yaml"

  /// Reads a settings file; all its mistakes come at once.
  public static func read(path: String) -> SettingsReading {
    let name = CappedFile.name(of: path)
    do throws(CappedFile.Fault) {
      return read(bytes: try CappedFile.read(path, limit: YAMLOutline.sizeLimit), name: name)
    } catch {
      return SettingsReading(
        settings: nil, findings: [Finding(file: name, message: error.words)])
    }
  }

  /// Reads settings from the bytes of a file.
  public static func read(bytes: [UInt8], name: String = fileName) -> SettingsReading {
    var (outline, root) = YAMLOutline.root(of: bytes, file: name)
    guard let root else {
      if outline.findings.isEmpty {
        outline.report(0, 0, "the file is empty; `accord init` writes one to begin with")
      }
      return SettingsReading(settings: nil, findings: outline.findings.sorted())
    }
    let settings = settings(root, in: &outline)
    let findings = outline.findings.sorted()
    let isSound = !findings.contains { $0.severity == .error }
    return SettingsReading(settings: isSound ? settings : nil, findings: findings)
  }

  /// The keys a settings file has at its outermost level.
  static let keys =
    ["school", "plan", "time-zone"] + CalendarYAML.keys
    + ["retention-years", "exports", "ctf", "staff"]

  private static func settings(_ root: Node, in outline: inout YAMLOutline) -> Settings? {
    let values = outline.mapping(root, "the file", keys: keys)
    let school = school(values, root, in: &outline)
    let calendar = CalendarYAML.calendar(values, in: &outline)
    let zone = outline.value(
      values["time-zone"], "time-zone", "only Europe/London and UTC are known here",
      Zone.init(named:))
    let years = outline.value(
      values["retention-years"], "retention-years",
      "write the number of years after birth, 18 to 100; 25 and 31 are in use"
    ) { Int($0).flatMap { (18...100).contains($0) ? $0 : nil } }
    let exports = exports(values["exports"], in: &outline)
    let ctf =
      values["ctf"].map { outline.mapping($0, "ctf", keys: ["version", "supplier"]) } ?? [:]
    let version = outline.value(
      ctf["version"], "ctf version", "write it as the year's last two digits and .0, as 25.0",
      ctfVersion(of:))
    let supplier = outline.text(ctf["supplier"], "ctf supplier", limit: 50)
    let staff = staff(values["staff"], in: &outline)
    return school.map {
      Settings(
        school: $0, zone: zone ?? .london, calendar: calendar, retentionYears: years ?? 25,
        exports: exports, ctfVersion: version, ctfSupplier: supplier ?? "Accord", staff: staff)
    }
  }

  // MARK: The groups

  private static func school(
    _ values: [String: Node], _ root: Node, in outline: inout YAMLOutline
  ) -> School? {
    guard let node = values["school"] else {
      if case .mapping = root {
        outline.report(1, 1, "school: the school's name and DfE number are missing")
      }
      return nil
    }
    let parts = outline.mapping(node, "school", keys: ["name", "dfe", "urn"])
    let name = outline.text(parts["name"], "school name")
    let number = outline.value(
      parts["dfe"], "school dfe",
      "a DfE number has 7 digits, the local authority's three and the school's four"
    ) { dfeNumber($0) }
    let urn = outline.value(parts["urn"], "school urn", "a URN has 5 or 6 digits") { text in
      (5...6).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
        ? text : nil
    }
    if case .mapping = node {
      for key in ["name", "dfe"] where parts[key].map(outline.isEmpty) ?? true {
        outline.report(node, "school: `\(key)` is missing")
      }
    }
    let plan = values["plan"].map { outline.mapping($0, "plan", keys: ["name", "short"]) } ?? [:]
    let planName = outline.text(plan["name"], "plan name", limit: 80)
    let planShort = outline.text(plan["short"], "plan short", limit: 20)
    guard let name, !name.isEmpty, let number else { return nil }
    var school = School(
      name: name, localAuthority: String(number.prefix(3)),
      establishment: String(number.dropFirst(3)), urn: urn)
    if let planName { school.planName = planName }
    if let planShort { school.planShortName = planShort }
    return school
  }

  /// Seven digits, also from `999/1001`.
  private static func dfeNumber(_ text: String) -> String? {
    let digits = text.filter { !"/ -".contains($0) }
    return digits.utf8.count == 7 && digits.utf8.allSatisfy { (48...57).contains($0) }
      ? digits : nil
  }

  /// `25.0`.
  private static func ctfVersion(of text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return parts.count == 2 && areDigits && parts[0].utf8.count == 2 && parts[1].utf8.count == 1
      ? text : nil
  }

  private static func exports(_ node: Node?, in outline: inout YAMLOutline) -> Exports {
    var exports = Exports()
    guard let node else { return exports }
    let parts = outline.mapping(
      node, "exports", keys: ["folder", "csv-dates", "csv-bom", "at-close"])
    let folder = outline.value(
      parts["folder"], "exports folder", "write a folder's name or its whole path, without ~",
      { $0.isEmpty || $0.hasPrefix("~") ? nil : $0 })
    if let folder { exports.folder = folder }
    let dates = outline.value(
      parts["csv-dates"], "exports csv-dates", "write dd/mm/yyyy or iso"
    ) { CSVDates(rawValue: $0.lowercased()) }
    if let dates { exports.csvDates = dates }
    let mark = outline.value(parts["csv-bom"], "exports csv-bom", "write yes or no") {
      flag($0)
    }
    if let mark { exports.csvByteOrderMark = mark }
    if let formats = parts["at-close"] {
      exports.atClose = outline.list(formats, "exports at-close").compactMap { node in
        outline.value(
          node, "exports at-close",
          "known are document, json, ics and csv; a CTF is made only by `accord export`"
        ) { ExportFormat(rawValue: $0.lowercased()) }
      }
    }
    return exports
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "on": true
    case "no", "false", "off": false
    default: nil
    }
  }

  private static func staff(_ node: Node?, in outline: inout YAMLOutline) -> [StaffMember] {
    outline.list(node, "staff").compactMap { node in
      let parts = outline.mapping(node, "staff", keys: ["name", "role"])
      guard case .mapping = node else { return nil }
      guard let name = outline.text(parts["name"], "staff name", limit: 100) else {
        if parts["name"].map(outline.isEmpty) ?? true {
          outline.report(node, "staff: `name` is missing")
        }
        return nil
      }
      return StaffMember(name: name, role: outline.text(parts["role"], "staff role") ?? "staff")
    }
  }
}
