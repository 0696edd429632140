import Record
import Testing

@testable import Paperwork

@Suite struct StaffPapersTests {
  @Test func aStaffCopyAsText() throws {
    expectGolden(
      try Shipped.papers().staffCopy(of: Held.full(), as: .text), "staff-copy.txt")
  }

  @Test(arguments: PaperFormat.allCases)
  func everyFieldIsInIt(format: PaperFormat) throws {
    let record = try Held.full()
    let text = try Shipped.papers().staffCopy(of: record, as: format)
      .replacing("\n", with: " ").replacing("  ", with: " ").replacing("  ", with: " ")
    for words in [
      "N99910010901A", "004211", "04/03/2016", "Adeela", "Urdu", "K: SEN support", "SPLD",
      "phone after 4", "Easy Read", "the date", "20 of 30", "score -1", "the help is working",
      "Dr Ellis", "short tasks", "sounds", "Monday 16 March 2026", "not needed here", "in class",
      "out loud",
      "as before", "see the head", "a reason", "concern 1", "by hand", "office", "too much",
      "Notes for staff", "line of note", "Gaps left", "Words a parent may not know",
      "2026-03-11-p001",
    ] where !(format == .text && ["Notes for staff", "Gaps left", "score -1"].contains(words)) {
      #expect(text.contains(words), "\(words)")
    }
    for statement in record.statements + record.notes {
      #expect(text.contains(statement.text), "\(statement.id)")
      #expect(text.contains(statement.id.description), "\(statement.id)")
    }
  }

  @Test func theFileIsNamedByNumberOrInitials() throws {
    var record = try Held.review().record()
    #expect(ExportNames.staffCopy(record) == "SEN-meeting_004211_2026-03-11.html")
    record.pupil.admissionNumber = "../../etc"
    #expect(ExportNames.staffCopy(record) == "SEN-meeting_------etc_2026-03-11.html")
    record.pupil.admissionNumber = " "
    #expect(ExportNames.staffCopy(record, as: .text) == "SEN-meeting_AK_2026-03-11.txt")
    record.pupil.forename = ""
    record.pupil.surname = ""
    #expect(ExportNames.staffCopy(record) == "SEN-meeting_pupil_2026-03-11.html")
    #expect(ExportNames.folder(record) == "2026-03-11-2026-03-11-p001")
  }

  @Test func theNotificationIsDatedAndNamesTheStart() throws {
    let papers = try Shipped.papers()
    let record = try Held.firstConcern().record()
    #expect(Papers.needsNotification(record))
    expectGolden(
      try papers.notification(of: record, for: "mum", as: .text), "notification.txt")
    let html = try papers.notification(of: record, for: "Sara Khan", as: .html)
    #expect(html.contains("Monday 16 March 2026") && html.contains("Wednesday 11 March 2026"))
    #expect(!html.contains("N999"))
    #expect(throws: PaperRefusal.noNotification) {
      try papers.notification(of: Held.review().record(), for: "mum", as: .text)
    }
  }

  @Test func theRecordSoFarAsLines() throws {
    let papers = try Shipped.papers()
    let draft = Draft(try Held.review().journal(closed: false))
    let lines = papers.lines(of: draft)
    expectGolden(lines.joined(separator: "\n") + "\n", "record.txt")
    #expect(lines.allSatisfy { $0.count <= 72 })
    #expect(papers.lines(of: draft, width: 40).allSatisfy { $0.count <= 40 })
    let empty = Draft(try Held(.sample()).journal(closed: false))
    #expect(papers.lines(of: empty).contains("Nothing is in the record yet."))
  }

  @Test func linesForTheScreenHoldNoControlCharacters() throws {
    var held = Held.short()
    held.say(.concern, "a\u{1B}]0;x\u{7}b\u{9B}2J\u{202E}c", by: Who.sara)
    let draft = Draft(try held.journal(closed: false))
    let shown = try Shipped.papers().lines(of: draft).joined(separator: "\n")
    #expect(shown.contains("a]0;xb2Jc"))
  }

  @Test(arguments: ["parents-copy", "notification", "staff-copy", "transcript"])
  func everyElementIsClosed(name: String) throws {
    let papers = try Shipped.papers()
    let record = try Held.full()
    let html =
      switch name {
      case "parents-copy": try papers.parentsCopy(of: record, for: "mum", as: .html)
      case "notification": try papers.notification(of: record, for: "mum", as: .html)
      case "staff-copy": papers.staffCopy(of: record, as: .html)
      default: papers.transcript(of: try Held.review().journal(), as: .html)
      }
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" && $0 != " " && $0 != "\n" }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst(), "\(piece.prefix(40))")
      } else if !["!doctype", "meta", "br"].contains(String(tag)) {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
    #expect(html.split(separator: "<h1").count == 2)
    #expect(html.contains("<main>") && html.contains("lang=\"en-GB\""))
    for word in ["http", "<script", "<img", "<link", "url("] { #expect(!html.contains(word)) }
    #expect(!html.contains("{{"))
  }
}
