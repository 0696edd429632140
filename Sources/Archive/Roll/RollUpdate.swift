import Record

/// Writes one row of an import onto one pupil.
enum RollUpdate {
  /// Adds a pupil.
  static func add(_ row: RollRow, to roll: inout Roll) -> RollChange {
    let added = roll.add(row.pupil)
    if let surname = row.preferredSurname { roll.preferredSurnames[added.id] = surname }
    var change = RollChange(kind: .added, id: added.id, line: row.line)
    change.notes = added.sen.faults
    return change
  }

  /// Changes what the row gives, and says what changed and what it left blank.
  static func apply(_ row: RollRow, to roll: inout Roll, at index: Int) -> RollChange {
    let before = roll.pupils[index]
    var after = before
    let given = row.given
    let new = row.pupil
    after.surname = new.surname
    after.forename = new.forename
    if given.contains(.upn) { after.upn = new.upn }
    if given.contains(.admissionNumber) { after.admissionNumber = new.admissionNumber }
    if given.contains(.preferredName) { after.preferredName = new.preferredName }
    if given.contains(.dateOfBirth) { after.dateOfBirth = new.dateOfBirth }
    if given.contains(.sex) { after.sex = new.sex }
    if given.contains(.year) { after.year = new.year }
    if given.contains(.group) { after.group = new.group }
    if given.contains(.homeLanguage) { after.homeLanguage = new.homeLanguage }
    if given.contains(.teacher) { after.teacher = new.teacher }
    after.sen = sen(before.sen, row)
    var notes: [String] = []
    if given.contains(.family) {
      let (family, left) = family(before.family, new.family)
      after.family = family
      if left > 0 {
        notes.append("\(left) of the parents and carers kept that the file does not have")
      }
    }
    roll.update(after, at: index)
    var fields = differences(before, after)
    if given.contains(.preferredSurname) {
      let held = roll.preferredSurnames[before.id]
      if held != row.preferredSurname {
        roll.preferredSurnames[before.id] = row.preferredSurname
        fields.append(
          .init(field: .preferredSurname, before: held, after: row.preferredSurname))
      }
    }
    let kept = RollField.allCases.filter { row.blank.contains($0) && words($0, before) != nil }
    if !kept.isEmpty {
      notes.append("blank in the file and kept: " + kept.map(\.rawValue).joined(separator: ", "))
    }
    if after.sen != before.sen { notes += after.sen.faults }
    return RollChange(
      kind: fields.isEmpty ? .unchanged : .changed, id: before.id, line: row.line, fields: fields,
      notes: notes)
  }

  private static func sen(_ before: SENStatus, _ row: RollRow) -> SENStatus {
    guard row.given.contains(.provision) else { return before }
    var after = before
    after.provision = row.pupil.sen.provision
    if row.given.contains(.senStart) {
      after.start = row.pupil.sen.start
    } else if after.provision != before.provision {
      after.start = nil
    }
    if row.given.contains(.needs), !row.pupil.sen.needs.isEmpty || after.provision == .none {
      after.needs = row.pupil.sen.needs
    } else if after.provision == .none {
      after.needs = []
    }
    return after
  }

  /// Contacts by name: known ones take what the file gives, new ones are added, none is removed.
  private static func family(_ before: [FamilyMember], _ given: [FamilyMember])
    -> (family: [FamilyMember], left: Int)
  {
    var family = before
    var met: Set<Int> = []
    for member in given {
      let name = NameFold.folded(member.name)
      guard let index = family.firstIndex(where: { NameFold.folded($0.name) == name }) else {
        met.insert(family.count)
        family.append(member)
        continue
      }
      met.insert(index)
      var known = family[index]
      known.name = member.name
      if !member.relationship.isEmpty { known.relationship = member.relationship }
      known.parentalResponsibility = member.parentalResponsibility ?? known.parentalResponsibility
      known.interpreter = member.interpreter ?? known.interpreter
      known.contact = member.contact ?? known.contact
      known.format = member.format ?? known.format
      family[index] = known
    }
    return (family, family.count - met.count)
  }

  private static func differences(_ before: Pupil, _ after: Pupil) -> [RollChange.FieldChange] {
    RollField.allCases.compactMap { field in
      if field == .family {
        guard before.family != after.family else { return nil }
        return .init(
          field: field, before: listed(before.family), after: listed(after.family))
      }
      let (old, new) = (words(field, before), words(field, after))
      return old == new ? nil : .init(field: field, before: old, after: new)
    }
  }

  private static func listed(_ family: [FamilyMember]) -> String? {
    family.isEmpty
      ? nil
      : family.map { member in
        let right = member.parentalResponsibility.map { $0 ? "PR" : "no PR" }
        return [
          member.name, member.relationship, right, member.interpreter, member.contact,
          member.format,
        ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
      }.joined(separator: "; ")
  }

  /// A field's content as text.
  private static func words(_ field: RollField, _ pupil: Pupil) -> String? {
    switch field {
    case .upn: pupil.upn
    case .admissionNumber: pupil.admissionNumber
    case .surname: pupil.surname
    case .forename: pupil.forename
    case .preferredName: pupil.preferredName
    case .preferredSurname, .family: nil
    case .dateOfBirth: pupil.dateOfBirth?.iso
    case .sex: pupil.sex
    case .year: pupil.year
    case .group: pupil.group
    case .homeLanguage: pupil.homeLanguage
    case .teacher: pupil.teacher
    case .provision: pupil.sen.provision.rawValue
    case .senStart: pupil.sen.start?.iso
    case .needs:
      pupil.sen.needs.isEmpty ? nil : pupil.sen.needs.map(\.rawValue).joined(separator: " ")
    }
  }
}
