/// Rows of a page that are read in one way.
enum PageBlock {
  /// Lines of running text.
  case text(Range<Int>)
  /// Two columns side by side: a letterhead, a signature beside its addressees. `split` is where the right one begins.
  case columns(Range<Int>, split: Float)
  /// A table, with the white lines between its columns from left to right.
  case table(Range<Int>, gutters: [ClosedRange<Float>])
  /// A table whose rules were seen: its words are no rows.
  case ruled(RuledTable)

  /// The block of rows that are so many further down.
  fileprivate func moved(by count: Int) -> PageBlock {
    func moved(_ rows: Range<Int>) -> Range<Int> { (rows.lowerBound + count)..<(rows.upperBound + count) }
    switch self {
    case .text(let rows): return .text(moved(rows))
    case .columns(let rows, let split): return .columns(moved(rows), split: split)
    case .table(let rows, let gutters): return .table(moved(rows), gutters: gutters)
    case .ruled: return self
    }
  }
}

/// Parts the rows of a page into blocks by the white between them.
struct BlockFinder {
  let rows: [PageRow]
  /// The white lines of the table that ended the page before, which this page may go on with.
  var openGutters: [ClosedRange<Float>] = []
  /// Tables of the page that stand among the rows, from top to bottom.
  var tables: [RuledTable] = []

  /// White between the columns of a letterhead, in sizes of type.
  private static let wide: Float = 2
  /// The least white that may be left between columns, in sizes of type.
  private static let narrow: Float = 0.42
  /// Rows that a table has at the least.
  private static let leastRows = 3
  /// How far apart the rows of one block stand, in heights of a row.
  private static let reach: Float = 4

  /// The blocks from top to bottom. O(rows × columns).
  func blocks() -> [PageBlock] {
    var blocks: [PageBlock] = []
    var start = 0
    for (index, table) in tables.enumerated() {
      let end = rows[start...].firstIndex { $0.top + $0.bottom > 2 * table.top } ?? rows.count
      let above = BlockFinder(rows: Array(rows[start..<end]), openGutters: index == 0 ? openGutters : [])
      blocks += above.blocksBetweenTables().map { $0.moved(by: start) }
      blocks.append(.ruled(table))
      start = end
    }
    let last = tables.isEmpty ? self : BlockFinder(rows: Array(rows[start...]))
    return blocks + last.blocksBetweenTables().map { $0.moved(by: start) }
  }

  private func blocksBetweenTables() -> [PageBlock] {
    var blocks: [PageBlock] = []
    var index = 0
    var textStart = 0
    if let (block, end) = openTable() {
      blocks.append(block)
      index = end
      textStart = end
    }
    while index < rows.count {
      guard let (block, range) = table(at: index, from: textStart) ?? columns(at: index, from: textStart)
      else {
        index += 1
        continue
      }
      if range.lowerBound > textStart { blocks.append(.text(textStart..<range.lowerBound)) }
      blocks.append(block)
      index = range.upperBound
      textStart = index
    }
    if textStart < rows.count { blocks.append(.text(textStart..<rows.count)) }
    return blocks
  }

  // MARK: Tables

  /// The rows that go on with the table of the page before: none of their words crosses its white lines.
  private func openTable() -> (PageBlock, Int)? {
    guard !openGutters.isEmpty else { return nil }
    let middles = openGutters.map { ($0.lowerBound + $0.upperBound) / 2 }
    let end =
      rows.firstIndex { row in
        !isGroup(row)
          && row.words.contains { word in middles.contains { word.left < $0 && $0 < word.right } }
      } ?? rows.count
    let isTable = rows[..<end].contains { row in
      Set(row.words.map { word in middles.count { $0 < word.left } }).count >= 3
    }
    return isTable ? (.table(0..<end, gutters: openGutters), end) : nil
  }

  /// Blocks of a page whose last lines are the beginning of a table that the next page goes on with: it draws a line of them
  /// again as the head of one with so many white lines. Few narrow rows at the foot of a page look like text.
  func begun(_ blocks: [PageBlock], head: [UInt8], columns: Int) -> [PageBlock] {
    guard let start = rows.lastIndex(where: { $0.text == head }), start + 1 < rows.count else {
      return blocks
    }
    let found = rivers(start..<rows.count)
    guard found.count == columns else { return blocks }
    var result: [PageBlock] = []
    for block in blocks {
      switch block {
      case .text(let range) where range.upperBound > start:
        if range.lowerBound < start { result.append(.text(range.lowerBound..<start)) }
      case .columns(let range, let split) where range.upperBound > start:
        if range.lowerBound < start { result.append(.columns(range.lowerBound..<start, split: split)) }
      case .table(let range, _) where range.upperBound > start: return blocks
      case .text, .columns, .table, .ruled: result.append(block)
      }
    }
    return result + [.table(start..<rows.count, gutters: found)]
  }

