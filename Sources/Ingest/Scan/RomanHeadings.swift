import Model

/// The Roman numbers of the headings of recognised pages; see ``HeadingCount``.
struct RomanHeadings {
  /// The numbers of the lines that are headings.
  private(set) var ordinals: [Int: Int] = [:]
  /// What closes most of the numbers.
  private(set) var mark = "."

  /// Reads the headings among lines. O(lines).
  init(_ lines: [RecognisedLine]) {
    let candidates = lines.indices.compactMap { index in
      Self.candidate(lines[index]).map { (line: index, candidate: $0) }
    }
    guard !candidates.isEmpty else { return }
    for (found, ordinal) in zip(candidates, HeadingCount.ordinals(of: candidates.map(\.candidate))) {
      ordinals[found.line] = ordinal
    }
    let marks = ordinals.keys.map { lines[$0].first.last }
    if marks.count(where: { $0 == "-" }) > marks.count(where: { $0 == "." }) { mark = "-" }
  }

  private static func candidate(_ line: RecognisedLine) -> HeadingCount.Candidate? {
    guard line.beginsLarge, line.isCapitals || line.isStart else { return nil }
    let body = MarkerShape.body(of: line.first)
    guard body.count <= 6, line.first.last != ")", let strokes = MarkerShape.strokes(body) else { return nil }
    // IL: an upright that ran into the stop behind it.
    let isMarked = body.count < line.first.count || body.count > 1 && body.last == "L"
    // Above a text in small letters a number has nothing of a word.
    if !line.isCapitals {
      guard isMarked || RomanShape.ordinal(of: body) != nil, body.allSatisfy(RomanShape.isUpright) else {
        return nil
      }
    }
    return HeadingCount.Candidate(
      body, strokes: strokes, isMarked: isMarked, isFigures: MarkerShape.plainNumber(body) != nil,
      mayBeFigure: MarkerShape.number(body) == 1)
  }
}
