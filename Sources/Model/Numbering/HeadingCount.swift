/// The Roman numbers of headings, read together: each alone may have lost a stroke, or taken its stop for one, but they
/// count up.
///
/// `I-`, `I-`, `II-`, `IV-` are I to IV, as are `I.`, `IIL`, `II.`, `IV.`. Near miss: `I.`, `II.`, `I.`, `II.`, where a list begins
/// anew; `1. MỤC TIÊU` between `I.` and `II.`.
package enum HeadingCount {
  /// A heading whose first word looks like a Roman number.
  package struct Candidate {
    /// What each number costs, from 1; the more its strokes differ from those seen the more.
    var costs: [Float]
    /// What it costs that it is none.
    package var skip: Float

    /// A candidate of a word without its mark, nil where no Roman number can look like it.
    ///
    /// - Parameters:
    ///   - body: The word without its mark.
    ///   - strokes: See ``RomanShape/strokes(_:base:)``.
    ///   - isMarked: Whether a mark closes it, or an upright that ran into one.
    ///   - isFigures: Whether it is a number in figures too.
    ///   - mayBeFigure: Whether it may be one that was misread: `l.`
    package init?(
      _ body: some Collection<Unicode.Scalar>, strokes: [Unicode.Scalar], isMarked: Bool, isFigures: Bool,
      mayBeFigure: Bool
    ) {
      let plain = RomanShape.ordinal(of: body)
      costs = (1...greatest).map { ordinal -> Float in
        if ordinal == plain { return 0 }
        let roman = RomanShape.roman(ordinal)
        if strokes == roman { return isFigures ? 0.6 : 0.3 }
        guard isMarked || plain != nil, !isFigures else { return .infinity }
        let lost: Float = isMarked ? 0 : lostMark
        // A stroke that ran into the next is seen more often than one that is not there, unless the stop is it.
        if RomanShape.hasOneMore(roman, than: strokes) { return 1 + lost }
        if RomanShape.hasOneMore(strokes, than: roman) { return (plain == nil ? 0.7 : 1.3) + lost }
        return .infinity
      }
      let isNumber = isMarked || plain != nil && body.count > 1
      skip = isFigures ? 0 : mayBeFigure && plain == nil ? 0.2 : isNumber ? marked : unmarked
      guard costs.contains(where: { $0 < .infinity }) else { return nil }
    }
  }

  /// The greatest number.
  private static let greatest = 20
  /// What it costs that a list begins anew.
  private static let anew: Float = 1.4
  /// What it costs that one heading was not seen.
  private static let unseen: Float = 1.2
  /// What it costs that numbers count down.
  private static let disorder: Float = 3
  /// What it costs that a number with other strokes has lost its mark too.
  private static let lostMark: Float = 0.4
  /// What it costs to read a marked word, or one that can only be a Roman number, as no number.
  private static let marked: Float = 2.5
  /// What it costs to read a word without a mark as no number.
  private static let unmarked: Float = 0.8

  /// What it costs that a number follows another, which is 0 where none does.
  private static func step(from last: Int, to next: Int) -> Float {
    if next == last + 1 { return 0 }
    if next > last { return unseen * Float(next - last - 1) }
    return next == 1 ? anew : disorder
  }

  /// The numbers that cost least together, nil for words that are none. O(candidates).
  package static func ordinals(of candidates: [Candidate]) -> [Int?] {
    var costs = [Float](repeating: .infinity, count: greatest + 1)
    costs[0] = 0
    // For each heading and each number last seen, the one seen before it; negative where the heading is none.
    var origins: [[Int8]] = []
    for candidate in candidates {
      var next = costs.map { $0 + candidate.skip }
      var origin = [Int8](repeating: -1, count: costs.count)
      for ordinal in 1...greatest where candidate.costs[ordinal - 1] < .infinity {
        for last in costs.indices where costs[last] < .infinity {
          let cost = costs[last] + step(from: last, to: ordinal) + candidate.costs[ordinal - 1]
          if cost < next[ordinal] { (next[ordinal], origin[ordinal]) = (cost, Int8(last)) }
        }
      }
      costs = next
      origins.append(origin)
    }
    var result = [Int?](repeating: nil, count: candidates.count)
    var last = costs.indices.min { costs[$0] < costs[$1] } ?? 0
    for (index, origin) in origins.enumerated().reversed() where origin[last] >= 0 {
      result[index] = last
      last = Int(origin[last])
    }
    return result
  }
}
