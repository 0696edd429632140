/// Why keys could not be used, for whoever runs the program.
public enum KeyFault: Error, Hashable, Sendable {
  /// The school has no keys yet.
  case noKeys(home: String)
  /// The school has keys already.
  case keysThere(home: String)
  /// A key file is sealed to others.
  case notYours(KeyPlace)
  /// A key file was changed, cut short, or is of another place.
  case damaged(KeyPlace)
  /// A key file opens, and nobody of the school made it.
  case notVouched(KeyPlace)
  /// A file of the folder `keys` is damaged, missing or not what it should be.
  case damagedFile(String)
  /// The register was changed by somebody who is not the SENCO.
  case registerForged
  /// The register was written by a later version of the program.
  case laterRegister(version: Int)
  /// The key is not one that the register has.
  case keyReplaced
  /// Another process is changing the keys.
  case inUse
  /// Only a SENCO may do this.
  case onlySENCO
  /// The recovery key is another one.
  case otherRecoveryKey
  /// Nobody is known by that name or id.
  case noPerson(String)
  /// Somebody of that name has a key already.
  case personThere(KeyPerson)
  /// The name cannot stand in the register.
  case badName(String)
  /// No more people can have keys.
  case tooMany
  /// A file could not be read.
  case cannotRead(what: String, why: String)
  /// A file could not be written; the old one stands.
  case cannotWrite(what: String, why: String)

  /// The exit code (sysexits).
  public var exitCode: Int32 {
    switch self {
    case .badName: 64
    case .damaged, .notVouched, .damagedFile, .registerForged, .laterRegister, .tooMany: 65
    case .noKeys, .noPerson: 66
    case .keysThere, .personThere: 73
    case .cannotRead, .cannotWrite: 74
    case .inUse: 75
    case .notYours, .keyReplaced, .onlySENCO, .otherRecoveryKey: 77
    }
  }

  static func read(_ fault: DiskFault, _ what: String) -> KeyFault {
    .cannotRead(what: what, why: fault.reason)
  }

  static func write(_ fault: DiskFault, _ what: String) -> KeyFault {
    .cannotWrite(what: what, why: fault.reason)
  }
}

extension KeyFault: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noKeys(let home):
      "There are no keys in \(inert(home)) yet. Make them with: accord keys seal"
    case .keysThere(let home): "There are keys in \(inert(home)) already."
    case .notYours(let place):
      "Your key does not open \(place.words). The SENCO can grant it: "
        + "accord keys grant NAME \(place.pupil?.description ?? "PUPIL")"
    case .damaged(let place):
      "The key of \(place.words) is damaged. Restore \(place.file) from a backup."
    case .notVouched(let place):
      "The key of \(place.words) was made by nobody of this school: it is not used. "
        + "Restore \(place.file) from a backup, and ask who can write in the folder."
    case .damagedFile(let name):
      "\(inert(name)) is damaged or missing. Restore it from a backup."
    case .registerForged:
      "keys/people.json, which says who may read, was changed by somebody who is not the SENCO: "
        + "nothing was opened or written. Restore it from a backup, and ask who can write in "
        + "the folder."
    case .laterRegister(let version):
      "keys/people.json was written by a later version of Accord (version \(version)). "
        + "Use that version."
    case .keyReplaced:
      "This key is not one that the school knows any more. The SENCO can make a new one: "
        + "accord keys renew NAME"
    case .inUse:
      "Another program is changing the keys at this moment. Nothing was changed; try again."
    case .onlySENCO: "Only a SENCO can do this."
    case .otherRecoveryKey: "That is not the recovery key of this school. Nothing was changed."
    case .noPerson(let name):
      "Nobody called \u{201C}\(inert(name))\u{201D} has a key. accord keys list shows who has one."
    case .personThere(let person):
      "\(inert(person.name)) has a key already (\(person.id)). For a lost passphrase: "
        + "accord keys renew \"\(inert(person.name))\""
    case .badName(let name):
      "\u{201C}\(inert(name))\u{201D} cannot stand as a name: write it in letters, on one line."
    case .tooMany: "There are as many keys as this school can have."
    case .cannotRead(let what, let why): "\(inert(what)) could not be read: \(inert(why))."
    case .cannotWrite(let what, let why):
      "\(inert(what)) could not be written: \(inert(why)). The old one still stands."
    }
  }
}

extension KeyPlace {
  /// The pupil it is about; nil for what everybody reads.
  var pupil: PupilID? {
    switch self {
    case .school: nil
    case .plan(let pupil): pupil
    case .journal(let meeting): meeting.pupil
    }
  }

  /// What the key opens, as a part of a sentence.
  fileprivate var words: String {
    switch self {
    case .school: "the school's files"
    case .plan(let pupil): "the plan of \(pupil)"
    case .journal(let meeting): "the meeting \(meeting)"
    }
  }

  /// The key's file, below the school's folder.
  fileprivate var file: String {
    switch self {
    case .school: "keys/school.key"
    case .plan(let pupil): "archive/meetings/\(pupil)/plan.key"
    case .journal(let meeting): "archive/meetings/\(meeting.pupil)/\(meeting)/journal.key"
    }
  }
}
