/// How much some words say for an act, and in which sentences.
struct TalkCue: Sendable {
  /// The sentences in which a cue counts.
  enum Place: Sendable {
    /// Those with a question’s form.
    case asked
    /// Those with a statement’s form, a rising one included.
    case stated
    /// All.
    case anywhere
  }

  let act: TalkAct
  let weight: Double
  let place: Place

  /// The wording of an act in one place: phrases, a line each, by weight.
  struct Group: Sendable {
    let act: TalkAct
    let place: Place
    let phrases: [(Double, String)]
  }

  /// Every cue of wording, by the words it can begin with.
  static let table = PatternTable<TalkCue>(
    (TalkCues.asking + TalkCues.giving + TalkCues.affirming + TalkCues.telling + TalkCues.urging
      + TalkCues.rest).flatMap { group in
        group.phrases.flatMap { weight, phrases in
          phrases.split(separator: "\n").map {
            (String($0), TalkCue(act: group.act, weight: weight, place: group.place))
          }
        }
      })
}

/// The wording of each act, by weight: 8 and more decides, 5 is strong, 3 leans, 1 hints.
///
/// Patterns are those of ``Pattern``; hesitations and opening words are gone before they are looked
/// for, so `^` is the first word that says something.
enum TalkCues {}
