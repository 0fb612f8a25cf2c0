/// The text of a plan: the source as read, the working text that all ranges point into, and the way
/// back from one to the other.
public struct PlanText: Sendable {
  /// The source as read, byte for byte; empty where it was not kept.
  public let source: [UInt8]
  /// The working text: valid UTF-8 in Unicode NFC with LF line ends, invisible characters and markup
  /// left out. It shares its storage with ``source`` where nothing had to be changed.
  public let bytes: [UInt8]
  /// The edits that lead from ``source`` to ``bytes``.
  public let map: OffsetMap
  /// Page furniture (page numbers, running heads, separators) in ``bytes``, ascending, never overlapping:
  /// left out of every quote that spans it.
  public let furniture: [TextRange]
  /// Where in its file each piece of ``source`` stood.
  public let origin: SourceOrigin

  private let lines: SourceLines
  private let furnitureEnds: OffsetBlocks
  private let editBlocks: OffsetBlocks

  /// Creates a text; one pass over the source finds its lines and pages.
  public init(
    source: [UInt8], bytes: [UInt8], map: OffsetMap, furniture: [TextRange] = [],
    origin: SourceOrigin = SourceOrigin()
  ) {
    self.init(
      source: source, lines: SourceLines(source), bytes: bytes, map: map, furniture: furniture, origin: origin
    )
  }

  /// Creates a text whose lines and pages are known; `source` may be empty where nobody asks for it again.
  public init(
    source: [UInt8], lines: SourceLines, bytes: [UInt8], map: OffsetMap, furniture: [TextRange],
    origin: SourceOrigin
  ) {
    self.source = source
    self.bytes = bytes
    self.map = map
    self.furniture = furniture
    self.origin = origin
    self.lines = lines
    furnitureEnds = OffsetBlocks(count: furniture.count) { furniture[$0].end }
    editBlocks = map.workingBlocks
    pageCount = max(lines.pageStarts.count, origin.lastPage)
  }

  /// Number of pages: the file's own where its reader knew them, else by form feeds.
  public let pageCount: Int

  /// Number of lines of the source.
  public var lineCount: Int { lines.lineStarts.count }

  /// The place in the source as read. O(log n).
  public func span(of range: TextRange) -> SourceSpan {
    let start = map.sourceStart(Int(range.start), in: editBlocks)
    let end = range.isEmpty ? start : max(start, map.sourceEnd(Int(range.end), in: editBlocks))
    var span = SourceSpan(start: start, end: end, line: lines.line(at: start), page: lines.page(at: start))
    if !origin.isEmpty, let place = origin.place(at: start) {
      span.origin = place
      if place.page > 0 { span.page = Int(place.page) }
    }
    return span
  }

  /// The range of the working text that a stretch of the source became. O(log edits).
  public func range(ofSource range: Range<Int>) -> TextRange {
    let start = min(map.workingStart(range.lowerBound), bytes.count)
    return TextRange(start, min(map.workingStart(range.upperBound), bytes.count))
  }

  /// The source bytes of a line (counted from 1), line end excluded; none where the source was not kept.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    let lineStarts = lines.lineStarts
    guard number >= 1, number <= lineStarts.count, !source.isEmpty else { return [] }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : source.count
    while end > start, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return source[start..<end]
  }

  /// The source offset at which a line (counted from 1) begins.
  public func lineStart(_ number: Int) -> Int {
    Int(lines.lineStarts[min(max(number, 1), lineCount) - 1])
  }

  /// The text of a range as a reader quotes it: every run of white space one space, furniture left
  /// out, ends trimmed. O(range length).
  public func string(_ range: TextRange) -> String {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(range.count)
    appendHealed(range, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Appends the UTF-8 of ``string(_:)`` to a buffer.
  public func appendHealed(_ range: TextRange, to buffer: inout [UInt8]) {
    let first = buffer.count
    var last: UInt8 = 0x20
    forEachPiece(of: range) { piece in
      let text = bytes.span
      buffer.append(addingCapacity: piece.count + 1) { output in
        for index in piece.offsets {
          let byte = max(text[index], 0x20)
          if byte == 0x20, last == 0x20 { continue }
          output.append(byte)
          last = byte
        }
        if last != 0x20 { output.append(0x20) }
        last = 0x20
      }
    }
    if buffer.count > first { buffer.removeLast() }
  }

  /// Calls `body` with the parts of a range that are not furniture, in order.
  public func forEachPiece(of range: TextRange, _ body: (TextRange) -> Void) {
    var index = firstFurniture(endingAfter: range.start)
    var start = range.start
    while index < furniture.count, furniture[index].start < range.end {
      if furniture[index].start > start {
        body(TextRange(Int(start), Int(furniture[index].start)))
      }
      start = max(start, furniture[index].end)
      index += 1
    }
    if start < range.end { body(TextRange(Int(start), Int(range.end))) }
  }

  private func firstFurniture(endingAfter offset: UInt32) -> Int {
    furnitureEnds.countBefore(offset) { furniture[$0].end <= offset }
  }
}
