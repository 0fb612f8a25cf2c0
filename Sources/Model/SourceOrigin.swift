/// Where in its file each piece of a text stood: pages, paragraphs, runs, cells.
///
/// A list of places by ascending offset, each holding up to the next. Lookup is a binary search. A plain text
/// has no list: there the offset itself is the place in the file.
public struct SourceOrigin: Hashable, Sendable {
  /// A part of a file that has text of its own.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case body
    case footnotes
    case endnotes
  }

  /// A cell of a table of the file: all three counted from 1.
  public struct Cell: Hashable, Sendable {
    public var table: UInt32
    public var row: UInt16
    public var column: UInt16

    /// Creates a cell's place.
    public init(table: Int, row: Int, column: Int) {
      self.table = UInt32(clamping: table)
      self.row = UInt16(clamping: row)
      self.column = UInt16(clamping: column)
    }
  }

  /// A place in a file. What the file does not tell is 0 or nil.
  public struct Place: Hashable, Sendable {
    /// Page, counted from 1.
    public var page: UInt32
    /// Paragraph of the part, counted from 1 in the order of the file, those in cells included.
    public var paragraph: UInt32
    /// Run of the paragraph (a stretch of one formatting), counted from 1.
    public var run: UInt32
    public var part: Part
    public var cell: Cell?

    /// Creates a place.
    public init(page: Int = 0, paragraph: Int = 0, run: Int = 0, part: Part = .body, cell: Cell? = nil) {
      self.page = UInt32(clamping: page)
      self.paragraph = UInt32(clamping: paragraph)
      self.run = UInt32(clamping: run)
      self.part = part
      self.cell = cell
    }
  }

  /// A place and the offset from which text stands there.
  public struct Piece: Hashable, Sendable {
    /// UTF-8 offset into the text as read.
    public var offset: UInt32
    public var place: Place
  }

  /// The pieces, by ascending offset.
  public private(set) var pieces: [Piece] = []

  /// Creates the origin of a text whose offsets are those of its file.
  public init() {}

  /// Whether the file tells nothing beyond offsets.
  public var isEmpty: Bool { pieces.isEmpty }

  /// The last page that is named, or 0.
  public var lastPage: Int { pieces.reduce(0) { max($0, Int($1.place.page)) } }

  /// Notes that text from `offset` on stands at a place. Offsets must not descend; of two places at one offset
  /// the later holds.
  public mutating func append(_ place: Place, from offset: Int) {
    if let last = pieces.last, Int(last.offset) == offset { pieces.removeLast() }
    if pieces.last?.place == place { return }
    pieces.append(Piece(offset: UInt32(offset), place: place))
  }

  /// The place of the byte at an offset; nil before the first piece. O(log pieces).
  public func place(at offset: Int) -> Place? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].offset) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : pieces[low - 1].place
  }
}
