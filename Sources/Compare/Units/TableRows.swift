import Model

/// Which rows of tables are units, and what they say.
struct TableRows {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The rows that state an indicator with what is to be reached, in tables of which some row states a number.
  ///
  /// Rule `unit.indicator-row`. Example: `8 | Tỷ lệ hộ có nước sạch | % | ≥ 95`, and in the same table `9 | Trình độ công
  /// nghệ | Thứ bậc | Khá`. Near miss: `I | Đến năm 2030 | | `, a row that only groups others. O(rows + targets).
  func indicators() -> [(place: Place, node: Int, text: TextRange)] {
    var tables: Set<Int> = []
    for target in plan.targets {
      if case .row(let node, _) = target.at { tables.insert(node) }
    }
    var result: [(place: Place, node: Int, text: TextRange)] = []
    for node in tables.sorted() {
      guard let index = plan.nodes[node].table else { continue }
      let table = plan.tables[index]
      guard !table.assignsTasks, let column = table.columns.firstIndex(of: .target) else { continue }
      // What follows is who answers for it, and when; the figures themselves may be headed as results.
      let end = table.columns[(column + 1)...].firstIndex(where: Self.isAssignment) ?? table.columns.count
      for (offset, row) in table.rows.enumerated() where column < row.count && !row[column].isEmpty {
        guard let last = (column..<min(end, row.count)).last(where: { !row[$0].isEmpty }), last > column
        else {
          continue
        }
        let text = TextRange(Int(row[column].start), Int(row[last].end))
        result.append((.row(node: node, row: offset + 1), node, text))
      }
    }
    return result
  }

  private static func isAssignment(_ column: ColumnRole) -> Bool {
    switch column {
    case .lead, .responsible, .coordinate, .time: true
    case .number, .task, .product, .target, .other: false
    }
  }

  /// Whether a row only heads the rows below it.
  ///
  /// Rule `unit.group-row`. Example: `II | Phát triển nguồn nhân lực | | | `. Near miss: `II | Mở lớp tin học | Sở Nội vụ | |
  /// 2025`, which a body carries out, and `2 | Mở lớp tin học | | | `, whose number counts tasks. O(row).
  func isGroup(_ place: Place) -> Bool {
    guard case .row(let node, let row) = place, let index = plan.nodes[node].table else { return false }
    let table = plan.tables[index]
    guard row > 0, row <= table.rows.count, let number = table.columns.firstIndex(of: .number) else {
      return false
    }
    let cells = table.rows[row - 1]
    guard number < cells.count, isRoman(cells[number]) else { return false }
    return zip(table.columns, cells).allSatisfy { column, cell in
      switch column {
      case .lead, .responsible, .coordinate, .product: cell.isEmpty
      case .number, .task, .time, .target, .other: true
      }
    }
  }

  /// The rows of a table that head the rows below them, with what they say, in order. O(rows).
  func groups(ofTable node: Int) -> [(row: Int, text: TextRange)] {
    guard let index = plan.nodes[node].table else { return [] }
    let table = plan.tables[index]
    guard let column = table.columns.firstIndex(where: { $0 == .task || $0 == .target }) else { return [] }
    return table.rows.indices.compactMap { row in
      guard column < table.rows[row].count, isGroup(.row(node: node, row: row + 1)) else { return nil }
      return (row + 1, table.rows[row][column])
    }
  }

  /// Whether a cell holds a Roman number, with or without a stop.
  private func isRoman(_ cell: TextRange) -> Bool {
    var count = 0
    for byte in plan.text.bytes[Int(cell.start)..<Int(cell.end)] {
      switch byte {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): count += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: " "): break
      default: return false
      }
    }
    return count > 0
  }
}
