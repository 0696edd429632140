import Record

/// The pieces JSON Schema is put together from.
enum SchemaParts {
  /// An object with exactly these members; a name that ends in `?` may be missing.
  static func object(_ title: String, _ members: [(String, JSON)]) -> JSON {
    var properties: [String: JSON] = [:]
    var required: [JSON] = []
    for (name, schema) in members {
      if name.hasSuffix("?") {
        properties[String(name.dropLast())] = schema
      } else {
        properties[name] = schema
        required.append(.string(name))
      }
    }
    return .object([
      "type": .string("object"), "description": .string(title),
      "properties": .object(properties), "required": .array(required),
      "additionalProperties": .bool(false),
    ])
  }

  static func text(_ description: String) -> JSON {
    .object(["type": .string("string"), "description": .string(description)])
  }

  static func number(_ description: String, least: Int? = nil, most: Int? = nil) -> JSON {
    var schema: [String: JSON] = [
      "type": .string("integer"), "description": .string(description),
    ]
    schema["minimum"] = least.map(JSON.integer)
    schema["maximum"] = most.map(JSON.integer)
    return .object(schema)
  }

  static func flag(_ description: String) -> JSON {
    .object(["type": .string("boolean"), "description": .string(description)])
  }

  static func constant(_ value: JSON) -> JSON { .object(["const": value]) }

  static func list(of schema: JSON) -> JSON {
    .object(["type": .string("array"), "items": schema])
  }

  static func part(_ name: String) -> JSON { .object(["$ref": .string("#/$defs/\(name)")]) }

  static func list(_ name: String) -> JSON { list(of: part(name)) }

  static func oneOf<Code: CaseIterable & RawRepresentable>(_ codes: Code.Type) -> JSON
  where Code.RawValue == String {
    .object([
      "type": .string("string"), "enum": .array(codes.allCases.map { .string($0.rawValue) }),
    ])
  }

  /// An object whose members have any name and all the same shape.
  static func map(_ description: String, to schema: JSON) -> JSON {
    .object([
      "type": .string("object"), "description": .string(description),
      "additionalProperties": schema,
    ])
  }

  static func pattern(_ pattern: String, _ description: String) -> JSON {
    .object([
      "type": .string("string"), "pattern": .string(pattern),
      "description": .string(description),
    ])
  }

  static func format(_ format: String, _ pattern: String, _ description: String) -> JSON {
    .object([
      "type": .string("string"), "format": .string(format), "pattern": .string(pattern),
      "description": .string(description),
    ])
  }

  static func choice<Code: CaseIterable & RawRepresentable>(_ codes: Code.Type) -> String
  where Code.RawValue == String {
    codes.allCases.map(\.rawValue).joined(separator: "|")
  }
}
