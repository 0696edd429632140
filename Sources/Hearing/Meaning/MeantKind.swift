public import Record

/// What a line reads as, in the words that must not be mixed up (DOMAIN §3), or `other`.
public enum MeantKind: String, Codable, CaseIterable, Sendable {
  /// A small measurable step.
  case target
  /// A difference made to the person, *so that* something matters.
  case outcome
  /// What adults do, ongoing.
  case provision
  /// A hope.
  case aspiration
  /// Somebody's worry.
  case concern
  /// What the child is good at or likes.
  case strength
  /// What the child finds hard, stated as fact.
  case need
  /// One named person's task, once or by a date.
  case action
  /// None of these, or not certain.
  case other

  /// The record's kind; nil for `other`.
  public var statement: StatementKind? { StatementKind(rawValue: rawValue) }
}
