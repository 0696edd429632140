public import Record

/// One cell of a roll file (or one element of a CTF), with the place it stands at.
struct RollCell {
  /// The heading as the file spells it.
  let label: String
  let text: String
  let line: Int
  let column: Int
}

/// Something to say about a cell or a row; it never repeats what the cell holds.
struct RollComplaint {
  let line: Int
  let column: Int
  let message: String
  let severity: Finding.Severity
}

/// A pupil as one row of a file gives them.
public struct RollRow: Hashable, Sendable {
  /// The line the row starts on.
  public let line: Int
  /// The pupil, with an empty `id` until the row is merged.
  public var pupil: Pupil
  /// The surname the pupil goes by, when it is another than the legal one.
  public var preferredSurname: String?
  /// The fields the row gives.
  public var given: Set<RollField>
  /// The fields for which the file has a column that is blank in this row.
  public var blank: Set<RollField>
}
