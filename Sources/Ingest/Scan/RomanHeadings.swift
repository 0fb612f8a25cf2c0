/// The Roman numbers of headings, read together: each alone may have lost a stroke, or taken its stop for one, but they
/// count up.
///
/// `I-`, `I-`, `II-`, `IV-` are I to IV, as are `I.`, `IIL`, `II.`, `IV.`. Near miss: `I.`, `II.`, `I.`, `II.`, where a list begins
/// anew; `1. MỤC TIÊU` between `I.` and `II.`.
struct RomanHeadings {
  /// A heading whose first word looks like a Roman number.
  private struct Candidate {
    var line: Int
    /// What each number costs, from 1; the more its strokes differ from those seen the more.
    var costs: [Float]
    /// What it costs that it is none.
    var skip: Float
  }

  /// The greatest number.
  private static let greatest = 20
  /// What it costs that a list begins anew.
  private static let anew: Float = 1.4
  /// What it costs that one heading was not seen.
  private static let unseen: Float = 1.2
  /// What it costs that numbers count down.
  private static let disorder: Float = 3
  /// What it costs to read a marked word as no number.
  private static let marked: Float = 2.5
  /// What it costs to read a word without a mark as no number.
  private static let unmarked: Float = 0.8

  /// The numbers of the lines that are headings.
  private(set) var ordinals: [Int: Int] = [:]
  /// What closes most of the numbers.
  private(set) var mark = "."

  /// Reads the headings among lines. O(lines).
  init(_ lines: [RecognisedLine]) {
    let candidates = lines.indices.compactMap { Self.candidate(lines[$0], at: $0) }
    guard !candidates.isEmpty else { return }
    choose(among: candidates)
    let marks = ordinals.keys.map { lines[$0].first.last }
    if marks.count(where: { $0 == "-" }) > marks.count(where: { $0 == "." }) { mark = "-" }
  }

  // MARK: What each heading looks like

  private static func candidate(_ line: RecognisedLine, at index: Int) -> Candidate? {
    guard line.beginsLarge, line.isCapitals || line.isStart else { return nil }
    let body = MarkerShape.body(of: line.first)
    guard body.count <= 6, line.first.last != ")", let strokes = MarkerShape.strokes(body) else { return nil }
    // IL: an upright that ran into the stop behind it.
    let isMarked = body.count < line.first.count || body.count > 1 && body.last == "L"
    let isFigures = MarkerShape.plainNumber(body) != nil
    let plain = MarkerShape.ordinal(ofRoman: body)
    // Above a text in small letters a number has nothing of a word.
    if !line.isCapitals {
      guard isMarked || plain != nil, body.allSatisfy(isUpright) else { return nil }
    }
    let costs = (1...greatest).map { ordinal -> Float in
      if ordinal == plain { return 0 }
      let roman = MarkerShape.roman(ordinal)
      if strokes == roman { return isFigures ? 0.6 : 0.3 }
      guard isMarked, !isFigures else { return .infinity }
      // A stroke that ran into the next is seen more often than one that is not there, unless the stop is it.
      if MarkerShape.hasOneMore(roman, than: strokes) { return 1 }
      if MarkerShape.hasOneMore(strokes, than: roman) { return plain == nil ? 0.7 : 1.3 }
      return .infinity
    }
    guard costs.contains(where: { $0 < .infinity }) else { return nil }
    // `l.` may be a figure.
    let mayBeFigure = MarkerShape.number(body) == 1 && plain == nil
    let skip = isFigures ? 0 : mayBeFigure ? 0.2 : isMarked ? marked : unmarked
    return Candidate(line: index, costs: costs, skip: skip)
  }

  /// Whether a character of a Roman number may look like this: a capital, or a stroke.
  private static func isUpright(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || "l1|![]¡".unicodeScalars.contains(scalar)
  }

  // MARK: How they count up

  /// What it costs that a number follows another, which is 0 where none does.
  private static func step(from last: Int, to next: Int) -> Float {
    if next == last + 1 { return 0 }
    if next > last { return unseen * Float(next - last - 1) }
    return next == 1 ? anew : disorder
  }

  /// Finds the numbers that cost least together.
  private mutating func choose(among candidates: [Candidate]) {
    var costs = [Float](repeating: .infinity, count: Self.greatest + 1)
    costs[0] = 0
    // For each heading and each number last seen, the one seen before it; negative where the heading is none.
    var origins: [[Int8]] = []
    for candidate in candidates {
      var next = costs.map { $0 + candidate.skip }
      var origin = [Int8](repeating: -1, count: costs.count)
      for ordinal in 1...Self.greatest where candidate.costs[ordinal - 1] < .infinity {
        for last in costs.indices where costs[last] < .infinity {
          let cost = costs[last] + Self.step(from: last, to: ordinal) + candidate.costs[ordinal - 1]
          if cost < next[ordinal] { (next[ordinal], origin[ordinal]) = (cost, Int8(last)) }
        }
      }
      costs = next
      origins.append(origin)
    }
    var last = costs.indices.min { costs[$0] < costs[$1] } ?? 0
    for (candidate, origin) in zip(candidates, origins).reversed() where origin[last] >= 0 {
      ordinals[candidate.line] = last
      last = Int(origin[last])
    }
  }
}
