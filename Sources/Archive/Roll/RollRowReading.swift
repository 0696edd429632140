import Record

/// Makes a pupil from the cells of one row.
///
/// A row is left out when its identity is in doubt: no surname, no forename, a name over 100
/// characters or broken over lines, or a UPN that cannot be right (matching by a wrong UPN would
/// put one child's meetings under another). Any other cell that cannot be taken is left out alone
/// and the row is kept.
struct RollRowReading {
  private let line: Int
  private let cells: [RollColumn: RollCell]
  private let firstColumn: Int
  private(set) var complaints: [RollComplaint] = []
  private var given: Set<RollField> = []
  private var blank: Set<RollField> = []

  init(line: Int, column: Int = 0, cells: [RollColumn: RollCell]) {
    self.line = line
    self.firstColumn = column
    self.cells = cells
  }

  /// The row, or nil when it is left out; `complaints` says why.
  mutating func row() -> RollRow? {
    let surname = name(.surname)
    let forename = name(.forename)
    let upn = upnCell()
    guard let surname, let forename, upn.isSound else { return nil }
    var pupil = Pupil(id: "", surname: surname, forename: forename)
    pupil.upn = upn.text
    pupil.admissionNumber = text(.admissionNumber, limit: 40)
    pupil.preferredName = text(.preferredName, limit: 100)
    let preferredSurname = text(.preferredSurname, limit: 100)
    pupil.dateOfBirth = read(.dateOfBirth, CodedCell.birth)
    pupil.sex = read(.sex, CodedCell.sex)
    pupil.year = read(.year, CodedCell.year)
    pupil.group = text(.group, limit: 60)
    pupil.homeLanguage = read(.homeLanguage, LanguageName.name)
    pupil.teacher = text(.teacher, limit: 100)
    pupil.sen = sen(born: pupil.dateOfBirth)
    pupil.family = family(homeLanguage: pupil.homeLanguage)
    if NameFold.folded(pupil.preferredName ?? "") == NameFold.folded(forename) {
      pupil.preferredName = nil
    }
    let ownSurname = NameFold.folded(preferredSurname ?? "") != NameFold.folded(surname)
    return RollRow(
      line: line, pupil: pupil, preferredSurname: ownSurname ? preferredSurname : nil,
      given: given, blank: blank)
  }

