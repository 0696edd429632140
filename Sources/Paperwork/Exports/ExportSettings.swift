public import Record

/// How a school wants its exports: dates, byte order mark, and the transfer file's header.
public struct ExportSettings: Hashable, Sendable {
  /// How dates are written in the CSV files.
  public enum DateStyle: String, CaseIterable, Sendable {
    /// `dd/mm/yyyy`.
    case british
    /// `yyyy-MM-dd`.
    case iso
  }

  /// How dates are written in the CSV files.
  public var dates: DateStyle
  /// Whether the CSV files begin with a byte order mark, which Excel needs to read UTF-8.
  public var byteOrderMark: Bool
  /// The common transfer file.
  public var transfer: Transfer
  /// What stands for another child's name.
  public var anotherChild: String

  /// The settings of the common transfer file (CTF).
  public struct Transfer: Hashable, Sendable {
    /// The version, as `25.0`; nil for the school year's own (its last two digits and `.0`).
    public var version: String?
    /// The school the file goes to; nil for the school itself.
    public var destination: Destination?
    /// The supplier named in the header.
    public var supplier: String

    /// Transfer settings from their parts.
    public init(
      version: String? = nil, destination: Destination? = nil, supplier: String = "accord"
    ) {
      self.version = version
      self.destination = destination
      self.supplier = supplier
    }
  }

  /// The school a transfer file goes to.
  public struct Destination: Hashable, Sendable {
    /// Local authority, three digits.
    public var localAuthority: String
    /// Establishment, four digits.
    public var establishment: String
    /// Unique reference number, when given.
    public var urn: String?

    /// A destination from its parts.
    public init(localAuthority: String, establishment: String, urn: String? = nil) {
      self.localAuthority = localAuthority
      self.establishment = establishment
      self.urn = urn
    }

    /// A school as destination.
    public init(_ school: School) {
      self.init(
        localAuthority: school.localAuthority, establishment: school.establishment,
        urn: school.urn)
    }
  }

  /// Settings from their parts.
  public init(
    dates: DateStyle = .british, byteOrderMark: Bool = true, transfer: Transfer = Transfer(),
    anotherChild: String = "another child"
  ) {
    self.dates = dates
    self.byteOrderMark = byteOrderMark
    self.transfer = transfer
    self.anotherChild = anotherChild
  }

  /// A day as the CSV files write it.
  func text(_ day: Day?) -> String {
    guard let day else { return "" }
    return dates == .british ? day.british : day.iso
  }
}
