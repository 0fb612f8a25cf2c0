import Model

/// The spelling of a token: up to fifteen bytes in two machine words, so that a test of it against a literal is
/// two comparisons and no string is made. Of longer ones a hash is kept.
struct Word: Hashable, ExpressibleByStringLiteral, Sendable {
  /// The first eight bytes, the first one lowest.
  private var low: UInt64 = 0
  /// The next seven bytes, and the number of bytes in the highest one.
  private var high: UInt64 = 0

  static let longest = 15

  /// The spelling of the bytes of `buffer` from `start`. O(1).
  @inline(__always)
  init(_ buffer: UnsafeRawBufferPointer, _ start: Int, _ count: Int) {
    guard count <= Self.longest else {
      self = .hash(of: (0..<count).lazy.map { buffer[start + $0] }, after: Self.basis)
      return
    }
    if start + 16 <= buffer.count {
      low = buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      high = buffer.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      if count < 8 {
        low &= (1 << UInt64(count * 8)) &- 1
        high = 0
      } else {
        high &= (1 << UInt64((count - 8) * 8)) &- 1
      }
    } else {
      for offset in 0..<count { set(buffer[start + offset], at: offset) }
    }
    high |= UInt64(count) << 56
  }

  /// The spelling of the first bytes of a row, ``longest`` at most. O(1).
  @inline(__always)
  init(_ row: ByteRow, _ count: Int) {
    let halves = unsafeBitCast(row.bytes, to: SIMD2<UInt64>.self)
    let bits = UInt64(truncatingIfNeeded: count) &* 8
    let first: UInt64 = count < 8 ? (1 &<< bits) &- 1 : ~0
    let second: UInt64 = count > 8 ? (1 &<< (bits &- 64)) &- 1 : 0
    low = UInt64(littleEndian: halves.x) & first
    high = UInt64(littleEndian: halves.y) & second | bits &<< 53
  }

  /// Its bytes without their number, zeros after the last. Words have no zeros inside.
  @inline(__always)
  var spelling: SIMD2<UInt64> { SIMD2(low, high & 0x00FF_FFFF_FFFF_FFFF) }

