extension AgreedRecord {
  /// What became of an earlier promise.
  public struct LookBack: Codable, Hashable, Sendable {
    /// The line it was said in.
    public var statement: Statement
    /// The promise.
    public var promise: Promise
    /// Achieved, partly, not yet, not tried.
    public var result: LookBackResult?
    /// The evidence, against baseline and criterion.
    public var evidence: String?
    /// Whether the provision was delivered (`yes`, `part`, `no`), and how often.
    public var delivered: String?
    /// How many sessions, when said.
    public var sessions: String?
    /// Why.
    public var reason: String?
    /// What next (`close`, `keep`, `adjust`, …).
    public var next: String?
    /// The parent's own rating, when it differs.
    public var parentRating: String?
    /// The pupil's own rating, when it differs.
    public var pupilRating: String?
    /// −2 … +2, 0 as expected; seldom used.
    public var score: Int?
  }

  /// What the child finds hard.
  public struct Need: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// The census code, when one was named.
    public var code: NeedType?
    /// The broad area.
    public var area: AreaOfNeed?
  }

  /// A difference hoped for.
  public struct Outcome: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// By when.
    public var by: Day?
    /// Why it matters.
    public var soThat: String?
    /// The need it answers.
    public var need: ItemID?
  }

  /// A small measurable step.
  public struct Target: Codable, Hashable, Sendable {
    /// Stable across meetings.
    public var stableID: String
    /// The line.
    public var statement: Statement
    /// What exactly people will see, when the line itself did not say.
    public var detail: String?
    /// In which situation.
    public var condition: String?
    /// The starting point.
    public var baseline: String?
    /// What will count as done.
    public var criterion: String?
    /// Who judges, and how.
    public var judge: String?
    /// By when.
    public var deadline: Day?
    /// What was said of its being realistic.
    public var realistic: String?
    /// Who agreed.
    public var agreedBy: [Speaker]
    /// The outcome it leads to.
    public var outcome: ItemID?
    /// The promise it carries on.
    public var carriedFrom: String?
    /// Letters waived, with the reason.
    public var waived: [String: String]
  }

  /// What adults do.
  public struct Provision: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// Who does it.
    public var who: String?
    /// How often.
    public var frequency: String?
    /// How long each time.
    public var minutes: String?
    /// Group size.
    public var group: String?
    /// Where.
    public var place: String?
    /// From when.
    public var start: Day?
    /// Until when.
    public var end: Day?
    /// The target it serves.
    public var target: ItemID?
    /// The outcome it serves.
    public var outcome: ItemID?
  }

  /// One named person's task.
  public struct Action: Codable, Hashable, Sendable {
    /// Stable across meetings.
    public var stableID: String
    /// The line.
    public var statement: Statement
    /// Who does it.
    public var owner: Speaker
    /// By when.
    public var deadline: Day?
  }

  /// An outside agency to involve.
  public struct Agency: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// Why.
    public var why: String?
    /// The family's consent, in words.
    public var consent: String?
    /// Who asks them.
    public var by: String?
    /// By when.
    public var deadline: Day?
  }

  /// A report by an outside agency.
  public struct Report: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// Who wrote it.
    public var author: String?
    /// Its date.
    public var date: Day?
    /// What it advises.
    public var advice: String?
    /// The family's consent to its use, in words.
    public var consent: String?
  }

  /// The decision of a first-concern meeting.
  public struct Decision: Codable, Hashable, Sendable {
    /// The line.
    public var statement: Statement
    /// N (no change) or K (SEN support).
    public var provision: SENProvision
    /// From when.
    public var start: Day?
    /// By whom.
    public var by: String?
  }

  /// A copy for one named recipient.
  public struct Copy: Codable, Hashable, Sendable {
    /// For whom.
    public var recipient: String
    /// In which form.
    public var format: String?
    /// Lines left out of this copy, with the reason.
    public var withheld: [Withheld]
  }

  /// A line left out of one copy.
  public struct Withheld: Codable, Hashable, Sendable {
    /// The line.
    public var item: ItemID
    /// Why.
    public var reason: String
    /// A withheld line from its parts.
    public init(item: ItemID, reason: String) {
      self.item = item
      self.reason = reason
    }
  }

  /// The close.
  public struct Close: Codable, Hashable, Sendable {
    /// When the plan is next reviewed.
    public var reviewDate: Day?
    /// The school's route where there is no agreement.
    public var route: String?
    /// Who signed off.
    public var signedBy: [Speaker]
    /// Copies decided.
    public var copies: [Copy]
    /// Copies handed over.
    public var given: [Afterwards.Given]
    /// When the MIS was brought up to date, by whom.
    public var filed: [Afterwards.Filed]
    /// Names explained at the meeting: how copies must show them.
    public var names: [String: NameKind]
  }
}
