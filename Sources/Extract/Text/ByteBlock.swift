/// Eight bytes of a text in one machine word, tested all at once.
struct ByteBlock {
  /// The bytes, the first one lowest.
  let bytes: UInt64

  /// Number of bytes in a block.
  static let count = 8

  /// The block that begins at `start`; eight bytes must follow.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int) {
    bytes = UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes whose lower seven bits are `low` or more.
  @inline(__always)
  private func atLeast(_ low: UInt8) -> UInt64 { (bytes & Self.all(0x7F)) &+ Self.all(0x80 - low) }

  /// The bytes equal to `byte`.
  @inline(__always)
  func equal(_ byte: UInt8) -> ByteSet {
    let odd = bytes ^ Self.all(byte)
    return ByteSet(~((odd & Self.all(0x7F)) &+ Self.all(0x7F) | odd))
  }

  /// The bytes of ASCII from `low` to `high`, both included.
  @inline(__always)
  func ascii(_ low: UInt8, _ high: UInt8) -> ByteSet { ByteSet(atLeast(low) & ~(atLeast(high + 1) | bytes)) }

  /// The bytes from 0x80 on whose lower seven bits are from `low` to `high`, both included.
  @inline(__always)
  func beyondASCII(_ low: UInt8, _ high: UInt8) -> ByteSet {
    ByteSet(atLeast(low) & ~atLeast(high + 1) & bytes)
  }

  /// The bytes that go on with a character.
  @inline(__always)
  var continuations: ByteSet { ByteSet(bytes & ~(bytes << 1)) }

  /// The letters of ASCII.
  @inline(__always)
  var asciiLetters: ByteSet {
    let small = (bytes | Self.all(0x20)) & Self.all(0x7F)
    return ByteSet((small &+ Self.all(0x1F)) & ~((small &+ Self.all(0x05)) | bytes))
  }

  /// White space and control characters.
  @inline(__always)
  var blanks: ByteSet { ByteSet(~(atLeast(0x21) | bytes)) }
}

/// Some of the bytes of a block.
struct ByteSet {
  /// The highest bit of each byte that is in it.
  private let mask: UInt64

  @inline(__always)
  fileprivate init(_ bits: UInt64) { mask = bits & 0x8080_8080_8080_8080 }

  @inline(__always)
  var isEmpty: Bool { mask == 0 }

  /// Position of the first one, ``ByteBlock/count`` where there is none.
  @inline(__always)
  var first: Int { mask.trailingZeroBitCount >> 3 }

  /// How many there are.
  @inline(__always)
  var count: Int { mask.nonzeroBitCount }

  /// How many there are before `end`, a position in the block.
  @inline(__always)
  func count(before end: Int) -> Int { (mask & (1 << UInt64(end * 8) &- 1)).nonzeroBitCount }

  @inline(__always)
  static func | (left: ByteSet, right: ByteSet) -> ByteSet { ByteSet(left.mask | right.mask) }

  @inline(__always)
  static func & (left: ByteSet, right: ByteSet) -> ByteSet { ByteSet(left.mask & right.mask) }

  /// Those in exactly one of both.
  @inline(__always)
  static func ^ (left: ByteSet, right: ByteSet) -> ByteSet { ByteSet(left.mask ^ right.mask) }

  /// Those that are not in it.
  @inline(__always)
  var others: ByteSet { ByteSet(~mask) }
}
