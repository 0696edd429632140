import Archive
import Record

extension JournalDamage {
  /// What is wrong with a journal, for whoever runs the program.
  var words: String {
    switch self {
    case .torn(let entry, let readable, _):
      let lines = readable.compactMap { entry -> String? in
        if case .said(let said) = entry.event { said.text } else { nil }
      }
      let typed =
        lines.isEmpty
        ? ""
        : " It held this line, which may be typed again: "
          + lines.joined(separator: " / ")
      return "The last line typed had not been answered when the power or the program went; "
        + "it is set aside beside the journal (journal.torn-1, -2 …). Everything up to entry \(entry) is kept.\(typed)"
    case .unreadable(let entry):
      return "Entry \(entry) of the journal cannot be read; everything before it can. Nothing more "
        + "is written into it. Restore the file from a backup."
    case .altered(let entry):
      return "Entry \(entry) of the journal is not what was kept: it was changed since. "
        + "Everything before it is as it was. Nothing more is written into it. "
        + "Restore the file from a backup."
    case .wrongKey(let entry):
      return "Entry \(entry) of the journal is sealed with another key: it, or the file "
        + "journal.key, is from elsewhere. Everything before it can be read. Nothing more is "
        + "written into it. Restore both from a backup."
    }
  }
}
