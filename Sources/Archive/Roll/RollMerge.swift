import Record

extension Roll {
  /// The roll after an import, and what became of every pupil.
  ///
  /// A row belongs to the pupil with the same UPN, else the same admission number, else the same
  /// legal names and date of birth. A row that resembles a pupil without being one of these beyond
  /// doubt is not merged and not added, but reported: names alone with another date of birth (or
  /// none), a UPN or admission number whose names and date of birth disagree. What a row gives
  /// replaces what the roll had; what it leaves blank stays, and is noted. Nobody is ever removed.
  public func merging(_ imported: RollImport) -> (roll: Roll, changes: [RollChange]) {
    guard imported.isReadable else { return (self, []) }
    var merge = RollMerge(self, rows: imported.rows)
    return merge.run()
  }
}

/// One merge while it runs.
private struct RollMerge {
  private enum Place {
    case unknown
    case known(Int)
    case doubtful(Int, String)
  }

  private var roll: Roll
  private let rows: [RollRow]
  private let countBefore: Int
  private var claimed: Set<Int> = []
  private var byUPN: [String: Int] = [:]
  private var byAdmission: [String: [Int]] = [:]
  private var byNames: [String: [Int]] = [:]

  init(_ roll: Roll, rows: [RollRow]) {
    self.roll = roll
    self.rows = rows
    countBefore = roll.pupils.count
    for (index, pupil) in roll.pupils.enumerated() {
      if let upn = pupil.upn { byUPN[upn] = index }
      if let number = pupil.admissionNumber { byAdmission[number, default: []].append(index) }
      byNames[names(pupil), default: []].append(index)
    }
  }

  mutating func run() -> (roll: Roll, changes: [RollChange]) {
    let places = placed()
    var changes: [RollChange] = []
    for (row, place) in zip(rows, places) {
      switch place {
      case .known(let index): changes.append(RollUpdate.apply(row, to: &roll, at: index))
      case .doubtful(let index, let why):
        claimed.insert(index)
        changes.append(
          RollChange(kind: .doubtful, id: roll.pupils[index].id, line: row.line, notes: [why]))
      case .unknown: changes.append(RollUpdate.add(row, to: &roll))
      }
    }
    for index in 0..<countBefore where !claimed.contains(index) {
      changes.append(RollChange(kind: .missing, id: roll.pupils[index].id, line: nil))
    }
    addTeachers()
    return (roll, changes)
  }

  /// Where each row belongs: the surer ways for all rows before the less sure ones for any.
  private mutating func placed() -> [Place] {
    var places = rows.map { _ in Place.unknown }
    for way in 0..<4 {
      for index in rows.indices {
        guard case .unknown = places[index] else { continue }
        let pupil = rows[index].pupil
        let place =
          switch way {
          case 0: byUPN(pupil)
          case 1: byAdmissionNumber(pupil)
          case 2: byBirth(pupil)
          default: byNamesAlone(pupil)
          }
        if case .known(let at) = place { claimed.insert(at) }
        places[index] = place
      }
    }
    return places
  }

  private func byUPN(_ pupil: Pupil) -> Place {
    guard let upn = pupil.upn, let index = byUPN[upn] else { return .unknown }
    let held = roll.pupils[index]
    if sameSurname(held, pupil) || sameForename(held, pupil) || sameBirth(held, pupil) == true {
      return .known(index)
    }
    return .doubtful(index, "the UPN is the same, but neither a name nor the date of birth is")
  }

  private func byAdmissionNumber(_ pupil: Pupil) -> Place {
    guard let number = pupil.admissionNumber, let held = byAdmission[number], let index = held.first
    else { return .unknown }
    let other = roll.pupils[index]
    guard held.count == 1, !claimed.contains(index) else {
      return .doubtful(index, "the admission number belongs to another pupil too")
    }
    guard sameSurname(other, pupil) || sameForename(other, pupil),
      sameBirth(other, pupil) != false, !upnsConflict(other, pupil)
    else {
      return .doubtful(index, "the admission number is the same, but not the child")
    }
    return .known(index)
  }

  private func byBirth(_ pupil: Pupil) -> Place {
    let same = namesakes(of: pupil).filter { sameBirth(roll.pupils[$0], pupil) == true }
    guard let index = same.first else { return .unknown }
    guard same.count == 1, !upnsConflict(roll.pupils[index], pupil) else {
      return .doubtful(index, "names and date of birth are the same, but the UPN is another")
    }
    return .known(index)
  }

  private func byNamesAlone(_ pupil: Pupil) -> Place {
    guard let index = namesakes(of: pupil).first(where: { !upnsConflict(roll.pupils[$0], pupil) })
    else { return .unknown }
    return sameBirth(roll.pupils[index], pupil) == false
      ? .doubtful(index, "the names are the same, but the date of birth is another")
      : .doubtful(index, "the names are the same, but there is no date of birth to tell them by")
  }

  private func namesakes(of pupil: Pupil) -> [Int] {
    (byNames[names(pupil)] ?? []).filter { !claimed.contains($0) }
  }

  private func names(_ pupil: Pupil) -> String {
    NameFold.folded(pupil.surname) + "|" + NameFold.folded(pupil.forename)
  }

  private func sameSurname(_ left: Pupil, _ right: Pupil) -> Bool {
    NameFold.folded(left.surname) == NameFold.folded(right.surname)
  }

  private func sameForename(_ left: Pupil, _ right: Pupil) -> Bool {
    NameFold.folded(left.forename) == NameFold.folded(right.forename)
  }

  /// Whether the dates of birth are the same; nil when one is unknown.
  private func sameBirth(_ left: Pupil, _ right: Pupil) -> Bool? {
    guard let first = left.dateOfBirth, let second = right.dateOfBirth else { return nil }
    return first == second
  }

  /// Whether two UPNs cannot be one child's: a temporary one may give way to a permanent one.
  private func upnsConflict(_ held: Pupil, _ given: Pupil) -> Bool {
    guard let first = held.upn, let second = given.upn, first != second else { return false }
    let isTemporary = first.last?.isLetter == true
    let isPermanent = second.last?.isNumber == true
    return !(isTemporary && isPermanent)
  }

  /// Class teachers whom the staff list does not have yet.
  private mutating func addTeachers() {
    var known = Set(roll.staff.map { NameFold.folded($0.name) })
    for pupil in roll.pupils {
      if let teacher = pupil.teacher, known.insert(NameFold.folded(teacher)).inserted {
        roll.staff.append(StaffMember(name: teacher, role: "class teacher"))
      }
    }
  }
}
