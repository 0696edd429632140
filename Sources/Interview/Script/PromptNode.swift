/// A value in a file of words, with the place where it stands.
struct PromptNode {
  /// What the value is.
  indirect enum Content {
    /// Words.
    case text(String)
    /// A list.
    case list([PromptNode])
    /// Named values, in order.
    case map([Entry])
    /// Nothing after the colon.
    case nothing
  }

  /// A name and its value.
  struct Entry {
    /// The name.
    let key: String
    /// Where the name stands.
    let place: Place
    /// The value.
    let value: PromptNode
  }

  /// The value.
  let content: Content
  /// Where it begins.
  let place: Place

  /// The words, when the value is words.
  var text: String? { if case .text(let text) = content { text } else { nil } }
  /// Whether there is no value.
  var isNothing: Bool { if case .nothing = content { true } else { false } }

  /// What the value is, for findings.
  var sort: String {
    switch content {
    case .text: "words"
    case .list: "a list"
    case .map: "a set of names and values"
    case .nothing: "nothing"
    }
  }
}
