/// What can be asked of a draft.
extension Draft {
  /// The item that stands under a key.
  public func item(_ id: ItemID) -> Item? { places[id].map { items[$0] } }

  /// The standing items of a kind, in the order filed.
  public func items(_ kind: StatementKind) -> [Item] { items.filter { $0.kind == kind } }

  /// The key a new item of a kind will have.
  public func nextID(_ kind: StatementKind) -> ItemID { ItemID(kind, (issued[kind] ?? 0) + 1) }

  /// The items taken out of the record that somebody may want to bring back, by key.
  ///
  /// Those whose words stand elsewhere are no loss; lines kept apart are named nowhere.
  public var canComeBack: [ItemID] {
    putAside.values.filter { aside in
      !aside.isReplaced && !aside.item.text.isEmpty && hidden.isDisjoint(with: aside.item.sources)
    }.map(\.item.id).sorted()
  }

  /// The look-back filed for a promise.
  public func lookBack(on promise: String) -> Item? {
    items.first { $0.kind == .lookback && $0[.promise]?.text == promise }
  }

  /// The plan's own line: review date, route, place of the next meeting.
  public var review: Item? {
    issued[.reviewDate] == nil ? nil : items.last { $0.kind == .reviewDate }
  }

  /// The review date agreed.
  public var reviewDay: Day? { review?[.date]?.day }

  /// Whether the meeting is over.
  public var isClosed: Bool { afterwards.closedAt != nil }

  /// The moment the talk itself began; preparation days before does not count.
  public var began: Moment? { stages.first { $0.stage != Draft.prepareStage }?.at }

  /// The day of the meeting: the day the talk began, or of the last entry before it has; for a
  /// correction the day of the meeting it corrects.
  public var day: Day { (opening.held?.start ?? began ?? lastMoment).day }

  /// The id of the stage that can be done days before.
  public static let prepareStage = "prepare"

  /// The stage the talk is in.
  public var stage: String? { stages.last?.stage }

  /// Whether an item is read back to everyone before the close.
  public static func isReadBack(_ kind: StatementKind) -> Bool {
    switch kind {
    case .topic, .present, .reviewDate, .copies, .note, .summary: false
    default: true
    }
  }

  /// The participants who speak for a role.
  public func participants(_ role: Role) -> [Participant] {
    participants.filter { $0.role == role }
  }

  /// The words that are the pupil's own.
  public var pupilWords: [Item] {
    items.filter { $0.speaker.role == .pupil && Draft.isReadBack($0.kind) }
  }

  /// Lines kept apart that nobody has passed on yet, by entry number.
  public var asidesToPassOn: [Int] {
    asides.keys.filter { passedOn[$0] == nil }.sorted()
  }

  /// Whether a promise is passed over while the talk goes on, because somebody is here from whose
  /// copy it was left out; until it is said who is here, the family may be.
  public func isKeptBack(_ promise: Promise) -> Bool {
    guard opening.held == nil, afterwards.closedAt == nil, let kept = promise.withheld else {
      return false
    }
    return kept.contains { kept in
      if let person = participants.first(where: { $0.name == kept.from }) {
        return person.attendance == .present || person.attendance == .part
      }
      return participants.count <= opening.participants.count
        && opening.pupil.family.contains { $0.name == kept.from }
    }
  }
}
