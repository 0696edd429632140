import Archive
import Record
import Testing

@Suite struct RollFindTests {
  private let roll: Roll = {
    var roll = Roll(preferredSurnames: ["p003": "Bell"])
    for (surname, forename, preferred) in [
      ("Khan", "Ayesha", nil), ("O’Brien", "Zoë", "Zo"), ("Smith", "Jo-Anne", nil),
      ("Smith", "Sam", nil), ("Smith", "Sam", nil), ("de la Cruz", "José", nil),
      ("محمود", "علی", nil),
    ] as [(String, String, String?)] {
      roll.add(Pupil(id: "", surname: surname, forename: forename, preferredName: preferred))
    }
    var numbered = roll.pupils[0]
    numbered.admissionNumber = "0042"
    numbered.upn = Synthetic.upn(1)
    roll.update(numbered)
    return roll
  }()

  private func ids(_ words: String) -> String {
    switch roll.find(words) {
    case .exact(let pupil): "exact " + pupil.id
    case .one(let pupil): "one " + pupil.id
    case .several(let pupils): "several " + pupils.map(\.id).joined(separator: " ")
    case .none(let nearest): "none " + nearest.map(\.id).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("p002", "exact p002"), ("P002", "exact p002"), ("0042", "exact p001"),
    (Synthetic.upn(1).lowercased(), "exact p001"), ("ayesha khan", "exact p001"),
    ("Khan, Ayesha", "exact p001"), ("KHAN AYESHA", "exact p001"), ("zoe obrien", "exact p002"),
    ("Zo O'Brien", "exact p002"), ("O’Brien, Zo", "exact p002"), ("Jo Anne Bell", "exact p003"),
    ("jose de la cruz", "exact p006"), ("علی محمود", "exact p007"), ("Ayesha", "one p001"),
    ("khan", "one p001"), ("zo", "one p002"), ("bell", "one p003"), ("aye", "one p001"),
    ("smith", "several p003 p004 p005"), ("Sam Smith", "several p004 p005"),
    ("sam", "several p004 p005"), ("s smi", "several p004 p005"), ("Ayehsa Kahn", "none p001"),
    ("obrian", "none p002"), ("smyth", "none p003 p004 p005"), ("Xylophone", "none "),
    ("", "none "), ("   ", "none "), ("42", "none "), ("\u{1b}[31m", "none "),
  ])
  func whomTheWordsMean(_ words: String, _ found: String) {
    #expect(ids(words) == found)
  }

  @Test func aVeryLongNameIsSearchedInBoundedTime() {
    #expect(ids(String(repeating: "a", count: 1_000_000)) == "none ")
  }
}
