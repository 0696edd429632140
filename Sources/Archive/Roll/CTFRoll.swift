import Record

/// Reads a roll from a Common Transfer File as it streams by, one pupil in memory at a time.
///
/// Taken: UPN, legal and preferred names, date of birth, sex, year, home language, SEN history.
/// Everything else (contacts and addresses above all) is passed over. A file that is not
/// well-formed to its last byte gives nothing at all: half a transfer is not a roll.
struct CTFRoll {
  private var assembly: RollAssembly
  private var path: [String] = []
  private var pupil: CTFPupil?
  private var text = ""
  private var textPlace = (line: 0, column: 0)
  private var isWanted = false

  /// The most characters that any wanted element can hold.
  private static let textLimit = 1_000

  static func read(
    name: String, authority: String?, chunks: @escaping () throws -> [UInt8]
  ) -> RollImport {
    var roll = CTFRoll(assembly: RollAssembly(file: name, authority: authority))
    do {
      try roll.read(chunks)
    } catch let fault as XMLFault {
      roll.assembly.abandon(
        fault.line, fault.column, fault.words + "; nothing of the file was taken")
    } catch {
      let words = (error as? CappedFile.Fault)?.words ?? "the file cannot be read"
      roll.assembly.abandon(0, 0, words + "; nothing of the file was taken")
    }
    return roll.assembly.finished()
  }

  private mutating func read(_ chunks: @escaping () throws -> [UInt8]) throws {
    var reader = try XMLReader(chunks: chunks)
    var pupils = 0
    while let event = try reader.next() {
      switch event {
      case .open(let name):
        if path.isEmpty, name != "CTfile" {
          throw XMLFault(
            line: reader.place.line, column: reader.place.column,
            words: "this is XML, but no CTF: it begins with <\(name)> and not with <CTfile>")
        }
        path.append(name)
        open(name, at: reader.place)
      case .text(let piece):
        if isWanted, text.utf8.count < CTFRoll.textLimit { text += piece }
      case .close(let name):
        close(name)
        path.removeLast()
        if path.count == 2, pupil != nil {
          pupils += 1
          take()
          guard !assembly.isFull else {
            throw XMLFault(
              line: reader.place.line, column: reader.place.column,
              words: "there are more than \(RollImport.pupilLimit) pupils; this is no school's roll"
            )
          }
        }
      }
    }
    if pupils == 0 { assembly.note(0, 0, "the file holds no pupils", .error) }
  }

  private mutating func open(_ name: String, at place: (line: Int, column: Int)) {
    if path.count == 3, name == "Pupil", path[1] == "CTFpupilData" {
      pupil = CTFPupil(line: place.line, column: place.column)
    }
    isWanted = pupil != nil && path.count > 3
    text = ""
    textPlace = place
    if pupil != nil, path.count > 3 { pupil?.open(path[3...]) }
  }

  private mutating func close(_ name: String) {
    guard pupil != nil, path.count > 3 else { return }
    if isWanted {
      let cell = RollCell(
        label: name, text: WrittenText.cell(text), line: textPlace.line, column: textPlace.column)
      pupil?.close(path[3...], cell)
    }
    isWanted = false
    text = ""
  }

  private mutating func take() {
    guard let pupil else { return }
    self.pupil = nil
    var cells = pupil.cells
    for cell in pupil.addSEN(to: &cells) {
      assembly.note(cell.line, cell.column, cell.message, cell.severity)
    }
    assembly.take(RollRowReading(line: pupil.line, column: pupil.column, cells: cells)) { field in
      RollPlace(
        label: cells[.field(field)]?.label ?? "Pupil",
        column: cells[.field(field)]?.column ?? pupil.column)
    }
  }
}
