/// Keeps lists that stand in another list, and in no item of it, where they stand.
///
/// LibreOffice writes so what is indented further than the item above: `<ol><li>a<ol><ul><li>b</ul></ol><li>c</ol>`. libxml2
/// ends the outer list where the inner one begins, so that `</ol>` then ends the list round both and `c` is counted with its
/// items. An element of a name that it does not know ends nothing. Near miss: a list in an item.
enum NestedLists {
  /// The name under which the parser gets such a list, by its own: of the same length.
  private static let names = ["ul": "xu", "ol": "xo", "dir": "xdi", "menu": "xmen"]
  /// The list that an element of such a name is.
  static let lists: [String: HTMLTag] = ["xu": .ul, "xo": .ol, "xdi": .dir, "xmen": .menu]
  /// Elements whose text may hold what looks like tags.
  private static let opaque: Set<String> = ["script", "style", "textarea"]

  private struct List {
    var name: String
    /// The name that it was given; nil where it kept its own.
    var given: String?
    /// Whether an item of it is open.
    var isInItem = false
  }

  /// Renames the lists of a page that stand so. O(bytes).
  static func rename(in bytes: inout [UInt8]) {
    var open: [List] = []
    var index = 0
    while let bracket = bytes[index...].firstIndex(of: 0x3C) {
      if bytes[bracket...].starts(with: "<!--".utf8) {
        index = bytes[bracket...].firstRange(of: "-->".utf8)?.upperBound ?? bytes.count
        continue
      }
      let isEnd = bracket + 1 < bytes.count && bytes[bracket + 1] == 0x2F
      let start = bracket + (isEnd ? 2 : 1)
      let end = bytes[min(start, bytes.count)...].firstIndex { !isLetter($0) } ?? bytes.count
      index = max(end, bracket + 1)
      guard end > start, end - start <= 8 else { continue }
      let name = String(decoding: bytes[start..<end].map { $0 | 0x20 }, as: UTF8.self)
      if opaque.contains(name), !isEnd {
        index = skip(name, in: bytes, from: end)
      } else if name == "li" {
        if !open.isEmpty { open[open.count - 1].isInItem = !isEnd }
      } else if let given = names[name] {
        let renamed = isEnd ? close(name, &open) : begin(name, given, &open)
        if let renamed { bytes.replaceSubrange(start..<end, with: renamed.utf8) }
      }
    }
  }

  /// The name that a list gets as it begins; nil where it keeps its own.
  private static func begin(_ name: String, _ given: String, _ open: inout [List]) -> String? {
    let isDirect = open.last.map { !$0.isInItem } ?? false
    open.append(List(name: name, given: isDirect ? given : nil))
    return isDirect ? given : nil
  }

  /// The name that a list had got, as it ends with those inside it that do not.
  private static func close(_ name: String, _ open: inout [List]) -> String? {
    guard let place = open.lastIndex(where: { $0.name == name }) else { return nil }
    let given = open[place].given
    open.removeSubrange(place...)
    return given
  }

  private static func skip(_ name: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while let bracket = bytes[index...].firstIndex(of: 0x3C) {
      let tag = bytes[bracket...].prefix(name.utf8.count + 2)
      if tag.dropFirst().first == 0x2F, tag.dropFirst(2).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 }) {
        return bracket + tag.count
      }
      index = bracket + 1
    }
    return bytes.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
