/// The text of a file that a person writes for the tool: a concordance, a lexicon, settings.
///
/// Unlike a plan it comes from no scanner and no old font: it is UTF-8, or UTF-16 where its mark says so as
/// spreadsheets write it, and nothing in it is put right. Example: `II/1/¶1` stays as it is. Near miss: the same
/// bytes in a plan of 1995, where `¶` is the `ả` of an old font.
enum SettingsText {
  /// Reads a file as UTF-8 without its mark. O(bytes).
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    try utf8(try InputReader.bytes(of: path), path: path)
  }

  /// Checks bytes that were read, and takes their mark off. O(bytes).
  static func utf8(_ bytes: [UInt8], path: String) throws(InputError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, low: 0, path: path) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, low: 1, path: path) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard String(validating: text, as: UTF8.self) != nil else {
      throw InputError(path: path, reason: .notUTF8)
    }
    return text
  }

  /// Decodes UTF-16 behind its mark; `low` is the place of the low byte in a unit.
  private static func utf16(_ bytes: [UInt8], low: Int, path: String) throws(InputError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw InputError(path: path, reason: .notUTF8)
    }
    return Array(text.utf8)
  }
}
