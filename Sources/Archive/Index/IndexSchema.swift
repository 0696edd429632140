/// How the index is laid out; another number than a file's makes the file anew.
enum IndexSchema {
  /// What a file says of its own layout.
  struct Layout: Hashable {
    let version: Int
    let application: Int

    /// The layout that this code reads and writes.
    static let current = Layout(version: IndexSchema.version, application: IndexSchema.application)
  }

  static let version = 1
  /// `ACCI`: the file is an index of this program's.
  static let application = 0x4143_4349

  /// The words of closed meetings only: a draft's are never written here, so that a line set
  /// apart cannot have been in it.
  static let words = "fts5(text, tokenize = 'unicode61 remove_diacritics 2')"

  static let statements = """
    (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL, item TEXT, kind TEXT, speaker TEXT)
    """

  static let tables = """
    CREATE TABLE meetings (
      meeting TEXT PRIMARY KEY, pupil TEXT NOT NULL, name TEXT, kind TEXT, status TEXT,
      day INTEGER, closed TEXT, closed_day INTEGER, review_day INTEGER, version INTEGER,
      corrects TEXT, led_by TEXT, entries INTEGER, asides INTEGER, last TEXT, damaged INTEGER,
      filed INTEGER, reviews INTEGER, problem TEXT, stands INTEGER NOT NULL DEFAULT 0,
      size INTEGER NOT NULL, changed INTEGER NOT NULL, inode INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX meetings_corrects ON meetings (corrects) WHERE corrects IS NOT NULL;
    CREATE TABLE promises (
      pupil TEXT NOT NULL, place INTEGER NOT NULL, promise TEXT NOT NULL, kind TEXT NOT NULL,
      owner TEXT, text TEXT NOT NULL, deadline INTEGER, since INTEGER NOT NULL, result TEXT,
      looked INTEGER, PRIMARY KEY (pupil, place)
    ) WITHOUT ROWID;
    CREATE INDEX meetings_pupil ON meetings (pupil);
    CREATE TABLE copies (
      meeting TEXT NOT NULL, recipient TEXT NOT NULL, format TEXT,
      PRIMARY KEY (meeting, recipient)
    ) WITHOUT ROWID;
    CREATE TABLE statements \(statements);
    CREATE INDEX statements_meeting ON statements (meeting);
    CREATE VIRTUAL TABLE words USING \(words);
    PRAGMA application_id = \(application);
    PRAGMA user_version = \(version);
    """

  /// Marks the meetings whose record stands: closed, and not corrected by another closed one.
  static let markStanding = """
    UPDATE meetings SET stands = (status IS 'closed' AND meeting NOT IN
      (SELECT corrects FROM meetings WHERE status = 'closed' AND corrects IS NOT NULL))
    WHERE stands != (status IS 'closed' AND meeting NOT IN
      (SELECT corrects FROM meetings WHERE status = 'closed' AND corrects IS NOT NULL))
    """

  /// What every connection needs: what is deleted is overwritten, nothing goes to a temp folder.
  static let habits = """
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA synchronous = NORMAL;
    PRAGMA cache_size = -16000;
    """

  /// For the words of drafts, in memory only.
  static let draftTables = """
    CREATE TABLE temp.draft_statements \(statements);
    CREATE VIRTUAL TABLE temp.draft_words USING \(words);
    """
}
