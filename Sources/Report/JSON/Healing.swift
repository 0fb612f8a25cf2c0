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
      out.write(upTo: (end - start) * 2 + 1) { target in
        healing.heal(base, start, end, into: target)
      }
      self = healing
      start = end
    }
  }

  /// Heals one stretch into `target` and returns the bytes written.
  @inline(__always)
  private mutating func heal(
    _ source: UnsafePointer<UInt8>, _ start: Int, _ end: Int, into target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var written = 0
    var index = start
    while index < end {
      if hasText, !owesSpace {
        copyClean(source, &index, end, target, &written)
      }
      let stop = min(index + Self.word, end)
      while index < stop {
        heal(source[index], into: target, &written)
        index += 1
      }
    }
    return written
  }

  @inline(__always)
  private mutating func heal(_ byte: UInt8, into target: UnsafeMutablePointer<UInt8>, _ written: inout Int) {
    if byte <= 0x20 {
      owesSpace = hasText
      return
    }
    if owesSpace {
      target[written] = 0x20
      written += 1
      owesSpace = false
    }
    hasText = true
    if byte == 0x22 || byte == 0x5C {
      target[written] = 0x5C
      written += 1
    }
    target[written] = byte
    written += 1
  }

  /// Copies eight bytes at a time while none is a control character, a quotation mark, a backslash or a
  /// second space in a row. A space at the end of what was copied is owed, not written.
  @inline(__always)
  private mutating func copyClean(
    _ source: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int,
    _ target: UnsafeMutablePointer<UInt8>, _ written: inout Int
  ) {
    var spaceBefore: UInt64 = 0
    while index + Self.word <= end {
      let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self).littleEndian
      let spaces = Lanes.equal(word, 0x20)
      let doubled = spaces & (spaces << 8 | spaceBefore)
      guard Lanes.equal(word, 0x22) | Lanes.equal(word, 0x5C) | Lanes.belowSpace(word) | doubled == 0
      else { break }
      UnsafeMutableRawPointer(target + written).storeBytes(of: word.littleEndian, as: UInt64.self)
      spaceBefore = spaces >> 56
      index += Self.word
      written += Self.word
    }
    if spaceBefore != 0 {
      written -= 1
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
