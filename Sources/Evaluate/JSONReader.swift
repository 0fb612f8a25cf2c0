/// Why bytes are not JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// Offset of the byte at which reading stopped.
  public var offset: Int
  /// What was needed there.
  public var expected: String
}

/// Reads JSON (RFC 8259) from UTF-8 bytes.
public struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  /// Deeper nesting is refused: reading and freeing a value is recursive.
  private static let deepest = 2000

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one document. O(bytes).
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
    let value = try reader.readValue()
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.error("the end of the document") }
    return value
  }

  /// Reads a document that is a list, or an object whose member `key` is one, and keeps the places of the elements, so
  /// that messages can name lines. O(bytes).
  public static func document(of bytes: [UInt8], listing key: String) throws(JSONError) -> JSONDocument {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
    reader.skipSpace()
    var document = JSONDocument(members: .object([:]), elements: nil)
    if reader.next == 0x5B {
      document.elements = try reader.readElements()
    } else if reader.take(0x7B) {
      var members: [String: JSONValue] = [:]
      reader.skipSpace()
      if !reader.take(0x7D) {
        repeat {
          reader.skipSpace()
          guard reader.next == 0x22 else { throw reader.error("a key") }
          let name = try reader.readString()
          reader.skipSpace()
          guard reader.take(0x3A) else { throw reader.error("a colon") }
          reader.skipSpace()
          if name == key, reader.next == 0x5B {
            document.elements = try reader.readElements()
          } else {
            members[name] = try reader.readValue()
          }
          reader.skipSpace()
        } while reader.take(0x2C)
        guard reader.take(0x7D) else { throw reader.error("a comma or a closing brace") }
      }
      document.members = .object(members)
    } else {
      throw reader.error("an object or a list")
    }
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.error("the end of the document") }
    return document
  }

  private mutating func readElements() throws(JSONError) -> [JSONDocument.Element] {
    offset += 1
    var elements: [JSONDocument.Element] = []
    skipSpace()
    if take(0x5D) { return elements }
    repeat {
      skipSpace()
      elements.append(JSONDocument.Element(offset: offset, value: try readValue()))
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw error("a comma or a closing bracket") }
    return elements
  }

  private func error(_ expected: String) -> JSONError { JSONError(offset: offset, expected: expected) }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func readValue() throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case 0x7B: return try readNested { reader throws(JSONError) in try reader.readObject() }
    case 0x5B: return try readNested { reader throws(JSONError) in try reader.readArray() }
    case 0x22: return .string(try readString())
    case 0x74: return try readWord("true", .bool(true))
    case 0x66: return try readWord("false", .bool(false))
    case 0x6E: return try readWord("null", .null)
    default: return try readNumber()
    }
  }

  private mutating func readNested(
    _ read: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < Self.deepest else { throw error("less nesting") }
    depth += 1
    offset += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func readObject() throws(JSONError) -> JSONValue {
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take(0x7D) { return .object(members) }
    while true {
      skipSpace()
      guard next == 0x22 else { throw error("a key") }
      let key = try readString()
      skipSpace()
      guard take(0x3A) else { throw error("a colon") }
      members[key] = try readValue()
      skipSpace()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { throw error("a comma or a closing brace") }
    }
  }

  private mutating func readArray() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return .array(elements) }
    while true {
      elements.append(try readValue())
      skipSpace()
      if take(0x5D) { return .array(elements) }
      guard take(0x2C) else { throw error("a comma or a closing bracket") }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    guard matches else { throw error("a value") }
    offset += word.utf8CodeUnitCount
    return value
  }

  private mutating func readNumber() throws(JSONError) -> JSONValue {
    let start = offset
    while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
      offset += 1
    }
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      offset = start
      throw error("a value")
    }
    return .number(value)
  }

  private mutating func readString() throws(JSONError) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: try readEscape(into: &text)
      default: text.append(byte)
      }
    }
    throw error("a closing quotation mark")
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error("an escape") }
    offset += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75: try readCodePoint(into: &text)
    default:
      offset -= 1
      throw error("an escape")
    }
  }

  private mutating func readCodePoint(into text: inout [UInt8]) throws(JSONError) {
    var code = try readHex()
    if (0xD800..<0xDC00).contains(code), next == 0x5C {
      let mark = offset
      offset += 1
      if take(0x75) {
        let low = try readHex()
        if (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          offset = mark
        }
      } else {
        offset = mark
      }
    }
    text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private mutating func readHex() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits") }
    offset += 4
    return code
  }
}
