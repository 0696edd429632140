import Archive
import ArgumentParser
import Interview

/// Keys that sealed files open with.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Keys that sealed files open with.", subcommands: [New.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an identity file, and print whom to seal to.",
      discussion: """
        The file opens everything that is sealed to its recipient. It is sealed with a passphrase
        itself, which is asked for twice (in scripts: ACCORD_PASSPHRASE_FILE).
          accord keys new senco.key
        """)

    @Argument(help: "The file to make.")
    var file: String
    @Flag(help: "Leave the file unsealed: whoever can read it can open every backup.")
    var noPassphrase = false
    @OptionGroup var options: PlaceOptions

    func run() throws {
      try running {
        let words = try options.place().words.phrases()
        let passphrase = noPassphrase ? nil : try Secrets(words: words).newPassphrase()
        let recipient = try IdentityFile.make(at: file, passphrase: passphrase)
        Console.out(recipient.description)
        Console.error(
          words.text(noPassphrase ? .keysMadePlain : .keysMade, ["file": file]))
      }
    }
  }
}