  private mutating func name(_ field: RollField) -> String? {
    guard let cell = cells[.field(field)], !cell.text.isEmpty else {
      let column = cells[.field(field)]?.column ?? firstColumn
      complain(line, column, "there is no \(field.rawValue); the row was left out", .error)
      return nil
    }
    guard cell.text.count <= 100 else {
      complain(cell, "this is too long for a name; the row was left out", .error)
      return nil
    }
    guard cell.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      complain(cell, "there is no letter in this name; the row was left out", .error)
      return nil
    }
    given.insert(field)
    return cell.text
  }

  private mutating func upnCell() -> (isSound: Bool, text: String?) {
    guard let cell = present(.upn) else { return (true, nil) }
    do throws(UPN.Fault) {
      let upn = try UPN(cell.text)
      given.insert(.upn)
      return (true, upn.text)
    } catch {
      complain(cell, upnWords(error) + "; the row was left out", .error)
      return (false, nil)
    }
  }

  /// The fault without the expected letter, which with the cell at hand invites a wrong mend.
  private func upnWords(_ fault: UPN.Fault) -> String {
    if case .checkLetter = fault {
      return "the UPN's check letter does not fit the rest, so a character is mistyped"
    }
    return fault.words
  }

  /// The cell of a field when it holds something; a blank cell is remembered as blank.
  private mutating func present(_ field: RollField) -> RollCell? {
    guard let cell = cells[.field(field)] else { return nil }
    if cell.text.isEmpty {
      blank.insert(field)
      return nil
    }
    return cell
  }

  private mutating func text(_ field: RollField, limit: Int) -> String? {
    read(field) { text throws(CodedCell.Fault) in
      guard text.count <= limit else { throw CodedCell.Fault(words: "this is too long") }
      return text
    }
  }

  private mutating func read<Content>(
    _ field: RollField, _ reading: (String) throws(CodedCell.Fault) -> Content
  ) -> Content? {
    guard let cell = present(field) else { return nil }
    do throws(CodedCell.Fault) {
      let content = try reading(cell.text)
      given.insert(field)
      return content
    } catch {
      complain(cell, error.words + "; the cell was left out")
      return nil
    }
  }

  // MARK: SEN

  private mutating func sen(born: Day?) -> SENStatus {
    let needCells = (1...9).compactMap { cells[.need($0)] }
    let filled = needCells.filter { !$0.text.isEmpty }
    guard let provision = read(.provision, CodedCell.provision) else {
      let start = cells[.field(.senStart)].flatMap { $0.text.isEmpty ? nil : $0 }
      if start == nil { _ = present(.senStart) }
      if let cell = filled.first ?? start {
        complain(cell, "this was left out, because the row gives no SEN provision to go with it")
      }
      return SENStatus(provision: .none)
    }
    var status = SENStatus(provision: provision)
    status.start = read(.senStart) { text throws(CodedCell.Fault) in
      let day = try CodedCell.day(text)
      if let born, day < born {
        throw CodedCell.Fault(words: "SEN provision cannot begin before the date of birth")
      }
      return day
    }
    if needCells.isEmpty { return status }
    if provision == .none, let first = filled.first {
      given.remove(.provision)
      given.remove(.senStart)
      complain(
        first,
        "provision N (no special educational need) cannot have needs; "
          + "neither the provision nor the needs were taken")
      return SENStatus(provision: .none)
    }
    status.needs = needs(filled, for: provision)
    given.insert(.needs)
    if filled.isEmpty, provision != .none, let cell = needCells.first {
      complain(
        cell,
        "provision \(provision.rawValue) (\(provision.name)) needs a primary need; "
          + "the provision was taken, the need is missing")
    } else if let first = filled.first, cells[.need(1)]?.text.isEmpty == true {
      complain(first, "there is a further need but no primary one; the first need was taken as it")
    }
    return status
  }

  private mutating func needs(_ filled: [RollCell], for provision: SENProvision) -> [NeedType] {
    var needs: [NeedType] = []
    for cell in filled {
      do throws(CodedCell.Fault) {
        for need in try CodedCell.needs(cell.text) {
          if needs.contains(need) {
            complain(cell, "this type of need is given twice; the second was left out")
          } else if need == .NSA && provision == .plan {
            complain(cell, "type NSA goes only with provision K (SEN support); it was left out")
          } else {
            needs.append(need)
          }
        }
      } catch {
        complain(cell, error.words + "; the cell was left out")
      }
    }
    return needs
  }

  // MARK: Family

  private mutating func family(homeLanguage: String?) -> [FamilyMember] {
    var family: [FamilyMember] = []
    for number in 1...9 {
      func part(_ part: ContactPart) -> RollCell? {
        cells[.contact(number, part)].flatMap { $0.text.isEmpty ? nil : $0 }
      }
      let composed = [part(.title), part(.forename), part(.surname)].compactMap { $0?.text }
      let joined = composed.isEmpty ? nil : composed.joined(separator: " ")
      guard let name = part(.name)?.text ?? joined
      else {
        let rest = [part(.relationship), part(.responsibility), part(.interpreter), part(.format)]
        if let cell = rest.compactMap(\.self).first {
          complain(cell, "this contact has no name; the contact was left out")
        }
        continue
      }
      guard name.count <= 100 else {
        if let cell = part(.name) ?? part(.forename) {
          complain(cell, "this is too long for a name; the contact was left out")
        }
        continue
      }
      var member = FamilyMember(name: name, relationship: part(.relationship)?.text ?? "")
      member.contact = part(.contact)?.text
      member.format = part(.format)?.text
      if let cell = part(.responsibility) {
        do throws(CodedCell.Fault) {
          member.parentalResponsibility = try CodedCell.flag(cell.text)
        } catch {
          complain(cell, error.words + "; the cell was left out")
        }
      }
      if let cell = part(.interpreter) { member.interpreter = interpreter(cell, homeLanguage) }
      family.append(member)
    }
    if !family.isEmpty { given.insert(.family) }
    return family
  }

  private mutating func interpreter(_ cell: RollCell, _ homeLanguage: String?) -> String? {
    guard let flag = try? CodedCell.flag(cell.text) else {
      return NameFold.folded(cell.text) == "none" ? nil : cell.text
    }
    guard flag else { return nil }
    if homeLanguage == nil {
      complain(cell, "an interpreter is wanted, but no language is named; name it here")
    }
    return homeLanguage ?? "language not named"
  }

  // MARK: Complaints

  private mutating func complain(
    _ cell: RollCell, _ message: String, _ severity: Finding.Severity = .warning
  ) {
    complain(cell.line, cell.column, "\(cell.label): \(message)", severity)
  }

  private mutating func complain(
    _ line: Int, _ column: Int, _ message: String, _ severity: Finding.Severity
  ) {
    complaints.append(
      RollComplaint(line: line, column: column, message: message, severity: severity))
  }
}

extension CodedCell {
  /// A day written as `WrittenDay` has it.
  static func day(_ text: String) throws(Fault) -> Day {
    do throws(WrittenDay.Fault) {
      return try WrittenDay.day(text)
    } catch {
      throw Fault(words: error.words)
    }
  }

  /// A pupil's date of birth: a day from 1980 on.
  static func birth(_ text: String) throws(Fault) -> Day {
    let day = try day(text)
    guard day.year >= 1980 else { throw Fault(words: WrittenDay.Fault.year.words) }
    return day
  }
}
