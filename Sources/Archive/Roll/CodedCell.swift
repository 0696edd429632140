import Record

/// Cells whose content is a code or the code's name: year, sex, SEN provision, type of need.
enum CodedCell {
  /// Why a cell cannot be taken, in words that never repeat the cell.
  struct Fault: Error, Hashable {
    let words: String
  }

  /// A National Curriculum year as `N`, `N1`, `N2`, `R`, `1` … `14`, from `Year 4`, `Y4`,
  /// `Reception` ….
  ///
  /// Nursery stays `N` when the cell does not say which of its two years.
  static func year(_ text: String) throws(Fault) -> String {
    var words = NameFold.words(text).map(String.init)
    let noise: Set<String> = ["year", "yr", "y", "group", "nc", "curriculum", "national", "grp"]
    if words.count > 1 { words.removeAll { noise.contains($0) } }
    let isOneNumber = words.count { Int($0) != nil } < 2 && !text.contains(".")
    guard isOneNumber, !text.hasPrefix("-") else { throw noYear }
    var short = words.joined()[...]
    for prefix in ["year", "yr", "y"] where short.hasPrefix(prefix) && short.count > prefix.count {
      short = short.dropFirst(prefix.count)
      break
    }
    switch short {
    case "r", "reception", "rec", "fs2", "eyfs2": return "R"
    case "n", "nursery": return "N"
    case "n2", "nursery2", "fs1": return "N2"
    case "n1", "nursery1": return "N1"
    case "e1", "e2", "x": return short.uppercased()
    default:
      if short.utf8.count <= 2, let number = Int(short), (1...14).contains(number) {
        return String(number)
      }
      throw noYear
    }
  }

  private static let noYear = Fault(
    words: "this is no National Curriculum year; write N1, N2, R or 1 to 14")

  /// `F` or `M`, as the census has it.
  static func sex(_ text: String) throws(Fault) -> String {
    switch NameFold.folded(text) {
    case "f", "female", "girl": return "F"
    case "m", "male", "boy": return "M"
    default: throw Fault(words: "the school census takes F or M here")
    }
  }

  /// SEN provision N, K or E, from the code, its name, or both.
  static func provision(_ text: String) throws(Fault) -> SENProvision {
    let folded = NameFold.folded(text)
    let words = folded.split(separator: " ")
    let codes = Set([words.first, words.last].compactMap(\.self).filter { $0.utf8.count == 1 })
    let code = codes.count == 1 ? codes.first.map(String.init) : nil
    switch provisionNames[folded] ?? code {
    case "n": return .none
    case "k": return .support
    case "e": return .plan
    case "s":
      throw Fault(
        words: "statements of SEN were discontinued (census rule 2115): recode as E and review")
    case "a", "p":
      throw Fault(
        words: "School Action and School Action Plus are no longer valid; "
          + "write K if the pupil has SEN support now, or N")
    default: throw Fault(words: "this is no SEN provision; write N, K or E")
    }
  }

  private static let provisionNames: [String: String] = [
    "no special educational need": "n", "no special educational needs": "n",
    "no special educational provision": "n", "no sen": "n", "none": "n", "no": "n",
    "not sen": "n", "no specialist provision": "n",
    "sen support": "k", "send support": "k", "sens": "k", "sen k": "k",
    "ehcp": "e", "ehc plan": "e", "ehc": "e", "education health and care plan": "e",
    "education health care plan": "e", "education health and care": "e",
    "statement": "s", "statement of sen": "s", "statemented": "s",
    "school action": "a", "sa": "a", "school action plus": "p", "sap": "p",
    "early years action": "a", "early years action plus": "p",
  ]

  /// The need types in a cell, each a code, its name, or both; several may stand between `;` `/`
  /// or line breaks.
  static func needs(_ text: String) throws(Fault) -> [NeedType] {
    if let whole = need(NameFold.folded(text)) { return [whole] }
    var found: [NeedType] = []
    for piece in text.split(whereSeparator: { ";/|+,".contains($0) }) {
      let folded = NameFold.folded(piece)
      if folded.isEmpty { continue }
      guard let need = need(folded) else { throw unknownNeed(NameFold.folded(text)) }
      found.append(need)
    }
    guard !found.isEmpty else { throw unknownNeed("") }
    return found
  }

  private static func unknownNeed(_ folded: String) -> Fault {
    if folded.contains("besd") || folded.contains("behav") {
      return Fault(words: "BESD was replaced by SEMH in 2015; review the need and recode it")
    }
    return Fault(
      words: "this is no type of need of the school census; write one of "
        + NeedType.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private static func need(_ folded: String) -> NeedType? {
    if let found = needNames[folded] { return found }
    let words = folded.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if let code = NeedType(rawValue: first.uppercased()) {
      return needNames[words.dropFirst().joined(separator: " ")].map { $0 == code } == false
        ? nil : code
    }
    if let code = NeedType(rawValue: last.uppercased()),
      needNames[words.dropLast().joined(separator: " ")] == code
    {
      return code
    }
    return nil
  }

  private static let needNames: [String: NeedType] = {
    var names: [String: NeedType] = [
      "visual impairment": .VI, "autism": .ASD, "autism spectrum disorder": .ASD,
      "autism spectrum condition": .ASD, "autistic spectrum condition": .ASD, "asc": .ASD,
      "downs syndrome": .DS, "multisensory impairment": .MSI, "physical disabilities": .PD,
      "speech language or communication need": .SLCN,
      "speech language and communication need": .SLCN,
      "speech language or communication needs": .SLCN,
      "specific learning difficulties": .SPLD, "moderate learning difficulties": .MLD,
      "severe learning difficulties": .SLD,
      "profound and multiple learning difficulties": .PMLD,
      "social emotional and mental health needs": .SEMH,
      "social emotional and mental health difficulties": .SEMH, "other difficulty": .OTH,
      "other difficulty disability": .OTH, "hearing impaired": .HI, "visually impaired": .VI,
      "sen support but no specialist assessment of type of need": .NSA,
      "no specialist assessment": .NSA, "multi sensory impairments": .MSI,
    ]
    for need in NeedType.allCases {
      names[NameFold.folded(need.name)] = need
      names[need.rawValue.lowercased()] = need
    }
    return names
  }()

  /// Yes or no.
  static func flag(_ text: String) throws(Fault) -> Bool {
    switch NameFold.folded(text) {
    case "yes", "y", "true", "t", "1": return true
    case "no", "n", "false", "f", "0": return false
    default: throw Fault(words: "write yes or no")
    }
  }
}