  private func table(at start: Int, from limit: Int) -> (PageBlock, Range<Int>)? {
    guard rows[start].segments.count >= 3 else { return nil }
    var gutters = gaps(rows[start])
    var end = start + 1
    var drawn = 1
    while end < rows.count, rows[end].top - rows[end - 1].bottom < Self.reach * rows[end].height {
      let row = rows[end]
      if isGroup(row) {
        end += 1
        continue
      }
      let left = narrowed(gutters, by: row)
      let isCut = left.count < gutters.count
      guard !isCut || row.segments.count >= 3 && left.count >= 2 else { break }
      gutters = left
      if row.segments.count >= 3 { drawn += 1 }
      end += 1
    }
    guard end - start >= Self.leastRows, drawn >= 2 else { return nil }
    var begin = start
    while begin > limit, rows[begin].top - rows[begin - 1].bottom < rows[begin].height,
      rows[begin - 1].segments.count >= 2 || rows[begin - 1].left > gutters[0].upperBound
    {
      let left = narrowed(gutters, by: rows[begin - 1])
      guard left.count == gutters.count else { break }
      gutters = left
      begin -= 1
    }
    return (.table(begin..<end, gutters: rivers(begin..<end)), begin..<end)
  }

  /// `I` beside `NHÓM NHIỆM VỤ SỐ 1`: a row that names those below it, across the columns.
  private func isGroup(_ row: PageRow) -> Bool {
    row.segments.count == 2 && TableRows.isNumber(Array(row.segments[0].text))
  }

  /// White lines that no word of the rows crosses, but for those that name groups, with words on both sides in two rows at
  /// the least.
  private func rivers(_ range: Range<Int>) -> [ClosedRange<Float>] {
    let words = rows[range].filter { !isGroup($0) }.flatMap(\.words).sorted { $0.left < $1.left }
    let size = rows[range.lowerBound].size
    var rivers: [ClosedRange<Float>] = []
    var right = words.first?.right ?? 0
    for word in words {
      if word.left - right >= Self.narrow * size {
        let parted = rows[range].count { $0.left < right && $0.right > word.left }
        if parted >= 2 { rivers.append(right...word.left) }
      }
      right = max(right, word.right)
    }
    return rivers
  }

  private func gaps(_ row: PageRow) -> [ClosedRange<Float>] {
    zip(row.segments, row.segments.dropFirst()).map { $0.right...max($0.right, $1.left) }
  }

  /// What a row leaves of the white lines; one that its words cross is gone.
  private func narrowed(_ gutters: [ClosedRange<Float>], by row: PageRow) -> [ClosedRange<Float>] {
    gutters.compactMap { gutter in
      var low = gutter.lowerBound
      var high = gutter.upperBound
      for segment in row.segments where segment.right > low && segment.left < high {
        // A word reaches in from the side on which most of it lies.
        if segment.left + segment.right < low + high {
          low = max(low, segment.right)
        } else {
          high = min(high, segment.left)
        }
      }
      return high - low >= Self.narrow * row.size ? low...high : nil
    }
  }

  // MARK: Two columns

  private func columns(at start: Int, from limit: Int) -> (PageBlock, Range<Int>)? {
    guard var gutter = wideGap(rows[start]) else { return nil }
    var end = start + 1
    while end < rows.count, rows[end].top - rows[end - 1].bottom < Self.reach * rows[end].height {
      guard let left = cut(gutter, by: rows[end]) else { break }
      gutter = left
      end += 1
    }
    var begin = start
    while begin > limit, rows[begin - 1].left > gutter.lowerBound, let left = cut(gutter, by: rows[begin - 1])
    {
      gutter = left
      begin -= 1
    }
    end = withoutCentred(begin..<end, split: gutter.upperBound)
    // A lone row with a gap is a line of text with a blank in it.
    guard end - begin >= 2 else { return nil }
    return (.columns(begin..<end, split: gutter.upperBound), begin..<end)
  }

  /// The end of two columns without the rows below that stand in the middle of the page: a title under a letterhead.
  private func withoutCentred(_ range: Range<Int>, split: Float) -> Int {
    let middle = ((rows.map(\.left).min() ?? 0) + (rows.map(\.right).max() ?? 0)) / 2
    let right = rows[range].filter { $0.segments.count > 1 }.flatMap(\.segments).filter { $0.left >= split }
    let centres = right.map { ($0.left + $0.right) / 2 }.sorted()
    guard !centres.isEmpty else { return range.upperBound }
    let column = centres[centres.count / 2]
    let between = white(range, split: split)
    var end = range.upperBound
    while end > range.lowerBound + 1, rows[end - 1].segments.count == 1 {
      let row = rows[end - 1]
      let centre = (row.left + row.right) / 2
      guard
        between?.contains(centre) == true
          || abs(centre - middle) < row.size && abs(column - middle) > 2 * row.size
      else { break }
      end -= 1
    }
    return end
  }

  /// The white between two columns where both stand side by side.
  private func white(_ range: Range<Int>, split: Float) -> ClosedRange<Float>? {
    let segments = rows[range].filter { $0.segments.count > 1 }.flatMap(\.segments)
    guard let low = segments.filter({ $0.left < split }).map(\.right).max(),
      let high = segments.filter({ $0.left >= split }).map(\.left).min(), low <= high
    else { return nil }
    return low...high
  }

  private func wideGap(_ row: PageRow) -> ClosedRange<Float>? {
    let wide = gaps(row).filter { $0.upperBound - $0.lowerBound >= Self.wide * row.size }
    return wide.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
  }

  private func cut(_ gutter: ClosedRange<Float>, by row: PageRow) -> ClosedRange<Float>? {
    guard let left = narrowed([gutter], by: row).first, left.upperBound - left.lowerBound >= row.size else {
      return nil
    }
    return left
  }
}
