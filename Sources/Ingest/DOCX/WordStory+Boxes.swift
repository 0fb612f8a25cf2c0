// Text boxes, and where their text goes among the paragraphs.
extension WordStory {
  /// Bytes from which on a paragraph is one of the body, not of the header.
  private static let longLine = 300
  /// Lines that stand between the letterhead and what follows the title at the most.
  private static let mostLines = 12

  func endTextBox() {
    flushCarried()
    guard let box = containers.popLast(), box.contains(where: { !$0.isBlank }) else { return }
    guard let last = paragraphs.indices.last else { return finish(box) }
    paragraphs[last].boxes.append(WordBox(paragraphs: box, float: floats.last ?? nil))
  }

  /// Takes up what says where a drawing stands; false for other elements.
  func startFloat(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch element {
    case .anchor, .picture: floats.append(WordFloat())
    case .inline: floats.append(nil)
    case .verticalPosition: changeFloat { $0.beginVertical(attributes) }
    case .positionOffset, .positionAlignment: collecting = .position
    case .shape: if let style = attributes["style"] { changeFloat { $0.read(style: style) } }
    default: return false
    }
    return true
  }

  /// Ends it; false for other elements.
  func endFloat(_ element: WordElement) -> Bool {
    switch element {
    case .anchor, .picture, .inline: _ = floats.popLast()
    case .verticalPosition: changeFloat { $0.endVertical() }
    case .positionOffset, .positionAlignment:
      changeFloat { $0.read(collected) }
      collecting = .nothing
      collected.removeAll(keepingCapacity: true)
    default: return false
    }
    return true
  }

  private func changeFloat(_ change: (inout WordFloat) -> Void) {
    guard let last = floats.indices.last, var float = floats[last] else { return }
    change(&float)
    floats[last] = float
  }

  /// Hands on a paragraph with the boxes that hang on it: each before it or behind it, as a reader sees them.
  ///
  /// In the header a box stands apart from the lines that belong together, type and title or a letterhead: before the first of
  /// them, or behind the last one of a cell.
  func finish(_ paragraph: OpenParagraph) {
    let isBlank = paragraph.content.isBlank
    if containers.isEmpty, paragraph.list != nil || paragraph.content.text.count > Self.longLine {
      hasBodyBegun = true
    }
    guard !paragraph.boxes.isEmpty else { return finish([paragraph.content]) }
    let isInCell = !tables.isEmpty && !containers.isEmpty
    let isInHeader = containers.isEmpty && !hasBodyBegun
    var (before, behind): ([SourceParagraph], [SourceParagraph]) = ([], [])
    for box in paragraph.boxes {
      guard let float = box.float else {
        behind += box.paragraphs
        continue
      }
      if isInHeader, isBlank ? float.isAbove : float.isAtHead {
        before += box.paragraphs
      } else if float.isAbove {
        finish(box.paragraphs)
      } else if isInCell, !isBlank {
        tables[tables.count - 1].floating += box.paragraphs
      } else {
        behind += box.paragraphs
      }
    }
    lines.insert(contentsOf: before, at: startOfLines())
    finish([paragraph.content] + behind)
  }

  /// Where the lines that have no blank one between them and the next paragraph begin.
  private func startOfLines() -> Int {
    let least = max(chunks.compactMap(\.line).last ?? 0, noteStart?.line ?? 0, lines.count - Self.mostLines)
    var start = lines.count
    while start > least, !lines[start - 1].isBlank { start -= 1 }
    return start
  }
}
