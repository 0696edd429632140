import Foundation
import Glibc
import Interview
import Paperwork
import Record
import Testing

@testable import Archive
@testable import accord

/// What the next class teacher reads of every meeting in the transcripts: all that was agreed, and
/// nothing of the talk.
struct PlanReaderTests {
  @Test("the record from the plan is the record", arguments: Transcript.closed)
  func equal(_ transcript: Transcript) throws {
    let (whole, plan) = try PlanReaderTests.read(transcript)
    #expect(plan.isPlanOnly && !whole.isPlanOnly && plan.damage.isEmpty)
    #expect(plan.checkpoint != nil && plan.checkpoint == whole.checkpoint)
    let record = try AgreedRecord(Draft(whole.journal), checkpoint: whole.checkpoint)
    let other = try AgreedRecord(Draft(plan.journal), checkpoint: plan.checkpoint)
    #expect(other == record)
    #expect(Plan([other]) == Plan([record]))
    #expect(other.gaps == record.gaps)
    let papers = try StageSet.shared.get().papers
    #expect(papers.staffCopy(of: other, as: .html) == papers.staffCopy(of: record, as: .html))
    for copy in record.close.copies where copy.recipient != CopyNames.schoolFile {
      let one = try papers.parentsCopy(of: record, for: copy.recipient, as: .html)
      let two = try papers.parentsCopy(of: other, for: copy.recipient, as: .html)
      #expect(one == two)
    }
  }

  @Test("no line as typed and nothing kept apart is in the plan", arguments: Transcript.closed)
  func withoutTalk(_ transcript: Transcript) throws {
    let (whole, plan) = try PlanReaderTests.read(transcript)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(plan.journal.entries), as: UTF8.self)
    let draft = Draft(whole.journal)
    // What stands in the record stands in the plan, also in the words it was typed in.
    let record = try AgreedRecord(draft)
    let agreed = String(decoding: try encoder.encode(record), as: UTF8.self)
    var looked = 0
    for entry in whole.journal.entries {
      let words: String
      switch entry.event {
      case .said(let said): words = said.text
      case .setAside(let aside): words = aside.text
      case .proposed(let offer): words = offer.words
      default: continue
      }
      // A short word may stand anywhere.
      guard words.count > 20 else { continue }
      let quoted = String(
        decoding: try encoder.encode(words).dropFirst().dropLast(), as: UTF8.self)
      if case .setAside = entry.event, draft.asides[entry.number] != nil {
        #expect(!text.contains(quoted), "entry \(entry.number)")
      } else if !agreed.contains(quoted), !isEarlierWording(words, whole.journal) {
        #expect(!text.contains(quoted), "entry \(entry.number)")
      }
      looked += 1
    }
    #expect(looked > 0)
    let events = Set(plan.journal.entries.map(\.event.name))
    #expect(events.contains("said"))
    for entry in plan.journal.entries {
      switch entry.event {
      case .said, .asked, .proposed, .declined, .setAside, .released, .passedOn, .gone:
        Issue.record("entry \(entry.number) of the talk is in the plan")
      default: break
      }
    }
  }

  /// Whether a line is how a thing of the record was worded before it was put otherwise: that is
  /// one entry with what stands, and stays with it.
  private func isEarlierWording(_ words: String, _ journal: Journal) -> Bool {
    let plan = journal.withoutTalk
    return plan.entries.contains { entry in
      guard case .understood(let meaning) = entry.event else { return false }
      return meaning.filings.contains { filing in
        switch filing {
        case .add(let item):
          item.text.contains(words) || item.fields.values.contains { $0.words.contains(words) }
        case .set(_, _, let value): value.words.contains(words)
        case .reword(_, let text, _): text.contains(words)
        default: false
        }
      }
    }
  }

  /// A meeting as who led it reads it, and as the next class teacher does, through a sealed archive.
  private static func read(_ transcript: Transcript) throws -> (StoredJournal, StoredJournal) {
    var player = try Player(transcript, .straight)
    try player.play(transcript)
    let journal = player.meeting.journal
    let since = StageSet.day("2025-09-01")
    func person(_ id: String, _ name: String, _ role: KeyPerson.Role) -> (KeyPerson, AgeIdentity) {
      let identity = AgeIdentity()
      return (
        KeyPerson(
          id: id, name: name, role: role, recipient: identity.recipient, since: since), identity
      )
    }
    let people = [
      person("k0", "Recovery key", .recovery), person("k1", journal.opening.ledBy, .teacher),
      person("k2", "Mr Next", .teacher),
    ]
    let id = try #require(MeetingID(journal.opening.meeting))
    let school = DataKey()
    let register = KeyRegister(
      people: people.map(\.0),
      grants: [KeyGrant(person: "k2", pupil: id.pupil, isGiven: true)],
      school: KeyRegister.digest(of: school))
    func keeper(_ number: Int) -> Keeper {
      Keeper(
        me: people[number].0, register: register, identities: [people[number].1],
        school: school, signing: nil)
    }
    var template = Array("/tmp/accord-plan-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let home = String(cString: made)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let archive = try SchoolArchive.create(home: home, keeper: keeper(1))
    try archive.begin(journal.entries, by: "x", at: journal.entries[0].at).close()
    let next = try SchoolArchive(home: home, keeper: keeper(2))
    return (try archive.read(id), try next.read(id))
  }
}

extension Transcript {
  /// The meetings that are closed.
  fileprivate static var closed: [Transcript] {
    all(in: "Transcripts").filter { $0.settings["ends"] != "open" }
  }
}
