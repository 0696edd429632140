/// The record of a meeting that is over: what exports and people's copies are made from.
///
/// Every statement keeps who said it, whether it is quoted or noted, and the journal entries it
/// came from (Code 6.71; DOMAIN: the record's fields).
public struct AgreedRecord: Codable, Hashable, Sendable {
  /// `accord-record`.
  public var format = "accord-record"
  /// The version of this shape.
  public var formatVersion = 1
  /// The stable record id: the meeting's id.
  public var id: String
  /// The meeting.
  public var meeting: MeetingFacts
  /// The pupil, family included.
  public var pupil: Pupil
  /// Coded SEN as the meeting left it.
  public var sen: SENFacts
  /// Views, each in its speaker's words.
  public var views: Views
  /// What became of earlier promises.
  public var lookBack: [LookBack]
  /// What the child finds hard.
  public var needs: [Need]
  /// The differences hoped for.
  public var outcomes: [Outcome]
  /// The steps towards them.
  public var targets: [Target]
  /// What adults do.
  public var provision: [Provision]
  /// Who does what by when.
  public var actions: [Action]
  /// Outside agencies to involve.
  public var agencies: [Agency]
  /// Reports by outside agencies that were talked over.
  public var reports: [Report]
  /// The decision of a first-concern meeting.
  public var decision: Decision?
  /// The close.
  public var close: Close
  /// Lines for staff only.
  public var notes: [Statement]
  /// What the gap check still found when the meeting closed.
  public var gaps: [Gap]
  /// What a copy says the record can be told by; nil where the journal is from before chaining.
  public var checkpoint: Checkpoint?

  /// A statement with its speaker, quoted or noted, and its sources.
  public struct Statement: Codable, Hashable, Sendable {
    /// The item's key.
    public var id: ItemID
    /// What it is.
    public var kind: StatementKind
    /// The words as typed.
    public var text: String
    /// Who said it.
    public var speaker: Speaker
    /// Quoted or noted.
    public var voice: Voice
    /// The journal entries it came from.
    public var sources: [Int]
    /// How its read-back ended; nil when it was not read back.
    public var readBack: ReadBack?
  }

  /// The facts of the meeting.
  public struct MeetingFacts: Codable, Hashable, Sendable {
    /// Which meeting.
    public var kind: MeetingKind
    /// The day it was held.
    public var date: Day
    /// When the talk began.
    public var start: Moment
    /// When it closed.
    public var end: Moment
    /// When the correction closed that this version comes from.
    public var corrected: Moment?
    /// Where.
    public var place: String?
    /// Who led it.
    public var ledBy: String
    /// Who took part and how.
    public var participants: [Participant]
    /// The school.
    public var school: School
    /// What the school calls the plan.
    public var planName: String
    /// 1, or one more than the record it corrects.
    public var version: Int
    /// The record it corrects.
    public var corrects: String?
    /// What the correction changed, in words.
    public var changes: [String]
    /// Whether the clock was fixed.
    public var clockFixed: Bool
    /// The parent's most wanted topics.
    public var topics: [Statement]
  }

  /// Coded SEN.
  public struct SENFacts: Codable, Hashable, Sendable {
    /// N, K or E.
    public var provision: SENProvision
    /// Since when.
    public var start: Day?
    /// Need types, primary first.
    public var needs: [NeedType]
    /// Whether this meeting changed or confirmed it.
    public var confirmed: Bool
  }

  /// Views by what they are.
  public struct Views: Codable, Hashable, Sendable {
    /// The pupil's views.
    public var pupil: [Statement]
    /// How the pupil's views were gathered.
    public var gathered: String?
    /// The family's concerns, and others'.
    public var concerns: [Statement]
    /// Hopes.
    public var aspirations: [Statement]
    /// Strengths and likes.
    public var strengths: [Statement]
    /// What works.
    public var works: [Statement]
    /// What does not.
    public var hard: [Statement]
    /// The family's other views.
    public var family: [Statement]
    /// The school's view.
    public var school: [Statement]
    /// Summaries checked with the family.
    public var summaries: [Statement]
    /// Triggers for concern that apply (first concern).
    public var triggers: [Statement]
    /// What was tried already (first concern).
    public var tried: [Statement]
  }
}
