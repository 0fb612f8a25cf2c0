import Model

/// Lists of bodies: one class or several organs.
extension BodyParser {
  /// The list of bodies that begins at `start`, nil where no body begins there. O(tokens of the list).
  func list(_ tokens: [Token], at start: Int, limit: Int, longest: Int = longestList) -> List? {
    guard let first = segment(tokens, at: start, limit: limit) ?? bareClass(tokens, start, limit) else {
      return nil
    }
    var segments = [first]
    var next = first.tokens.upperBound
    while next < limit, segments.count < longest {
      var at = pastOwner(tokens, next, limit) ?? next
      if tokens[at].isMark(.comma) { at += 1 }
      if at < limit, isAnd(tokens[at]) { at += 1 }
      guard at > next, !tokens[at - 1].isMark(.close), at < limit,
        let segment = segment(tokens, at: at, limit: limit, inList: true)
      else {
        break
      }
      segments.append(segment)
      next = segment.tokens.upperBound
    }
    return List(bodies: groups(segments, tokens), next: next)
  }

  /// Past `(Bộ Tài chính)`, whose the organ before it is, where a comma or `và` follows it; nil where anything else is in the parenthesis.
  private func pastOwner(_ tokens: [Token], _ open: Int, _ limit: Int) -> Int? {
    guard tokens[open].isMark(.open),
      let close = (open + 1..<min(limit, open + 14)).first(where: { tokens[$0].isMark(.close) }),
      close + 2 < limit, tokens[close + 1].isMark(.comma) || isAnd(tokens[close + 1]),
      let owner = segment(tokens, at: open + 1, limit: close), owner.isNamed, owner.tokens.upperBound == close
    else { return nil }
    return close + 1
  }

  /// `Sở, ban, ngành …` without its các: a short head that a clause opens with, where a further one follows its comma; `Phòng,
  /// chống …` is none.
  private func bareClass(_ tokens: [Token], _ start: Int, _ limit: Int) -> Segment? {
    guard start + 2 < limit, tokens[start].has(.capital), tokens[start].phraseLength == 1,
      reading.signals(tokens[start]).contains(.generic), tokens[start + 1].isMark(.comma),
      tokens[start + 2].phraseLength == 1, !tokens[start + 2].has(.capital),
      reading.signals(tokens[start + 2]).contains(.generic)
    else { return nil }
    return Segment(
      tokens: start..<start + 1, isNamed: false, isHolder: false, isQuantified: true, isBare: true)
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
      } else if segment.isHolder, last.isHolder, isOfficeAlone(last, tokens), namesClass(segment, tokens) {
        joins = true
      } else if sharesOwner(segment, last, tokens) {
        joins = true
      } else if segment.isQuantified || segment.isHolder || segment.isApart {
        joins =
          (isAllLevels(last, tokens) || isAllLevels(segment, tokens) && last.tokens.count == 2)
          && segment.isQuantified && last.isQuantified
      } else if segment.isNamed {
        // Hiệu trưởng và Sở Giáo dục và Đào tạo: two
        let isApart = reading.string(tokens[segment.tokens.lowerBound - 1]) == "và"
        // Các trung tâm y tế khu vực, trạm y tế xã, phường
        joins =
          last.isBare && (first.isQuantified || last.isHolder && !isApart)
          || first.isQuantified && !last.isNamed && tokens[segment.tokens.lowerBound].has(.small)
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

  /// `Giám đốc, Thủ trưởng các sở`: an office behind a comma whose organs are a class, which the office before it shares.
  private func namesClass(_ segment: Segment, _ tokens: [Token]) -> Bool {
    let start = segment.tokens.lowerBound
    return tokens[start - 1].isMark(.comma)
      && segment.tokens.dropFirst().contains { reading.signals(tokens[$0]).contains(.quantifier) }
  }

  /// `Giám đốc`, `Bí thư`; `Chánh Văn phòng` has its organ in it.
  private func isOfficeAlone(_ segment: Segment, _ tokens: [Token]) -> Bool {
    let head = tokens[segment.tokens.lowerBound]
    return segment.tokens.count == Int(head.phraseLength)
      && ["giám", "bí", "chủ", "phó", "trưởng"].contains(reading.folded(head))
  }

  /// `Cấp ủy, ban giám hiệu các trường`: a class in small letters that has its các in its owner, which the one before it shares.
  private func sharesOwner(_ segment: Segment, _ last: Segment, _ tokens: [Token]) -> Bool {
    let start = segment.tokens.lowerBound
    return segment.isQuantified && !segment.isHolder && !last.isNamed && !last.isQuantified && !last.isHolder
      && tokens[start].has(.small) && !reading.signals(tokens[start]).contains(.quantifier)
      && tokens[start - 1].isMark(.comma)
  }

  /// `các cấp, các ngành`, `các ngành, các cấp`: one class, whatever its quantifiers.
  private func isAllLevels(_ segment: Segment, _ tokens: [Token]) -> Bool {
    segment.isQuantified && segment.tokens.count == 2
      && reading.string(tokens[segment.tokens.upperBound - 1]) == "cấp"
  }

  /// `Đồng chí Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã`: one person with two offices; `Các đồng chí …` are several,
  /// and so are two after `và`.
  private func isSecondOffice(_ segment: Segment, after first: Segment, _ tokens: [Token]) -> Bool {
    let start = segment.tokens.lowerBound
    return first.isHolder && !first.isQuantified && isComrade(tokens[first.tokens.lowerBound])
      && !isComrade(tokens[start]) && tokens[start - 1].isMark(.comma)
  }

  private func isComrade(_ token: Token) -> Bool {
    token.phraseLength == 2 && reading.folded(token) == "đồng" || reading.small(token) == "đ"
  }
}
