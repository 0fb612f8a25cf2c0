/// Tells files of markup and of mail from other text by how they begin.
enum MarkupSignature {
  /// The format; nil for what is text like any other. O(1): the first few thousand bytes decide.
  static func format(of bytes: [UInt8]) -> Format? {
    let head = LeadIn.after(bytes.prefix(4096))
    if head.first == 0x3C { return markup(head) }
    return mail(head)
  }

  /// Names of root elements without their prefix, in lower case, and what they say.
  private static let roots: [String: Format] = [
    "html": .html, "head": .html, "body": .html, "worddocument": .flatWord, "package": .flatWord,
  ]

  /// Looks at the name of the first element, past the declaration, comments and processing instructions.
  private static func markup(_ head: ArraySlice<UInt8>) -> Format? {
    var rest = head
    while rest.first == 0x3C, let second = rest.dropFirst().first {
      if second == 0x21 || second == 0x3F {
        if lowered(rest.prefix(14)) == "<!doctype html" { return .html }
        let isComment = rest.starts(with: "<!--".utf8)
        guard let end = isComment ? commentEnd(rest) : declarationEnd(rest) else { return nil }
        rest = rest[end...].drop { $0 <= 0x20 }
        continue
      }
      let name = lowered(rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F })
      if name == "office:document" { return .flatODT }
      let local = name.split(separator: ":").last.map(String.init) ?? name
      return roots[local] ?? (HTMLFragment.isPage(rest, from: name) ? .html : nil)
    }
    return nil
  }

  /// Where a declaration ends, past the declarations that it may hold between brackets.
  private static func declarationEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for (index, byte) in zip(rest.indices, rest) {
      switch byte {
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0: return index + 1
      default: break
      }
    }
    return nil
  }

  private static func commentEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    var index = rest.startIndex + 4
    while index + 3 <= rest.endIndex {
      if rest[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }

  /// Mail and MHT begin with header fields; what the first ones are decides.
  private static func mail(_ head: ArraySlice<UInt8>) -> Format? {
    var fields: [String] = []
    var isPage = false
    for line in head.split(separator: 0x0A, maxSplits: 40, omittingEmptySubsequences: false) {
      if line.first == 0x20 || line.first == 0x09 {
        guard !fields.isEmpty else { return nil }
      } else {
        guard let colon = line.firstIndex(of: 0x3A),
          line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { break }
        fields.append(lowered(line[..<colon]))
      }
      if lowered(line).contains("multipart/related") || lowered(line).contains("<saved by ") { isPage = true }
    }
    // Mail that has gone through the post is mail, whatever is attached to it.
    if fields.contains("received") || fields.contains("to") { isPage = false }
    guard fields.contains("mime-version") || fields.contains("received") || fields.contains("message-id")
    else {
      return nil
    }
    return isPage ? .mht : .eml
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
