/// A straight dark line of a page, in pixels of the page turned level.
struct PageRule: Sendable {
  /// How far down a horizontal one lies, how far to the right a vertical one.
  var position: Float
  /// From where to where it is drawn.
  var start: Float
  var end: Float
}

/// How far a page is turned about its upper left corner, and back.
struct PageTurn: Sendable {
  /// Pixels that a level line runs down for each to the right.
  var slope: Float
  /// Pixels that an upright line runs to the left for each downwards: as many, where a page lay askew on the glass; fewer
  /// or none, where it was pulled aside or was straightened by halves.
  var lean: Float

  private var scale: Float { 1 + slope * lean }

  /// Where a point of the image lies on the level page.
  func level(_ x: Float, _ y: Float) -> (x: Float, y: Float) { (x + lean * y, y - slope * x) }

  /// Where a point of the level page lies in the image.
  func image(_ x: Float, _ y: Float) -> (x: Float, y: Float) {
    ((x - lean * y) / scale, (y + slope * x) / scale)
  }
}

/// Finds the rules that tables are drawn with in the image of a page.
///
/// The image is cut into narrow strips; where a row of a strip is dark from side to side, a rule passes. What goes on straight
/// from strip to strip, as the longest does, is one. Near miss: the stem of a letter, which a strip may hold, and the next
/// one does not; a line of dashes; a photograph, dark rows on top of one another.
struct RuleFinder {
  private(set) var horizontal: [PageRule] = []
  private(set) var vertical: [PageRule] = []
  private(set) var turn = PageTurn(slope: 0, lean: 0)

  /// Pixels that a strip is wide.
  static let strip = 32
  /// Dark pixels of them where a rule passes.
  private static let dark = 28
  /// Rows on top of one another that a rule takes at the most.
  private static let thickest = 14
  /// How far a rule may step aside from one strip to the next.
  private static let step: Float = 2.5
  /// Strips that it may miss.
  private static let gap = 2
  /// Strips that it passes at the least.
  private static let shortest = 3
  /// How far from where the page's turn would have it a rule may end.
  private static let wander: Float = 3
  /// Strips that the rule passes which tells how the page is turned.
  private static let telling = 8
  /// Rules in one direction that a page has at the most: more of them are a pattern.
  private static let most = 400

  /// Looks for rules. O(pixels).
  init(_ image: PageImage) {
    let (across, down) = Self.hits(of: image)
    let rows = Self.strokes(across)
    let columns = Self.strokes(down)
    guard rows.count <= Self.most, columns.count <= Self.most,
      let longest = rows.max(by: { $0.strips < $1.strips }), longest.strips >= Self.telling
    else { return }
    // Uprights of letters are short; where no upright rule is long the page lay askew.
    let upright = columns.max { $0.strips < $1.strips }.map {
      $0.strips < Self.telling ? longest.slope : -$0.slope
    }
    turn = PageTurn(slope: longest.slope, lean: upright ?? longest.slope)
    // Strokes are measured from the middles of strips.
    let half = Float(Self.strip) / 2
    horizontal = rows.filter { isStraight($0, slope: turn.slope) }.map { stroke in
      let (first, last) = (turn.level(stroke.start, stroke.from), turn.level(stroke.end, stroke.to))
      return PageRule(position: (first.y + last.y) / 2, start: first.x - half, end: last.x + half)
    }
    vertical = columns.filter { isStraight($0, slope: -turn.lean) }.map { stroke in
      let (first, last) = (turn.level(stroke.from, stroke.start), turn.level(stroke.to, stroke.end))
      return PageRule(position: (first.x + last.x) / 2, start: first.y - half, end: last.y + half)
    }
  }

  private func isStraight(_ stroke: Stroke, slope: Float) -> Bool {
    abs(stroke.to - stroke.from - slope * (stroke.end - stroke.start)) <= Self.wander + 0.002
      * (stroke.end - stroke.start)
  }

  // MARK: Strips

