import Record

extension ArchiveCheck {
  /// Reads the school's log: its chain, and whether an erasure was begun and not finished.
  mutating func lookAtSchoolLog() {
    let path = "archive/\(SchoolArchive.schoolLogName)"
    do throws(ArchiveError) {
      let log = try archive.schoolLog()
      if let line = log.damagedAt {
        add(
          .altered, path, entry: line,
          "Line \(line) is not what was written; what stands before it is. Restore it from a backup."
        )
      }
      for erasure in log.unfinished {
        add(
          .extra, path,
          "The erasure of \(erasure.pupil) was begun and not finished. Finish it: accord erase \(erasure.pupil)."
        )
      }
    } catch {
      add(.unread, path, error.happened)
    }
  }
}
