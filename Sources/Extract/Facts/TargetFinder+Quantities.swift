import Model

/// Quantities by the nouns that name them.
extension TargetFinder {
  /// `Quy mô dân số đạt 1,3 triệu người`, `Doanh thu du lịch tăng gấp 2 lần`, `Đạt 10 bác sĩ trên một vạn dân`: in tasks, what a
  /// quantity that a part opens with is to reach; `Diện tích rừng đã đạt 500 ha`, `Diện tích rừng 500 ha` tell what is.
  func reachesQuantity(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound else { return false }
    var lead = index - 1
    while lead > clause.lowerBound, index - lead <= 2, !Self.arrivals.contains(reading.folded(tokens[lead])) {
      lead -= 1
    }
    guard Self.arrivals.contains(reading.folded(tokens[lead])) else { return false }
    var start = lead
    while start > clause.lowerBound, lead - start < 24,
      tokens[start - 1].kind != .mark
        || tokens[start - 1].isMark(.hyphen)
    { start -= 1 }
    guard start == clause.lowerBound || tokens[start - 1].isMark(.comma) else { return false }
    if start == lead {
      return start == clause.lowerBound && index == lead + 1 && reading.folded(tokens[lead]) == "đạt"
    }
    if tokens[start..<lead].contains(where: { Self.told.contains(reading.folded($0)) }) { return false }
    if reading.signals(tokens[start]).contains(.change) { start += max(1, Int(tokens[start].phraseLength)) }
    if reading.folded(tokens[start]) == "tổng" { start += 1 }
    guard start < lead else { return false }
    // Số doanh nghiệp thành lập mới đạt …; số hóa is no number.
    return isQuantityNoun(tokens, start)
      || reading.folded(tokens[start]) == "số" && reading.folded(tokens[start + 1]) != "hóa"
  }

  /// Words that lead to the figure that something comes to.
  private static let arrivals: WordSet = ["đạt", "còn", "lên", "xuống", "tăng", "giảm"]

  /// Words that tell what has come about.
  private static let told: WordSet = ["đã", "hiện", "từng", "đang", "ước", "nơi", "nếu", "khi"]

  /// `còn 12,5‰`: a share of a thousand.
  func isPerThousand(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    tokens[unit.tokens.lowerBound].kind == .mark
      && (tokens[unit.tokens.lowerBound].isMark(.percent)
        || reading.string(tokens[unit.tokens.lowerBound]) == "‰")
  }

  /// `duy trì diện tích rừng phòng hộ 2.550 ha`: a quantity by its noun, behind the verb of its part.
  func keepsQuantity(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var start = index
    while start > clause.lowerBound, index - start < 16, tokens[start - 1].kind == .word { start -= 1 }
    guard let noun = (start..<index).last(where: { isQuantityNoun(tokens, $0) }) else { return false }
    return (start..<noun).contains {
      !reading.signals(tokens[$0]).isDisjoint(with: [.verb, .change, .making])
    }
  }

  /// `Sản lượng thịt hơi 79 ngàn tấn`, `tổng diện tích nuôi tôm 2.750 ha`: a quantity that a part opens with has its figure
  /// at its end.
  func isQuantity(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var start = index
    while start > clause.lowerBound, index - start < 12, tokens[start - 1].kind == .word { start -= 1 }
    guard index - start > 1, start == clause.lowerBound || tokens[start - 1].kind == .mark else {
      return false
    }
    if reading.folded(tokens[start]) == "tổng" { start += 1 }
    return start + 1 < index && isQuantityNoun(tokens, start)
  }

  /// diện tích, sản lượng, công suất
  func isQuantityNoun(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let second = reading.folded(tokens[index + 1])
    switch reading.folded(tokens[index]) {
    case "diện", "dung", "thể": return second == "tích"
    case "sản": return second == "lượng"
    case "công": return second == "suất"
    case "năng": return second == "suất"
    case "doanh": return second == "thu"
    case "kim": return second == "ngạch"
    case "giá": return second == "trị"
    case "dư": return second == "nợ"
    case "chiều": return second == "dài" || second == "cao"
    case "quy", "qui": return second == "mô"
    case "tỷ", "tỉ": return second == "suất" || second == "số"
    case "tuổi": return second == "thọ"
    case "cân": return second == "nặng"
    case "thu": return second == "ngân" || second == "nhập"
    case "nguồn": return second == "vốn"
    case "đàn", "vốn": return true
    default: return false
    }
  }
}
