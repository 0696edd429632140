/// What a statement in the record is (DOMAIN: words that must not be mixed up).
///
/// The raw value is the tag a teacher types before a line.
public enum StatementKind: String, Codable, CaseIterable, Sendable {
  /// What somebody most wants to talk about.
  case topic
  /// How somebody sees things; said by the pupil it is the pupil's view.
  case view
  /// Somebody's worry about the child.
  case concern
  /// A hope, in the family's words; nobody is held to it.
  case aspiration
  /// What the child is good at or likes.
  case strength
  /// What helps, at home or at school.
  case works
  /// What does not help, or is hard going.
  case hard
  /// What the child finds hard, stated as fact.
  case need
  /// A difference made to the person, *so that* something matters.
  case outcome
  /// A small measurable step towards an outcome, a term long or shorter.
  case target
  /// What adults do, ongoing.
  case provision
  /// One named person's task, once or by a date.
  case action
  /// An outside agency to involve.
  case agency
  /// What became of an earlier promise.
  case lookback
  /// Who is here.
  case present
  /// When the plan is next reviewed.
  case reviewDate = "review-date"
  /// Who gets a copy.
  case copies
  /// A line for staff only; left out of the family's copies.
  case note
  /// A trigger for concern that applies (first concern).
  case trigger
  /// What has been tried already (first concern).
  case tried
  /// The decision a first-concern meeting ends in.
  case decision
  /// A report by an outside agency: author, date and advice.
  case report
  /// A summary said aloud and checked with the family.
  case summary

  /// The kinds a teacher may tag a line with, in the order help lists them.
  public static let tags: [StatementKind] = [
    .topic, .view, .concern, .aspiration, .strength, .works, .hard, .need, .outcome, .target,
    .provision, .action, .agency, .lookback, .present, .reviewDate, .copies, .note, .trigger,
    .tried, .decision, .report, .summary,
  ]
}
