import Record
import Testing

@testable import Paperwork

@Suite struct OtherChildrenTests {
  private func hide(_ text: String, _ names: [String: NameKind]) -> String {
    OtherChildren(
      names: names, known: ["Adeela", "Ada", "Sara Khan", "Mr Reed"], stand: "another child"
    ).hide(text)
  }

  @Test(arguments: [
    ("Tyler hit her", "another child hit her"),
    ("tyler HIT her, TYLER!", "another child HIT her, another child!"),
    ("Tyler's bag and Tyler’s coat", "another child's bag and another child’s coat"),
    ("tylers mum", "another child's mum"),
    ("with (Tyler)", "with (another child)"),
    ("Tylers-like Tylerish", "another child's-like Tylerish"),
    ("Tyler Brown and Tyler  Brown", "another child and another child"),
    ("brown bread", "brown bread"),
    ("with Tyler-Brown", "with another child"),
    ("", ""),
    ("no names at all", "no names at all"),
    ("Ünder Tyler ärger", "Ünder another child ärger"),
  ])
  func wholeWordsInEitherCase(text: String, expected: String) {
    #expect(hide(text, ["Tyler Brown": .child]) == expected)
  }

  @Test func aNameThatEndsInSKeepsOneApostrophe() {
    let names: [String: NameKind] = ["James": .child]
    #expect(hide("James' book", names) == "another child's book")
    #expect(hide("James's book", names) == "another child's book")
    #expect(hide("he said 'James'", names) == "he said 'another child'")
  }

  @Test func anEverydayWordIsANameOnlyWithItsCapital() {
    let names: [String: NameKind] = ["Will": .child, "May": .child]
    #expect(hide("He will go with Will, may be", names) == "He will go with another child, may be")
  }

  @Test func onlyChildrenAreHidden() {
    let names: [String: NameKind] = [
      "Zed": .sibling, "Bo": .adult, "Rover": .notAPerson, "Kit": .child,
    ]
    #expect(hide("Zed Bo Rover Kit", names) == "Zed Bo Rover another child")
  }

  @Test func thePupilAndThePeoplePresentAreNotHidden() {
    #expect(hide("Ada and Sara", ["Ada": .child, "Sara": .child]) == "Ada and Sara")
  }

  @Test func longestNameFirstAndOtherScripts() {
    let names: [String: NameKind] = [
      "Jo": .child, "Jo Ann Li": .child, "Zoë": .child, "علی": .child,
    ]
    #expect(
      hide("Jo Ann Li, Jo and Jos", names) == "another child, another child and another child's")
    #expect(hide("ZOË met علی", names) == "another child met another child")
    #expect(hide("Zoe\u{308}!", names) == "another child!")
  }

  @Test func aLongTextIsReadThrough() {
    let text = String(repeating: "Tyler and tea ", count: 3_000)
    #expect(hide(text, ["Tyler Brown": .child]).hasPrefix("another child and tea another child"))
  }
}
