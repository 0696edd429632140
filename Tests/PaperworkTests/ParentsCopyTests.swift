import Record
import Testing

@testable import Paperwork

@Suite struct ParentsCopyTests {
  private func copy(
    _ held: Held, for name: String = "Sara Khan", as format: PaperFormat = .text,
    largePrint: Bool = false
  ) throws -> String {
    try Shipped.papers().parentsCopy(
      of: held.record(), for: name, as: format, largePrint: largePrint)
  }

  @Test func aNormalCopyAsText() throws {
    expectGolden(try copy(.review()), "parents-copy.txt")
  }

  @Test func aNormalCopyAsHTML() throws {
    expectGolden(try copy(.review(), as: .html), "parents-copy.html")
  }

  @Test func theOrderIsTheOneAFamilyReads() throws {
    var held = Held.review()
    held.say(.summary, "mornings, reading, friends", by: Who.reed)
    let lines = try copy(held).split(separator: "\n", omittingEmptySubsequences: false)
    let headings = zip(lines, lines.dropFirst()).filter { $0.isEmpty && !$1.isEmpty }.map(\.1)
      .filter { !$0.hasSuffix(":") && !$0.contains(".") }
    #expect(
      headings == [
        "Ada: what we said and agreed", "Who was there", "What we most needed to talk about",
        "What we talked about", "What Ada said", "Your words", "What others said",
        "What Ada likes and is good at", "What helps", "What is hard",
        "What became of what we promised last time", "What Ada needs help with",
        "What we hope for", "The next steps for Ada", "What school will do to help",
        "What each of us will do", "When we meet next", "Who gets a copy",
        "How you can check our record later", "Is something not right?",
      ])
  }

  @Test(arguments: PaperFormat.allCases)
  func onlyQuotedWordsStandInQuotationMarks(format: PaperFormat) throws {
    var held = Held.review()
    let target = held.say(.target, "Ada will ask", by: Who.reed)
    held.notAgreed = [
      (target, Who.sara, "too soon for her", .noted), (target, Who.sara, "Not yet", .quoted),
    ]
    let text = try copy(held, as: format)
    let quoted = Set(held.items.filter { $0.voice == .quoted }.map(\.text) + ["Not yet"])
    let inMarks = text.split(separator: "“").dropFirst().map { $0.prefix { $0 != "”" } }
    #expect(!inMarks.isEmpty)
    for words in inMarks {
      let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(quoted.contains(plain), "“\(plain)” was not said like that")
    }
    #expect(text.contains("You told us (in our notes)"))
    #expect(text.contains("too soon for her"))
  }

  @Test func shortWordsStayAsTypedAndAreExplainedOnce() throws {
    var held = Held.review()
    held.say(.strength, "gd w/ her hands, abt 20 min at a time. w/mum too", by: Who.reed)
    held.say(.works, "salt on chips, B4 lunch", by: Who.reed)
    held.say(.note, "hw is for staff eyes", by: Who.reed)
    let text = try copy(held)
    #expect(text.contains("gd w/ her hands, abt 20 min at a time. w/mum too"))
    let list = text.split(separator: "Short words in our notes\n").last.map(String.init) ?? ""
    #expect(list.contains("- w/ = with\n- abt = about\n- b4 = before\n\n"))
    #expect(text.split(separator: "w/ = with").count == 2)
    #expect(!text.contains("hw =") && !text.contains("SALT"))
    let page = try copy(held, as: .html)
    #expect(page.contains("<dt>abt</dt><dd>about</dd>"))
    #expect(try !copy(.review()).contains("Short words"))
  }

  @Test(arguments: PaperFormat.allCases)
  func nothingForStaffAndNoNumberIsInIt(format: PaperFormat) throws {
    let text = try copy(.review(), as: format)
    #expect(!text.contains("N99910010901A"))
    #expect(!text.contains("004211"))
    #expect(!text.contains("eye test"))
    #expect(!text.contains("phone after 4"))
  }

  @Test func whatIsWithheldFromOnePersonIsInTheOthersCopyOnly() throws {
    var held = Held.review()
    held.say(.concern, "worried about the move to Leeds", by: Who.sara)
    held.say(
      .action, "Tell school the new address", by: Who.sara, [.owner: .text("parent:Sara Khan")])
    let before = try copy(held, for: "Imran Khan")
    #expect(before.contains("Leeds") && before.contains("address"))
    for index in held.items.indices where held.items[index].text == "Imran Khan" {
      held.items[index].fields[.withheld] = .list([
        "concern-3|not known to him", "action-4|not known to him",
      ])
    }
    for format in PaperFormat.allCases {
      for name in ["Imran Khan", "imran  khan", "dad", "father"] {
        let text = try copy(held, for: name, as: format)
        #expect(!text.contains("Leeds") && !text.contains("address"))
        #expect(!text.contains("withheld") && !text.contains("not known to him"))
      }
      let hers = try copy(held, for: "Sara Khan", as: format)
      #expect(hers.contains("Leeds") && hers.contains("address"))
    }
  }

  @Test func aWithheldItemLeavesNoTraceInWhatPointsAtIt() throws {
    var held = Held.review()
    for index in held.items.indices where held.items[index].text == "Sara Khan" {
      held.items[index].fields[.withheld] = .list(["target-1|", "outcome-1|", "review-date-1|"])
    }
    let text = try copy(held)
    #expect(!text.contains("40 of the first 45"))
    #expect(!text.contains("choose a book"))
    #expect(text.contains("1. Ada will tell a grown-up"))
    #expect(!text.contains("When we meet next"))
  }

  @Test func eachParentIsYouInTheirOwnCopy() throws {
    var held = Held.review()
    held.say(.concern, "He never sees her read", by: Who.imran, quoted: true)
    let hers = try copy(held)
    let his = try copy(held, for: "Imran Khan")
    #expect(hers.contains("You said:\n- “She cries on Sunday nights”"))
    #expect(hers.contains("Imran Khan said:\n- “He never sees her read”"))
    #expect(his.contains("You said:\n- “He never sees her read”"))
    #expect(his.contains("Sara Khan said:\n- “She cries on Sunday nights”"))
    #expect(hers.contains("- You: Read together") && his.contains("- Sara Khan: Read together"))
  }

  @Test func aLineByTheParentIsTheOnlyParentsPresent() throws {
    var held = Held.review()
    held.say(.concern, "she is tired", by: Speaker(.parent), quoted: true)
    #expect(try copy(held).contains("“she is tired”"))
    #expect(try copy(held).components(before: "What others said").contains("“she is tired”"))
    let his = try copy(held, for: "Imran Khan")
    #expect(!his.components(before: "What others said").contains("“she is tired”"))
  }

  @Test func aStrangerGetsNoCopy() throws {
    #expect(
      throws: PaperRefusal.unknownRecipient(asked: "Sarah", known: ["Sara Khan", "Imran Khan"])
    ) { try copy(.review(), for: "Sarah") }
    #expect(try copy(.short(), for: "Mum").contains("Sara Khan"))
  }

  @Test(arguments: PaperFormat.allCases)
  func noOtherChildIsNamed(format: PaperFormat) throws {
    var held = Held.review()
    held.names = ["Tyler Brown": .child, "Zed": .sibling, "Rover": .notAPerson]
    held.say(.concern, "Tyler's gang: TYLER pushed her, Zed and Rover saw", by: Who.sara)
    held.say(
      .target, "Ada will sit by Tyler Brown", by: Who.reed,
      [.criterion: .text("with Tyler twice"), .baseline: .text("tylers table")])
    held.notAgreed = [(ItemID(.target, 3), Who.sara, "not by Tyler", .noted)]
    let text = try copy(held, as: format)
    #expect(!text.lowercased().contains("tyler") && !text.contains("Brown"))
    #expect(text.contains("Zed and Rover saw"))
    #expect(text.contains("Ada will sit by another child"))
    let staff = try Shipped.papers().staffCopy(of: held.record(), as: format)
    #expect(!staff.lowercased().contains("tyler"))
  }

  @Test func wordsTakenBackAreNotInIt() throws {
    let held = Held.review()
    var journal = try held.journal(closed: false)
    let taken = journal.entries.first { entry in
      if case .understood(let meant) = entry.event, case .add(let item)? = meant.filings.first {
        return item.text.hasPrefix("sleep poor")
      }
      return false
    }
    let number = try #require(taken?.number)
    let at = Moment(seconds: 1_773_250_000)
    try journal.append(
      Entry(
        number: journal.nextNumber, at: at, by: "Mr Reed", event: .withdrawn(entries: [number])))
    try journal.append(
      Entry(number: journal.nextNumber, at: at, by: "Mr Reed", event: .closed(by: [])))
    let record = try AgreedRecord(Draft(journal))
    let text = try Shipped.papers().parentsCopy(of: record, for: "mum", as: .text)
    #expect(!text.contains("sleep poor"))
  }

  @Test func adisagreementShowsBothViewsAndTheRoute() throws {
    var held = Held.review()
    let target = held.say(.target, "Ada will eat in the hall twice a week", by: Who.reed)
    held.notAgreed = [(target, Who.sara, "It is too soon", .quoted)]
    let open = try copy(held)
    #expect(open.contains("The plan says: Ada will eat in the hall twice a week"))
    #expect(open.contains("You said: “It is too soon”"))
    #expect(open.contains("Please ask us what you can do about this."))
    #expect(open.contains("Agreed by: Mr Reed\n"))
    held.items[held.items.firstIndex { $0.kind == .reviewDate } ?? 0].fields[.route] =
      .text("Mrs Patel meets Sara by 20 March")
    #expect(try copy(held).contains("What happens about this now: Mrs Patel meets Sara"))
  }

  @Test func hostileWordsStayWords() throws {
    var held = Held.review()
    held.say(
      .concern, "</p><script>alert(1)</script> {{recipient}} & \u{1B}[2J \"x\" 'y'", by: Who.sara,
      quoted: true)
    let html = try copy(held, as: .html)
    #expect(!html.contains("<script") && !html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{recipient}} &amp; [2J"))
    #expect(try copy(held).contains("{{recipient}} & [2J \"x\" 'y'"))
  }

  @Test func wordsFromRightToLeftAreMarked() throws {
    var held = Held.review()
    held.say(.concern, "وہ اتوار کی رات کو روتی ہے", by: Who.sara, quoted: true)
    let html = try copy(held, as: .html)
    #expect(html.contains("<span class=\"words\" dir=\"auto\" lang=\"ur\">“وہ اتوار"))
    #expect(try copy(held).contains("“\u{2068}وہ اتوار کی رات کو روتی ہے\u{2069}”"))
  }

  @Test func aLineBreakInSomebodysWordsCannotForgeAHeading() throws {
    var held = Held.review()
    held.say(.concern, "first\nYour words\nthird", by: Who.sara)
    #expect(try copy(held).contains("- first\n  Your words\n  third\n"))
  }

  @Test func largePrintIsEighteenPoint() throws {
    let html = try copy(.review(), for: "Imran Khan", as: .html, largePrint: true)
    #expect(html.contains("<html lang=\"en-GB\" class=\"large\">"))
    #expect(html.contains("html.large { font-size: 18pt; }"))
    #expect(try Shipped.papers().wantsLargePrint("Imran Khan", of: Held.review().record()))
    #expect(try !Shipped.papers().wantsLargePrint("Sara Khan", of: Held.review().record()))
  }

  @Test func anEmptyMeetingMakesAWholePage() throws {
    let text = try copy(.short())
    #expect(text.contains("Is something not right?"))
    #expect(!text.contains("target") && !text.contains("Who gets a copy"))
  }

  @Test func aCorrectionSaysWhatChanged() throws {
    var record = try Held.review().record()
    record.meeting.version = 2
    record.meeting.corrects = "2026-03-11-p001"
    record.meeting.changes = [
      "The date of the next meeting is 3 July, not 2 July.", "note 1 was added",
      "concern 1 was reworded", "concern 10 was reworded",
    ]
    record.close.copies[0].withheld = [.init(item: ItemID(.concern, 1), reason: "hers")]
    let text = try Shipped.papers().parentsCopy(of: record, for: "mum", as: .text)
    #expect(!text.contains("note 1") && !text.contains("concern 1 "))
    #expect(text.contains("concern 10 was reworded"))
    #expect(text.contains("This copy takes the place of the one before."))
    #expect(text.contains("- The date of the next meeting is 3 July, not 2 July."))
  }
}

extension String {
  /// What stands before a marker.
  func components(before marker: String) -> String {
    firstRange(of: marker).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
