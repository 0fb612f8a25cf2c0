/// Tells a page that was saved without its frame from text that has some tags, as Markdown may.
///
/// Example: `<div class="doc"><p>KẾ HOẠCH</p><p>phát triển văn hóa đọc</p></div>`. Near miss: `<p align="center">` …
/// `</p>` above lines of Markdown.
enum HTMLFragment {
  /// Elements that such a page begins with.
  private static let first: Set<String> = [
    "address", "article", "b", "base", "blockquote", "br", "center", "dir", "div", "dl", "fieldset", "figure",
    "font", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "link", "main", "meta",
    "ol",
    "p", "pre", "script", "section", "span", "strong", "style", "table", "tbody", "td", "title", "tr", "u",
    "ul",
  ]

  /// Elements that hold nothing.
  private static let empty: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "o:p", "param", "source", "wbr",
  ]

  /// Whether what begins with an element of a name is a page: no line of it stands outside of every element and has no
  /// tag. O(bytes); a tag that the bytes cut off ends the search.
  static func isPage(_ head: ArraySlice<UInt8>, from name: String) -> Bool {
    guard first.contains(name) else { return false }
    var depth = 0
    var hasTag = false
    var hasText = false
    var index = head.startIndex
    while index < head.endIndex {
      let byte = head[index]
      if byte == 0x3C, let end = head[index...].firstIndex(of: 0x3E), let tag = Tag(head[index + 1..<end]) {
        hasTag = true
        if !empty.contains(tag.name) { depth += tag.isEnd ? (depth > 0 ? -1 : 0) : 1 }
        index = end
      } else if byte == 0x0A {
        if hasText, !hasTag { return false }
        (hasTag, hasText) = (false, false)
      } else if byte > 0x20, depth == 0 {
        hasText = true
      }
      index += 1
    }
    return hasTag || !hasText
  }

  /// The name between the brackets of a tag; nil for what is none.
  private struct Tag {
    var name: String
    var isEnd: Bool

    init?(_ content: ArraySlice<UInt8>) {
      isEnd = content.first == 0x2F
      let rest = isEnd ? content.dropFirst() : content
      guard let letter = rest.first, (0x61...0x7A).contains(letter | 0x20) else { return nil }
      let name = rest.prefix { $0 > 0x20 && $0 != 0x2F }
      self.name = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    }
  }
}
