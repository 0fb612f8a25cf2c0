import Evaluate

/// Validates a value against the part of JSON Schema (draft 2020-12) that the schema in `docs` uses.
struct SchemaValidator {
  private let root: JSONValue

  /// Keywords that this validator knows; a schema with any other is an error of the schema.
  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const", "pattern", "minimum", "maximum", "anyOf",
  ]

  /// Validates against a whole schema.
  init(_ schema: JSONValue) { root = schema }

  /// What is wrong with a value; empty where nothing is.
  func problems(of value: JSONValue) -> [String] { check(value, root, "$") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    var problems = keywords.keys.filter { !Self.known.contains($0) }.map { "\(path): keyword \($0)" }
    if let name = schema["$ref"].text { problems += check(value, definition(name), path) }
    if schema["type"] != .null, !types(schema["type"]).contains(where: { matches(value, $0) }) {
      problems.append("\(path): \(value) is no \(schema["type"])")
    }
    if keywords["const"] != nil, schema["const"] != value {
      problems.append("\(path): not \(schema["const"])")
    }
    if keywords["enum"] != nil, !schema["enum"].elements.contains(value) {
      problems.append("\(path): \(value) is none of the values")
    }
    if keywords["anyOf"] != nil,
      !schema["anyOf"].elements.contains(where: { check(value, $0, path).isEmpty })
    {
      problems.append("\(path): fits none of the choices: \(value)")
    }
    problems += checkBounds(value, schema, path)
    problems += checkObject(value, schema, path)
    if schema["items"] != .null {
      for (index, element) in value.elements.enumerated() {
        problems += check(element, schema["items"], "\(path)[\(index)]")
      }
    }
    return problems
  }

  private func checkBounds(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    var problems: [String] = []
    if let number = value.double {
      if let minimum = schema["minimum"].double, number < minimum {
        problems.append("\(path): below \(minimum)")
      }
      if let maximum = schema["maximum"].double, number > maximum {
        problems.append("\(path): above \(maximum)")
      }
    }
    if let text = value.text, let pattern = schema["pattern"].text {
      let matches = (try? Regex(pattern).wholeMatch(in: text)) != nil
      if !matches { problems.append("\(path): \(text) does not match \(pattern)") }
    }
    return problems
  }

  private func checkObject(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    var problems = schema["required"].elements.compactMap(\.text).filter { members[$0] == nil }
      .map { "\(path): \($0) is missing" }
    for (key, member) in members {
      let property = schema["properties"][key]
      if property != .null {
        problems += check(member, property, "\(path).\(key)")
      } else if schema["additionalProperties"] == .bool(false) {
        problems.append("\(path): \(key) is not in the schema")
      }
    }
    return problems
  }

  private func definition(_ name: String) -> JSONValue {
    name.hasPrefix("#/$defs/") ? root["$defs"][String(name.dropFirst(8))] : .null
  }

  private func types(_ value: JSONValue) -> [String] {
    value.text.map { [$0] } ?? value.elements.compactMap(\.text)
  }

  private func matches(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
