import Record
import Testing

@testable import Paperwork

@Suite struct TemplateTests {
  @Test func theShippedTemplatesAreSound() {
    #expect(Shipped.files.count == 17)
    #expect(Papers.findings(in: Shipped.files).map(\.rendered) == [])
  }

  /// The shipped files with one of them changed.
  private func findings(_ name: String, _ text: String) -> [Finding] {
    var files = Shipped.files
    files[name] = text
    return Papers.findings(in: files)
  }

  @Test(arguments: [
    ("Dear {{recipiant}}", "“recipiant” is not known here", 6),
    ("Dear {{pupil.upn}}", "“pupil.upn” is not known", 6),
    ("{{#needs}}{{#items}}{{line}}{{/items}}{{/needs}}", "opens a section", 21),
    ("{{{recipient}}}", "two braces and no more", 1),
    ("{{&recipient}}", "two braces and no more", 1),
    ("{{=<% %>=}}", "as they are", 1),
    ("{{%CONTENT_TYPE:HTML}}", "do not use", 1),
    ("{{> no-such-piece}}", "no piece called “no-such-piece”", 1),
    ("{{#needs}} left open", "“needs” is never closed", 1),
    ("{{/needs}}", "nothing is open", 1),
    ("{{#needs}}{{/targets}}", "“needs” is open here, not “targets”", 11),
    ("so {{recipient", "never ends", 4),
    (
      "{{#you}}{{#noted}}{{#items}}“{{noted}}”{{/items}}{{/noted}}{{/you}}", "no quotation marks",
      30
    ),
    ("{{}}", "has no name", 1),
  ])
  func aMistakeIsShownWithItsPlace(text: String, message: String, column: Int) {
    let found = findings("notification.text.mustache", "First line\n\n\(text)\n")
    #expect(found.count == 1, "\(found.map(\.rendered))")
    #expect(found.first?.message.contains(message) == true, "\(found.map(\.rendered))")
    #expect(found.first?.file == "notification.text.mustache")
    #expect(found.first?.line == 3)
    #expect(found.first?.column == column)
    #expect(found.first?.excerpt == text)
  }

  @Test func mistakesInAllFilesComeAtOnce() {
    var files = Shipped.files
    files["notification.text.mustache"] = "{{one}}\n{{two}}\n"
    files["staff-copy.html.mustache"] = "{{#gaps}}"
    files["transcript.html.mustache"] = nil
    files["paper-labels.yaml"] = files["paper-labels.yaml"]?.replacing("gap.jargon", with: "gap.x")
    let found = Papers.findings(in: files).map { "\($0.file):\($0.line)" }
    #expect(
      found == [
        "notification.text.mustache:1", "notification.text.mustache:2", "paper-labels.yaml:0",
        "staff-copy.html.mustache:1", "transcript.html.mustache:0",
      ])
    #expect(throws: BrokenPapers.self) { try Papers(files) }
  }

  @Test func aPieceThatTakesItselfInIsFound() {
    let found = findings("paper-words.text.mustache", "{{>paper-words.text}}")
    #expect(found.contains { $0.message.contains("takes itself in") })
  }

  @Test func labelsAreOneLineEach() {
    let text =
      "role.parent: parent\n  indented: x\nno colon\nrole.pupil: \"open\nrole.parent: again\n"
    let found = Labels.read(text, shown: "paper-labels.yaml").findings.filter { $0.line > 0 }
    #expect(found.map(\.line) == [2, 3, 4, 5])
  }

  @Test func aFamilysPaperCannotNameWhatOnlyStaffMaySee() {
    for name in ["{{record}}", "{{sen.code}}", "{{#notes}}{{/notes}}", "{{#gaps}}{{/gaps}}"] {
      #expect(!findings("parents-copy.text.mustache", name).isEmpty)
    }
  }

  @Test func aSchoolsOwnPathIsShown() {
    var files = Shipped.files
    files["record.text.mustache"] = nil
    files["Prompts/Papers/record.text.mustache"] = "{{nonsense}}"
    #expect(Papers.findings(in: files).map(\.file) == ["Prompts/Papers/record.text.mustache"])
  }

  @Test func plainTextIsSetAtItsWidth() {
    let long = String(repeating: "word ", count: 40)
    let lines = PlainText.lines("- \(long)\n\n\n\n   1. \(long)\nend", width: 30)
    #expect(lines.allSatisfy { $0.count <= 30 })
    #expect(lines[1].hasPrefix("  word"))
    #expect(lines.filter(\.isEmpty).count == 1)
    #expect(lines.contains { $0.hasPrefix("      word") })
    #expect(PlainText.lines(String(repeating: "x", count: 100), width: 30).count == 1)
  }

  @Test func everyCharacterOfPeoplesWordsIsMadeSafe() {
    #expect(SafeText.html("<b> & \"q\" 'a'") == "&lt;b&gt; &amp; &quot;q&quot; &#39;a&#39;")
    #expect(SafeText.html("<\u{301}script>").hasPrefix("&lt;\u{301}script&gt;"))
    #expect(SafeText.html("a\u{0}b\u{1B}[31m\u{202E}c") == "ab[31mc")
    #expect(SafeText.plain("one\r\ntwo\u{7}") == "one\u{2028}two")
    #expect(SafeText.plain("سلام") == "\u{2068}سلام\u{2069}")
  }

  @Test func theLanguageOfWordsIsToldFromTheirLetters() {
    #expect(WritingScript.language(of: "وہ روتی ہے PE", home: "Urdu") == "ur")
    #expect(WritingScript.language(of: "وہ روتی ہے", home: nil) == nil)
    #expect(WritingScript.language(of: "Ona lubi ciszę", home: "Polish") == nil)
    #expect(WritingScript.language(of: "ਮੈਂ", home: nil) == "pa")
    #expect(WritingScript.language(of: "", home: "Urdu") == nil)
  }
}
