/// A value of a JSON document, as gold files and parsed plans are read.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object; null where there is none.
  public subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  /// The elements of an array; empty for anything else.
  public var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The text of a string; nil for anything else.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The value of a number; nil for anything else.
  public var double: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// Whether it says yes: neither null, false, zero, nor empty.
  public var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .number(let value): value != 0
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// Compact and readable, for the list of misses.
  public var description: String {
    switch self {
    case .null: "–"
    case .bool(let value): String(value)
    case .number(let value):
      if let whole = Int(exactly: value) { String(whole) } else { String(value) }
    case .string(let text): text
    case .array(let elements): elements.map(\.description).joined(separator: ", ")
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }
  }
}
