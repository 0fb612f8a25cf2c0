/// Puts together the cells of a table from the lines of a page.
struct TableRows {
  /// Rows of cells, each cell's lines joined by spaces.
  private(set) var rows: [[[UInt8]]] = []

  /// How much of a head of another page a row has at the least to be the same: the share of words.
  private var resemblance = 1.0
  /// Where both were recognised, each with slips of its own.
  private static let recognised = 0.7

  /// How much further apart than lines of one cell the rows of a table stand.
  private static let looseness: Float = 1.2
  /// From one line of a cell to the next, in heights of a line.
  private static let usualPitch: Float = 1.15

  /// Reads a block of rows. O(rows × columns).
  ///
  /// A row of the table begins where a line stands further off than lines of a cell do, or where the first column
  /// has a new number and another column begins too. Where all lines stand equally close, the first column tells.
  init(_ lines: ArraySlice<PageRow>, gutters: [ClosedRange<Float>]) {
    let bounds = gutters.map { ($0.lowerBound + $0.upperBound) / 2 }
    let steps = zip(lines, lines.dropFirst()).map { $1.top - $0.top }.sorted()
    let usual = Self.usualPitch * (lines.first?.height ?? 0)
    let pitch = steps.isEmpty ? usual : min(usual, steps[steps.count / 4])
    let isEven = (steps.last ?? 0) <= Self.looseness * pitch
    var previous: PageRow?
    for line in lines {
      let cells = Self.cells(of: line, bounds: bounds)
      let isApart = previous.map { line.top - $0.top > Self.looseness * pitch } ?? true
      let isNumbered = Self.isNumber(cells[0]) && cells[1...].contains { !$0.isEmpty }
      let isFilled = isEven && !cells[0].isEmpty
      if isApart || isFilled || isNumbered && rows.last?[0].isEmpty == false {
        rows.append(cells)
      } else {
        for (column, text) in cells.enumerated() where !text.isEmpty {
          if !rows[rows.count - 1][column].isEmpty { rows[rows.count - 1][column].append(0x20) }
          rows[rows.count - 1][column] += text
        }
      }
      previous = line
    }
  }

  /// Takes a table whose rules were seen: its merged cells say what those of a Word file say.
  init(_ table: RuledTable) {
    rows = table.grid.cellsOfLines().map { row in row.map(\.text) }
    resemblance = Self.recognised
  }

  /// The lines above the first one that begins with a number, where a table begins with a head of a few lines; none where it has
  /// no such line. O(lines of the head).
  static func head(of lines: ArraySlice<PageRow>) -> [[UInt8]] {
    guard let first = lines.prefix(longestHead + 1).firstIndex(where: { isNumber(Array($0.words[0].text)) })
    else {
      return []
    }
    return lines[..<first].map(\.text)
  }

  /// Lines that a head has at the most.
  private static let longestHead = 8

  private static func cells(of line: PageRow, bounds: [Float]) -> [[UInt8]] {
    var cells = [[UInt8]](repeating: [], count: bounds.count + 1)
    for word in line.words {
      let middle = (word.left + word.right) / 2
      let column = bounds.firstIndex { middle < $0 } ?? bounds.count
      if !cells[column].isEmpty { cells[column].append(0x20) }
      cells[column] += word.text
    }
    guard cells.count > 3, isNumber(cells[0]), cells[(cells.count - 2)...].allSatisfy(\.isEmpty),
      isOneRun(line.words.dropFirst(), size: line.size)
    else { return cells }
    // I | NHÓM NHIỆM VỤ SỐ 1: what names a group runs on across the columns.
    let name = cells[1...].filter { !$0.isEmpty }.joined(separator: [0x20])
    return [cells[0], Array(name)] + [[UInt8]](repeating: [], count: cells.count - 2)
  }

  /// Whether no more than a space stands between words.
  private static func isOneRun(_ words: ArraySlice<PageRow.Segment>, size: Float) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { $1.left - $0.right < space * size }
  }

  /// The widest space between two words of a cell, in sizes of type.
  private static let space: Float = 0.35

  /// An ordinal as tables have it: `1`, `1.`, `2.3`, `IV`, `a)`.
  static func isNumber(_ text: [UInt8]) -> Bool {
    guard let first = text.first, text.count <= 6 else { return false }
    let marks = text.filter { $0 == 0x2E || $0 == 0x29 }
    let others = text.filter { $0 != 0x2E && $0 != 0x29 }
    if 0x30...0x39 ~= first { return others.allSatisfy { 0x30...0x39 ~= $0 } }
    let isRoman = others.allSatisfy { "IVX".utf8.contains($0) }
    return isRoman || others.count == 1 && !marks.isEmpty
  }

  /// The rows but for the first ones, where they repeat those of another table: a head drawn again on a new page.
  func droppingHead(of other: [[[UInt8]]]) -> [[[UInt8]]] {
    let repeated = zip(rows, other).prefix { $0 == $1 || resemblance < 1 && resembles($0, $1) }.count
    return Array(rows.dropFirst(repeated == rows.count ? 0 : repeated))
  }

  /// Whether rows have most words in common, in whatever order.
  private func resembles(_ row: [[UInt8]], _ other: [[UInt8]]) -> Bool {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for word in row.flatMap({ $0.split(separator: 0x20) }) { counts[word, default: 0] += 1 }
    let words = other.flatMap { $0.split(separator: 0x20) }
    let all = counts.values.reduce(words.count, +)
    var shared = 0
    for word in words {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 2
    }
    return all > 0 && Double(shared) >= resemblance * Double(all)
  }
}
