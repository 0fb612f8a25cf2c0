/// A table of a spreadsheet (RFC 4180), read: rows of cells with the lines they begin on.
///
/// Commas, semicolons and tabs separate cells, whichever the heading line has most of: spreadsheets write what the country of
/// their user is used to.
struct CSVTable {
  /// A row of the table.
  struct Row {
    /// The line that it begins on, from 1.
    var line: Int
    var cells: [String]

    /// Whether nothing is in it.
    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// A quotation mark that nothing closes.
  struct OpenQuote: Error {
    var line: Int
  }

  private(set) var rows: [Row] = []

  /// Reads a table. O(bytes).
  init(_ bytes: [UInt8]) throws(OpenQuote) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let separator = Self.separator(of: bytes)
    var row = Row(line: 1, cells: [])
    var cell: [UInt8] = []
    var line = 1
    var openedOn: Int?
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { line += 1 }
      switch byte {
      case 0x22 where openedOn != nil:
        if place < bytes.endIndex, bytes[place] == 0x22 {
          cell.append(byte)
          place += 1
        } else {
          openedOn = nil
        }
      case _ where openedOn != nil: cell.append(byte)
      case 0x22 where cell.isEmpty: openedOn = line
      case separator: Self.end(&cell, in: &row)
      case 0x0A:
        if cell.last == 0x0D { cell.removeLast() }
        Self.end(&cell, in: &row)
        rows.append(row)
        row = Row(line: line, cells: [])
      default: cell.append(byte)
      }
    }
    if let openedOn { throw OpenQuote(line: openedOn) }
    guard !cell.isEmpty || !row.cells.isEmpty else { return }
    Self.end(&cell, in: &row)
    rows.append(row)
  }

  private static func end(_ cell: inout [UInt8], in row: inout Row) {
    var rest = cell[...]
    while let byte = rest.last, byte == 0x20 || byte == 0x0A || byte == 0x0D { rest = rest.dropLast() }
    while rest.first == 0x20 { rest = rest.dropFirst() }
    // The mark that keeps a spreadsheet from running a cell.
    if rest.first == 0x27, let next = rest.dropFirst().first,
      [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(next)
    {
      rest = rest.dropFirst()
    }
    row.cells.append(String(decoding: rest, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let heading = bytes.prefix { $0 != 0x0A }
    let counts = [0x2C, 0x3B, 0x09].map { separator in (separator, heading.count { $0 == separator }) }
    return counts.reduce((UInt8(0x2C), 0)) { $1.1 > $0.1 ? (UInt8($1.0), $1.1) : $0 }.0
  }
}
