import Hearing
import Record

/// The parts that Hearing finds in a statement, as the record's fields.
extension Ear {
  func outcome(_ text: String) -> [Field: Value] {
    let reading = outcomeParts(Line(text), setting)
    var fields: [Field: Value] = [:]
    if let soThat = reading.soThat { fields[.soThat] = .text(Ear.reason(soThat.phrase)) }
    if let day = reading.deadline?.date { fields[.deadline] = .day(day) }
    return fields
  }

  func provision(_ text: String, day: Day) -> [Field: Value] {
    let reading = provisionParts(Line(text), setting)
    var fields: [Field: Value] = [:]
    if let who = reading.who { fields[.who] = .text(who.phrase) }
    if let frequency = reading.frequency { fields[.frequency] = .text(frequency.phrase) }
    if let duration = reading.duration { fields[.minutes] = .text(duration.phrase) }
    if let group = reading.group { fields[.group] = .text(group.phrase) }
    if let place = reading.place { fields[.place] = .text(place.phrase) }
    if let start = reading.start?.date { fields[.start] = .day(start) }
    if let end = reading.end?.date { fields[.end] = .day(end) }
    return fields
  }

  func action(_ text: String, people: People) -> [Field: Value] {
    let names =
      people.draft.participants.map(\.name) + people.draft.opening.pupil.family.map(\.name)
    let reading = actionParts(Line(text), people: names, setting)
    var fields: [Field: Value] = [:]
    if let owner = reading.owner { fields[.owner] = .text(owner.phrase) }
    if let day = reading.deadline?.date { fields[.deadline] = .day(day) }
    return fields
  }

  func lookBack(_ text: String) -> [Field: Value] {
    let reading = lookbackParts(Line(text))
    var fields: [Field: Value] = [:]
    if let result = reading.result { fields[.result] = .text(result.value.rawValue) }
    if let evidence = reading.evidence { fields[.evidence] = .text(evidence.phrase) }
    if let delivered = reading.delivered { fields[.delivered] = .text(delivered.value.rawValue) }
    if let sessions = reading.sessions { fields[.sessions] = .text(sessions.phrase) }
    if let reason = reading.reason { fields[.reason] = .text(reason.value.rawValue) }
    if let next = reading.next { fields[.next] = .text(next.value.rawValue) }
    return fields
  }

  /// The reason after *so that*, the two words left out.
  static func reason(_ phrase: String) -> String {
    for sign in ["so that ", "so "] where phrase.asciiLowered.hasPrefix(sign) {
      return String(phrase.dropFirst(sign.count))
    }
    return phrase
  }

  func needCode(_ text: String) -> NeedType? { Hearing.needCode(Line(text)) }
}