  /// A hash of all its bytes. O(1).
  @inline(__always)
  var fingerprint: UInt64 { (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15 }

  /// A hash of so many bits. O(1).
  @inline(__always)
  func hash(bits: UInt64) -> Int { Int(truncatingIfNeeded: fingerprint &>> (64 &- bits)) }

  /// The spelling of some bytes. O(1) for fifteen at most.
  init(_ bytes: ArraySlice<UInt8>) { self = bytes.withUnsafeBytes { Word($0, 0, $0.count) } }

  /// The spelling of the first of some words that single spaces part. O(word).
  init(firstOf words: [UInt8]) { self.init(words.prefix { $0 != 0x20 }) }

  /// The spelling of a string. O(bytes).
  init(_ string: String) {
    var copy = string
    self = copy.withUTF8 { Word(UnsafeRawBufferPointer($0), 0, $0.count) }
  }

  @inline(__always)
  init(stringLiteral value: StaticString) {
    let count = value.utf8CodeUnitCount
    guard count <= Self.longest else {
      self = .hash(of: UnsafeBufferPointer(start: value.utf8Start, count: count), after: Self.basis)
      return
    }
    for offset in 0..<count { set(value.utf8Start[offset], at: offset) }
    high |= UInt64(count) << 56
  }

  @inline(__always)
  private mutating func set(_ byte: UInt8, at offset: Int) {
    if offset < 8 {
      low |= UInt64(byte) << UInt64(offset * 8)
    } else {
      high |= UInt64(byte) << UInt64((offset - 8) * 8)
    }
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A long spelling, kept as a hash of its bytes.
  private static func hash(of bytes: some Sequence<UInt8>, after hash: UInt64) -> Word {
    var word = Word("")
    word.low = hash
    for byte in bytes { word.low = (word.low ^ UInt64(byte)) &* 0x100_0000_01B3 }
    word.high = ~0
    return word
  }

  /// Both spellings, one after the other. O(bytes).
  static func + (left: Word, right: Word) -> Word {
    if left.count > longest {
      return hash(of: (0..<min(right.count, longest)).map(right.byte), after: left.low)
    }
    let bytes = (0..<left.count).map(left.byte) + (0..<min(right.count, longest)).map(right.byte)
    if bytes.count > longest { return hash(of: bytes, after: basis) }
    return bytes.withUnsafeBytes { Word($0, 0, $0.count) }
  }

  /// Number of bytes; above ``longest`` for a spelling that is not held.
  var count: Int { Int(high >> 56) }

  /// One byte.
  func byte(_ offset: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: offset < 8 ? low >> UInt64(offset * 8) : high >> UInt64((offset - 8) * 8))
  }

  /// In small letters. O(bytes).
  func lowercased() -> Word {
    guard count <= Self.longest else { return self }
    var result = self
    result.low = Self.smallASCII(low)
    result.high = Self.smallASCII(high)
    if (low | high) & 0x8080_8080_8080_8080 == 0 { return result }
    var index = 0
    while index < count {
      let first = byte(index)
      let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
      guard index + width <= count, first < 0xF0 else { break }
      switch width {
      case 1: break
      // Ạ to ỹ, every second of them a small letter.
      case 3 where first == 0xE1 && byte(index + 1) & 0xFE == 0xBA:
        let last = byte(index + 2)
        guard last & 1 == 0, byte(index + 1) == 0xBB ? last < 0xBA : last >= 0xA0 else { break }
        result.replace(index + 2, last + 1)
      case 2:
        let scalar = UInt32(first & 0x1F) << 6 | UInt32(byte(index + 1) & 0x3F)
        guard let lower = Folding.lowercase(scalar), lower != scalar, lower < 0x800 else { break }
        result.replace(index, UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
        result.replace(index + 1, UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      default:
        let scalar =
          UInt32(first & 0x0F) << 12 | UInt32(byte(index + 1) & 0x3F) << 6 | UInt32(byte(index + 2) & 0x3F)
        guard let lower = Folding.lowercase(scalar), lower != scalar, lower >= 0x800 else { break }
        result.replace(index + 1, UInt8(truncatingIfNeeded: 0x80 | lower >> 6 & 0x3F))
        result.replace(index + 2, UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      }
      index += width
    }
    return result
  }

  /// Eight bytes, the capitals of ASCII among them made small.
  private static func smallASCII(_ bytes: UInt64) -> UInt64 {
    let lower = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = lower &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = lower &+ 0x2525_2525_2525_2525
    return bytes | (fromA & ~(beyondZ | bytes) & 0x8080_8080_8080_8080) >> 2
  }

  /// In small letters, the tone at the place of the newer spelling: `HOÁ` is `hóa`. O(bytes).
  var folded: Word { lowercased().tonePlaced }

  /// A spelling in small letters, the tone at the place of the newer spelling. O(bytes).
  fileprivate var tonePlaced: Word { hasOpenPair ? Word(Folding.fold(text)) : self }

  /// The spelling as a string.
  var text: String { String(decoding: (0..<min(count, Self.longest)).map(byte), as: UTF8.self) }

  /// Whether it ends with o or u and a vowel that bears a tone.
  private var hasOpenPair: Bool {
    guard count >= 3, count <= Self.longest, byte(count - 1) >= 0x80 else { return false }
    let before = byte(count - 2) >= 0xC0 ? byte(count - 3) : count >= 4 ? byte(count - 4) : 0
    return before == 0x6F || before == 0x75
  }

  private mutating func replace(_ offset: Int, _ byte: UInt8) {
    let shift = UInt64(offset < 8 ? offset * 8 : (offset - 8) * 8)
    if offset < 8 {
      low = low & ~(0xFF << shift) | UInt64(byte) << shift
    } else {
      high = high & ~(0xFF << shift) | UInt64(byte) << shift
    }
  }
}

extension Reading {
  /// The spelling of a token, for tests of it. O(1).
  func string(_ token: Token) -> Word {
    text.bytes.withUnsafeBytes { Word($0, Int(token.start), Int(token.length)) }
  }

  /// The spelling of a token in small letters. O(1) where it has no capital.
  func small(_ token: Token) -> Word { token.has(.small) ? string(token) : string(token).lowercased() }

  /// The spelling of a token in small letters, the tone at the place of the newer spelling.
  func folded(_ token: Token) -> Word { small(token).tonePlaced }

  /// The spelling of a token as a string, to be shown.
  func spelling(_ token: Token) -> String {
    String(decoding: text.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }
}
