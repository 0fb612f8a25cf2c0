/// What the running text of a document measures: where its lines begin and end, how far apart they stand.
struct Measure {
  /// Left edge of a line that only goes on.
  private(set) var left: Float = 0
  /// Right edge of a full line.
  private(set) var right: Float = 0
  /// Of a full line.
  var width: Float { right - left }
  /// From one line to the next.
  private(set) var pitch: Float = 0
  /// How far the first line of a paragraph is moved in; 0 where it is not.
  private(set) var indent: Float = 0

  /// Measures rows of running text, a list a page. O(rows).
  init(_ pages: [[PageRow]]) {
    let rows = pages.joined()
    guard !rows.isEmpty else { return }
    right = Self.high(rows.map(\.right))
    let long = rows.filter { $0.right - $0.left > 0.5 * (right - $0.left) }
    left = Self.low(long.map(\.left))
    pitch =
      Self.mode(
        pages.flatMap { rows in
          zip(rows, rows.dropFirst()).filter { isFull($0, before: $1) }.map { $1.top - $0.top }
        }, step: 0.5) ?? 0
    let starts = pages.flatMap { rows in
      zip(rows, rows.dropFirst()).filter { !isFull($0, before: $1) }.map { $1.left - left }
    }
    let moved = starts.filter { $0 > 8 && $0 < 80 }
    if moved.count * 3 > starts.count { indent = Self.mode(moved, step: 2) ?? 0 }
  }

  /// Whether the first word of the next row would not have fitted on a row.
  func isFull(_ row: PageRow, before next: PageRow) -> Bool {
    row.right + next.firstWord + 0.2 * row.size > right - 0.1 * row.size
  }

  /// Whether a row stands where first lines of paragraphs stand.
  func isMovedIn(_ row: PageRow) -> Bool { indent > 0 && abs(row.left - left - indent) < 3 }

  /// The smallest value that is no rare one: one in twelve is about as large.
  private static func low(_ values: [Float]) -> Float {
    let sorted = values.sorted()
    let least = max(1, values.count / 12)
    for (index, value) in sorted.enumerated() {
      let last = index + least - 1
      if last < sorted.count, sorted[last] - value < 4 { return value }
    }
    return sorted.first ?? 0
  }

  private static func high(_ values: [Float]) -> Float {
    let sorted = values.sorted()
    return sorted[sorted.count * 95 / 100]
  }

  /// The most frequent value, to a step; the smallest of those equally frequent.
  private static func mode(_ values: [Float], step: Float) -> Float? {
    var counts: [Int: Int] = [:]
    for value in values { counts[Int((value / step).rounded()), default: 0] += 1 }
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.map { Float($0.key) * step }
  }
}
