import ArgumentParser
import Paperwork

/// Prints the JSON Schema of what Accord writes.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of the record.",
    discussion: "Example: accord schema record > record.schema.json")

  @Argument(help: "record.")
  var name: String = "record"

  func validate() throws {
    guard name == "record" else { throw ValidationError("There is a schema for: record.") }
  }

  func run() throws {
    try running { Console.out(try RecordSchema.text()) }
  }
}
