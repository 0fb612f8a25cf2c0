/// A half-open range of UTF-8 offsets into the working text of a plan (``PlanText/bytes``).
///
/// Working offsets are what every node and fact stores: eight bytes, cheap to copy. ``PlanText/span(of:)``
/// turns one into a ``SourceSpan``, the offsets into the file as read that all output carries.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset one past the last byte; never below ``start``.
  public var end: UInt32

  /// Creates a range from working offsets.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(start)
    self.end = UInt32(max(start, end))
  }

  /// Number of bytes covered.
  public var count: Int { Int(end) - Int(start) }

  /// Whether the range covers nothing.
  public var isEmpty: Bool { end == start }

  /// The offsets as a standard range.
  public var offsets: Range<Int> { Int(start)..<Int(end) }

  /// Whether `other` lies inside this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that covers both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}

/// Where a piece of the source stands: UTF-8 offsets into the source as read, half open, with the
/// line and page they begin on (both counted from 1).
public struct SourceSpan: Hashable, Sendable {
  /// Offset of the first byte in the source as read.
  public var start: Int
  /// Offset one past the last byte in the source as read.
  public var end: Int
  /// Line of ``start``, counted from 1 by line feeds.
  public var line: Int
  /// Page of ``start``, counted from 1: the file's own where its reader knew it, else by form feeds; 1 where
  /// neither tells.
  public var page: Int
  /// Where ``start`` stood in the file; nil where the file is the text itself.
  public var origin: SourceOrigin.Place?

  /// Creates a span.
  public init(start: Int, end: Int, line: Int, page: Int, origin: SourceOrigin.Place? = nil) {
    self.start = start
    self.end = end
    self.line = line
    self.page = page
    self.origin = origin
  }
}
