import Record

/// Made-up pupils and records, the same on every run.
enum MadeUp {
  private static let surnames = [
    "Hale", "Nowak", "Begum", "O'Neil", "Ellis", "Odukoya", "Price", "García", "Müller", "Kowalska",
    "Ahmed", "Smith-Jones", "Zhang", "Brown", "Okafor", "Lindström",
  ]
  private static let forenames = [
    "Sam", "Zofia", "Aisha", "Leo", "Mia", "Tobi", "Ruby", "Zoë", "Omar", "Grace", "Noah", "Inés",
    "Ali", "Freya", "Jude", "Maryam", "Theo",
  ]
  private static let needs: [[NeedType]] = [
    [.SLCN], [.SPLD], [.MLD, .SLCN], [.SEMH], [.ASD, .SEMH], [.HI], [.PD], [.SPLD, .SLCN, .SEMH],
  ]

  /// The pupil of a number, with a right UPN of local authority 999.
  static func pupil(_ number: Int) -> Pupil {
    let surname = surnames[number % surnames.count]
    return Pupil(
      id: "p\(padded(number + 1, 3))", surname: surname,
      forename: forenames[number / 3 % forenames.count],
      dateOfBirth: Words.day("2015-09-01").adding(days: number * 7 % 2000),
      sex: number % 2 == 0 ? "F" : "M", year: String(1 + number % 6), group: "\(1 + number % 6)A",
      upn: upn(number), admissionNumber: padded(number + 1, 6), homeLanguage: "English",
      sen: SENStatus(
        provision: .support, start: Words.day("2023-09-04").adding(days: number % 700),
        needs: needs[number % needs.count]),
      family: [
        FamilyMember(
          name: "Sara \(surname)", relationship: "mother", parentalResponsibility: true)
      ], teacher: "Ms Okafor")
  }

  private static func upn(_ number: Int) -> String {
    let rest = "9991001\(padded(10 + number / 1000 % 90, 2))\(padded(number % 1000, 3))"
    do throws(UPN.Fault) {
      return try UPN("A" + rest).text
    } catch {
      if case .checkLetter(let letter) = error { return String(letter) + rest }
      return ""
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A closed meeting as it would be with another pupil on another day.
  static func journal(_ held: Journal, _ pupil: Pupil, on day: Day) throws -> Journal {
    var opening = held.opening
    opening.pupil = pupil
    opening.meeting = "\(day.iso)-\(pupil.id)"
    let first = held.entries.first?.at.seconds ?? 0
    let start = day.number * 86_400 + 55_800
    return try Journal(
      held.entries.map { entry in
        var event = entry.event
        if case .opened = event { event = .opened(opening) }
        return Entry(
          number: entry.number, at: Moment(seconds: start + entry.at.seconds - first),
          by: entry.by, event: event)
      })
  }

  /// Records of so many pupils, from meetings that were held by the real conversation.
  static func records(_ count: Int, from held: [AgreedRecord]) -> [AgreedRecord] {
    (0..<count).map { number in
      let pupil = pupil(number)
      var record = held[number % held.count]
      record.pupil = pupil
      record.id = "\(record.meeting.date.iso)-\(pupil.id)"
      record.sen.provision = pupil.sen.provision
      record.sen.start = pupil.sen.start
      record.sen.needs = pupil.sen.needs
      record.sen.confirmed = true
      return record
    }
  }
}
