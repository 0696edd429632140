import Record

extension Script {
  /// A meeting compiled from the bytes of its file, with every mistake at once.
  ///
  /// The script's name is the file's, without folders and ending. Words that families should not
  /// meet unexplained may be given; they are warned of in what is said aloud.
  public static func compile(
    _ bytes: some Sequence<UInt8>, file: String, jargon: [String] = []
  ) -> Checked<Script> {
    let (source, root, findings) = PromptTree.read(Array(bytes), file: file)
    guard let source else { return Checked(nil, findings) }
    guard let root, !root.isNothing else {
      let empty = source.finding(at: .file, "the file is empty; a meeting is wanted")
      return Checked(nil, findings.isEmpty ? [empty] : findings)
    }
    var compiler = ScriptCompiler(
      reader: PromptReader(source, findings: findings), wording: Wording(jargon: jargon))
    let script = compiler.meeting(root)
    return Checked(script, compiler.reader.all)
  }

  /// A meeting compiled from text.
  public static func compile(
    yaml text: String, file: String, jargon: [String] = []
  ) -> Checked<Script> {
    compile(text.utf8, file: file, jargon: jargon)
  }
}

/// A question as far as it could be read, with the places its findings point at.
struct PlacedQuestion {
  /// Its id, when that could be read.
  let id: String?
  /// For whom it is, when that could be read.
  let role: Role?
  /// What it fills, or most likely means to fill.
  let fills: Fill?
  /// What must hold for it to be asked, as far as understood.
  let when: [Condition]
  /// What it is repeated for.
  let each: Repetition?
  /// The id of its stage.
  let stage: String?
  /// Its values.
  let fields: Fields
  /// The whole, when nothing lacks.
  let question: Question?

  /// Where it stands.
  var place: Place { fields["id"]?.place ?? fields.place }
  /// Its name in findings.
  var name: String { id.map { "`\($0)`" } ?? "this question" }
}

/// Makes a meeting out of the nodes of its file.
struct ScriptCompiler {
  /// Reads nodes and keeps the findings.
  var reader: PromptReader
  /// What is looked for in words said aloud.
  let wording: Wording
  /// The questions read so far, in order.
  private(set) var questions: [PlacedQuestion] = []
  /// Where each id of a question was first given.
  private var ids: [String: Int] = [:]
  /// Where each id of a stage was first given.
  private var stageIDs: [String: Int] = [:]

  /// A compiler before it begins.
  init(reader: PromptReader, wording: Wording) {
    self.reader = reader
    self.wording = wording
  }

  /// The meeting a file describes.
  mutating func meeting(_ root: PromptNode) -> Script? {
    guard
      let fields = reader.fields(
        of: root, in: "a meeting", wanted: ["meeting", "title", "minutes", "stages"])
    else { return nil }
    let kind = reader.one(of: MeetingKind.self, fields["meeting"], "meeting")
    let title = title(fields["title"])
    let minutes = reader.number(fields["minutes"], "minutes", in: 5...240)
    let nodes = stageNodes(fields)
    let stages = nodes.map { stage($0) }
    if !nodes.isEmpty { checkWhole(fields, kind, stages) }
    guard let kind, let title, let minutes else { return nil }
    return Script(
      name: Script.name(of: reader.source.file), kind: kind, title: title, minutes: minutes,
      stages: stages.compactMap(\.stage))
  }

  private mutating func stageNodes(_ fields: Fields) -> [PromptNode] {
    guard let node = fields["stages"] else { return [] }
    guard case .list(let nodes) = node.content, !nodes.isEmpty else {
      reader.report("`stages` must be a list of stages; this is \(node.sort)", at: node.place)
      return []
    }
    return nodes
  }

  /// A stage as far as it could be read.
  struct PartialStage {
    /// Its id, when that could be read.
    var id: String?
    /// Its share, when that could be read.
    var share: Int?
    /// Where its id stands.
    var place: Place
    /// The whole, when nothing lacks.
    var stage: Stage?
  }

  private mutating func stage(_ node: PromptNode) -> PartialStage {
    guard
      let fields = reader.fields(
        of: node, in: "a stage", wanted: ["id", "title", "share", "questions"],
        allowed: ["opening", "sum-up"])
    else { return PartialStage(place: node.place) }
    let id = reader.id(fields["id"], of: "a stage")
    let place = fields["id"]?.place ?? node.place
    if let id, let line = stageIDs.updateValue(place.line, forKey: id) {
      reader.report("the stage `\(id)` is given twice; first on line \(line)", at: place)
    }
    let title = title(fields["title"])
    let share = reader.number(fields["share"], "share", in: 0...100)
    let opening = said(reader.list(fields["opening"], "opening"), "opening")
    let sumUp = fields["sum-up"].flatMap { said([$0], "sum-up").first }
    let questions = stageQuestions(fields, id)
    var partial = PartialStage(id: id, share: share, place: place)
    if let id, let title, let share {
      partial.stage = Stage(
        id: id, title: title, share: share, opening: opening, sumUp: sumUp, questions: questions)
    }
    return partial
  }

  private mutating func stageQuestions(_ fields: Fields, _ stage: String?) -> [Question] {
    guard let node = fields["questions"] else { return [] }
    guard case .list(let nodes) = node.content, !nodes.isEmpty else {
      let message =
        node.isNothing || node.sort == "a list"
        ? "the stage has no questions; leave the stage out, or ask something"
        : "`questions` must be a list; this is \(node.sort)"
      reader.report(message, at: node.isNothing ? fields.place(of: "questions") : node.place)
      return []
    }
    return nodes.compactMap { node in
      guard let placed = question(node, in: stage) else { return nil }
      questions.append(placed)
      return placed.question
    }
  }

  /// A title, which is shown as it is.
  private mutating func title(_ node: PromptNode?) -> String? {
    guard let node, let text = reader.words(node, "title") else { return nil }
    if let name = Placeholder.names(in: text).first {
      reader.report("`{\(name)}` is not filled in a title", at: "{\(name)}", in: node)
    }
    return text
  }

  /// Words said by a stage, for which only what holds for the whole meeting can be filled in.
  private mutating func said(_ nodes: [PromptNode], _ name: String) -> [String] {
    nodes.compactMap { node in
      guard let text = reader.words(node, name) else { return nil }
      checkPlaceholders(text, node, each: nil, fills: nil)
      return text
    }
  }

  /// Notes an id used before; true when it is new.
  mutating func isNew(_ id: String, at place: Place) -> Bool {
    guard let line = ids.updateValue(place.line, forKey: id) else { return true }
    reader.report(
      "the question `\(id)` is given twice; first on line \(line). An id must be its own",
      at: place)
    return false
  }
}

extension Script {
  /// The name in a path: no folders, no ending.
  static func name(of file: String) -> String {
    let last = file.split(separator: "/").last ?? ""
    for ending in [".yaml", ".yml"] where last.hasSuffix(ending) {
      return String(last.dropLast(ending.count))
    }
    return String(last)
  }
}
