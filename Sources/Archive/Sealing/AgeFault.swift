/// Why an age file could not be opened.
public enum AgeFault: Error, Hashable, Sendable {
  /// The file does not begin as an age file does.
  case notAge
  /// The file is of another version of the format.
  case laterVersion
  /// The header is not as the format wants it: damaged, cut short, or made to mislead.
  case header
  /// The text around the bytes is not as the format wants it, from `-----BEGIN` to `-----END`.
  case armor
  /// None of the identities is one of the file's readers.
  case noIdentityFits
  /// The passphrase is another one.
  case wrongPassphrase
  /// The file opens with an identity, and a passphrase was given.
  case needsIdentity
  /// The file opens with a passphrase, and an identity was given.
  case needsPassphrase
  /// Opening would take more memory and time than any honest file asks for.
  case workFactor(Int)
  /// The key fits, and yet the header was changed.
  case headerChanged
  /// A chunk of the content was changed, counted from 1.
  case damaged(chunk: Int)
  /// The content ends after so many chunks, and more should come.
  case cutShort(chunks: Int)
  /// Something follows after the end of the content.
  case somethingFollows
}

extension AgeFault: CustomStringConvertible {
  /// What is wrong with the file, and what to do, for whoever runs the program.
  public var description: String {
    switch self {
    case .notAge: "This is not an age file."
    case .laterVersion: "This file is of a later version of the age format than this program reads."
    case .header:
      "The beginning of the file is damaged: it is not as an age file's should be. "
        + "Try another copy of it."
    case .armor:
      "The text of the file is damaged: it should be whole lines of 64 letters between its BEGIN "
        + "and END lines. Try another copy of it."
    case .noIdentityFits: "No key that was given opens this file."
    case .wrongPassphrase: "That is not the passphrase of this file."
    case .needsIdentity: "This file opens with an identity file, not with a passphrase."
    case .needsPassphrase: "This file opens with a passphrase, not with an identity file."
    case .workFactor(let factor):
      "This file asks for far more work than any honest one (work factor \(factor), "
        + "\(AgePassphrase.highestWork) is the most): it was not opened."
    case .headerChanged: "The beginning of the file was changed after it was sealed."
    case .damaged(let chunk):
      "The file is damaged at chunk \(chunk) (each holds 64 KiB). Try another copy of it."
    case .cutShort(let chunks):
      "The file is cut short: it ends after \(chunks) \(chunks == 1 ? "chunk" : "chunks") of 64 KiB. "
        + "Try another copy of it."
    case .somethingFollows: "Something was added after the end of the file. Try another copy of it."
    }
  }

  /// The exit code (sysexits).
  public var exitCode: Int32 {
    switch self {
    case .noIdentityFits, .wrongPassphrase, .needsIdentity, .needsPassphrase: 77
    default: 65
    }
  }
}
