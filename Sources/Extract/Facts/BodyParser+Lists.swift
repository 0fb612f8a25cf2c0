import Model

/// Lists of bodies: one class or several organs.
extension BodyParser {
  /// The list of bodies that begins at `start`, nil where no body begins there. O(tokens of the list).
  func list(_ tokens: [Token], at start: Int, limit: Int, longest: Int = longestList) -> List? {
    guard let first = segment(tokens, at: start, limit: limit) else { return nil }
    var segments = [first]
    var next = first.tokens.upperBound
    while next < limit, segments.count < longest {
      var at = next
      if tokens[at].isMark(.comma) { at += 1 }
      if at < limit, isAnd(tokens[at]) { at += 1 }
      guard at > next, at < limit, let segment = segment(tokens, at: at, limit: limit, inList: true) else {
        break
      }
      segments.append(segment)
      next = segment.tokens.upperBound
    }
    return List(bodies: groups(segments, tokens), next: next)
  }

  private func isAnd(_ token: Token) -> Bool {
    let string = reading.string(token)
    return string == "và" || string == "cùng" || string == "hoặc"
  }

  /// Joins the segments that are one class.
  private func groups(_ segments: [Segment], _ tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var first = segments[0]
    var last = segments[0]
    for segment in segments.dropFirst() {
      let joins: Bool
      if segment.isHolder, isSecondOffice(segment, after: first, tokens) {
        joins = true
      } else if segment.isQuantified || segment.isHolder || segment.isApart {
        joins = false
      } else if segment.isNamed {
        joins = last.isBare && (first.isQuantified || last.isHolder)
      } else {
        joins = !last.isNamed || last.isHolder || last.isBare && first.isQuantified
      }
      if joins {
        last = segment
        continue
      }
      result.append(first.tokens.lowerBound..<last.tokens.upperBound)
      first = segment
      last = segment
    }
    result.append(first.tokens.lowerBound..<last.tokens.upperBound)
    return result
  }

  /// `Đồng chí Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã`: one person with two offices; `Các đồng chí …` are several,
  /// and so are two after `và`.
  private func isSecondOffice(_ segment: Segment, after first: Segment, _ tokens: [Token]) -> Bool {
    let start = segment.tokens.lowerBound
    return first.isHolder && !first.isQuantified && isComrade(tokens[first.tokens.lowerBound])
      && !isComrade(tokens[start]) && tokens[start - 1].isMark(.comma)
  }

  private func isComrade(_ token: Token) -> Bool {
    token.phraseLength == 2 && reading.folded(token) == "đồng"
  }
}
