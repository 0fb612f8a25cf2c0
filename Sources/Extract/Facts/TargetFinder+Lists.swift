import Model

/// Counts and amounts that go on with the one before.
extension TargetFinder {
  /// `15 giường bệnh/vạn dân và 8 bác sĩ/vạn dân`, `…, trong đó 300 nghìn lượt khách quốc tế`: a count that goes on with
  /// the one before, which ended at `last`.
  func goesOn(_ tokens: [Token], _ index: Int, after last: Int?) -> Bool {
    guard let last, index > last, index - last <= 14 else { return false }
    // 320 bác sĩ (bình quân 64 bác sĩ/năm)
    if tokens[last].isMark(.open) {
      // 01 khu công nghiệp (Đông Phố) và 02 cụm công nghiệp
      if index - last > 4, tokens[index - 2].isMark(.close), reading.string(tokens[index - 1]) == "và" {
        return tokens[last + 1..<index - 2].allSatisfy { $0.kind == .word }
      }
      return index - last <= 4
        && ["bình", "trung", "mỗi", "trong", "gồm"].contains(reading.small(tokens[last + 1]))
    }
    if isAmount(tokens, index, after: last) { return true }
    var before = index - 1
    if before > last, reading.string(tokens[before]) == "có" { before -= 1 }
    // …, trong đó trình độ sơ cấp 360 người
    if let part = (last..<index).last(where: { tokens[$0].isMark(.comma) }), part + 2 < index,
      reading.string(tokens[part + 1]) == "trong", reading.string(tokens[part + 2]) == "đó",
      tokens[part + 3..<index].allSatisfy({
        $0.kind == .word && reading.signals($0).isDisjoint(with: [.today, .recurrence, .year])
      })
    {
      return index - last <= 10
    }
    // trong đó, có 02 xã
    if before > last + 1, before < index - 1, tokens[before].isMark(.comma) { before -= 1 }
    if before > last, reading.string(tokens[before]) == "đó", reading.folded(tokens[before - 1]) == "trong" {
      return true
    }
    guard before == index - 1 else { return false }
    // 5.000 căn nhà ở xã hội giai đoạn 2021 - 2025 và 8.000 căn …: behind a year of its own.
    let isPastYear = before > last && tokens[before - 1].kind == .number && tokens[before - 1].length == 4
    return index - last <= (isPastYear ? 14 : 8)
      && (tokens[before].isMark(.comma) || reading.string(tokens[before]) == "và")
  }

  /// `40 HTX đưa sản phẩm lên sàn, 15 HTX đạt chứng nhận`: a part that opens with so many of the same as the count before it.
  func repeats(_ tokens: [Token], _ index: Int, _ end: Int, after last: Int?) -> Bool {
    guard let last, index - last > 1, index - last <= 16, tokens[index - 1].isMark(.comma),
      tokens[last - 1].kind == .word, reading.folded(tokens[last - 1]) == reading.folded(tokens[end - 1])
    else { return false }
    return tokens[last..<index - 1].allSatisfy { $0.kind == .word || $0.isMark(.comma) }
  }

  /// `trình độ cao đẳng 500 người, trung cấp 1.500 người, sơ cấp và dưới 3 tháng 3.500 người`: the next of a list of counts of one noun,
  /// with the few words that say which.
  func lists(_ tokens: [Token], _ index: Int, _ end: Int, after last: Int?) -> Bool {
    guard let last, index - last > 1, index - last <= 9, tokens[last].isMark(.comma),
      tokens[last - 1].kind == .word, reading.folded(tokens[last - 1]) == reading.folded(tokens[end - 1])
    else { return false }
    return (last + 1..<index).allSatisfy { at in
      if tokens[at].kind == .number {
        return ["tháng", "năm", "tuổi"].contains(reading.string(tokens[at + 1]))
      }
      return tokens[at].kind == .word
        && reading.signals(tokens[at]).isDisjoint(with: [.verb, .making, .today, .year, .from, .until, .lead])
    }
  }

  /// `100% đơn vị cấp huyện được công nhận đạt chuẩn, 4 huyện đạt chuẩn nâng cao`: a part that opens with so many of whom it says what
  /// they are to reach, behind a figure; `hỗ trợ 100% hộ nghèo, 4 xã biên giới` goes on with those who are helped. O(1).
  func isSubject(_ tokens: [Token], _ index: Int, _ end: Int, after last: Int?, _ clause: Range<Int>) -> Bool
  {
    guard let last, index > last, index - last <= Self.longestPart, tokens[index - 1].isMark(.comma) else {
      return false
    }
    return tokens[min(end, clause.upperBound)..<min(clause.upperBound, end + 5)]
      .prefix { $0.kind == .word }
      .contains { ["đạt", "được"].contains(reading.string($0)) }
  }

  /// The longest part of a list, in tokens, behind which another is looked for.
  private static let longestPart = 30

  /// `50% xã đạt 19/19 tiêu chí`: all of what is asked, which a share is to reach.
  func isAllOfShare(_ tokens: [Token], _ number: NumberReader.Number, after last: Int?) -> Bool {
    let start = number.tokens.lowerBound
    guard let last, start - last <= 8, start > last, tokens[last - 1].isMark(.percent), isAll(tokens, number),
      !reading.signals(tokens[start - 1]).isDisjoint(with: [.reach, .complete])
    else { return false }
    return tokens[last..<start].allSatisfy { $0.kind == .word }
  }

  /// `ngân sách tỉnh 500 tỷ đồng, ngân sách huyện 300 tỷ đồng`: the next of a list of amounts, with the few words that say of what.
  private func isAmount(_ tokens: [Token], _ index: Int, after last: Int) -> Bool {
    guard
      let comma = (last..<min(index, last + 3)).first(where: {
        tokens[$0].isMark(.comma) || tokens[$0].isMark(.semicolon)
      }), index - comma <= 6, comma > 0, reading.string(tokens[comma - 1]) == "đồng"
    else { return false }
    return tokens[comma + 1..<index].allSatisfy {
      $0.kind == .word && reading.signals($0).isDisjoint(with: [.verb, .today, .year, .from, .stop])
    }
  }
}
