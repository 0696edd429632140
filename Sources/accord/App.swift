import ArgumentParser
import Glibc
import Terminal

/// The program: every room put together, and every effect made in one place.
@main
struct Accord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accord",
    abstract: "Leads the meeting a school holds with the parents of a child with SEN support.",
    discussion: """
      Without a command: what can be taken up again, who is due, and how to begin.

      Examples:
        accord init                      make a school's folder
        accord pupils import roll.csv    load the roll
        accord meet "Sam Hale"           hold a meeting
        accord show 2026-03-11-p001      read what was agreed
      """,
    version: Version.text,
    subcommands: [
      InitCommand.self, PupilsCommand.self, MeetCommand.self, ShowCommand.self,
      PaperCommand.self, OpenCommand.self, ExportCommand.self, FindCommand.self, DueCommand.self,
      GivenCommand.self, FiledCommand.self, ReviewedCommand.self, AsideCommand.self,
      EraseCommand.self, RehearseCommand.self, HearCommand.self, CheckCommand.self,
      SchemaCommand.self, MergeCommand.self, BackupCommand.self, RestoreCommand.self,
      KeysCommand.self, SelftestCommand.self, RedactCommand.self, SubjectCommand.self,
      ExportsCommand.self, RetentionCommand.self, HomeCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)

  /// Begins with the three standard streams open, so that no file of the archive can become one.
  static func main() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = Glibc.open("/dev/null", O_RDWR)
    }
    PrivateMemory.keep()
    // A full disk is told as a failed write, with words, not as a death.
    signal(SIGXFSZ, SIG_IGN)
    if let fault = CommandNames.fault(in: Array(CommandLine.arguments.dropFirst())) {
      Console.error(fault)
      Glibc.exit(64)
    }
    main(nil)
  }
}

/// The version people see.
enum Version {
  static let text = "accord 0.1.0"
}

/// The options that every command about a school takes.
struct PlaceOptions: ParsableArguments {
  @Option(name: .long, help: "The school's folder (else ACCORD_HOME, else ~/Accord).")
  var home: String?

  @Option(name: .long, help: "A folder of prompt files to use before the school's own.")
  var prompts: String?

  @Option(
    name: .customLong("as"),
    help: "Whose key opens the archive: a name or id (else ACCORD_AS, or the only key there).")
  var person: String?

  /// The school these options name.
  func place() -> Place { Place(home: home, prompts: prompts, person: person) }
}
