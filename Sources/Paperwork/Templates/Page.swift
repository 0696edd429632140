/// What a template is filled with: texts, flags, groups of named blanks, and lists.
indirect enum Page: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case group([String: Page])
  case list([Page])
  /// A blank with nothing in it; a section over it is left out.
  case nothing
}

/// The names a template may use, and what each of them is.
indirect enum Shape: Hashable, Sendable {
  case text
  case flag
  case group([String: Shape])
  case list(Shape)
}

/// One named blank of a template, and how it is filled for a subject.
struct Blank<Subject>: Sendable {
  let name: String
  let shape: Shape
  let fill: @Sendable (Subject) -> Page

  /// A piece of text; nothing when it is missing or empty.
  static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Blank {
    Blank(name: name, shape: .text) { subject in
      guard let text = value(subject), !text.isEmpty else { return .nothing }
      return .text(text)
    }
  }

  /// Something that is so or is not.
  static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Blank {
    Blank(name: name, shape: .flag) { .flag(value($0)) }
  }

  /// A group with names of its own.
  static func one<Part>(
    _ name: String, _ blanks: Blanks<Part>, _ value: @escaping @Sendable (Subject) -> Part?
  ) -> Blank {
    Blank(name: name, shape: blanks.shape) { value($0).map(blanks.page) ?? .nothing }
  }

  /// A list: a group with `items`, or nothing when the list is empty.
  static func many<Part>(
    _ name: String, _ blanks: Blanks<Part>, _ value: @escaping @Sendable (Subject) -> [Part]
  ) -> Blank {
    Blank(name: name, shape: .group(["items": .list(blanks.shape)])) { subject in
      let parts = value(subject)
      return parts.isEmpty ? .nothing : .group(["items": .list(parts.map(blanks.page))])
    }
  }

  /// A list of texts: a group with `items`, or nothing when the list is empty.
  static func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> Blank {
    Blank(name: name, shape: .group(["items": .list(.text)])) { subject in
      let texts = value(subject)
      return texts.isEmpty ? .nothing : .group(["items": .list(texts.map(Page.text))])
    }
  }
}

/// The blanks that belong together: what a template may name, and how each is filled.
///
/// Name and filling stand in one place, so that the check of a template and its printing cannot
/// drift apart.
struct Blanks<Subject>: Sendable {
  let blanks: [Blank<Subject>]

  init(_ blanks: [Blank<Subject>]) { self.blanks = blanks }

  /// The names, and what each of them is.
  var shape: Shape {
    .group(Dictionary(blanks.map { ($0.name, $0.shape) }, uniquingKeysWith: { $1 }))
  }

  /// Every blank filled.
  func page(_ subject: Subject) -> Page {
    .group(Dictionary(blanks.map { ($0.name, $0.fill(subject)) }, uniquingKeysWith: { $1 }))
  }

  static func + (left: Blanks, right: Blanks) -> Blanks { Blanks(left.blanks + right.blanks) }
}
