import Archive
import ArgumentParser
import Interview

/// One sealed file of the whole school's folder.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write the whole school's folder into one sealed file.",
    discussion: """
      It is an age file with a tar inside; the age program opens it too. Without --to it is sealed
      with a passphrase, which is asked for (in scripts: ACCORD_PASSPHRASE_FILE).
        accord backup school.age
        accord backup school.age --to age1… --identity key.txt
      """)

  @Argument(help: "The file to make.")
  var file: String
  @Option(help: "Who may open it: a recipient, age1… May be given again.")
  var to: [String] = []
  @Option(help: "An identity file to open the backup again with, to compare every file.")
  var identity: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.phrases()
      let secrets = Secrets(words: words)
      let identities = try identity.map { try secrets.identities(in: $0) }
      let readers: AgeReaders
      var key = identities.map { AgeKey.identities($0) }
      if to.isEmpty, let identities {
        readers = .recipients(identities.map(\.recipient))
      } else if to.isEmpty {
        let passphrase = try secrets.newPassphrase()
        readers = .passphrase(passphrase)
        key = .passphrase(passphrase)
      } else {
        readers = .recipients(try to.map { try recipient($0, words) })
      }
      let work = LongWork(stopped: words.text(.backupStopped)) {
        words.text(.backupProgress, ["size": $0])
      }
      defer { work.clear() }
      let made = try Backup.make(
        of: place.home, at: file, for: readers, checkedWith: key, progress: work.done)
      work.clear()
      try report(made, words)
    }
  }

  private func recipient(_ text: String, _ words: Phrases) throws -> AgeRecipient {
    guard let recipient = AgeRecipient(text) else {
      throw Ending(64, words.text(.backupNoRecipient, ["text": text]))
    }
    return recipient
  }

  private func report(_ made: Backup.Made, _ words: Phrases) throws {
    for meeting in made.held {
      Console.error(words.text(.backupHeld, ["meeting": meeting]))
    }
    for left in made.leftOut {
      let reason: CommandKey =
        switch left.reason {
        case .kind: .backupLeftKind
        case .name: .backupLeftName
        case .size: .backupLeftSize
        }
      Console.error(words.text(reason, ["file": left.path]))
    }
    Console.out(
      words.text(
        .backupMade,
        ["file": file, "count": String(made.files), "size": LongWork.size(made.size)]))
    Console.out(words.text(made.wasOpened ? .backupOpened : .backupUnopened))
    if !made.leftOut.isEmpty { throw ExitCode(1) }
  }
}