  /// For each strip of columns the rows that are dark in it, and for each strip of rows the columns.
  ///
  /// Eight pixels at a time: a byte of a word is 80 where the pixel, or the one above or beside it, is ink, so that a thin
  /// rule that steps aside inside a strip still fills it.
  private static func hits(of image: PageImage) -> (across: [[Int]], down: [[Int]]) {
    let words = image.width / strip * strip / 8
    var across = [[Int]](repeating: [], count: image.width / strip)
    var down = [[Int]](repeating: [], count: image.height / strip)
    // A pixel is dark where 255 less its value is above 255 less the level.
    let offset = 0x0101_0101_0101_0101 * UInt64(image.inkLevel - 128)
    var above = [UInt64](repeating: 0, count: words)
    var lanes = [UInt64](repeating: 0, count: words)
    image.withPixels { pixels in
      for row in 0..<(image.height / strip * strip) {
        var count = 0
        var left: UInt64 = 0
        for word in 0..<words {
          let light = ~pixels.loadUnaligned(fromByteOffset: row * image.width + word * 8, as: UInt64.self)
          let dark = ((light & 0x7F7F_7F7F_7F7F_7F7F) &+ offset | light) & 0x8080_8080_8080_8080
          count += (dark | above[word]).nonzeroBitCount
          above[word] = dark
          lanes[word] &+= (dark | dark << 8 | left) >> 7
          left = dark >> 56
          guard word % 4 == 3 else { continue }
          if count >= Self.dark { across[word / 4].append(row) }
          count = 0
        }
        guard row % strip == strip - 1 else { continue }
        for word in 0..<words where lanes[word] != 0 {
          for byte in 0..<8 where lanes[word] >> UInt64(8 * byte) & 0xFF >= UInt64(Self.dark) {
            down[row / strip].append(word * 8 + byte)
          }
          lanes[word] = 0
        }
      }
    }
    return (across, down)
  }

  // MARK: Strokes

  /// A rule as strips show it: `from` and `to` are where it begins and ends across them.
  private struct Stroke {
    var first: Int
    var last: Int
    var from: Float
    var to: Float
    var hits = 1

    var strips: Int { last - first + 1 }
    /// The middles of its first and last strip.
    var start: Float { Float(first * RuleFinder.strip) + Float(RuleFinder.strip) / 2 }
    var end: Float { Float(last * RuleFinder.strip) + Float(RuleFinder.strip) / 2 }
    var slope: Float { strips > 1 ? (to - from) / (end - start) : 0 }
  }

  /// Strings what passes through strips to strokes. O(hits).
  private static func strokes(_ hits: [[Int]]) -> [Stroke] {
    var found: [Stroke] = []
    // In the order of where they end.
    var open: [Stroke] = []
    for strip in hits.indices {
      var next: [Stroke] = []
      var index = 0
      func keep() {
        if strip - open[index].last > gap { found.append(open[index]) } else { next.append(open[index]) }
        index += 1
      }
      for place in passes(hits[strip]) {
        while index < open.count, open[index].to < place - step { keep() }
        if index < open.count, open[index].to <= place + step {
          var stroke = open[index]
          (stroke.last, stroke.to, stroke.hits) = (strip, place, stroke.hits + 1)
          next.append(stroke)
          index += 1
        } else {
          next.append(Stroke(first: strip, last: strip, from: place, to: place))
        }
      }
      while index < open.count { keep() }
      open = next
    }
    return (found + open).filter { $0.strips >= shortest && $0.hits * 10 >= $0.strips * 7 }
  }

  /// The middles of what is dark side by side, where that is no thicker than a rule.
  private static func passes(_ hits: [Int]) -> [Float] {
    var passes: [Float] = []
    var first = 0
    for index in hits.indices where index + 1 == hits.count || hits[index + 1] > hits[index] + 1 {
      if hits[index] - hits[first] < thickest { passes.append(Float(hits[first] + hits[index]) / 2) }
      first = index + 1
    }
    return passes
  }
}
