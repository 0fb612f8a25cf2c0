/// JSON made safe for a script element.
enum ScriptText {
  /// Escapes every `<`, `>` and `&` and the two line ends that JavaScript knows and JSON does not, so that no text can
  /// end the element, open a comment or break the script. O(text).
  static func escaped(_ json: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + json.count / 64)
    var index = 0
    while index < json.count {
      let byte = json[index]
      switch byte {
      case 0x3C: bytes.append(contentsOf: "\\u003c".utf8)
      case 0x3E: bytes.append(contentsOf: "\\u003e".utf8)
      case 0x26: bytes.append(contentsOf: "\\u0026".utf8)
      case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA8]):
        bytes.append(contentsOf: "\\u2028".utf8)
        index += 2
      case 0xE2 where json[index...].starts(with: [0xE2, 0x80, 0xA9]):
        bytes.append(contentsOf: "\\u2029".utf8)
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
