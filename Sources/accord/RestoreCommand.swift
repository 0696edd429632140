import Archive
import ArgumentParser
import Interview

/// Puts a backup back, over nothing that is there.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup back: what is missing is added, nothing is overwritten.",
    discussion: """
      Exit 1 when something in the folder differs from the backup; that is left as it is.
        accord restore school.age --home ~/Accord
        accord restore school.age --identity key.txt --home looked-at
      """)

  @Argument(help: "The backup.")
  var file: String
  @Option(help: "The identity file that opens it; else its passphrase is asked for.")
  var identity: String?
  @OptionGroup var options: PlaceOptions

  func run() throws {
    try running {
      let place = options.place()
      let words = try place.words.phrases()
      let secrets = Secrets(words: words)
      let work = LongWork(stopped: words.text(.restoreStopped)) {
        words.text(.restoreProgress, ["size": $0])
      }
      defer { work.clear() }
      let restored = try Backup.restore(
        Secrets.followed(file), into: place.home,
        key: { needsPassphrase in
          try secrets.key(needsPassphrase: needsPassphrase, file: file, identity: identity)
        }, progress: work.done)
      work.clear()
      report(restored, place, words)
      if !restored.differing.isEmpty { throw ExitCode(1) }
    }
  }

  private func report(_ restored: Backup.Restored, _ place: Place, _ words: Phrases) {
    for difference in restored.differing {
      let how: CommandKey =
        switch difference.how {
        case .longerHere: .restoreLongerHere
        case .longerInBackup: .restoreLongerThere
        case .other: .restoreDiffers
        }
      Console.out(words.text(how, ["file": difference.path]))
    }
    Console.out(
      words.text(
        .restoreDone,
        [
          "home": place.home, "added": String(restored.added.count),
          "same": String(restored.same), "differing": String(restored.differing.count),
        ]))
    if !restored.differing.isEmpty { Console.error(words.text(.restoreLeft)) }
  }
}
