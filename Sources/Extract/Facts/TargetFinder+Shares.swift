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
    // Phân bổ vốn chậm nhất ngày 31/12, không để chuyển nguồn quá 10%: what is not to be is told apart from what is done.
    if let first = candidates.first?.tokens.lowerBound, start < first,
      let negation = (start..<first).last(where: {
        tokens[$0].isMark(.comma) && $0 + 2 < first && reading.string(tokens[$0 + 1]) == "không"
          && reading.string(tokens[$0 + 2]) == "để"
      })
    {
      from = negation + 1
    }
    var inside: Range<Int>?
    // Mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con), quy mô dân số …
    if let first = candidates.first?.tokens,
      let own = parenthesis(passage, start..<max(start, first.lowerBound), around: first),
      own.upperBound + 1 >= clause.upperBound || tokens[own.upperBound + 1].isMark(.comma)
    {
      inside = own
      from = own.lowerBound
    }
    for (index, candidate) in candidates.enumerated() {
      let end = candidate.tokens.upperBound
      if let open = inside, !open.contains(candidate.tokens.lowerBound) { inside = nil }
      // Words of the opening can be words of the number too: `Hằng năm một lần …`.
      let lower = min(from, candidate.tokens.lowerBound)
      guard index + 1 < candidates.count else {
        let last = inside?.upperBound ?? furtherAct(tokens, end..<clause.upperBound) ?? clause.upperBound
        result.append(Share(words: lower..<max(end, last)))
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
    for index in result.indices.dropLast() where holds(tokens, candidates[index], candidates[index + 1]) {
      result[index].words = result[index].words.lowerBound..<result[index + 1].words.upperBound
    }
    return result
  }

  /// `100% thôn có ít nhất 01 tủ sách`: the count is what is to be true of the share before it; `90% thôn đạt chuẩn, mỗi năm có ít nhất 2 thôn
  /// …` are two.
  private func holds(_ tokens: [Token], _ share: Candidate, _ count: Candidate) -> Bool {
    let (end, next) = (share.tokens.upperBound, count.tokens.lowerBound)
    guard share.rule == "target.percent", count.rule == "target.count", end < next, next - end <= 16,
      (max(end, next - 2)...next).contains(where: { reading.string(tokens[$0]) == "có" })
    else { return false }
    return (end..<next).allSatisfy { index in
      tokens[index].kind == .word
        || tokens[index].isMark(.comma) && !reading.signals(tokens[index + 1]).contains(.recurrence)
          && !reading.isEvery(tokens[index + 1])
    }
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

  /// Where one target's words end and the next one's begin: the comma before `trong đó`, or the last comma or semicolon
  /// between their numbers.
  func boundary(_ tokens: [Token], _ from: Int, _ to: Int) -> Int {
    // … vào năm 2025 và 35% vào năm 2030, … vào năm 2025 và đạt 85% vào năm 2030
    var joint = to - 1
    while joint > from + 1, to - joint < 3, tokens[joint].kind == .word,
      reading.signals(tokens[joint]).contains(.reach)
    { joint -= 1 }
    if joint > from, reading.string(tokens[joint]) == "và" { return joint }
    if let time = timedJoint(tokens, from, to) { return time }
    var last: Int?
    for index in stride(from: to, to: from, by: -1) where tokens[index - 1].kind == .mark {
      // nông, lâm, ngư nghiệp
      if index - 2 > from, ["nông", "lâm"].contains(reading.folded(tokens[index - 2])),
        ["lâm", "ngư", "thủy"].contains(reading.folded(tokens[index]))
      {
        continue
      }
      guard
        tokens[index - 1].isMark(.comma) || tokens[index - 1].isMark(.semicolon)
          || tokens[index - 1].isMark(.colon)
      else { continue }
      // đoàn viên, hội viên; xã, phường
      if tokens[index - 1].isMark(.comma), joinsNouns(tokens, index - 1, from, to) { continue }
      last = last ?? yearLabel(tokens, index, from) ?? label(tokens, index, from, to) ?? index
      if index + 1 < to, reading.string(tokens[index]) == "trong", reading.string(tokens[index + 1]) == "đó" {
        return index
      }
    }
    return last ?? to
  }

  /// Whether a comma joins two nouns of one kind that are counted or measured together: `100% số xã, phường có ít nhất 01 mô hình`,
  /// `…, nâng tỷ lệ tập hợp đoàn viên, hội viên lên 85%`. Near miss: `80% thôn có tủ sách, xã đạt chuẩn 50%`.
  private func joinsNouns(_ tokens: [Token], _ comma: Int, _ from: Int, _ to: Int) -> Bool {
    guard let right = CountedNouns.shipped.noun(tokens, comma + 1, to, reading),
      // 100% khu công nghiệp, cụm công nghiệp có tối thiểu 1 trạm: works too, where what is to be true of both follows.
      right.kind != .other || hasPredicate(tokens, comma + 1 + right.length, to),
      let start = (1...3).map({ comma - $0 }).first(where: { start in
        guard start >= from, let left = CountedNouns.shipped.noun(tokens, start, comma, reading) else {
          return false
        }
        return start + left.length == comma && left.kind == right.kind
      })
    else { return false }
    // Right behind the figure, or behind a part that opens later than the figure ends.
    return start - from <= 1
      || tokens[from..<start].contains { $0.isMark(.comma) || $0.isMark(.semicolon) }
  }

  /// Whether what is to be true stands behind a noun, or behind the last one of the list that goes on with it.
  private func hasPredicate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var index = index
    while index + 1 < end, tokens[index].isMark(.comma),
      let next = CountedNouns.shipped.noun(tokens, index + 1, end, reading)
    { index += 1 + next.length }
    return tokens[min(index, end)..<min(end, index + 2)].contains {
      ["có", "được", "đều", "phải"].contains(reading.string($0))
    }
  }

  /// `xóa 100% nhà tạm và đến năm 2027 đạt 95% …`: the `và` before a time and the words that lead to a number, where no mark is
  /// between. O(1): of twelve tokens.
  private func timedJoint(_ tokens: [Token], _ from: Int, _ to: Int) -> Int? {
    let times = TimeFrameReader(reading: reading)
    // … và đến năm 2028, 70%; … và đến năm 2030, kinh tế số đạt 30%: the comma that closes the time.
    var comma: Int?
    var index = to - 1
    while index >= from, to - index <= 14 {
      if tokens[index].isMark(.comma), comma == nil {
        comma = index
      } else if tokens[index].kind == .mark, !tokens[index].isMark(.slash) {
        return nil
      }
      // … trên 12% để đến cuối năm 2030 có trên 29.000
      if ["và", "để"].contains(reading.string(tokens[index])), times.isTimeWord(tokens[index + 1]),
        let time = times.phrase(tokens, index + 1, to), comma == nil || comma == time.tokens.upperBound
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// Where behind the last figure of a clause something else begins that is done: `xóa 100% nhà tạm và đến năm 2027 hoàn thành …`,
  /// `100% phòng học được kiên cố hóa, xóa toàn bộ phòng học tạm trước …`. Near misses: `… vào năm 2025 và duy trì đến năm 2030`,
  /// `100% trường học có thư viện, kết nối Internet`.
  private func furtherAct(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    let times = TimeFrameReader(reading: reading)
    for index in range.dropLast(3) where tokens[index].kind != .number {
      if tokens[index].isMark(.comma) {
        let verb = index + 1
        if isRemainder(tokens, verb) { return index }
        let next = verb + max(1, Int(tokens[verb].phraseLength))
        guard !reading.signals(tokens[verb]).isDisjoint(with: [.verb, .complete, .change, .making]),
          next + 1 < range.upperBound,
          reading.string(tokens[next]) == "toàn" && reading.string(tokens[next + 1]) == "bộ"
            || reading.string(tokens[next]) == "tất" && reading.string(tokens[next + 1]) == "cả"
        else { continue }
        return index
      }
      guard reading.string(tokens[index]) == "và", times.isTimeWord(tokens[index + 1]),
        let time = times.phrase(tokens, index + 1, range.upperBound),
        time.tokens.upperBound < range.upperBound
      else { continue }
      let signals = reading.signals(tokens[time.tokens.upperBound])
      if !signals.isDisjoint(with: [.verb, .complete, .making]), signals.isDisjoint(with: [.reach, .stop]) {
        return index
      }
    }
    return nil
  }

  /// `phần còn lại hoàn thành …`, `còn lại là …`: what no figure is told of.
  private func isRemainder(_ tokens: [Token], _ index: Int) -> Bool {
    let start = ["phần", "số"].contains(reading.string(tokens[index])) ? index + 1 : index
    return start + 1 < tokens.count && reading.string(tokens[start]) == "còn"
      && reading.string(tokens[start + 1]) == "lại"
  }

  /// Where `năm 2024:` begins that ends before `index` and opens a part itself.
  private func yearLabel(_ tokens: [Token], _ index: Int, _ from: Int) -> Int? {
    let year = index - 3
    guard year > from, tokens[index - 1].isMark(.colon), tokens[index - 2].kind == .number,
      reading.signals(tokens[year]).contains(.year), tokens[year - 1].kind == .mark
    else { return nil }
    return year
  }

  /// Where `Đội 2:` begins that ends right before a number: `Đội 1: 25 tủ sách, Đội 2: 33 tủ sách`.
  private func label(_ tokens: [Token], _ index: Int, _ from: Int, _ number: Int) -> Int? {
    guard index == number, tokens[index - 1].isMark(.colon) else { return nil }
    let comma = (max(from, index - 8)..<index - 1).last {
      tokens[$0].isMark(.comma) || tokens[$0].isMark(.semicolon)
    }
    return comma.map { $0 + 1 }
  }

  /// Whether a target says its time and its share alone: `năm 2024 đạt 70%`.
  func standsAlone(_ target: Target) -> Bool {
    target.population == nil && target.indicator == nil
      && (target.rule == "target.percent" || target.unit.map(isSize) ?? false)
  }

  /// m2, ha: a size, which nothing has that is counted.
  private func isSize(_ unit: Wording) -> Bool {
    guard case .quoted(let range) = unit else { return false }
    return ["m2", "ha", "km", "kg", "tấn", "lít", "cm", "m"].contains(reading.folded(range))
  }

  /// `Việt Nam thuộc nhóm 3 nước …, nhóm 50 nước …`: who is ranked stands once; so does what is to be true of all in `95% chi bộ và
  /// 100% cán bộ đăng ký …`. Of the last two targets.
  func shareWords(_ result: inout [Target], from first: Int) {
    let last = result.count - 1
    guard last > first else { return }
    if result[last].rule == "target.rank", result[last - 1].rule == "target.rank",
      result[last].population == nil
    {
      result[last].population = result[last - 1].population
    }
    // 90% trường học có thư viện, riêng các trường ở xã đạt 75%
    if result[last].rule == "target.percent", result[last].indicator == nil,
      reading.folded(result[last].quote).hasPrefix("riêng ")
    {
      result[last].indicator = result[last - 1].indicator
    }
    shareAct(&result, last)
    for index in stride(from: last, to: first, by: -1) {
      guard result[index].rule == "target.percent", result[index - 1].rule == "target.percent",
        !joint(result[index - 1], result[index]).contains(";"),
        result[index].indicator != nil, result[index - 1].indicator == nil,
        result[index - 1].population?.end == result[index - 1].quote.end,
        result[index].quote.start < result[index - 1].quote.end + Self.longestJoint
      else { return }
      result[index - 1].indicator = result[index].indicator
    }
  }

  /// `Thu gom, xử lý 95% rác đô thị và 80% rác nông thôn`: what is done stands once, before the first share.
  private func shareAct(_ result: inout [Target], _ last: Int) {
    let before = result[last - 1]
    guard result[last].rule == "target.percent", before.rule == "target.percent",
      result[last].indicator == nil, result[last].population != nil,
      let act = before.indicator, let population = before.population, act.end <= population.start,
      act.start == before.quote.start, joint(before, result[last]) == "và"
    else { return }
    result[last].indicator = act
  }

  /// The folded words between two targets, of which the second begins soon behind the first; empty where it does not.
  private func joint(_ first: Target, _ second: Target) -> String {
    guard second.quote.start > first.quote.end, second.quote.start < first.quote.end + Self.longestJoint
    else {
      return ""
    }
    return reading.folded(TextRange(Int(first.quote.end), Int(second.quote.start)))
  }

  /// Bytes between two such targets: `, và `.
  private static let longestJoint: UInt32 = 8

  /// `03 phóng sự, 12 tin bài mỗi năm`: the time at the end of a series of counts is that of all of them that have none.
  func shareEnd(
    _ candidates: [Candidate], _ tokens: [Token], _ sources: [TimeSource],
    _ targets: inout ArraySlice<Target>
  ) {
    let hasTime = sources.last != .elsewhere
    guard let last = targets.last, hasTime || last.period != nil else { return }
    for index in stride(from: candidates.count - 2, through: 0, by: -1) {
      let next = candidates[index + 1]
      guard
        candidates[index].rule == "target.count", next.rule == "target.count", sources[index] == .elsewhere,
        isJoined(tokens, candidates[index].tokens.upperBound, next.tokens.lowerBound),
        // đến năm 2025 có 12.000 … và đến năm 2030 có 18.500 …: each has its own.
        !hasTimeWord(tokens, candidates[index].tokens.upperBound..<next.tokens.lowerBound)
      else { return }
      let target = targets.startIndex + index
      targets[target].period = targets[target].period ?? last.period
      if hasTime { targets[target].due = last.due }
    }
  }

  /// năm 2026 nâng cấp 7 phòng: whether the words of a figure name a time.
  func hasTimeWord(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    words.contains {
      !reading.signals(tokens[$0]).isDisjoint(with: [.year, .quarter, .month, .span, .until])
    }
  }

  /// `60% ở thành thị và 40% ở nông thôn vào năm 2025 và 90% và 80% vào năm 2030`: the first of two shares that go together has the
  /// time of the second.
  func sharePairs(
    _ candidates: [Candidate], _ tokens: [Token], _ sources: [TimeSource],
    _ targets: inout ArraySlice<Target>
  ) {
    for index in candidates.indices.dropLast().reversed()
    where sources[index] != .own && isPair(tokens, candidates[index], candidates[index + 1]) {
      let target = targets.startIndex + index
      if sources[index + 1] == .own { targets[target].due = targets[target + 1].due }
      targets[target].period = targets[target].period ?? targets[target + 1].period
    }
  }

  /// `dưới 20% ở thành thị và dưới 30% ở nông thôn vào năm 2026`: two shares of one thing, without a mark between; so are `50% cán bộ và
  /// ít nhất 40% học sinh có tài khoản`, of which the first says nothing by itself.
  private func isPair(_ tokens: [Token], _ first: Candidate, _ second: Candidate) -> Bool {
    guard first.rule == "target.percent", second.rule == "target.percent",
      first.tokens.upperBound < second.tokens.lowerBound
    else { return false }
    let between = tokens[first.tokens.upperBound..<second.tokens.lowerBound]
    guard between.allSatisfy({ $0.kind == .word }), reading.string(between[between.endIndex - 1]) == "và"
    else {
      return false
    }
    return first.comparator == second.comparator
      || between.allSatisfy {
        reading.signals($0).isDisjoint(with: [.verb, .modal, .reach, .change, .making])
      }
  }

  /// Whether one part of a clause holds both numbers, or the second goes on with the first.
  private func isJoined(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    if tokens[from].isMark(.open) { return false }
    return tokens[from..<to].allSatisfy { $0.kind != .mark } || goesOn(tokens, to, after: from)
      || isSecondVerb(tokens, from, to)
  }

  /// `kiểm tra 04 chi bộ, giám sát chuyên đề 06 chi bộ trong năm 2026`: between two numbers a comma and a verb, and no more.
  private func isSecondVerb(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    guard let comma = (from..<to).last(where: { tokens[$0].kind == .mark }), tokens[comma].isMark(.comma),
      tokens[from..<comma].allSatisfy({ $0.kind == .word }), comma + 1 < to
    else { return false }
    let verb = tokens[comma + 1]
    return comma + 1 + Int(verb.phraseLength) == to
      && !reading.signals(verb).isDisjoint(with: [.verb, .making])
  }

  /// `lần lượt 85% và 95%`, `tương ứng`: the figures of a clause go one by one with its dates.
  func isRespective(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.dropFirst().contains { index in
      guard tokens[index].kind == .word else { return false }
      let word = reading.string(tokens[index])
      return word == "lượt" && reading.folded(tokens[index - 1]) == "lần"
        || word == "ứng" && reading.folded(tokens[index - 1]) == "tương"
    }
  }

  /// `…, đến năm 2025 60%, đến năm 2030 80% số thôn; gia đình đạt tương ứng 85% và 90%`: the dates of as many targets before, one by one,
  /// where those of the clause have no more than one.
  func repeatDates(_ result: inout [Target], own: Int, first: Int) {
    let count = result.count - own
    guard count > 1, own - count >= first, result[own...].allSatisfy({ $0.due.count <= 1 }),
      Set(result[own...].map(\.due)).count == 1
    else { return }
    let dates = result[(own - count)..<own].map(\.due)
    guard dates.allSatisfy({ $0.count == 1 }), Set(dates).count == count else { return }
    for offset in 0..<count { result[own + offset].due = dates[offset] }
  }

  /// Gives every target the date of its place, where they share as many dates as they are.
  func distribute(_ targets: inout ArraySlice<Target>) {
    guard let dates = targets.first(where: { $0.due.count == targets.count })?.due else { return }
    for (offset, index) in targets.indices.enumerated() { targets[index].due = [dates[offset]] }
  }
}
