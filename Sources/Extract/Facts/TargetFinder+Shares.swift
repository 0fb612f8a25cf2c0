import Model

/// Which words of a clause belong to which of its numbers.
extension TargetFinder {
  /// The words of one candidate.
  struct Share {
    var words: Range<Int>
    /// What follows a parenthesis in which a number of its own stands.
    var tail: Range<Int>?
  }

  /// The words of each of the candidates of a clause that begins, past its time phrase, at `start`. A parenthesis with a number
  /// of its own is a clause of its own: `50% giảng viên có trình độ tiến sĩ (trong đó nữ chiếm 30% trở lên)`. O(tokens).
  func shares(_ passage: Passage, _ clause: Range<Int>, from start: Int, _ candidates: [Candidate]) -> [Share]
  {
    let tokens = passage.tokens
    var result: [Share] = []
    var from = start
    var inside: Range<Int>?
    for (index, candidate) in candidates.enumerated() {
      let end = candidate.tokens.upperBound
      if let open = inside, !open.contains(candidate.tokens.lowerBound) { inside = nil }
      // Words of the opening can be words of the number too: `Hằng năm một lần …`.
      let lower = min(from, candidate.tokens.lowerBound)
      guard index + 1 < candidates.count else {
        result.append(Share(words: lower..<max(end, inside?.upperBound ?? clause.upperBound)))
        break
      }
      let next = candidates[index + 1].tokens
      if inside == nil, let own = parenthesis(passage, end..<next.lowerBound, around: next) {
        let after = candidates[(index + 1)...].first { !own.contains($0.tokens.lowerBound) }?.tokens
          .lowerBound
        let rest = min(own.upperBound + 1, clause.upperBound)
        let tail = rest..<max(rest, after.map { boundary(tokens, rest, $0) } ?? clause.upperBound)
        result.append(Share(words: lower..<max(end, own.lowerBound - 1), tail: tail))
        inside = own
        from = own.lowerBound
        continue
      }
      let floor = inside.map { $0.contains(next.lowerBound) ? end : $0.upperBound } ?? end
      let to = boundary(tokens, max(end, floor), next.lowerBound)
      result.append(Share(words: lower..<max(end, min(to, inside?.upperBound ?? to))))
      from = to
    }
    return result
  }

  /// What is inside the parenthesis that opens in a range and holds a number.
  private func parenthesis(_ passage: Passage, _ range: Range<Int>, around number: Range<Int>) -> Range<Int>?
  {
    guard passage.hasParenthesis, !range.isEmpty else { return nil }
    for index in range where passage.tokens[index].isMark(.open) {
      let close = Int(passage.partner[index])
      if close >= number.upperBound { return index + 1..<close }
    }
    return nil
  }

  /// Where one target's words end and the next one's begin: the last comma or semicolon between their numbers.
  func boundary(_ tokens: [Token], _ from: Int, _ to: Int) -> Int {
    var index = to
    while index > from {
      if tokens[index - 1].isMark(.comma) || tokens[index - 1].isMark(.semicolon)
        || tokens[index - 1].isMark(.colon)
      {
        return index
      }
      index -= 1
    }
    return to
  }

  /// Whether a target says its time and its share alone: `năm 2024 đạt 70%`.
  func standsAlone(_ target: Target) -> Bool {
    target.population == nil && target.indicator == nil && target.rule == "target.percent"
  }
}
