import Model

/// The text of a run as its formatting shows it.
enum WordRunText {
  /// The text as shown; nil where it is shown as it was typed.
  ///
  /// This is where the typeface of a run is known: texts in old encodings, which only their typefaces tell (`.VnTime`,
  /// `VNI-Times`), are to be converted here.
  static func shown(
    _ text: some Collection<UInt8>, _ format: RunFormat, _ changes: inout WordChanges
  ) -> [UInt8]? {
    let isSymbolic = format.font.map(WordSymbols.isSymbolic) ?? false
    let hasPrivate = text.contains { $0 == 0xEF }
    guard isSymbolic || hasPrivate || format.isCapitals == true else { return nil }
    var string = String(decoding: text, as: UTF8.self)
    if isSymbolic || hasPrivate { string = WordSymbols.text(of: string, font: format.font) }
    if format.isCapitals == true { string = string.uppercased() }
    return Array(string.utf8)
  }
}

extension WordParagraph {
  /// Takes out tabs and spaces that only indent, and makes the tab after a typed marker a space: what remains of tabs
  /// sets columns apart.
  mutating func trimStart() {
    var first = 0
    while first < text.count, text[first] == 0x09 || text[first] == 0x20 { first += 1 }
    if first > 0 { removeFirst(first) }
    guard let tab = text.prefix(Self.longestMarker).firstIndex(of: 0x09), isMarker(text[..<tab]) else {
      return
    }
    text[tab] = 0x20
  }

  /// Bytes that a typed marker with its tab takes at most.
  private static let longestMarker = 16

  private func isMarker(_ head: ArraySlice<UInt8>) -> Bool {
    guard let last = head.last, !head.contains(where: { $0 == 0x0A }) else { return false }
    switch last {
    case 0x2E, 0x29, 0x2D, 0x2B, 0x2A, 0x3A, 0x2F: return !head.contains(0x20)
    case 0x30...0x39: return head.contains(0x2E) && !head.contains(0x20)
    default: return head.count <= 3 && head[head.startIndex] >= 0x80
    }
  }

  private mutating func removeFirst(_ count: Int) {
    text.removeFirst(count)
    var kept: [(offset: Int, place: SourceOrigin.Place)] = []
    for piece in pieces {
      let offset = max(0, piece.offset - count)
      if kept.last?.offset == offset { kept.removeLast() }
      kept.append((offset, piece.place))
    }
    pieces = kept
  }
}
