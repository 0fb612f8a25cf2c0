import Model

/// Labels that give the time of what follows their colon.
extension TimeFrameReader {
  /// `Tầm nhìn đến năm 2045: …`, `Chỉ tiêu năm 2027: …`: a label that opens a clause up to its colon, with the dates in it;
  /// `Tỷ lệ đọc sách: năm 2025 đạt …` says what is measured and is none.
  func label(_ tokens: [Token], _ clause: Range<Int>) -> (frame: TimeFrame, tokens: Range<Int>)? {
    guard clause.count > 2, opensLabel(tokens, clause.lowerBound) else { return nil }
    let limit = min(clause.upperBound, clause.lowerBound + Self.longestLabel)
    guard let colon = (clause.lowerBound..<limit).first(where: { tokens[$0].isMark(.colon) }) else {
      return nil
    }
    var frame = TimeFrame()
    let words = clause.lowerBound..<colon
    for index in words {
      guard let found = dates(tokens, index, colon) else { continue }
      if let phrase = before(tokens, words) {
        frame.due = phrase.due
      } else {
        frame.due = found.due
      }
      break
    }
    frame.endsColon = true
    return (frame, clause.lowerBound..<colon + 1)
  }

  /// `Cơ cấu kinh tế đến năm 2025: công nghiệp 64%; dịch vụ 28,5%`: words that a date ends before a colon, whose parts
  /// follow; the date is theirs up to the end of the sentence.
  func structure(_ tokens: [Token], _ clause: Range<Int>) -> (frame: TimeFrame, tokens: Range<Int>)? {
    let limit = min(clause.upperBound, clause.lowerBound + Self.longestLabel)
    guard clause.count > 5, tokens[clause.lowerBound].kind == .word,
      let colon = (clause.lowerBound..<limit).first(where: { tokens[$0].kind == .mark }),
      tokens[colon].isMark(.colon), colon - clause.lowerBound > 4, tokens[colon - 1].kind == .number,
      reading.signals(tokens[colon - 2]).contains(.year), reading.signals(tokens[colon - 3]).contains(.until),
      !isTimeWord(tokens[clause.lowerBound]), let found = phrase(tokens, colon - 3, colon)
    else { return nil }
    return (TimeFrame(due: found.due), colon - 3..<colon + 1)
  }

  private func opensLabel(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index + 1].kind == .word else { return false }
    let second = reading.string(tokens[index + 1])
    switch reading.small(tokens[index]) {
    case "về": return true
    case "tầm": return second == "nhìn"
    case "mục", "chỉ": return second == "tiêu"
    case "định", "phương": return second == "hướng"
    case "lộ": return second == "trình"
    case "kế": return second == "hoạch"
    case "phấn": return second == "đấu"
    default: return false
    }
  }

  private static let longestLabel = 14
}
