import Archive
import Interview

/// The keys of a sitting, opened once, when they are first needed.
final class KeyRing {
  var keeper: Keeper?
  var archive: SchoolArchive?
}

extension Place {
  /// The archive, opened with the keys of whoever is at the keyboard.
  func archive() throws -> SchoolArchive {
    if let archive = ring.archive { return archive }
    if try SchoolArchive.isPlain(home: home) { try sealFirst() }
    let archive = try SchoolArchive(home: home, keeper: keeper())
    ring.archive = archive
    try settle()
    return archive
  }

  /// Who does something, where no name was given: whoever is at the keyboard, or else the office.
  func who(_ by: String?) -> String { by ?? ring.keeper?.me.name ?? "the office" }

  /// Seals every key to those who may open it now; only a SENCO can, and most often there is
  /// nothing to do.
  func settle() throws {
    guard let keeper = ring.keeper, keeper.isSENCO else { return }
    let settled = try archive().settleKeys { done, count in
      guard Console.showsProgress, count > 100, done % 50 == 0,
        let phrases = try? words.phrases()
      else { return }
      Console.progress(
        phrases.text(.keysSettling, ["done": String(done), "count": String(count)]))
    }
    if Console.showsProgress, settled != nil { Console.progress(nil) }
    for fault in settled?.left ?? [] { Console.error(fault.description) }
  }

  /// Goes on with keys that have changed.
  func settle(with keeper: Keeper) throws {
    ring.keeper = keeper
    ring.archive = nil
    _ = try archive()
  }

  /// The keys of whoever is at the keyboard; the passphrase is asked for once a sitting.
  func keeper() throws -> Keeper {
    if let keeper = ring.keeper { return keeper }
    let folder = KeyFolder(home: home)
    guard try folder.hasKeys() else { throw KeyFault.damagedFile("keys/people.json") }
    let keeper = try opened(folder)
    ring.keeper = keeper
    return keeper
  }

  private func opened(_ folder: KeyFolder) throws -> Keeper {
    if person == nil, let path = Environment["ACCORD_IDENTITY"] {
      return try patiently(path) { passphrase in
        try folder.keeper(file: Secrets.followed(path), passphrase: passphrase)
      }
    }
    let person = try personHere(folder)
    return try patiently(person.name) { passphrase in
      let keeper = try folder.keeper(person.id, passphrase: passphrase)
      // Until now the names were only what stands in the folder.
      guard keeper.me.id == person.id else { throw KeyFault.keyReplaced }
      return keeper
    }
  }

  /// Whose identity file is used: the one that was named, the only one, or the one that somebody
  /// at the terminal chooses.
  func personHere(_ folder: KeyFolder) throws -> KeyPerson {
    if let person {
      guard let found = try folder.person(person) else { throw KeyFault.noPerson(person) }
      return found
    }
    let people = try folder.peopleHere()
    if people.count == 1 { return people[0] }
    let phrases = try words.phrases()
    if people.isEmpty { throw Ending(66, phrases.text(.keysNoneHere)) }
    let names = people.map(\.name).joined(separator: ", ")
    guard Console.isInteractive else {
      throw Ending(64, phrases.text(.keysWhoScript, ["names": names]))
    }
    return try MainActor.assumeIsolated {
      let desk = TerminalDesk(showsIDs: false)
      desk.show(.question, phrases.text(.keysWho, ["names": names]))
      while true {
        guard let line = desk.line(completing: people.map(\.name)) else {
          throw Ending(130, phrases.text(.secretLeft))
        }
        if let person = KeyPerson.named(line, among: people) { return person }
        desk.show(.note, phrases.text(.keysWhoAgain, ["names": names]))
      }
    }
  }

  /// Opens something with a passphrase; a slip at the terminal may be mended twice.
  func patiently<Opened>(
    _ name: String, _ open: (() throws -> Passphrase) throws -> Opened
  ) throws -> Opened {
    var tries = 3
    while true {
      do {
        return try open { try Secrets(words: words.phrases()).passphrase(of: name) }
      } catch AgeFault.wrongPassphrase {
        tries -= 1
        let phrases = try words.phrases()
        guard tries > 0, Secrets.isAsked else {
          throw Ending(77, phrases.text(.keysWrong, ["name": name]))
        }
        Console.error(phrases.text(.keysWrongAgain))
      }
    }
  }
}

extension KeyPerson {
  /// The one person whose name, a part of it, or id was typed.
  static func named(_ typed: String, among people: [KeyPerson]) -> KeyPerson? {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    let found = people.filter { person in
      let name = person.name.lowercased().split(whereSeparator: \.isWhitespace)
      return [person.id[...]] == words || words.allSatisfy { name.contains($0) }
    }
    return found.count == 1 ? found[0] : nil
  }
}
