/// Sixteen bytes of a text in one register, tested all at once.
///
/// A test leaves its answer in the highest bit of each byte; the other bits of a ``ByteRow/Marks`` say nothing. Only
/// additions and bit operations are used: comparisons of vectors are done one by one.
struct ByteRow {
  typealias Marks = SIMD16<UInt8>

  /// The bytes, the first one lowest.
  let bytes: SIMD16<UInt8>
  /// Their lower seven bits.
  private let low: SIMD16<UInt8>

  /// Number of bytes in a row.
  static let count = 16

  /// The row that begins at `start`; sixteen bytes must follow.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int) {
    bytes = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: SIMD16<UInt8>.self)
    low = bytes & Self.all(0x7F)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// The bytes other than `byte`.
  @inline(__always)
  func other(than byte: UInt8) -> Marks {
    let odd = bytes ^ Self.all(byte)
    return (odd & Self.all(0x7F)) &+ Self.all(0x7F) | odd
  }

  /// The bytes of ASCII from `first` to `last`, both included.
  @inline(__always)
  func ascii(_ first: UInt8, _ last: UInt8) -> Marks {
    (low &+ Self.all(0x80 - first)) & ~(low &+ Self.all(0x7F - last) | bytes)
  }

  /// The bytes of ASCII below `end`.
  @inline(__always)
  func ascii(below end: UInt8) -> Marks { ~(low &+ Self.all(0x80 - end) | bytes) }

  /// The bytes from 0x80 on whose lower seven bits are from `first` to `last`, both included.
  @inline(__always)
  func beyondASCII(_ first: UInt8, _ last: UInt8) -> Marks {
    (low &+ Self.all(0x80 - first)) & ~(low &+ Self.all(0x7F - last)) & bytes
  }

  /// The bytes that go on with a character.
  @inline(__always)
  var continuations: Marks { bytes & ~(bytes &+ bytes) }

  /// White space and control characters.
  @inline(__always)
  var blanks: Marks { ascii(below: 0x21) }

  /// The bytes that are neither letters of ASCII nor beyond it.
  @inline(__always)
  var nonletters: Marks {
    let small = (bytes | Self.all(0x20)) & Self.all(0x7F)
    return ~((small &+ Self.all(0x1F)) & ~(small &+ Self.all(0x05)) | bytes)
  }
}

extension ByteRow.Marks {
  /// The two halves, with nothing but the answers in them.
  @inline(__always)
  private var answers: SIMD2<UInt64> {
    unsafeBitCast(self & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
  }

  /// Whether no byte is marked.
  @inline(__always)
  var isUnmarked: Bool {
    let halves = answers
    return halves.x | halves.y == 0
  }

  /// Position of the first marked byte, ``ByteRow/count`` where there is none.
  @inline(__always)
  var firstMarked: Int {
    let halves = answers
    let high = 8 &+ halves.y.trailingZeroBitCount >> 3
    return halves.x == 0 ? high : halves.x.trailingZeroBitCount >> 3
  }

  /// One for every marked byte.
  @inline(__always)
  var ones: SIMD16<UInt8> { unsafeBitCast(answers &>> 7, to: SIMD16<UInt8>.self) }

  /// The marks before a position.
  @inline(__always)
  func before(_ end: Int) -> ByteRow.Marks {
    let halves = answers
    let low: UInt64 = end >= 8 ? ~0 : (1 << UInt64(truncatingIfNeeded: end &* 8)) &- 1
    let high: UInt64 = end <= 8 ? 0 : (1 << UInt64(truncatingIfNeeded: (end &- 8) &* 8)) &- 1
    return unsafeBitCast(SIMD2(halves.x & low, halves.y & high), to: ByteRow.Marks.self)
  }

  /// The sum of all bytes.
  @inline(__always)
  var total: Int {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let pairs: UInt64 = 0x00FF_00FF_00FF_00FF
    let sums = (halves.x & pairs) &+ (halves.x >> 8 & pairs) &+ (halves.y & pairs) &+ (halves.y >> 8 & pairs)
    return Int(truncatingIfNeeded: (sums &* 0x0001_0001_0001_0001) >> 48)
  }
}
