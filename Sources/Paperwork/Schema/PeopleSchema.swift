import Record

extension RecordSchema {
  private typealias Part = SchemaParts

  /// The meeting, the pupil and the family.
  static var peopleParts: [String: JSON] {
    [
      "meeting": Part.object(
        "The facts of the meeting.",
        [
          ("kind", Part.oneOf(MeetingKind.self)), ("date", Part.part("day")),
          ("start", Part.part("moment")), ("end", Part.part("moment")),
          ("corrected?", Part.part("moment")),
          ("place?", Part.text("Where.")), ("ledBy", Part.text("Who led it.")),
          ("participants", Part.list("participant")), ("school", Part.part("school")),
          ("planName", Part.text("What the school calls its plan.")),
          ("version", Part.number("1, or one more than the record it corrects.", least: 1)),
          ("corrects?", Part.text("The id of the record it corrects.")),
          ("changes", Part.list(of: Part.text("What the correction changed."))),
          ("clockFixed", Part.flag("Whether the clock was fixed.")),
          ("topics", Part.list("statement")),
        ]),
      "participant": Part.object(
        "Somebody who took part.",
        [
          ("name", Part.text("Their name.")), ("role", Part.oneOf(Role.self)),
          ("relationship?", Part.text("What they are to the pupil, or their post.")),
          ("attendance", Part.oneOf(Participant.Attendance.self)),
        ]),
      "school": Part.object(
        "The school.",
        [
          ("name", Part.text("Its name.")),
          ("localAuthority", Part.text("Local authority, three digits.")),
          ("establishment", Part.text("Establishment, four digits.")),
          ("urn?", Part.text("Unique reference number.")),
          ("planName", Part.text("What it calls its plan.")),
          ("planShortName", Part.text("The plan's short name.")),
        ]),
      "pupil": Part.object(
        "The pupil, as the roll had them that day.",
        [
          ("id", Part.text("The archive's own key.")), ("surname", Part.text("Legal surname.")),
          ("forename", Part.text("Legal forename.")),
          ("preferredName?", Part.text("The name the child goes by.")),
          ("dateOfBirth?", Part.part("day")), ("sex?", Part.text("F or M.")),
          ("year?", Part.text("National Curriculum year.")),
          ("group?", Part.text("Class or registration group.")),
          ("upn?", Part.text("Unique pupil number.")),
          ("admissionNumber?", Part.text("Admission number, leading zeros kept.")),
          ("homeLanguage?", Part.text("The language spoken at home.")),
          ("sen", Part.part("senStatus")), ("family", Part.list("familyMember")),
          ("teacher?", Part.text("Class teacher or form tutor.")),
        ]),
      "senStatus": Part.object(
        "Coded SEN before the meeting.",
        [
          ("provision", Part.oneOf(SENProvision.self)), ("start?", Part.part("day")),
          ("needs", Part.list(of: Part.oneOf(NeedType.self))),
        ]),
      "familyMember": Part.object(
        "A parent or carer.",
        [
          ("name", Part.text("Their name.")),
          ("relationship", Part.text("What they are to the pupil.")),
          ("parentalResponsibility?", Part.flag("Whether they hold it; absent: not recorded.")),
          ("interpreter?", Part.text("The language an interpreter is wanted for.")),
          ("contact?", Part.text("How they prefer to be reached.")),
          ("format?", Part.text("The form of copy they prefer.")),
        ]),
      "sen": Part.object(
        "Coded SEN as the meeting left it.",
        [
          ("provision", Part.oneOf(SENProvision.self)), ("start?", Part.part("day")),
          ("needs", Part.list(of: Part.oneOf(NeedType.self))),
          ("confirmed", Part.flag("Whether this meeting changed or confirmed it.")),
        ]),
    ]
  }

  /// The views.
  static var viewParts: [String: JSON] {
    [
      "views": Part.object(
        "Views, each in its speaker's words.",
        [
          ("pupil", Part.list("statement")),
          ("gathered?", Part.text("How the pupil's views were gathered.")),
          ("concerns", Part.list("statement")), ("aspirations", Part.list("statement")),
          ("strengths", Part.list("statement")), ("works", Part.list("statement")),
          ("hard", Part.list("statement")), ("family", Part.list("statement")),
          ("school", Part.list("statement")), ("summaries", Part.list("statement")),
          ("triggers", Part.list("statement")), ("tried", Part.list("statement")),
        ])
    ]
  }
}
