import FoundationEssentials
import Record
import Testing

@testable import Paperwork

/// The schema against the record's own types, so that neither changes without the other.
@Suite struct SchemaTests {
  private func definitions() throws -> (root: [String: JSON], parts: [String: JSON]) {
    let text = try RecordSchema.text()
    let schema = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    guard case .object(let root) = schema, case .object(let parts)? = root["$defs"] else {
      throw PaperRefusal.noNotification
    }
    return (root, parts)
  }

  /// Walks a value beside its schema and compares them member by member.
  private struct Walk {
    let parts: [String: JSON]
    /// Every member of the schema, by object and name, and those of them that held something.
    var members: Set<String> = []
    var filled: Set<String> = []

    /// The schema itself, where it stands under a name; with that name.
    func resolved(_ schema: JSON, _ path: String) -> (object: [String: JSON], name: String) {
      guard case .object(let object) = schema else { return ([:], path) }
      guard case .string(let reference)? = object["$ref"] else { return (object, path) }
      let name = String(reference.dropFirst("#/$defs/".count))
      guard case .object(let part)? = parts[name] else { return ([:], path) }
      return (part, name)
    }

    /// The members of each are the same, and what may be missing is exactly what is optional.
    mutating func compare(_ value: Any, _ schema: JSON, _ path: String) {
      let (object, name) = resolved(schema, path)
      let mirror = Mirror(reflecting: value)
      switch (mirror.displayStyle, object["properties"]) {
      case (.optional, _):
        for some in mirror.children {
          filled.insert(path)
          compare(some.value, schema, path)
        }
      case (.collection, _):
        #expect(object["type"] == .string("array"), "\(path)")
        for child in mirror.children {
          filled.insert(path)
          compare(child.value, object["items"] ?? .null, path)
        }
      case (_, .object(let properties)?):
        filled.insert(path)
        let labels = mirror.children.compactMap(\.label)
        #expect(Set(labels) == Set(properties.keys), "\(name)")
        let required = mirror.children.filter {
          Mirror(reflecting: $0.value).displayStyle != .optional
        }.compactMap(\.label).sorted()
        if case .array(let listed)? = object["required"] {
          #expect(
            listed.map { if case .string(let key) = $0 { key } else { "" } }.sorted() == required,
            "\(name)")
        }
        #expect(object["additionalProperties"] == .bool(false), "\(name)")
        for child in mirror.children {
          guard let label = child.label else { continue }
          members.insert("\(name).\(label)")
          compare(child.value, properties[label] ?? .null, "\(name).\(label)")
        }
      default:
        filled.insert(path)
        #expect(object["type"] != nil || object["const"] != nil, "\(path) has no type")
      }
    }

    /// The keys written are the schema's, and codes are among those it lists.
    mutating func compare(written value: JSON, _ schema: JSON, _ path: String) {
      let (object, name) = resolved(schema, path)
      filled.insert(path)
      if case .object(let written) = value, case .object(let properties)? = object["properties"] {
        members.formUnion(properties.keys.map { "\(name).\($0)" })
        for (key, member) in written {
          #expect(properties[key] != nil, "\(name).\(key) is not in the schema")
          compare(written: member, properties[key] ?? .null, "\(name).\(key)")
        }
        if case .array(let required)? = object["required"] {
          for case .string(let key) in required {
            #expect(written[key] != nil, "\(name).\(key) is required and not written")
          }
        }
      } else if case .array(let items) = value {
        for item in items { compare(written: item, object["items"] ?? .null, path) }
      } else if case .array(let allowed)? = object["enum"] {
        #expect(allowed.contains(value), "\(path)")
      }
    }
  }

  @Test func theSchemaHasExactlyTheRecordsMembers() throws {
    let (root, parts) = try definitions()
    var walk = Walk(parts: parts)
    walk.compare(try Held.full(), .object(root), "record")
    #expect(walk.members.count > 100)
    #expect(
      walk.members.subtracting(walk.filled) == [],
      "these are empty in the full record, so that nothing proves them")
  }

  @Test func theWrittenKeysAreTheSchemasKeys() throws {
    let (root, parts) = try definitions()
    let bytes = try RecordJSON.bytes(of: Held.full())
    let written = try JSONDecoder().decode(JSON.self, from: Data(bytes))
    var walk = Walk(parts: parts)
    walk.compare(written: written, .object(root), "record")
    #expect(walk.members.subtracting(walk.filled) == [])
    #expect(walk.members.count > 100)
  }

  @Test func theSchemaIsTheOneOf2020() throws {
    let (root, parts) = try definitions()
    #expect(root["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(parts.count > 20)
    for (name, part) in parts {
      guard case .object(let object) = part, object["type"] == .string("object") else { continue }
      if object["properties"] != nil {
        #expect(object["additionalProperties"] == .bool(false), "\(name)")
      }
    }
    let text = try RecordSchema.text()
    #expect(try RecordSchema.text() == text)
    expectGolden(text, "record.schema.json")
  }
}
