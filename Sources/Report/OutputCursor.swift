/// A place in a block where bytes are written one after another; who opened it made enough room.
struct OutputCursor {
  /// Where the next byte goes.
  private(set) var position: UnsafeMutablePointer<UInt8>

  /// The most bytes of a whole number: twenty digits and a sign.
  static let longestNumber = 21

  /// Starts at a place.
  @inline(__always)
  init(_ position: UnsafeMutablePointer<UInt8>) { self.position = position }

  /// Writes a byte.
  @inline(__always)
  mutating func byte(_ value: UInt8) {
    position.pointee = value
    position += 1
  }

  /// Writes a literal.
  @inline(__always)
  mutating func copy(_ literal: StaticString) {
    position.update(from: literal.utf8Start, count: literal.utf8CodeUnitCount)
    position += literal.utf8CodeUnitCount
  }

  /// Writes eight bytes at once, in the order of the memory that they were loaded from.
  @inline(__always)
  mutating func word(_ value: UInt64) {
    UnsafeMutableRawPointer(position).storeBytes(of: value, as: UInt64.self)
    position += 8
  }

  /// Takes the last byte back.
  @inline(__always)
  mutating func back() { position -= 1 }

  /// Writes a whole number in decimal digits.
  mutating func number(_ value: Int) {
    if value < 0 { byte(0x2D) }
    var rest = value.magnitude
    var digits = 1
    var shorter = rest
    while shorter >= 10 {
      shorter /= 10
      digits += 1
    }
    var place = position + digits
    repeat {
      place -= 1
      place.pointee = UInt8(truncatingIfNeeded: rest % 10) + 0x30
      rest /= 10
    } while place > position
    position += digits
  }
}
