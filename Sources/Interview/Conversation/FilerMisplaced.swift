import Hearing
import Record

/// Lines that say something true, but not what was asked: a day without a step, where the child is
/// now without where to.
extension Filer {
  /// A step, outcome or task that is only a day, or a step that is only where the child is now: it
  /// is not filed as one, and the place where it belongs is offered.
  func misplaced(_ statement: Statement) -> Filed? {
    guard statement.voice == .noted else { return nil }
    let isDay = ear.isOnlyADate(statement.text)
    let isStart = statement.kind == .target && ear.isOnlyAStart(statement.text)
    guard isDay || isStart else { return nil }
    guard let item = latest(statement), isDay || item.kind == .target else {
      return .refused(.noStep)
    }
    return isDay ? dayOffer(statement.text, item) : startOffer(statement.text, item)
  }

  /// An answer about one part of a target that is plainly another part of it.
  func misplaced(_ text: String, asked field: Field, of target: Item) -> Filed? {
    switch field {
    case .specific, .criterion, .measurable, .judge, .baseline:
      if ear.isOnlyADate(text) { return dayOffer(text, target) }
      return field != .baseline && ear.isOnlyAStart(text) ? startOffer(text, target) : nil
    default: return nil
    }
  }

  /// The newest item of the statement's kind, of those that serve what is talked about.
  private func latest(_ statement: Statement) -> Item? {
    let all = draft.items(statement.kind)
    let subject = statement.open?.subject(in: draft) ?? statement.about
    if let subject, subject.kind == statement.kind { return subject }
    guard let subject, statement.kind == .target else { return all.last }
    return all.last { $0.isLinked(to: subject, in: draft) } ?? all.last
  }

  private func dayOffer(_ text: String, _ item: Item) -> Filed? {
    guard case .day(let day, _, _) = ear.when(text, isDeadline: true) else {
      return .refused(.noStep)
    }
    return offer(.offerDayFor, of: item, .deadline, .day(day), day.spoken)
  }

  private func startOffer(_ text: String, _ item: Item) -> Filed {
    offer(.offerStartFor, of: item, .baseline, .text(text), text)
  }

  private func offer(
    _ key: PhraseKey, of item: Item, _ field: Field, _ value: Value, _ words: String
  ) -> Filed {
    let old = item[field].map { $0.day?.spoken ?? $0.words }
    let instead = old.map { phrases[.insteadOf, ["old": $0]] } ?? ""
    var filed = Filed()
    filed.offer = (
      Filer.part,
      phrases[
        key,
        [
          "words": words, "id": item.id.spoken, "text": item.text.shortened(to: 50),
          "instead": instead, "pupil": draft.opening.pupil.calledName,
        ]],
      [.set(item.id, field, value)]
    )
    return filed
  }

  /// An offer to keep a line as one part of an item.
  static let part = "part"
}

extension Ear {
  /// Whether a line says where the child is now (`already 7, on track`) and no step to take.
  func isOnlyAStart(_ text: String) -> Bool {
    let reading = target(text)
    guard let start = reading.baseline?.span.start, start == 0 else { return false }
    return !reading.specific.met && reading.criteria.isEmpty && reading.deadline == nil
  }
}
