/// Heals white space and escapes for JSON in one pass; what is known between two blocks of a text.
struct Healing {
  /// Whether anything but white space was written.
  private var hasText = false
  /// Whether a space is due before the next byte.
  private var owesSpace = false

  /// Bytes read in one go, so that a long range needs no long block.
  private static let stretch = 4096
  /// Bytes looked at together.
  private static let word = 8

  /// Ends a piece of the text: the next one is apart from it.
  mutating func endPiece() { owesSpace = hasText }

  /// Appends `source[first..<last]`, healed and escaped.
  mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, from first: Int, to last: Int, into out: inout OutputBuffer
  ) {
    guard let base = source.baseAddress else { return }
    var start = first
    while start < last {
      let end = min(start + Self.stretch, last)
      var healing = self
      out.write(upTo: (end - start) * 2 + Self.word) { healing.heal(base + start, base + end, at: &$0) }
      self = healing
      start = end
    }
  }

  /// Heals one stretch.
  @inline(__always)
  private mutating func heal(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, at cursor: inout OutputCursor
  ) {
    var place = start
    while place < end {
      if hasText, !owesSpace { copyClean(&place, end, at: &cursor) }
      let stop = min(place + Self.word, end)
      while place < stop {
        heal(place.pointee, at: &cursor)
        place += 1
      }
    }
  }

  @inline(__always)
  private mutating func heal(_ byte: UInt8, at cursor: inout OutputCursor) {
    if byte <= 0x20 {
      owesSpace = hasText
      return
    }
    if owesSpace {
      cursor.byte(0x20)
      owesSpace = false
    }
    hasText = true
    if byte == 0x22 || byte == 0x5C { cursor.byte(0x5C) }
    cursor.byte(byte)
  }

  /// Copies eight bytes at a time while none is a control character, a quotation mark, a backslash or a
  /// second space in a row. A space at the end of what was copied is owed, not written.
  @inline(__always)
  private mutating func copyClean(
    _ place: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, at cursor: inout OutputCursor
  ) {
    var spaceBefore: UInt64 = 0
    while end - place >= Self.word {
      let raw = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
      let word = raw.littleEndian
      let spaces = Lanes.equal(word, 0x20)
      let doubled = spaces & (spaces << 8 | spaceBefore)
      guard Lanes.equal(word, 0x22) | Lanes.equal(word, 0x5C) | Lanes.belowSpace(word) | doubled == 0
      else { break }
      cursor.word(raw)
      spaceBefore = spaces >> 56
      place += Self.word
    }
    if spaceBefore != 0 {
      cursor.back()
      owesSpace = true
    }
  }
}

/// Questions about eight bytes at once; an answer has the top bit of each lane that it is true of.
private enum Lanes {
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let rests: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The lanes that hold a byte.
  @inline(__always)
  static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return ~(((difference & rests) &+ rests) | difference | rests)
  }

  /// The lanes that hold a control character.
  @inline(__always)
  static func belowSpace(_ word: UInt64) -> UInt64 {
    ~(((word & rests) &+ (ones &* 0x60)) | word) & tops
  }
}
