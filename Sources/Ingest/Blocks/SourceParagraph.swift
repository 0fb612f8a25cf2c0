import Model

/// A paragraph of a file as text: lines of UTF-8 with the places of its runs.
struct SourceParagraph {
  var text: [UInt8] = []
  /// Where in the file each stretch of ``text`` stands, by the offset at which it begins.
  var pieces: [(offset: Int, place: SourceOrigin.Place)] = []
  /// Stretches in old encodings that are not decoded yet: ascending, never overlapping.
  var legacy: [LegacyStretch] = []
  /// Whether it belongs to the page and not to the text: a line of a table of contents.
  var isFurniture = false

  /// Whether it has nothing to read.
  var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }

  /// Appends text of a place.
  mutating func append(_ bytes: some Collection<UInt8>, at place: SourceOrigin.Place) {
    guard !bytes.isEmpty else { return }
    if pieces.last?.place != place { pieces.append((text.count, place)) }
    text.append(contentsOf: bytes)
  }

  /// Appends another paragraph.
  mutating func append(_ other: SourceParagraph) {
    for piece in other.pieces where pieces.last?.place != piece.place {
      pieces.append((text.count + piece.offset, piece.place))
    }
    text.append(contentsOf: other.text)
  }

  /// Appends another paragraph on the same line: its own line ends and tabs become spaces, and the pipe, which sets
  /// cells apart, a broken bar.
  mutating func appendInline(_ other: SourceParagraph) {
    guard !other.isBlank else { return }
    if let last = text.last, last > 0x20 { text.append(0x20) }
    for (index, piece) in other.pieces.enumerated() {
      let end = index + 1 < other.pieces.count ? other.pieces[index + 1].offset : other.text.count
      if pieces.last?.place != piece.place { pieces.append((text.count, piece.place)) }
      for byte in other.text[piece.offset..<end] {
        switch byte {
        case 0...0x20: if let last = text.last, last > 0x20 { text.append(0x20) }
        case 0x7C: text.append(contentsOf: [0xC2, 0xA6])
        default: text.append(byte)
        }
      }
    }
    while text.last == 0x20 { text.removeLast() }
  }
}

extension SourceTextBuilder {
  /// Appends a paragraph on lines of its own.
  mutating func append(_ paragraph: SourceParagraph) {
    let start = offset
    var written = 0
    for (index, piece) in paragraph.pieces.enumerated() {
      let end = index + 1 < paragraph.pieces.count ? paragraph.pieces[index + 1].offset : paragraph.text.count
      append(paragraph.text[written..<piece.offset])
      stand(at: piece.place)
      append(paragraph.text[piece.offset..<end])
      written = end
    }
    append(paragraph.text[written...])
    endLine()
    if paragraph.isFurniture { markFurniture(from: start) }
  }
}
