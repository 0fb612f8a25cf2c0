import Model

/// Words about a figure without the times, remarks and halves of parentheses that stand at their end.
extension TargetWords {
  /// Where the remark begins that tells the figure of today: `trên 70% thư viện hoạt động tốt, năm 2024 là 52%`; nil where it is
  /// not set off by a comma, as in `trên 70% so với 52% năm 2024`.
  func remark(_ tokens: [Token], _ candidate: TargetFinder.Candidate, _ end: Int) -> Int? {
    guard let today = candidate.today, today < end, today > candidate.tokens.upperBound else { return nil }
    return (candidate.tokens.upperBound..<today).last {
      tokens[$0].isMark(.comma) || tokens[$0].isMark(.semicolon)
    }
  }

  /// Where a parenthesis begins that only tells by when, at the end of words or before a mark or `và`: `90% bạn đọc có thẻ (hoàn
  /// thành trong quý III)`; nil for `90% bạn đọc (trước đây là hội viên)`, and where words go on: `40 tủ (trước tháng 6) được …`.
  func timeNote(_ tokens: [Token], _ words: Range<Int>) -> Int? {
    words.dropFirst().first { open in
      guard tokens[open].isMark(.open),
        let close = (open..<min(words.upperBound, open + Self.longestNote)).first(where: {
          tokens[$0].isMark(.close)
        }), isTimeTail(tokens, open..<close)
      else { return false }
      guard close + 1 < words.upperBound else { return true }
      return tokens[close + 1].kind == .mark || reading.signals(tokens[close + 1]).contains(.and)
    }
  }

  /// Words without what is not theirs at their end: a time with what leads to it (`giá sách, hoàn thành trong quý II năm 2026`), a
  /// parenthesis that does not close in them; nil where nothing is left. A year that says which is meant stays (`so với năm 2020`),
  /// and so does a span of time (`hội viên từ 03 tháng`). O(words).
  func tidied(_ tokens: [Token], _ words: Range<Int>?) -> Range<Int>? {
    guard var words, !words.isEmpty else { return nil }
    // tỷ lệ đóng góp | của khu vực kinh tế tư nhân
    if words.count > 1, reading.string(tokens[words.lowerBound]) == "của" { words = words.dropFirst() }
    // 500 cuốn sách, hoàn thành | trong quý II
    if words.lowerBound > 0, tokens[words.lowerBound - 1].isMark(.comma),
      words.allSatisfy({ isTimeLead(tokens[$0]) })
    {
      return nil
    }
    var end = words.upperBound
    let tail = max(words.lowerBound, end - Self.longestNote)..<end
    if let start = tail.first(where: { isTimeTail(tokens, $0..<end) }) { end = start }
    if let open = unclosed(tokens, words.lowerBound..<end) { end = open }
    guard end < words.upperBound else { return words }
    return end > words.lowerBound ? trimmed(tokens, words.lowerBound..<end) : nil
  }

  /// The first parenthesis or bracket of words that does not close in them nor right behind them.
  private func unclosed(_ tokens: [Token], _ words: Range<Int>) -> Int? {
    var opened: [Int] = []
    for index in words {
      if tokens[index].isMark(.open) || tokens[index].isMark(.openBracket) {
        opened.append(index)
      } else if tokens[index].isMark(.close) || tokens[index].isMark(.closeBracket) {
        _ = opened.popLast()
      }
    }
    return opened.first
  }

  /// Whether words are a date and what leads to it, nothing else.
  private func isTimeTail(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    guard let first = words.first, isTimeLead(tokens[first]) || isAside(tokens[first]) else { return false }
    guard words.count > 1, words.allSatisfy({ isTimePart(tokens, $0) }) else { return false }
    return words.contains { isDate(tokens, $0, words.upperBound) }
  }

  /// `ngày 30`, `tháng 6`, `quý III`, `năm 2026`, `30/9`.
  private func isDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    if tokens[index].kind == .number { return tokens[index + 1].isMark(.slash) }
    return tokens[index].kind == .word && Self.units.contains(reading.small(tokens[index]))
      && (tokens[index + 1].kind == .number || Self.quarters.contains(reading.small(tokens[index + 1])))
  }

  private func isTimePart(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return token.kind != .mark || !token.isMark(.percent) }
    let word = reading.small(token)
    return Self.units.contains(word) || Self.quarters.contains(word) || Self.timeLeads.contains(word)
      || Self.timeJoints.contains(word)
  }

  private func isAside(_ token: Token) -> Bool { token.isMark(.comma) || token.isMark(.open) }

  private func isTimeLead(_ token: Token) -> Bool {
    token.kind == .word && Self.timeLeads.contains(reading.small(token))
  }

  /// Tokens of the longest time, or parenthesis, that only tells by when.
  private static let longestNote = 16
  private static let units: WordSet = ["ngày", "tháng", "quý", "năm"]
  private static let quarters: WordSet = ["i", "ii", "iii", "iv"]
  private static let timeLeads: WordSet = [
    "hoàn", "thành", "xong", "chậm", "nhất", "trước", "trong", "đến", "từ", "vào", "thực", "hiện", "bắt",
    "đầu",
  ]
  private static let timeJoints: WordSet = [
    "hết", "cuối", "và", "giờ", "học", "tới", "hạn", "thời", "mỗi", "hằng",
  ]
}
