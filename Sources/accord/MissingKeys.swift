import Archive
import Interview
import Record

/// Keys that somebody will miss at a meeting, found days before it.
struct MissingKeys {
  /// A pupil whose plan does not open to the one who will need it.
  struct Missing: Encodable {
    let pupil: String
    let id: String
    let person: String
    let line: String
  }

  let missing: [Missing]

  /// Looks for them: a teacher's own class, and for a SENCO the class teachers of those whose
  /// review comes soon.
  ///
  /// - Parameters:
  ///   - place: The school.
  ///   - soon: The pupils whose review comes soon.
  /// - Throws: What kept the archive from being opened.
  init(_ place: Place, soon: Set<String>) throws {
    let (keeper, archive) = (try place.keeper(), try place.archive())
    let (roll, words) = (try place.roll(), try place.words.phrases())
    missing =
      keeper.isSENCO
      ? MissingKeys.ofOthers(keeper.register, roll, soon, words)
      : try MissingKeys.own(keeper, archive, roll, words)
  }

  private static func own(
    _ keeper: Keeper, _ archive: SchoolArchive, _ roll: Roll, _ words: Phrases
  ) throws -> [Missing] {
    try roll.pupils.compactMap { pupil in
      guard let teacher = pupil.teacher, let id = PupilID(pupil.id),
        keeper.register.person(teacher)?.id == keeper.me.id, try !archive.canOpenPlan(of: id)
      else { return nil }
      return missing(
        pupil, keeper.me.name, .homeNotYours, words,
        ["sencos": keeper.sencoNames.joined(separator: ", "), "name": keeper.me.name])
    }
  }

  private static func ofOthers(
    _ register: KeyRegister, _ roll: Roll, _ soon: Set<String>, _ words: Phrases
  ) -> [Missing] {
    // A school where only the SENCO has a key has chosen that.
    guard register.people.contains(where: { $0.role == .teacher }) else { return [] }
    return roll.pupils.compactMap { pupil in
      guard soon.contains(pupil.id), let teacher = pupil.teacher, let id = PupilID(pupil.id) else {
        return nil
      }
      guard let person = register.person(teacher) else {
        return missing(pupil, teacher, .homeNoKey, words, ["teacher": teacher])
      }
      guard !person.opensAll, register.grant(person.id, id) == false else { return nil }
      return missing(pupil, person.name, .homeWithheld, words, ["teacher": person.name])
    }
  }

  private static func missing(
    _ pupil: Pupil, _ person: String, _ key: CommandKey, _ words: Phrases,
    _ values: [String: String]
  ) -> Missing {
    let own = ["pupil": pupil.fullName, "id": pupil.id]
    return Missing(
      pupil: pupil.fullName, id: pupil.id, person: person,
      line: words.text(key, own.merging(values) { $1 }))
  }
}
