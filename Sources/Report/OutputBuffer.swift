/// Bytes on their way out, gathered in blocks so that a report of any size is written with flat memory.
///
/// A buffer with a drain hands over each block as it fills; one without a drain keeps everything
/// (``contents``), for small reports and tests. The drain cannot fail: whoever writes to a file notes
/// the failure and tells it after the report.
public struct OutputBuffer: ~Copyable {
  /// Receives a full block; the pointer is valid only during the call.
  public typealias Drain = (UnsafeRawBufferPointer) -> Void

  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private let drain: Drain?

  /// Creates a buffer.
  ///
  /// - Parameters:
  ///   - capacity: the size of a block in bytes.
  ///   - drain: what becomes of a full block; nil keeps all bytes.
  public init(capacity: Int = 1 << 16, drain: Drain? = nil) {
    self.capacity = max(capacity, 64)
    storage = .allocate(capacity: self.capacity)
    self.drain = drain
  }

  deinit { storage.deallocate() }

  /// What was written and not yet drained.
  public var contents: [UInt8] { Array(UnsafeBufferPointer(start: storage, count: count)) }

  /// Hands what is left to the drain. Call once, at the end.
  public mutating func flush() {
    guard let drain, count > 0 else { return }
    drain(UnsafeRawBufferPointer(start: storage, count: count))
    count = 0
  }

  /// Appends one byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if count == capacity { makeRoom(for: 1) }
    storage[count] = byte
    count += 1
  }

  /// Appends a literal.
  public mutating func append(_ literal: StaticString) {
    write(upTo: literal.utf8CodeUnitCount) { $0.copy(literal) }
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
      if count == capacity { makeRoom(for: drain == nil ? rest.count : 1) }
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(capacity - count))
      if let start = piece.baseAddress { (storage + count).update(from: start, count: piece.count) }
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
    write(upTo: OutputCursor.longestNumber) { $0.number(value) }
  }

  /// Lets `body` write up to `limit` bytes in place.
  @inline(__always)
  mutating func write(upTo limit: Int, _ body: (inout OutputCursor) -> Void) {
    if capacity - count < limit { makeRoom(for: limit) }
    var cursor = OutputCursor(storage + count)
    body(&cursor)
    count = cursor.position - storage
  }

  /// Makes room for `size` bytes in one piece, however small the block.
  private mutating func makeRoom(for size: Int) {
    if drain != nil { flush() }
    let needed = count + size
    guard capacity < needed else { return }
    capacity = drain == nil ? max(needed, capacity * 2) : needed
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    grown.update(from: storage, count: count)
    storage.deallocate()
    storage = grown
  }
}
