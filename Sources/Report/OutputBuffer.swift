/// Bytes on their way out, gathered in blocks so that a report of any size is written with flat memory.
///
/// A buffer with a drain hands over each block as it fills; one without a drain keeps everything
/// (``bytes``), for small reports and tests. The drain cannot fail: whoever writes to a file notes
/// the failure and tells it after the report.
public struct OutputBuffer {
  /// Receives a full block; the pointer is valid only during the call.
  public typealias Drain = (UnsafeRawBufferPointer) -> Void

  private var storage: [UInt8]
  private var count = 0
  private let drain: Drain?

  /// Creates a buffer.
  ///
  /// - Parameters:
  ///   - capacity: the size of a block in bytes.
  ///   - drain: what becomes of a full block; nil keeps all bytes.
  public init(capacity: Int = 1 << 16, drain: Drain? = nil) {
    storage = [UInt8](repeating: 0, count: max(capacity, 64))
    self.drain = drain
  }

  /// What was written and not yet drained.
  public var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// Hands what is left to the drain. Call once, at the end.
  public mutating func flush() {
    guard let drain, count > 0 else { return }
    storage.withUnsafeBytes { drain(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    count = 0
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    if count == storage.count { makeRoom(for: 1) }
    storage[count] = byte
    count += 1
  }

  /// Appends a literal.
  public mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  /// Appends the UTF-8 of a string.
  public mutating func append(_ string: String) {
    var copy = string
    copy.withUTF8 { append($0) }
  }

  /// Appends a run of bytes. O(run).
  public mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    var rest = run[...]
    while !rest.isEmpty {
      if count == storage.count { makeRoom(for: drain == nil ? rest.count : 1) }
      let piece = rest.prefix(storage.count - count)
      storage.withUnsafeMutableBufferPointer { buffer in
        _ = buffer[count...].update(fromContentsOf: piece)
      }
      count += piece.count
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Appends a run of spaces.
  public mutating func appendSpaces(_ number: Int) {
    for _ in 0..<max(number, 0) { append(0x20) }
  }

  /// Appends a number in decimal digits.
  public mutating func append(decimal value: Int) {
    guard value >= 0 else {
      append(0x2D)
      return appendDigits(value.magnitude)
    }
    appendDigits(UInt(value))
  }

  private mutating func appendDigits(_ value: UInt) {
    if value < 10 { return append(UInt8(truncatingIfNeeded: value) + 0x30) }
    reserve(20)
    var divisor = value
    var digits = 0
    while divisor > 0 {
      divisor /= 10
      digits += 1
    }
    var rest = value
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      storage[place] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
      rest /= 10
    }
    count += digits
  }

  /// Lets `body` write up to `limit` bytes in place; it returns how many it wrote.
  @inline(__always)
  mutating func write(upTo limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(limit)
    storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      count += body(base + count)
    }
  }

  /// Makes room for `size` bytes in one piece, however small the block.
  private mutating func reserve(_ size: Int) {
    if storage.count - count < size { makeRoom(for: size) }
  }

  private mutating func makeRoom(for size: Int) {
    if drain != nil { flush() }
    let needed = count + size
    guard storage.count < needed else { return }
    let grown = drain == nil ? max(needed, storage.count * 2) : needed
    storage.append(contentsOf: repeatElement(0, count: grown - storage.count))
  }
}
