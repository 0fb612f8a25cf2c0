/// Tells what a ZIP archive holds by the names of its members.
///
/// Names are read where the archive's directory has them, never searched for: an archive of Word files holds their
/// names too. Format: APPNOTE.TXT of PKWARE, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
enum ZIPSignature {
  /// Types that OpenDocument files name in their first member.
  private static let types: [(type: String, format: Format)] = [
    ("mimetypeapplication/vnd.oasis.opendocument.text", .odt),
    ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .spreadsheet),
    ("mimetypeapplication/vnd.oasis.opendocument.presentation", .presentation),
  ]

  /// The format of an archive, complete or cut off. O(1) in the size of its members.
  static func format(of bytes: [UInt8]) -> Format {
    let first = bytes.prefix(512).dropFirst(30)
    for entry in types where first.starts(with: entry.type.utf8) { return entry.format }
    for name in directory(bytes) ?? [firstName(bytes)] {
      if name.hasPrefix("word/") { return .docx }
      if name.hasPrefix("xl/") { return .spreadsheet }
      if name.hasPrefix("ppt/") { return .presentation }
    }
    return firstName(bytes) == "[Content_Types].xml" ? .docx : .zip
  }

  /// The path that a name is: its steps are parted by `/`, by `\` where there is none.
  static func path(_ name: String) -> String {
    name.utf8.contains(0x5C) && !name.utf8.contains(0x2F) ? name.replacing("\\", with: "/") : name
  }

  /// The names that the directory at the end lists; nil where the archive is cut off.
  private static func directory(_ bytes: [UInt8]) -> [String]? {
    let lowest = max(0, bytes.count - Format.reach)
    var end = bytes.count - 22
    while end >= lowest, !bytes[end...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { end -= 1 }
    guard end >= lowest else { return nil }
    var index = max(0, end - long(bytes, end + 12))
    var names: [String] = []
    while index + 46 <= end, bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      let length = short(bytes, index + 28)
      guard index + 46 + length <= end else { break }
      names.append(path(String(decoding: bytes[index + 46..<index + 46 + length], as: UTF8.self)))
      index += 46 + length + short(bytes, index + 30) + short(bytes, index + 32)
    }
    return names
  }

  /// The name of the first member.
  private static func firstName(_ bytes: [UInt8]) -> String {
    guard bytes.count >= 30 else { return "" }
    let name = bytes[30..<min(bytes.count, 30 + short(bytes, 26))]
    return path(String(decoding: name, as: UTF8.self))
  }

  private static func short(_ bytes: [UInt8], _ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }

  private static func long(_ bytes: [UInt8], _ at: Int) -> Int {
    short(bytes, at) | short(bytes, at + 2) << 16
  }
}
