import Record

/// One pupil of a CTF while the elements go by.
struct CTFPupil {
  let line: Int
  let column: Int
  private(set) var cells: [RollColumn: RollCell] = [:]
  private var provisions: [[String: RollCell]] = []
  private var needs: [[String: RollCell]] = []
  private var languages: [[String: RollCell]] = []

  /// The most entries of one list that are kept.
  private static let limit = 100

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  private static let fields: [String: RollField] = [
    "UPN": .upn, "Surname": .surname, "Forename": .forename, "DOB": .dateOfBirth, "Sex": .sex,
    "Gender": .sex, "NCyearActual": .year, "PreferredForename": .preferredName,
    "PreferredSurname": .preferredSurname,
  ]

  /// The parts of a list's entry that count; any others could fill the memory.
  private static let parts: Set<String> = [
    "StartDate", "EndDate", "SENEndDate", "SENprovision", "SENtype", "SENtypeRank", "NeedEndDate",
  ]
  private static let provisionPath = ["SENhistory", "SEN"]
  private static let needPath = ["SENhistory", "SENneeds", "SENneed"]

  /// An element below the pupil begins.
  mutating func open(_ path: ArraySlice<String>) {
    let path = CTFPupil.inner(path)
    if path.elementsEqual(CTFPupil.provisionPath) {
      if provisions.count < CTFPupil.limit { provisions.append([:]) }
    } else if path.elementsEqual(CTFPupil.needPath) {
      if needs.count < CTFPupil.limit { needs.append([:]) }
    }
  }

  /// An element below the pupil ends with its text.
  mutating func close(_ path: ArraySlice<String>, _ cell: RollCell) {
    let path = CTFPupil.inner(path)
    guard let name = path.last else { return }
    let parents = path.dropLast()
    if parents.isEmpty {
      guard let field = CTFPupil.fields[name] else { return }
      let isOld = name == "Gender" && cells[.field(.sex)] != nil
      if !isOld { cells[.field(field)] = cell }
    } else if parents.elementsEqual(CTFPupil.provisionPath) {
      let last = provisions.count - 1
      if last >= 0, CTFPupil.parts.contains(name) { provisions[last][name] = cell }
    } else if parents.elementsEqual(CTFPupil.needPath) {
      let last = needs.count - 1
      if last >= 0, CTFPupil.parts.contains(name) { needs[last][name] = cell }
    } else if parents.first == "Languages" {
      language(cell)
    }
  }

  /// The path without `BasicDetails`, in which some fields stand.
  private static func inner(_ path: ArraySlice<String>) -> ArraySlice<String> {
    path.first == "BasicDetails" ? path.dropFirst() : path
  }

  /// A language's code and its kind stand side by side, in either order.
  private mutating func language(_ cell: RollCell) {
    guard !cell.text.isEmpty else { return }
    let part = cell.text.count == 1 ? "kind" : "code"
    if let last = languages.last, last[part] == nil {
      languages[languages.count - 1][part] = cell
    } else if languages.count < CTFPupil.limit {
      languages.append([part: cell])
    }
  }

  // MARK: What counts of the lists

  /// Adds home language and current SEN to the cells, and says what was passed over.
  func addSEN(to cells: inout [RollColumn: RollCell]) -> [RollComplaint] {
    if let language = homeLanguage { cells[.field(.homeLanguage)] = language }
    guard let current = currentProvision else {
      guard let last = provisions.last?["SENprovision"] else { return [] }
      return [
        RollComplaint(
          line: last.line, column: last.column,
          message: "SENhistory: no SEN provision is current (each has an end); none was taken",
          severity: .warning)
      ]
    }
    cells[.field(.provision)] = current["SENprovision"]
    cells[.field(.senStart)] = current["StartDate"]
    let ranked = needs.filter { $0["NeedEndDate"].map(\.text.isEmpty) ?? true }
      .compactMap { need in
        need["SENtype"].map { (rank: Int(need["SENtypeRank"]?.text ?? "") ?? 99, cell: $0) }
      }
      .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    for (place, need) in ranked.prefix(9).enumerated() {
      cells[.need(place + 1)] = need.element.cell
    }
    if ranked.isEmpty, let provision = current["SENprovision"] {
      cells[.need(1)] = RollCell(
        label: "SENneeds", text: "", line: provision.line, column: provision.column)
    }
    return []
  }

  /// The home language, else the first language, else whatever is named first.
  private var homeLanguage: RollCell? {
    for kind in ["H", "F"] {
      if let found = languages.first(where: { $0["kind"]?.text.uppercased() == kind })?["code"] {
        return found
      }
    }
    return languages.first?["code"]
  }

  /// The entry without an end that began last; of two that began together, the later in the file.
  private var currentProvision: [String: RollCell]? {
    let open = provisions.filter {
      $0["SENprovision"]?.text.isEmpty == false
        && ($0["EndDate"] ?? $0["SENEndDate"]).map(\.text.isEmpty) ?? true
    }
    func start(_ entry: [String: RollCell]) -> Day? {
      entry["StartDate"].flatMap { try? WrittenDay.day($0.text) }
    }
    return open.enumerated().max { left, right in
      let first = start(left.element)?.number ?? .min
      let second = start(right.element)?.number ?? .min
      return (first, left.offset) < (second, right.offset)
    }?.element
  }
}
