public import Record

/// Somebody who works at the school.
public struct StaffMember: Codable, Hashable, Sendable {
  /// The name, as people say it (`Ms Okafor`).
  public var name: String
  /// The post (`SENCO`, `class teacher`).
  public var role: String

  /// A member of staff from name and post.
  public init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}

/// The school's pupils, their families, and the staff.
///
/// Each pupil has an id (`p001`, `p002` …) given in order and never used again, so that a
/// meeting's file can name the pupil without naming the child.
public struct Roll: Codable, Hashable, Sendable {
  /// The pupils, in the order they came onto the roll.
  public private(set) var pupils: [Pupil]
  /// The staff, whose names nobody needs to be asked about.
  public var staff: [StaffMember]
  /// Surnames that pupils go by, where they are other than the legal ones, by the pupil's id.
  public var preferredSurnames: [String: String]
  /// The highest number that an id has had.
  public private(set) var lastNumber: Int

  /// A roll; the pupils keep their ids.
  public init(
    pupils: [Pupil] = [], staff: [StaffMember] = [], preferredSurnames: [String: String] = [:],
    lastNumber: Int = 0
  ) {
    self.pupils = pupils
    self.staff = staff
    self.preferredSurnames = preferredSurnames
    self.lastNumber = pupils.reduce(lastNumber) { max($0, Roll.number(of: $1.id) ?? 0) }
  }

  /// Reads a roll; an id can never be given twice, whatever the file says.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      pupils: try container.decode([Pupil].self, forKey: .pupils),
      staff: try container.decodeIfPresent([StaffMember].self, forKey: .staff) ?? [],
      preferredSurnames: try container.decodeIfPresent(
        [String: String].self, forKey: .preferredSurnames) ?? [:],
      lastNumber: try container.decodeIfPresent(Int.self, forKey: .lastNumber) ?? 0)
    guard Set(pupils.map(\.id)).count == pupils.count,
      pupils.allSatisfy({ Roll.number(of: $0.id) != nil }), Roll.numbers.contains(lastNumber)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .pupils, in: container,
        debugDescription: "two pupils have one id, or an id is not p and a number")
    }
  }

  /// The pupil with an id.
  public func pupil(_ id: String) -> Pupil? { pupils.first { $0.id == id } }

  /// Puts a pupil on the roll under the next id, whatever id they came with.
  ///
  /// - Returns: The pupil as the roll now has them.
  @discardableResult
  public mutating func add(_ pupil: Pupil) -> Pupil {
    lastNumber += 1
    var added = pupil
    added.id = Roll.id(lastNumber)
    pupils.append(added)
    return added
  }

  /// Puts a pupil in the place of the one with the same id; nothing happens when there is none.
  public mutating func update(_ pupil: Pupil) {
    guard let index = pupils.firstIndex(where: { $0.id == pupil.id }) else { return }
    pupils[index] = pupil
  }

  /// Takes a pupil off the roll; the id is never given again.
  public mutating func remove(_ id: String) {
    pupils.removeAll { $0.id == id }
    preferredSurnames[id] = nil
  }

  mutating func update(_ pupil: Pupil, at index: Int) { pupils[index] = pupil }

  /// The numbers that ids can have.
  private static let numbers = 0...9_999_999

  private static func id(_ number: Int) -> String {
    let digits = String(number)
    return "p" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  private static func number(of id: String) -> Int? {
    guard id.hasPrefix("p"), let number = Int(id.dropFirst()) else { return nil }
    return numbers.contains(number) ? number : nil
  }
}
