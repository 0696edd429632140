/// A page of everything held on one pupil: sections of rows, in which what is about other people is
/// marked for a person to decide on.
public struct SubjectPage: Codable, Hashable, Sendable {
  /// A stretch of a row's words.
  public struct Piece: Codable, Hashable, Sendable {
    /// The words.
    public let text: String
    /// Why a person must decide on them (`another child`); nil where nobody need.
    public let mark: String?

    /// A stretch from its parts.
    public init(_ text: String, mark: String? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  /// One line of a page.
  public struct Row: Codable, Hashable, Sendable {
    /// Its name within the page, for links to it.
    public let id: String?
    /// When, or another short word in front.
    public let when: String?
    /// Who said it, or what it is.
    public let who: String?
    /// The words.
    public let pieces: [Piece]
    /// Why a person must decide on the whole row.
    public let flags: [String]
    /// Where a link on the row leads.
    public let link: String?

    /// A row from its parts.
    public init(
      id: String? = nil, when: String? = nil, who: String? = nil, pieces: [Piece],
      flags: [String] = [], link: String? = nil
    ) {
      (self.id, self.when, self.who) = (id, when, who)
      (self.pieces, self.flags, self.link) = (pieces, flags, link)
    }

    /// Whether a person must decide on something in it.
    public var isToDecide: Bool { !flags.isEmpty || pieces.contains { $0.mark != nil } }
  }

  /// Rows under a heading.
  public struct Section: Codable, Hashable, Sendable {
    /// The heading.
    public let title: String
    /// What to know before reading them.
    public let intro: String?
    /// The rows.
    public let rows: [Row]
    /// Whether each row has room for a decision.
    public let hasBoxes: Bool

    /// A section from its parts.
    public init(_ title: String, intro: String? = nil, rows: [Row], hasBoxes: Bool = false) {
      (self.title, self.intro, self.rows, self.hasBoxes) = (title, intro, rows, hasBoxes)
    }
  }

  /// The heading of the page.
  public let title: String
  /// The school.
  public let school: String
  /// What the page is, in sentences.
  public let lead: [String]
  /// A warning above everything.
  public let warning: String?
  /// The sections.
  public let sections: [Section]

  /// A page from its parts.
  public init(
    title: String, school: String, lead: [String], warning: String? = nil, sections: [Section]
  ) {
    (self.title, self.school, self.lead) = (title, school, lead)
    (self.warning, self.sections) = (warning, sections)
  }
}

extension SubjectPage {
  static let blanks = Blanks<SubjectPage>([
    .text("title") { $0.title },
    .text("school") { $0.school },
    .texts("lead") { $0.lead },
    .text("warning") { $0.warning },
    .many("sections", Section.blanks) { $0.sections },
  ])
}

extension SubjectPage.Section {
  static let blanks = Blanks<SubjectPage.Section>([
    .text("title") { $0.title },
    .text("intro") { $0.intro },
    .flag("empty") { $0.rows.isEmpty },
    .many("rows", SubjectPage.Row.blanks) { section in
      section.rows
    },
    .flag("boxes") { $0.hasBoxes },
  ])
}

extension SubjectPage.Row {
  static let blanks = Blanks<SubjectPage.Row>([
    .text("id") { $0.id },
    .text("when") { $0.when },
    .text("who") { $0.who },
    .many("pieces", SubjectPage.Piece.blanks) { $0.pieces },
    .texts("flags") { $0.flags },
    .text("link") { $0.link },
    .flag("decide") { $0.isToDecide },
  ])
}

extension SubjectPage.Piece {
  static let blanks = Blanks<SubjectPage.Piece>([
    .text("text") { $0.text },
    .text("mark") { $0.mark },
  ])
}
