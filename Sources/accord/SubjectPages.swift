import Archive
import Foundation
import Interview
import Paperwork
import Record

/// The pages of everything held on one pupil, and the files they make.
struct SubjectPages {
  let held: HeldOn
  let papers: Papers
  let words: Phrases
  let marks: ThirdParties
  let now: Moment

  init(_ held: HeldOn, papers: Papers, words: Phrases, marks: ThirdParties, now: Moment) {
    (self.held, self.papers, self.words) = (held, papers, words)
    (self.marks, self.now) = (marks, now)
  }

  private var name: String { held.pupil?.fullName ?? held.key.description }

  /// The pages about meetings, with the files they stand in.
  private var meetingPages: [(file: String, page: SubjectPage)] {
    held.meetings.map { meeting, stored in
      (
        "meeting_\(meeting.day.iso)\(meeting.number > 1 ? "-\(meeting.number)" : "").html",
        page(of: stored.journal)
      )
    }
  }

  /// Every row on which a person must decide, with a link to where it stands.
  var toDecide: [SubjectPage.Row] {
    ([("index.html", index([]))] + meetingPages).flatMap { file, page in
      page.sections.flatMap(\.rows).filter(\.isToDecide).map { row in
        SubjectPage.Row(
          when: row.when, who: row.who, pieces: row.pieces, flags: row.flags,
          link: row.id.map { "\(file)#\($0)" })
      }
    }
  }

  /// All the files, the index first.
  func files() throws -> [(name: String, bytes: [UInt8])] {
    let pages = meetingPages
    let index = index(pages)
    var files: [(name: String, bytes: [UInt8])] = [("index.html", html(index))]
    files += pages.map { ($0.file, html($0.page)) }
    files.append(("to-decide.html", html(decisions)))
    let text = ([index] + pages.map(\.page)).map { papers.subject($0, as: .text) }
    files.append(("everything.txt", Array(text.joined(separator: "\n\n").utf8)))
    files.append(
      ("everything.json", try json(Everything(index: index, meetings: pages.map(\.page)))))
    let apart = apart
    if !apart.sections.isEmpty {
      files.append(("kept-apart.html", html(apart)))
      files.append(("kept-apart.json", try json(apart)))
    }
    files.append(("journals.json", try json(held.meetings.map(\.stored.journal.entries))))
    return files
  }

  private func html(_ page: SubjectPage) -> [UInt8] {
    Array(papers.subject(page, as: .html).utf8)
  }

  private func json(_ value: some Encodable) throws -> [UInt8] {
    Array((try JSONText.of(value) + "\n").utf8)
  }

  private struct Everything: Encodable {
    let index: SubjectPage
    let meetings: [SubjectPage]
  }

  /// A row of a name and a value.
  private func fact(_ key: CommandKey, _ value: String?) -> SubjectPage.Row? {
    value.map { SubjectPage.Row(who: words.text(key), pieces: [.init($0)]) }
  }

  private func index(_ pages: [(file: String, page: SubjectPage)]) -> SubjectPage {
    let meetings = zip(held.meetings, pages).map { held, page in
      SubjectPage.Row(
        when: held.meeting.day.iso, pieces: [.init(page.page.title)], link: page.file)
    }
    let exports = held.exports.map { paper in
      SubjectPage.Row(
        when: paper.at.day.iso, who: paper.what,
        pieces: [.init(PaperLine.words(paper, words).joined(separator: "\n"))])
    }
    let log = held.log.map {
      SubjectPage.Row(when: $0.at.day.iso, who: $0.by, pieces: [.init($0.act?.name ?? "–")])
    }
    return SubjectPage(
      title: words.text(.subjectTitle, ["name": name]), school: held.school,
      lead: [
        words.text(.subjectMade, ["date": now.day.spoken]), words.text(.subjectMarked),
        words.text(.subjectUnmarked),
      ],
      sections: [
        .init(words.text(.subjectRoll), rows: roll()),
        .init(words.text(.subjectMeetings), rows: meetings),
        .init(words.text(.subjectExports), rows: exports),
        .init(words.text(.subjectLog), rows: log),
        .init(
          words.text(.subjectFiles),
          rows: [
            .init(pieces: [.init(words.text(.subjectFileDecide))], link: "to-decide.html"),
            .init(pieces: [.init(words.text(.subjectFileApart))]),
            .init(pieces: [.init(words.text(.subjectFileJournals))]),
          ]),
      ])
  }

