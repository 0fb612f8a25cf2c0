/// Text that runs down one column and goes on at the head of the next, as gazettes print it.
///
/// Both sides are full of lines, evenly set, of which most reach the edge of their column. Near miss: a table of two columns,
/// of which one cell is longer than the other; a letterhead, whose lines are centred.
enum RunningColumns {
  /// Rows with text on both sides, at the least.
  private static let leastRows = 10
  /// The least white between the columns, in sizes of type.
  private static let gutter: Float = 0.9
  /// Where the white lies, in shares of the width of the text.
  private static let middle: ClosedRange<Float> = 0.35...0.65
  /// How much of its column a full line takes up, and how many of the lines are full, at the least.
  private static let fullness: Float = 0.85
  private static let leastFull = 0.6
  /// How many rows have text on one side only, at the most, before the last one that has it on both.
  private static let mostOneSided = 0.15
  private static let recipients = Array("Nơi nhận".utf8)

  /// The rows of a page with those of such columns one column below the other, moved to the left edge of the first one.
  /// O(words).
  static func unfolded(_ rows: [PageRow]) -> [PageRow] {
    guard rows.count >= leastRows else { return rows }
    let left = rows.reduce(.infinity) { min($0, $1.left) }
    let width = rows.reduce(0) { max($0, $1.right) } - left
    let centre = (left + middle.lowerBound * width)...(left + middle.upperBound * width)
    var result: [PageRow] = []
    var shift: Float = 0
    var index = 0
    while index < rows.count {
      guard let (end, white) = run(rows, from: index, within: centre) else {
        result.append(rows[index].moved(right: 0, down: shift))
        index += 1
        continue
      }
      guard centre.contains((white.lowerBound + white.upperBound) / 2),
        areColumns(rows[index..<end], parted: white)
      else {
        result += rows[index..<end].map { $0.moved(right: 0, down: shift) }
        index = end
        continue
      }
      let parts = rows[index..<end].map { $0.parted(at: (white.lowerBound + white.upperBound) / 2) }
      let (first, second) = (parts.compactMap(\.left), parts.compactMap(\.right))
      let height = rows[end - 1].bottom - rows[index].top
      let pitch = (rows[end - 1].top - rows[index].top) / Float(end - index - 1)
      let back = (first.map(\.left).min() ?? 0) - (second.map(\.left).min() ?? 0)
      result += first.map { $0.moved(right: 0, down: shift) }
      shift += height + pitch - rows[index].height
      result += second.map { $0.moved(right: back, down: shift) }
      index = end
    }
    return result
  }

  /// The rows from one on that no word crosses in a white line near the middle; nil where the first has none.
  private static func run(
    _ rows: [PageRow], from start: Int, within centre: ClosedRange<Float>
  ) -> (end: Int, white: ClosedRange<Float>)? {
    guard let first = white(in: rows[start], within: centre) else { return nil }
    // A short line leaves more white than there is between the columns: the lines below tell.
    var white =
      rows[start...].prefix(4).compactMap { self.white(in: $0, within: centre) }.filter {
        first.lowerBound <= $0.lowerBound + 1 && $0.upperBound <= first.upperBound + 1
      }.min { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound } ?? first
    var end = start + 1
    while end < rows.count {
      let row = rows[end]
      if row.segments.first?.text.starts(with: recipients) == true { break }
      let middle = (white.lowerBound + white.upperBound) / 2
      let low = row.words.filter { $0.left < middle }.reduce(white.lowerBound) { max($0, $1.right) }
      let high = row.words.filter { $0.left >= middle }.reduce(white.upperBound) { min($0, $1.left) }
      guard high - low >= gutter * row.size else { break }
      white = low...high
      end += 1
    }
    return (end, white)
  }

  /// The widest white between two words of a row that reaches near the middle.
  private static func white(in row: PageRow, within centre: ClosedRange<Float>) -> ClosedRange<Float>? {
    zip(row.words, row.words.dropFirst()).map { $0.right...max($0.right, $1.left) }
      .filter { $0.upperBound - $0.lowerBound >= gutter * row.size && $0.overlaps(centre) }
      .max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
  }

  private static func areColumns(_ rows: ArraySlice<PageRow>, parted white: ClosedRange<Float>) -> Bool {
    let middle = (white.lowerBound + white.upperBound) / 2
    let parts = rows.map { $0.parted(at: middle) }
    let both = parts.filter { $0.left != nil && $0.right != nil }
    // One column may end further down than the other.
    let last = parts.lastIndex { $0.left != nil && $0.right != nil } ?? 0
    guard both.count >= leastRows, Double(last + 1 - both.count) <= mostOneSided * Double(last + 1) else {
      return false
    }
    return [both.compactMap(\.left), both.compactMap(\.right)].allSatisfy { column in
      let left = column.reduce(.infinity) { min($0, $1.left) }
      let right = column.reduce(0) { max($0, $1.right) }
      let full = column.count {
        $0.right - left >= fullness * (right - left) && $0.left - left < 0.2 * (right - left)
      }
      return Double(full) >= leastFull * Double(column.count)
    }
  }
}

extension PageRow {
  /// What of it stands on either side of a line.
  fileprivate func parted(at middle: Float) -> (left: PageRow?, right: PageRow?) {
    func part(_ words: [Segment]) -> PageRow? {
      words.isEmpty ? nil : PageRow(top: top, bottom: bottom, words: words, segments: [Segment(words[...])])
    }
    return (part(words.filter { $0.left < middle }), part(words.filter { $0.left >= middle }))
  }

  fileprivate func moved(right: Float, down: Float) -> PageRow {
    guard right != 0 || down != 0 else { return self }
    func moved(_ segment: Segment) -> Segment {
      Segment(left: segment.left + right, right: segment.right + right, text: segment.text)
    }
    return PageRow(
      top: top + down, bottom: bottom + down, words: words.map(moved), segments: segments.map(moved))
  }
}
