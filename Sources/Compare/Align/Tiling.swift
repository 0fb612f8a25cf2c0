/// The common stretches of two units as a mapping: every token of either side in at most one stretch.
///
/// The heaviest runs come first; a light one (`tổ chức`, `thực hiện`) counts only beside a heavier one, where
/// both sides go on in the same order, so that chance finds are not taken for text carried over.
struct Tiling {
  /// The stretches in the order of the upper unit; `upper` and `lower` are offsets into the units.
  private(set) var tiles: [Run] = []
  /// For each token of the upper unit whether a stretch holds it.
  private(set) var upperCovered: [Bool]
  private(set) var lowerCovered: [Bool]

  /// From here a stretch counts by itself.
  private static let leastMass = 6.0
  /// How far from a stretch a light one may stand on both sides.
  private static let gap = 4

  /// Lays the runs of a pair. O(runs² in the worst case, runs × stretches as a rule).
  init(_ pair: Pair, _ finder: EvidenceFinder) {
    let above = finder.upper.tokens(of: pair.upper)
    let below = finder.lower.tokens(of: pair.lower)
    let weights = finder.above.tokens
    upperCovered = [Bool](repeating: false, count: above.count)
    lowerCovered = [Bool](repeating: false, count: below.count)
    var open = finder.runs(of: pair).map { index -> Run in
      var run = finder.runs[Int(index)]
      run.upper -= Int32(above.lowerBound)
      run.lower -= Int32(below.lowerBound)
      return run
    }
    open.sort { ($1.mass, $0.upper, $0.lower) < ($0.mass, $1.upper, $1.lower) }
    func mass(_ run: Run) -> Double {
      (0..<Int(run.count)).reduce(0) { $0 + weights[above.lowerBound + Int(run.upper) + $1].weight }
    }
    tiles.reserveCapacity(open.count)
    // The light ones are gathered at the front.
    var lightCount = 0
    for index in open.indices {
      guard var piece = free(open[index]) else { continue }
      if piece.count != open[index].count { piece.mass = mass(piece) }
      if piece.mass >= Self.leastMass {
        lay(piece)
      } else {
        open[lightCount] = piece
        lightCount += 1
      }
    }
    for run in open[..<lightCount] {
      guard var piece = free(run), isBeside(piece) else { continue }
      piece.mass = mass(piece)
      lay(piece)
    }
    tiles.sort { ($0.upper, $0.lower) < ($1.upper, $1.lower) }
  }

  /// The longest part of a run that no stretch holds on either side; nil below two tokens.
  private func free(_ run: Run) -> Run? {
    var best: (start: Int, count: Int) = (0, 0)
    var start = 0
    for offset in 0...Int(run.count) {
      let isFree =
        offset < Int(run.count) && !upperCovered[Int(run.upper) + offset]
        && !lowerCovered[Int(run.lower) + offset]
      if isFree { continue }
      if offset - start > best.count { best = (start, offset - start) }
      start = offset + 1
    }
    guard best.count >= 2 else { return nil }
    var piece = run
    piece.upper += Int32(best.start)
    piece.lower += Int32(best.start)
    piece.count = Int32(best.count)
    return piece
  }

  private mutating func lay(_ run: Run) {
    tiles.append(run)
    for offset in 0..<Int(run.count) {
      upperCovered[Int(run.upper) + offset] = true
      lowerCovered[Int(run.lower) + offset] = true
    }
  }

  private func isBeside(_ run: Run) -> Bool {
    tiles.contains { tile in
      let after = (Int(run.upper - tile.upper - tile.count), Int(run.lower - tile.lower - tile.count))
      let before = (Int(tile.upper - run.upper - run.count), Int(tile.lower - run.lower - run.count))
      let near = 0...Self.gap
      return (near.contains(after.0) && near.contains(after.1))
        || (near.contains(before.0) && near.contains(before.1))
    }
  }

  /// Marks the tokens of the upper unit that a stretch holds. O(tokens held).
  func markUpper(_ covered: inout [Bool]) {
    for tile in tiles { for offset in 0..<Int(tile.count) { covered[Int(tile.upper) + offset] = true } }
  }

  /// Marks the tokens of the lower unit that a stretch holds. O(tokens held).
  func markLower(_ covered: inout [Bool]) {
    for tile in tiles { for offset in 0..<Int(tile.count) { covered[Int(tile.lower) + offset] = true } }
  }

  /// Whether both sides have their stretches in the same order.
  var isOrdered: Bool { zip(tiles, tiles.dropFirst()).allSatisfy { $0.lower < $1.lower } }
}
