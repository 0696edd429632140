/// A pupil's special educational provision, as the school census codes it.
public enum SENProvision: String, Codable, CaseIterable, Sendable {
  /// No special educational provision.
  case none = "N"
  /// SEN support.
  case support = "K"
  /// Education, health and care plan.
  case plan = "E"

  /// The meaning in words.
  public var name: String {
    switch self {
    case .none: "no special educational need"
    case .support: "SEN support"
    case .plan: "education, health and care plan"
    }
  }
}

/// A broad area of need (SEND Code of Practice 2015, 6.28–6.35).
public enum AreaOfNeed: String, Codable, CaseIterable, Sendable {
  case communication = "communication and interaction"
  case cognition = "cognition and learning"
  case socialEmotional = "social, emotional and mental health"
  case sensoryPhysical = "sensory and/or physical"
  case other = "other"
}

/// A type of need, as the school census codes it.
public enum NeedType: String, Codable, CaseIterable, Sendable {
  case SLCN, ASD, SPLD, MLD, SLD, PMLD, SEMH, HI, VI, MSI, PD, DS, OTH, NSA

  /// The name in words.
  public var name: String {
    switch self {
    case .SLCN: "Speech, language and communication needs"
    case .ASD: "Autistic spectrum disorder"
    case .SPLD: "Specific learning difficulty"
    case .MLD: "Moderate learning difficulty"
    case .SLD: "Severe learning difficulty"
    case .PMLD: "Profound and multiple learning difficulty"
    case .SEMH: "Social, emotional and mental health"
    case .HI: "Hearing impairment"
    case .VI: "Vision impairment"
    case .MSI: "Multi-sensory impairment"
    case .PD: "Physical disability"
    case .DS: "Down syndrome"
    case .OTH: "Other difficulty or disability"
    case .NSA: "SEN support, type of need not yet assessed"
    }
  }

  /// The broad area the type belongs to.
  public var area: AreaOfNeed {
    switch self {
    case .SLCN, .ASD: .communication
    case .SPLD, .MLD, .SLD, .PMLD: .cognition
    case .SEMH: .socialEmotional
    case .HI, .VI, .MSI, .PD: .sensoryPhysical
    case .DS, .OTH, .NSA: .other
    }
  }
}

/// A pupil's coded SEN: provision, since when, and the needs in order of rank.
public struct SENStatus: Codable, Hashable, Sendable {
  /// N, K or E.
  public var provision: SENProvision
  /// The day the provision began, when known.
  public var start: Day?
  /// Need types, primary first.
  public var needs: [NeedType]

  /// A status from its parts.
  public init(provision: SENProvision, start: Day? = nil, needs: [NeedType] = []) {
    self.provision = provision
    self.start = start
    self.needs = needs
  }

  /// What is wrong with the combination, in words; empty when it may stand (census rules 2125,
  /// 2170, 2175).
  public var faults: [String] {
    var faults: [String] = []
    if provision == .none && !needs.isEmpty {
      faults.append("provision N (no special educational need) cannot have needs")
    }
    if provision != .none && needs.isEmpty {
      faults.append("provision \(provision.rawValue) (\(provision.name)) needs a primary need")
    }
    if needs.contains(.NSA) && provision == .plan {
      faults.append("need type NSA goes only with provision K (SEN support)")
    }
    if Set(needs).count != needs.count { faults.append("a need type is given twice") }
    return faults
  }
}

/// A unique pupil number, checked.
///
/// Thirteen characters: a check letter, the local authority, the establishment, a year and a
/// serial; a temporary number ends in a letter. The check letter is the sum of characters 2–13
/// times their position, modulo 23, in an alphabet without I, O and S (DfE UPN guide).
public struct UPN: Hashable, Sendable {
  /// The thirteen characters, upper case.
  public let text: String

  /// Why a text is no UPN.
  public enum Fault: Error, Hashable, Sendable {
    /// Not thirteen characters.
    case length(Int)
    /// A character that cannot stand at this position, counted from 1.
    case character(position: Int)
    /// The check letter does not fit; the right one is given.
    case checkLetter(expected: Character)

    /// The fault in words, without the number itself.
    public var words: String {
      switch self {
      case .length(let count): "a UPN has 13 characters; this has \(count)"
      case .character(let position): "character \(position) cannot stand there in a UPN"
      case .checkLetter(let expected):
        "the UPN's first letter does not fit the rest (it would be \(expected)); "
          + "one character is mistyped"
      }
    }
  }

  static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ")

  /// A UPN from text; spaces around it and lower case are forgiven.
  public init(_ raw: some StringProtocol) throws(Fault) {
    var trimmed = Substring(raw)
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    let characters = Array(trimmed.uppercased())
    guard characters.count == 13 else { throw .length(characters.count) }
    var sum = 0
    for (index, character) in characters.enumerated().dropFirst() {
      if let ascii = character.asciiValue, (48...57).contains(ascii) {
        sum += (Int(ascii) - 48) * (index + 1)
      } else if index == 12, let value = UPN.alphabet.firstIndex(of: character) {
        sum += value * 13
      } else {
        throw .character(position: index + 1)
      }
    }
    guard UPN.alphabet.contains(characters[0]) else { throw .character(position: 1) }
    let expected = UPN.alphabet[sum % 23]
    guard characters[0] == expected else { throw .checkLetter(expected: expected) }
    text = String(characters)
  }

  /// Whether the number is a temporary one (it ends in a letter).
  public var isTemporary: Bool { text.last?.isLetter ?? false }

  /// The three digits of the local authority.
  public var localAuthority: String { String(text.dropFirst().prefix(3)) }
}
