import Model

/// A passage as readers see it, with the way from working offsets to places in the text shown, counted as
/// scripts count: in UTF-16 units.
struct QuotedText {
  /// The passage with white space healed and furniture left out, as ``PlanText/string(_:)`` has it.
  let string: String
  private let range: TextRange
  /// For each byte of the range, and one more, the UTF-16 units shown before it.
  private let places: [Int32]

  /// Reads a passage. O(range).
  init(_ range: TextRange, of text: PlanText) {
    self.range = range
    var shown: [UInt8] = []
    var places = [Int32](repeating: 0, count: range.count + 1)
    var count: Int32 = 0
    var owesSpace = false
    var next = Int(range.start)
    text.forEachPiece(of: range) { piece in
      while next < Int(piece.start) {
        places[next - Int(range.start)] = count
        next += 1
      }
      owesSpace = owesSpace || !shown.isEmpty
      if piece.start == range.start { owesSpace = false }
      for index in piece.offsets {
        let byte = text.bytes[index]
        if byte <= 0x20 {
          owesSpace = !shown.isEmpty
          places[index - Int(range.start)] = count
        } else {
          if owesSpace {
            shown.append(0x20)
            count += 1
            owesSpace = false
          }
          places[index - Int(range.start)] = count
          shown.append(byte)
          count += Self.units(of: byte)
        }
        next = index + 1
      }
    }
    while next <= Int(range.end) {
      places[next - Int(range.start)] = count
      next += 1
    }
    string = String(decoding: shown, as: UTF8.self)
    self.places = places
  }

  /// The UTF-16 units that a byte of UTF-8 opens: none for a continuation, two outside the basic plane.
  private static func units(of byte: UInt8) -> Int32 {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

  /// Where a range stands in ``string``; nil where it reaches outside the passage. O(1).
  func place(of other: TextRange) -> Range<Int>? {
    guard range.contains(other), !other.isEmpty else { return nil }
    let start = Int(places[Int(other.start) - Int(range.start)])
    let end = Int(places[Int(other.end) - Int(range.start)])
    return start < end ? start..<end : nil
  }

  /// How much of ``string`` stands before an offset of the text; nil where that is outside the passage. O(1).
  func place(at offset: UInt32) -> Int? {
    guard offset >= range.start, offset <= range.end else { return nil }
    return Int(places[Int(offset - range.start)])
  }
}
