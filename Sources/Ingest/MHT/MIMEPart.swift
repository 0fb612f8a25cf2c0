/// A part of a MIME message: its fields and its body, which may hold further parts.
///
/// Format: RFC 2045 (fields and encodings of bodies), RFC 2046 (parts and their boundaries).
struct MIMEPart {
  private let fields: [String: String]
  /// The body as it stands in the message.
  let body: ArraySlice<UInt8>
  /// Whether the boundary that ends it was there.
  let isWhole: Bool

  /// Parts may hold parts up to here.
  private static let deepest = 8

  /// Reads the fields of a part. O(fields).
  init(_ bytes: ArraySlice<UInt8>, isWhole: Bool = true) {
    var fields: [String: String] = [:]
    var last: String?
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) ?? (rest.isEmpty ? nil : rest.endIndex - 1) {
      let line = rest[...end].filter { $0 != 0x0D && $0 != 0x0A }
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if line[0] == 0x20 || line[0] == 0x09 {
        if let last { fields[last, default: ""] += text }
      } else if let colon = text.firstIndex(of: ":") {
        let name = text[..<colon].lowercased()
        // Of fields that are repeated the first holds.
        last = fields[name] == nil ? name : nil
        if let last { fields[last] = String(text[text.index(after: colon)...]) }
      }
    }
    self.fields = fields
    body = rest
    self.isWhole = isWhole
  }

  /// A field without the white space round it; nil where it is not there.
  subscript(name: String) -> String? { fields[name].map { $0.trimmed } }

  /// The type of its content in lower case, without parameters.
  var type: String { (self["content-type"] ?? "text/plain").prefix { $0 != ";" }.trimmed.lowercased() }

  /// A parameter of the type of its content.
  func parameter(_ name: String) -> String? {
    for item in (self["content-type"] ?? "").split(separator: ";").dropFirst() {
      guard let equals = item.firstIndex(of: "="), item[..<equals].trimmed.lowercased() == name else {
        continue
      }
      let value = item[item.index(after: equals)...].trimmed
      return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
    }
    return nil
  }

  /// The parts that it holds, those in them in their place; itself where it holds none. O(body × depth).
  var leaves: [MIMEPart] { leaves(depth: 0) }

  private func leaves(depth: Int) -> [MIMEPart] {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty,
      depth < Self.deepest
    else { return [self] }
    return parts(Array("--\(boundary)".utf8)).flatMap { $0.leaves(depth: depth + 1) }
  }

  private func parts(_ boundary: [UInt8]) -> [MIMEPart] {
    var parts: [MIMEPart] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let next = (body[line...].firstIndex(of: 0x0A) ?? body.endIndex - 1) + 1
      if body[line] == 0x2D, body[line..<next].starts(with: boundary) {
        if let start { parts.append(MIMEPart(body[start..<line])) }
        start = next
        if body[line..<next].dropFirst(boundary.count).starts(with: [0x2D, 0x2D]) { return parts }
      }
      line = next
    }
    if let start, start < body.endIndex { parts.append(MIMEPart(body[start...], isWhole: false)) }
    return parts
  }

  // MARK: Content

  /// The body without its encoding for the way. O(body).
  var content: [UInt8] {
    switch (self["content-transfer-encoding"] ?? "").lowercased() {
    case "base64": Self.base64(body)
    case "quoted-printable": Self.quotedPrintable(body)
    default: Array(body)
    }
  }

  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for character in text {
      let value: UInt8
      switch character {
      case 0x41...0x5A: value = character - 0x41
      case 0x61...0x7A: value = character - 0x61 + 26
      case 0x30...0x39: value = character - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == 0x3D else {
        bytes.append(byte)
        continue
      }
      let rest = text[index...].prefix(2)
      if let code = UInt8(String(decoding: rest, as: UTF8.self), radix: 16), rest.count == 2 {
        bytes.append(code)
        index += 2
      } else if rest.first == 0x0A {
        index += 1
      } else if rest.starts(with: [0x0D, 0x0A]) {
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension StringProtocol {
  /// Without the white space at both ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