  /// The entry on the roll.
  private func roll() -> [SubjectPage.Row] {
    guard let pupil = held.pupil else { return [] }
    let sen = ([pupil.sen.provision.rawValue] + pupil.sen.needs.map(\.rawValue)).joined(
      separator: " ")
    var rows = [
      fact(.subjectName, "\(pupil.forename) \(pupil.surname)"),
      fact(.subjectCalled, pupil.preferredName),
      fact(.subjectBorn, pupil.dateOfBirth?.spoken), fact(.subjectSex, pupil.sex),
      fact(.subjectYear, pupil.year), fact(.subjectClass, pupil.group),
      fact(.subjectUPN, pupil.upn), fact(.subjectAdmission, pupil.admissionNumber),
      fact(.subjectLanguage, pupil.homeLanguage), fact(.subjectSEN, sen),
      fact(.subjectTeacher, pupil.teacher),
    ].compactMap(\.self)
    rows += pupil.family.map { member in
      let parts = [
        "\(member.name) (\(member.relationship))", member.contact, member.interpreter,
        member.format,
      ]
      return SubjectPage.Row(
        id: "family", who: words.text(.subjectFamily),
        pieces: [
          .init(parts.compactMap(\.self).joined(separator: "; "), mark: words.text(.subjectAdult))
        ])
    }
    return rows
  }

  private func page(of journal: Journal) -> SubjectPage {
    let draft = Draft(journal)
    let people = draft.participants.map { one in
      SubjectPage.Row(who: one.relationship ?? one.role.rawValue, pieces: [.init(one.name)])
    }
    let items = draft.items.enumerated().map { number, item in
      SubjectPage.Row(
        id: "record-\(number + 1)", when: papers.name(of: item.id.kind),
        who: item.speaker.name ?? item.speaker.role.rawValue, pieces: marks.pieces(words(of: item)),
        flags: flags(item))
    }
    let told = papers.told(of: journal).enumerated().map { number, line in
      SubjectPage.Row(
        id: "line-\(number + 1)", when: line.when, who: line.who, pieces: marks.pieces(line.text))
    }
    return SubjectPage(
      title: "\(name): \(papers.name(of: draft.opening.kind)), \(draft.day.spoken)",
      school: held.school,
      lead: [
        words.text(
          draft.isClosed ? .subjectClosed : .subjectOpen,
          ["meeting": draft.opening.meeting, "name": draft.opening.ledBy])
      ],
      sections: [
        .init(words.text(.subjectPeople), rows: people),
        .init(words.text(.subjectRecord), rows: items),
        .init(words.text(.subjectTold), rows: told),
      ])
  }

  /// An item's words with its parts.
  private func words(of item: Item) -> String {
    ([item.text] + papers.parts(of: item)).joined(separator: "\n")
  }

  /// Why a person must decide on a whole item.
  private func flags(_ item: Item) -> [String] {
    var flags: [String] = []
    if case .list(let withheld)? = item[.withheld] {
      flags += withheld.map {
        words.text(.subjectWithheld, ["name": String($0.split(separator: "|").first ?? "")])
      }
    }
    if [.agency, .interpreter, .other].contains(item.speaker.role) {
      flags.append(words.text(.subjectAdult))
    }
    return flags
  }

  private var decisions: SubjectPage {
    SubjectPage(
      title: words.text(.subjectDecideTitle, ["name": name]), school: held.school,
      lead: [words.text(.subjectDecideHow)],
      sections: [
        .init(words.text(.subjectDecideRows), rows: toDecide, hasBoxes: true)
      ])
  }

  /// The lines kept apart and what is left of those that were erased.
  private var apart: SubjectPage {
    let sections = held.meetings.compactMap { meeting, stored -> SubjectPage.Section? in
      let draft = Draft(stored.journal)
      let lines = draft.asides.sorted { $0.key < $1.key }.map { number, aside in
        SubjectPage.Row(
          id: "\(meeting)-\(number)", when: String(number),
          who: aside.speaker.name ?? aside.speaker.role.rawValue, pieces: [.init(aside.text)],
          flags: [
            draft.passedOn[number].map {
              words.text(.asidePassedOn, ["name": $0.to, "when": $0.when])
            } ?? words.text(.asideWaits)
          ])
      }
      let stubs = draft.erased.sorted { $0.key < $1.key }.map { number, erasure in
        SubjectPage.Row(when: String(number), pieces: [.init(words.erased(number, erasure))])
      }
      return lines.isEmpty && stubs.isEmpty ? nil : .init(meeting.description, rows: lines + stubs)
    }
    return SubjectPage(
      title: words.text(.subjectApartTitle, ["name": name]), school: held.school, lead: [],
      warning: words.text(.subjectApartWarning), sections: sections)
  }
}
