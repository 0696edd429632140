import Record

extension Settings {
  /// The settings as a `school.yaml` that explains itself; reading it gives the same settings.
  public var yaml: String {
    [
      schoolLines, calendarLines, exportLines, staffLines,
    ].joined(separator: "\n")
  }

  private var schoolLines: String {
    let urn = school.urn.map { "  urn: \(quoted($0))" } ?? "  # urn: 123456"
    return """
      # The school's settings for Accord. Change what you like with any text editor;
      # Accord says line by line what it cannot read. A line that begins with # is a note.

      school:
        name: \(quoted(school.name))
        # Local authority (3 digits) and school (4 digits), as on the school's census return.
        dfe: \(quoted(school.localAuthority + school.establishment))
      \(urn)

      # What the school calls its plan, in full and for short.
      plan:
        name: \(quoted(school.planName))
        short: \(quoted(school.planShortName))

      # The clock that the school's days are counted by: Europe/London or UTC.
      time-zone: \(zone.rawValue)

      """
  }

  private var calendarLines: String {
    """
    # The school's own terms. start and end are the first and the last day that pupils are in;
    # half-term is the holiday in the middle, from its first Monday to its last Friday.
    # Accord needs them to understand "before half-term" and to offer a review date. Like this:
    #   - {year: 2025-26, name: autumn, start: 2025-09-02, half-term: 2025-10-27/2025-10-31, end: 2025-12-19}
    \(termLines)
    # Days on which staff are in and pupils are not, and public holidays.
    inset: \(list(calendar.inset))
    bank-holidays: \(list(calendar.bankHolidays))

    # How many years after a pupil's birth the records are to be kept (25 and 31 are in use).
    # Nothing is ever deleted by itself.
    retention-years: \(retentionYears)

    """
  }

  private var termLines: String {
    guard !calendar.terms.isEmpty else { return "terms: []\n" }
    return "terms:\n"
      + calendar.terms.map { term in
        let half = term.halfTerm.map {
          "half-term: \($0.lowerBound.iso)/\($0.upperBound.iso), "
        }
        return "  - {year: \(term.year), name: \(term.name.rawValue), start: \(term.start.iso), "
          + "\(half ?? "")end: \(term.end.iso)}\n"
      }.joined()
  }

  private var exportLines: String {
    """
    exports:
      # A folder beside the archive, or a whole path. Exported papers are plain files, so choose
      # a folder that only the people who need them can open.
      folder: \(quoted(exports.folder))
      # How days are written in CSV files (dd/mm/yyyy or iso), and whether each file begins with
      # the mark by which spreadsheets know accented letters.
      csv-dates: \(exports.csvDates.rawValue)
      csv-bom: \(exports.csvByteOrderMark ? "yes" : "no")
      # What is written when a meeting closes: document, json, ics, csv.
      at-close: [\(exports.atClose.map(\.rawValue).joined(separator: ", "))]

    # Common Transfer Files, made only by `accord export --format ctf`. Without a version the
    # school year's own is written (25.0 in 2025-26).
    ctf:
    \(ctfVersion.map { "  version: \(quoted($0))" } ?? "  # version: 25.0")
      supplier: \(quoted(ctfSupplier))

    """
  }

  private var staffLines: String {
    let note = """
      # Staff whose names Accord need not ask about, besides the class teachers on the roll. Like this:
      #   - {name: Ms Okafor, role: SENCO}

      """
    guard !staff.isEmpty else { return note + "staff: []\n" }
    return note + "staff:\n"
      + staff.map { "  - {name: \(quoted($0.name)), role: \(quoted($0.role))}\n" }.joined()
  }

  private func list(_ days: Set<Day>) -> String {
    "[" + days.sorted().map(\.iso).joined(separator: ", ") + "]"
  }

  /// A text as YAML: bare where that is safe beyond doubt, else in quotation marks.
  private func quoted(_ text: String) -> String {
    let words: Set<String> = ["yes", "no", "true", "false", "on", "off", "null", "y", "n", "~"]
    let isLetterFirst =
      text.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
    let isSafe = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " '’.-".unicodeScalars.contains(scalar)
    }
    let isBare =
      isLetterFirst && isSafe && text.last != " " && !text.contains("  ")
      && !words.contains(text.lowercased())
    if isBare { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "&": quoted += "\\x26"
      case "*": quoted += "\\x2A"
      case "?": quoted += "\\x3F"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
