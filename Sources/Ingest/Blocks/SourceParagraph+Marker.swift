import Model

// Markers that are typed, and the white space around them.
extension SourceParagraph {
  /// Takes out tabs and spaces that only indent, and makes the tab after a typed marker a space: what remains of tabs
  /// sets columns apart.
  mutating func trimStart() {
    var first = 0
    while first < text.count, text[first] == 0x09 || text[first] == 0x20 { first += 1 }
    if first > 0 { remove(0..<first) }
    guard let tab = text.prefix(Self.longestMarker).firstIndex(of: 0x09), isMarker(text[..<tab]) else {
      return
    }
    text[tab] = 0x20
  }

  /// Takes out the white space at the end.
  mutating func trimEnd() {
    while let last = text.last, last <= 0x20 { text.removeLast() }
    clampPieces()
  }

  /// Leaves one space of those after a typed marker.
  mutating func narrowMarker() {
    guard let space = text.prefix(Self.longestMarker).firstIndex(of: 0x20), isMarker(text[..<space]) else {
      return
    }
    var end = space + 1
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    if end > space + 1 { remove(space + 1..<end) }
  }

  /// Whether it begins with a number, letter or bullet that is typed.
  var hasTypedMarker: Bool {
    let head = text.prefix(Self.longestMarker)
    if Self.isNumberedWord(head) { return true }
    guard let space = head.firstIndex(where: { $0 <= 0x20 }), space > 0 else { return false }
    return isMarker(text[..<space])
  }

  /// `Điều 3`, `Chương II`, `Phần thứ nhất`. Near miss: `Chương trình hành động`.
  private static func isNumberedWord(_ head: ArraySlice<UInt8>) -> Bool {
    for word in ["Điều ", "Chương ", "CHƯƠNG ", "Mục ", "Phần ", "PHẦN "] where head.starts(with: word.utf8) {
      let rest = head.dropFirst(word.utf8.count)
      let number = rest.prefix { 0x30...0x39 ~= $0 || [0x49, 0x56, 0x58].contains($0) }
      let next = rest.dropFirst(number.count).first ?? 0x20
      return !number.isEmpty && (next <= 0x20 || next == 0x2E || next == 0x3A) || rest.starts(with: "th".utf8)
    }
    return false
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

  private mutating func remove(_ range: Range<Int>) {
    text.removeSubrange(range)
    var kept: [(offset: Int, place: SourceOrigin.Place)] = []
    for piece in pieces {
      let offset =
        piece.offset <= range.lowerBound ? piece.offset : max(range.lowerBound, piece.offset - range.count)
      if kept.last?.offset == offset { kept.removeLast() }
      kept.append((offset, piece.place))
    }
    pieces = kept
  }

  private mutating func clampPieces() {
    while let last = pieces.last, last.offset >= text.count, last.offset > 0 { pieces.removeLast() }
  }
}
