import Archive
import Record
import Testing

@Suite struct RollMergeTests {
  private let headings =
    "UPN,Adno,Surname,Forename,DOB,Year,SEN Status,SEN Start,SEN Need 1,Class Teacher,Contact 1\n"

  private func merged(_ roll: Roll, _ rows: String...) -> (roll: Roll, changes: [RollChange]) {
    let imported = Synthetic.table(headings + rows.joined(separator: "\n"))
    #expect(imported.isReadable)
    return roll.merging(imported)
  }

  private var first: Roll {
    merged(
      Roll(), "\(Synthetic.upn(1)),1,Khan,Ayesha,01/02/2015,4,K,01/09/2024,SLCN,Ms Bell,Sara Khan",
      ",2,Smith,Jo,02/02/2015,4,N,,,Ms Bell,", ",,Smith,Jo,03/03/2015,4,N,,,Mr Ode,"
    ).roll
  }

  @Test func idsAreGivenInOrderAndTwoOfOneNameAreFine() {
    #expect(first.pupils.map(\.id) == ["p001", "p002", "p003"])
    #expect(first.staff.map(\.name) == ["Ms Bell", "Mr Ode"])
  }

  @Test func theSameFileAgainChangesNothing() {
    let again = merged(
      first, "\(Synthetic.upn(1)),1,Khan,Ayesha,01/02/2015,4,K,01/09/2024,SLCN,Ms Bell,Sara Khan",
      ",2,Smith,Jo,02/02/2015,4,N,,,Ms Bell,", ",,Smith,Jo,03/03/2015,4,N,,,Mr Ode,")
    #expect(again.changes.map(\.kind) == [.unchanged, .unchanged, .unchanged])
    #expect(again.roll == first)
  }

  @Test func changesAreReportedFieldByFieldAndMissingPupilsStay() {
    let (roll, changes) = merged(
      first,
      "\(Synthetic.upn(1)),1,Khan-Bell,Ayesha,01/02/2015,5,E,01/01/2026,ASD,Ms Roy,Imran Khan",
      ",9,New,Child,05/05/2015,R,N,,,,")
    #expect(changes.map(\.kind) == [.changed, .added, .missing, .missing])
    #expect(changes.map(\.id) == ["p001", "p004", "p002", "p003"])
    #expect(
      Set(changes[0].fields.map(\.field)) == [
        .surname, .year, .provision, .senStart, .needs, .teacher, .family,
      ])
    let words = changes[0].words
    #expect(words.contains("year 4 → 5") && words.contains("SEN provision K → E"))
    #expect(words.contains("surname changed") && !words.contains("Khan"))
    #expect(words.contains("1 of the parents and carers kept"))
    #expect(roll.pupils.count == 4)
    #expect(roll.pupil("p001")?.family.map(\.name) == ["Sara Khan", "Imran Khan"])
    #expect(
      roll.pupil("p001")?.sen
        == SENStatus(provision: .plan, start: Day(2026, 1, 1), needs: [.ASD]))
  }

  @Test func whatTheFileLeavesBlankStays() {
    let (roll, changes) = merged(first, "\(Synthetic.upn(1)),,Khan,Ayesha,,,,,,,")
    #expect(changes[0].kind == .unchanged)
    #expect(
      changes[0].notes == [
        "blank in the file and kept: admission number, date of birth, year, class teacher, "
          + "SEN provision, SEN start date"
      ])
    #expect(roll.pupil("p001") == first.pupil("p001"))
  }

  @Test func provisionAloneKeepsOrDropsNeedsByTheRules() {
    func after(_ status: String) -> SENStatus? {
      let file = Synthetic.table(
        "UPN,Surname,Forename,SEN\n\(Synthetic.upn(1)),Khan,Ayesha,\(status)")
      return first.merging(file).roll.pupil("p001")?.sen
    }
    #expect(after("K") == SENStatus(provision: .support, start: Day(2024, 9, 1), needs: [.SLCN]))
    #expect(after("E") == SENStatus(provision: .plan, needs: [.SLCN]))
    #expect(after("N") == SENStatus(provision: .none))
  }

  @Test func anIDIsNeverUsedAgain() {
    var roll = Roll(pupils: [], lastNumber: 7)
    #expect(roll.add(Pupil(id: "p001", surname: "A", forename: "B")).id == "p008")
    #expect(Roll(pupils: [Pupil(id: "p1200", surname: "A", forename: "B")]).lastNumber == 1200)
  }

  @Test func aNameAloneIsDoubtful() {
    let (roll, changes) = merged(
      first, ",,Khan,Ayesha,09/09/2014,4,,,,,", ",,SMITH,Jó,04/04/2015,4,,,,,")
    #expect(changes.map(\.kind) == [.doubtful, .doubtful, .missing])
    #expect(changes[0].id == "p001" && changes[0].words.contains("date of birth is another"))
    #expect(roll == first)
    let unborn = merged(first, ",,Khan,Ayesha,,4,,,,,")
    #expect(unborn.changes[0].kind == .doubtful && unborn.roll == first)
  }

  @Test func anotherChildOfThatNameWithAUPNOfTheirOwnIsNew() {
    let (roll, changes) = merged(first, "\(Synthetic.upn(2)),,Khan,Ayesha,09/09/2014,4,,,,,")
    #expect(changes[0].kind == .added && roll.pupils.count == 4)
  }

  @Test func aUPNOrNumberThatContradictsTheNamesIsDoubtful() {
    let upn = merged(first, "\(Synthetic.upn(1)),,Other,Child,09/09/2014,4,,,,,")
    #expect(upn.changes[0].kind == .doubtful && upn.roll == first)
    let number = merged(first, ",2,Other,Child,09/09/2014,4,,,,,")
    #expect(number.changes[0].kind == .doubtful && number.changes[0].id == "p002")
    let same = merged(first, "\(Synthetic.upn(5)),,Khan,Ayesha,01/02/2015,4,,,,,")
    #expect(same.changes[0].words.contains("the UPN is another"))
  }

  @Test func theAdmissionNumberFindsAChildWhoseSurnameChanged() {
    let (roll, changes) = merged(first, "\(Synthetic.upn(3)),2,Jones,Jo,02/02/2015,4,,,,,")
    #expect(changes[0].kind == .changed && changes[0].id == "p002")
    #expect(roll.pupil("p002")?.upn == Synthetic.upn(3) && roll.pupil("p002")?.surname == "Jones")
  }

  @Test func theSurestMatchComesFirstWhateverTheOrder() {
    let (_, changes) = merged(
      first, "\(Synthetic.upn(4)),,Smith,Jo,,4,,,,,", ",,Smith,Jo,03/03/2015,4,,,,,",
      ",2,Smith,Jo,02/02/2015,4,,,,,")
    #expect(changes.map(\.kind) == [.added, .unchanged, .unchanged, .missing])
  }

  @Test func anUnreadableFileChangesNothing() {
    let (roll, changes) = first.merging(Synthetic.table(""))
    #expect(roll == first && changes.isEmpty)
  }

  @Test func thePreferredSurnameIsKeptBesideTheLegalOne() {
    let file = Synthetic.table("Surname,Forename,DOB,Preferred Surname\nA,B,01/01/2015,C\n")
    let once = Roll().merging(file)
    #expect(once.roll.preferredSurnames == ["p001": "C"])
    #expect(once.roll.merging(file).changes.map(\.kind) == [.unchanged])
  }
}
