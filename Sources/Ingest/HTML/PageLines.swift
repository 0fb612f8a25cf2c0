/// Cuts the text of a page into lines as a browser shows them, for the census alone.
enum PageLines {
  /// The lines in order. O(nodes + text).
  static func lines(of tree: HTMLTree) -> [PageLine] {
    var lines: [PageLine] = []
    var line: PageLine?
    var text: [UInt8] = []
    var ends: [(end: Int, isLink: Bool)] = []
    func finish() {
      if var done = line, done.size > 0 {
        while let last = text.last, last <= 0x20 { text.removeLast() }
        done.classify(text)
        lines.append(done)
      }
      line = nil
      text = []
    }
    var links = 0
    var node = 0
    while node < tree.nodes.count {
      while let last = ends.last, last.end <= node {
        if last.isLink { links -= 1 } else { finish() }
        ends.removeLast()
      }
      let tag = tree.nodes[node].tag
      if let range = tree.nodes[node].text {
        if line == nil, tree.text[range].contains(where: { $0 > 0x20 }) { line = PageLine(node: node) }
        add(tree.text[range], to: &line, &text, isLinked: links > 0)
      } else if tag.isSilent {
        node = tree.nodes[node].end
        continue
      } else if tag.isBlock || tag == .br {
        finish()
        ends.append((tree.nodes[node].end, false))
      } else if tag == .a, let href = tree[node, .href], !href.isEmpty, !href.contains("#") {
        links += 1
        ends.append((tree.nodes[node].end, true))
      }
      node += 1
    }
    finish()
    return lines
  }

  /// Bytes of a line that are looked at.
  private static let longest = 256

  private static func add(
    _ piece: ArraySlice<UInt8>, to line: inout PageLine?, _ text: inout [UInt8], isLinked: Bool
  ) {
    var before: UInt8 = 0
    for byte in piece {
      let isSpace = byte <= 0x20 || byte == 0xA0 && before == 0xC2
      if isSpace, before == 0xC2, text.last == 0xC2 {
        text.removeLast()
        line?.size -= 1
      }
      before = byte
      if isSpace {
        if let last = text.last, last > 0x20, text.count < longest { text.append(0x20) }
      } else {
        line?.size += 1
        if isLinked { line?.linked += 1 }
        if text.count < longest { text.append(byte) }
      }
    }
  }
}
