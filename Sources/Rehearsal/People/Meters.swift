/// What is measured of a parent: three numbers, from 0 to 10.
public enum Meter: String, Codable, Hashable, Sendable, CaseIterable {
  /// How far they believe that the school is with them.
  case trust
  /// How much weighs on them.
  case worry
  /// How ready they are to talk.
  case openness
}

/// How a parent is: trust, worry and openness, each from 0 to 10.
public struct Meters: Codable, Hashable, Sendable {
  /// How far they believe that the school is with them.
  public var trust: Int
  /// How much weighs on them.
  public var worry: Int
  /// How ready they are to talk.
  public var openness: Int

  /// Meters from three numbers, each kept within 0 and 10.
  public init(trust: Int, worry: Int, openness: Int) {
    self.trust = min(10, max(0, trust))
    self.worry = min(10, max(0, worry))
    self.openness = min(10, max(0, openness))
  }

  /// One of the three.
  public subscript(meter: Meter) -> Int {
    switch meter {
    case .trust: trust
    case .worry: worry
    case .openness: openness
    }
  }

  /// The meters after a change.
  func moved(by change: Change) -> Meters {
    Meters(
      trust: trust + change.trust, worry: worry + change.worry,
      openness: openness + change.openness)
  }
}

/// By how much a rule moves a parent.
public struct Change: Codable, Hashable, Sendable {
  /// The move of trust.
  public var trust = 0
  /// The move of worry.
  public var worry = 0
  /// The move of openness.
  public var openness = 0

  /// Whether nothing moves.
  public var isNothing: Bool { trust == 0 && worry == 0 && openness == 0 }
  /// How much good it does, or harm when it is below zero: worry counts the other way.
  public var worth: Int { trust * 2 + openness - worry }

  /// `trust +1, worry −2`.
  public var words: String {
    Meter.allCases.compactMap { meter in
      let amount = self[meter]
      if amount == 0 { return nil }
      return "\(meter.rawValue) " + (amount > 0 ? "+\(amount)" : "\u{2212}\(-amount)")
    }.joined(separator: ", ")
  }

  subscript(meter: Meter) -> Int {
    get {
      switch meter {
      case .trust: trust
      case .worry: worry
      case .openness: openness
      }
    }
    set {
      switch meter {
      case .trust: trust = newValue
      case .worry: worry = newValue
      case .openness: openness = newValue
      }
    }
  }

  /// What really moved between two states, since no meter leaves 0 to 10.
  static func between(_ before: Meters, _ after: Meters) -> Change {
    Change(
      trust: after.trust - before.trust, worry: after.worry - before.worry,
      openness: after.openness - before.openness)
  }
}

/// Something that must hold before a parent says something.
public enum Condition: Hashable, Sendable {
  /// A meter stands at a number or above.
  case atLeast(Meter, Int)
  /// A meter stands below a number.
  case below(Meter, Int)
  /// Something unsaid has been said.
  case after(String)
  /// Something unsaid has been said, and given back by the teacher.
  case heard(String)
  /// The talk is about a topic.
  case asked(String)
  /// The teacher has given back anything at all.
  case heardFirst
  /// The meeting is at a stage.
  case stage(String)
}
