public import Hearing
import Record

/// The files the lexicon is made of, as they were found; one left out has no words.
public struct LexiconFiles: Sendable {
  /// A file: the name to show, and its bytes.
  public struct File: Sendable {
    /// The name findings show.
    public let name: String
    /// The bytes.
    public let bytes: [UInt8]
    /// A file from its parts.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The names of the files, in `Prompts/Words/`.
  public static let names = [
    "jargon.yaml", "vague.yaml", "blame.yaml", "forenames.yaml", "names.yaml", "disclosure.yaml",
  ]

  private let files: [String: File]

  /// The files by their names in `Prompts/Words/`.
  public init(_ files: [String: File]) { self.files = files }

  /// The lexicon, with every mistake in every file at once.
  public func read() -> Checked<Lexicon> {
    var findings: [Finding] = []
    func take<Content>(
      _ name: String, _ empty: Content, _ read: ([UInt8], String) -> Checked<Content>
    ) -> Content {
      guard let file = files[name] else { return empty }
      let checked = read(file.bytes, file.name)
      findings += checked.findings
      return checked.content ?? empty
    }
    let jargon = take("jargon.yaml", [:]) { WordFile.terms($0, file: $1) }
    let blame = take("blame.yaml", [:]) { WordFile.terms($0, file: $1) }
    let vague = take("vague.yaml", []) { WordFile.words($0, file: $1) }
    let forenames = take("forenames.yaml", [:]) { WordFile.lists($0, file: $1) }
    let names = take("names.yaml", [:]) {
      WordFile.lists($0, file: $1, named: ["words", "things"])
    }
    let disclosure = take("disclosure.yaml", [:]) {
      WordFile.lists(
        $0, file: $1, named: ["alone", "harm", "harmless"],
        allowed: ["always", "together"],
        check: PhrasePattern.check)
    }
    let lexicon = Lexicon(
      jargon: jargon, vague: vague, blame: blame,
      forenames: forenames.keys.sorted().flatMap { forenames[$0] ?? [] },
      nameWords: names["words"] ?? [], things: names["things"] ?? [],
      disclosure: disclosure["alone"] ?? [], harm: disclosure["harm"] ?? [],
      harmless: disclosure["harmless"] ?? [], together: disclosure["together"] ?? [],
      always: disclosure["always"] ?? [])
    return Checked(lexicon, findings)
  }
}
