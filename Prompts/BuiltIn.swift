/// The prompt files that the program carries, by their path below `Prompts/`.
public enum BuiltIn {
  /// Every file's bytes.
  public static let files: [String: [UInt8]] = [
    "Demo/roll.csv": PackageResources.roll_csv,
    "Meetings/agency-review.yaml": PackageResources.agency_review_yaml,
    "Meetings/first-concern.yaml": PackageResources.first_concern_yaml,
    "Meetings/termly-review.yaml": PackageResources.termly_review_yaml,
    "Papers/notification.html.mustache": PackageResources.notification_html_mustache,
    "Papers/notification.text.mustache": PackageResources.notification_text_mustache,
    "Papers/paper-labels.yaml": PackageResources.paper_labels_yaml,
    "Papers/paper-look.html.mustache": PackageResources.paper_look_html_mustache,
    "Papers/paper-staff-line.html.mustache": PackageResources.paper_staff_line_html_mustache,
    "Papers/paper-staff-line.text.mustache": PackageResources.paper_staff_line_text_mustache,
    "Papers/paper-words.html.mustache": PackageResources.paper_words_html_mustache,
    "Papers/paper-words.text.mustache": PackageResources.paper_words_text_mustache,
    "Papers/parents-copy.html.mustache": PackageResources.parents_copy_html_mustache,
    "Papers/parents-copy.text.mustache": PackageResources.parents_copy_text_mustache,
    "Papers/record.text.mustache": PackageResources.record_text_mustache,
    "Papers/staff-copy.html.mustache": PackageResources.staff_copy_html_mustache,
    "Papers/staff-copy.text.mustache": PackageResources.staff_copy_text_mustache,
    "Papers/transcript.html.mustache": PackageResources.transcript_html_mustache,
    "Papers/transcript.text.mustache": PackageResources.transcript_text_mustache,
    "Words/blame.yaml": PackageResources.blame_yaml,
    "Words/disclosure.yaml": PackageResources.disclosure_yaml,
    "Words/forenames.yaml": PackageResources.forenames_yaml,
    "Words/jargon.yaml": PackageResources.jargon_yaml,
    "Words/names.yaml": PackageResources.names_yaml,
    "Words/phrases.yaml": PackageResources.phrases_yaml,
    "Words/vague.yaml": PackageResources.vague_yaml,
  ]
}
