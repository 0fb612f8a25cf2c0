/// Tells what a ZIP archive holds by the names of its members.
enum ZIPSignature {
  /// The members that say what an archive is.
  private static let signs: [(name: String, format: Format)] = [
    ("word/document.xml", .docx), ("word/", .docx), ("xl/", .spreadsheet), ("ppt/", .presentation),
  ]
  /// Types that OpenDocument files name in their first member.
  private static let types: [(type: String, format: Format)] = [
    ("application/vnd.oasis.opendocument.text", .odt),
    ("application/vnd.oasis.opendocument.spreadsheet", .spreadsheet),
    ("application/vnd.oasis.opendocument.presentation", .presentation),
  ]
  /// The format of an archive, complete or cut off. O(1) in the size of its members.
  static func format(of bytes: [UInt8]) -> Format {
    for entry in types where contains(bytes.prefix(512), "mimetype" + entry.type) { return entry.format }
    for part in [bytes.suffix(Format.reach), bytes.prefix(Format.reach)] {
      for sign in signs where contains(part, sign.name) { return sign.format }
    }
    return contains(bytes.prefix(512), "[Content_Types].xml") ? .docx : .zip
  }

  private static func contains(_ part: ArraySlice<UInt8>, _ name: String) -> Bool {
    let pattern = Array(name.utf8)
    var index = part.startIndex
    while index + pattern.count <= part.endIndex {
      if part[index] == pattern[0], part[index...].starts(with: pattern) { return true }
      index += 1
    }
    return false
  }
}
