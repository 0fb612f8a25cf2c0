import Model

/// Where in a clause a subject can begin: at once, past an adverbial, past Đồng thời.
extension AssignmentFinder {
  /// Past `hằng tuần` before a class: `Trong tháng 3/2026, hằng tuần các đơn vị …`; nil where none stands there.
  private func pastRecurrence(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    let next = index + max(1, Int(tokens[index].phraseLength))
    return reading.signals(tokens[index]).contains(.recurrence) && next < end
      && reading.signals(tokens[next]).contains(.quantifier) ? next : nil
  }

  /// The colon of the label that a clause opens with, past a parenthesis: `Ngày cao điểm (dự kiến ngày 08/3/2026): Đoàn xã …`.
  private func labelEnd(_ passage: Passage, _ clause: Passage.Clause) -> Int? {
    var index = clause.tokens.lowerBound
    var words = 0
    while index < clause.tokens.upperBound, words < 12 {
      if passage.tokens[index].isMark(.colon) { return index }
      if passage.tokens[index].isMark(.open), passage.partner[index] > Int32(index) {
        index = Int(passage.partner[index])
      }
      index += 1
      words += 1
    }
    return nil
  }

  /// The first place that `isSubject` accepts of those where a subject can begin: at the clause, after an opening
  /// adverbial, after Đồng thời.
  @inline(__always)
  func firstStart<Subject>(
    _ passage: Passage, _ clause: Passage.Clause, where isSubject: (Int) -> Subject?
  ) -> Subject? {
    let tokens = passage.tokens
    let index = clause.tokens.lowerBound
    if let subject = isSubject(index) { return subject }
    let first = tokens[index]
    let signals = reading.signals(first)
    // Tiêu chuẩn: Ban Thường trực … căn cứ …
    var label = clause.tokens.upperBound
    if signals.isDisjoint(with: [.bodyField, .timeField]),
      let colon = labelEnd(passage, clause), colon + 1 < clause.tokens.upperBound
    {
      if let subject = isSubject(colon + 1) { return subject }
      // Cấp cơ sở: Sau hội nghị của Đảng bộ, các chi bộ …
      if tokens[colon + 1].has(.capital) { label = colon + 1 }
    }
    // Riêng Sở Tài chính …; Đối với Sở Nội vụ: …
    if let at = pastAddress(tokens, clause.tokens), let subject = isSubject(at) { return subject }
    if reading.folded(first) == "đồng" {
      var at = index + max(1, Int(first.phraseLength))
      if at < clause.tokens.upperBound, tokens[at].isMark(.comma) { at += 1 }
      if let subject = isSubject(at) { return subject }
    }
    var start = label < clause.tokens.upperBound ? label : clause.tokens.lowerBound
    while true {
      let subject = pastAdverbial(passage, start..<clause.tokens.upperBound, where: isSubject)
      if subject != nil || start == clause.tokens.lowerBound { return subject }
      start = clause.tokens.lowerBound
    }
  }

  /// Past `Riêng`, `Đối với` before an organ or a class: `Đối với các xã: rà soát …`; `Đối với các xã, tỉnh hỗ trợ …` speaks of
  /// others.
  private func pastAddress(_ tokens: [Token], _ clause: Range<Int>) -> Int? {
    let first = clause.lowerBound
    // Riêng, Đối: six bytes each
    guard first + 3 < clause.upperBound, tokens[first].has(.capital), tokens[first].length == 6 else {
      return nil
    }
    if reading.folded(tokens[first]) == "riêng" {
      return reading.signals(tokens[first + 1]).contains(.organ) && tokens[first + 1].has(.capital)
        ? first + 1 : nil
    }
    guard addresses(tokens, first) else { return nil }
    let signals = reading.signals(tokens[first + 2])
    if signals.contains(.organ), tokens[first + 2].has(.capital) { return first + 2 }
    let list = parser.list(tokens, at: first + 2, limit: clause.upperBound)
    return list.map { $0.next < clause.upperBound && tokens[$0.next].isMark(.colon) } == true
      ? first + 2 : nil
  }

  /// Đối với
  func addresses(_ tokens: [Token], _ index: Int) -> Bool {
    index >= 0 && index + 1 < tokens.count && reading.folded(tokens[index]) == "đối"
      && reading.string(tokens[index + 1]) == "với"
  }

  /// The first place that `isSubject` accepts behind the adverbial that a clause opens with.
  @inline(__always)
  private func pastAdverbial<Subject>(
    _ passage: Passage, _ clause: Range<Int>, where isSubject: (Int) -> Subject?
  ) -> Subject? {
    let tokens = passage.tokens
    var index = clause.lowerBound
    let first = tokens[index]
    let signals = reading.signals(first)
    let word = reading.folded(first)
    // Trường hợp hộ gia đình có khó khăn thì …
    let supposes =
      word == "trường" && index + 1 < clause.upperBound && reading.string(tokens[index + 1]) == "hợp"
    // 6 tháng một lần Ban Thường vụ …; 6 tháng đầu năm, Hội Nông dân …
    let times = DeadlineReader(reading: reading)
    let end = clause.upperBound
    let counts = first.kind == .number || signals.contains(.numeral)
    if counts, let after = times.interval(tokens, index, end)?.next ?? times.dates(tokens, index, end)?.next {
      let next = after < end && tokens[after].isMark(.comma) ? after + 1 : after
      if next < end, opensBody(tokens, next), let subject = isSubject(next) { return subject }
    }
    // Năm 2026, Sở Nội vụ …; Từ tháng 01/2026, chi bộ …
    let opensTime =
      !signals.isDisjoint(with: [.year, .quarter, .month, .day])
      && (times.dates(tokens, index, end) != nil
        || DeadlineFinder(reading: reading).yearlyDay(tokens, index, end) != nil)
    let startsTime = signals.contains(.from) && index + 1 < end && times.dates(tokens, index + 1, end) != nil
    let isAdverbial =
      opensTime
      || !signals.isDisjoint(with: [.recurrence, .stop, .when, .until, .within, .before, .from, .span])
      || Self.adverbials.contains(word) || opensOccasion(tokens, index, end) || supposes
      || carriesOut(tokens, index, clause.upperBound)
    guard isAdverbial else { return nil }
    let waits =
      supposes || opensTime || startsTime || !signals.isDisjoint(with: [.when, .recurrence, .after])
    var commas = 0
    while index < min(clause.upperBound, clause.lowerBound + 60), commas < 8 {
      if tokens[index].isMark(.open), passage.partner[index] > Int32(index) {
        index = Int(passage.partner[index])
      }
      if !reading.signals(tokens[index]).isDisjoint(with: [.report, .coordinate]),
        tokens[index].phraseLength > 1 || commas > 0,
        // Cùng với việc học tập, cấp ủy các cấp …
        index > clause.lowerBound || word != "cùng"
      {
        break
      }
      // Căn cứ nhiệm vụ, chỉ đạo các trường, các trung tâm …: what is done begins here.
      if index > clause.lowerBound, tokens[index - 1].isMark(.comma),
        !reading.signals(tokens[index]).isDisjoint(with: [.direct, .lead, .assign])
      {
        break
      }
      // Trường hợp … thì Ủy ban nhân dân xã …
      if waits, reading.string(tokens[index]) == "thì", index + 1 < clause.upperBound,
        opensBody(tokens, index + 1), let subject = isSubject(index + 1)
      {
        return subject
      }
      // Theo đó, UBND tỉnh đã có văn bản chỉ đạo các sở, …: what follows is told to act.
      if index > clause.lowerBound, reading.signals(tokens[index]).contains(.direct),
        Self.auxiliaries.contains(reading.string(tokens[index - 1]))
      {
        break
      }
      if tokens[index].isMark(.comma) || tokens[index].isMark(.colon) {
        if index + 1 < clause.upperBound,
          let every = pastRecurrence(tokens, index + 1, clause.upperBound),
          let subject = isSubject(every)
        {
          return subject
        }
        if index + 1 < clause.upperBound, !isEventSubject(tokens, clause.lowerBound, index),
          opensBody(tokens, index + 1) || waits && opensClass(tokens, clause.lowerBound, index + 1),
          let subject = isSubject(index + 1)
        {
          return subject
        }
        commas += 1
      }
      index += 1
    }
    guard signals.contains(.recurrence) else { return nil }
    // Hằng năm các cấp ủy …, Định kỳ 3 tháng Ban Thường vụ …
    let next = clause.lowerBound + Int(first.phraseLength)
    return isSubject(next < end ? times.interval(tokens, next, end)?.next ?? next : next)
  }

  /// Words that stand before a verb, or before one that a document has: `có văn bản chỉ đạo`.
  private static let auxiliaries: WordSet = ["bản", "đã", "cũng", "sẽ", "tục", "phải", "cần"]

  private static let adverbials: WordSet = [
    "trên", "căn", "trong", "khi", "để", "nhằm", "theo", "sau", "bên", "kết", "những", "đối", "với", "quá",
    "ngoài", "cùng", "song", "tùy", "ngay", "dưới", "cứ",
  ]

  /// `Sau khi Tỉnh ủy, UBND tỉnh ban hành …`: the comma between those whose act one waits for.
  private func isEventSubject(_ tokens: [Token], _ start: Int, _ comma: Int) -> Bool {
    let first = start + max(1, Int(tokens[start].phraseLength))
    guard first < comma, !reading.signals(tokens[start]).isDisjoint(with: [.when, .after]),
      ["khi", "sau"].contains(reading.small(tokens[first - 1]))
    else { return false }
    return parser.list(tokens, at: first, limit: comma)?.next == comma
  }

  /// `Đầu mỗi quý, …`, `Cuối tháng, …`, `Nhân dịp …`: an occasion; `Đầu tư …` is a task.
  private func opensOccasion(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index].phraseLength <= 1 else { return false }
    switch reading.folded(tokens[index]) {
    case "nhân": return reading.string(tokens[index + 1]) == "dịp"
    case "đầu", "cuối", "giữa":
      return !reading.signals(tokens[index + 1]).isDisjoint(with: [.recurrence, .year, .quarter, .month])
        || ["mỗi", "tuần", "kỳ", "nhiệm"].contains(reading.string(tokens[index + 1]))
    default: return false
    }
  }

  /// `Thực hiện Nghị quyết số 21-NQ/TW, các cấp ủy …`: an adverbial; `Thực hiện tốt …` is the task itself.
  private func carriesOut(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    return reading.signals(tokens[index]).contains(.perform) && next < end && tokens[next].has(.capital)
      && reading.signals(tokens[next]).contains(.documentType)
  }

  /// Inside a clause a subject begins with các, with an organ's name or with a class of its own, not in the middle of a list.
  func opensBody(_ tokens: [Token], _ index: Int) -> Bool {
    let signals = reading.signals(tokens[index])
    if signals.contains(.quantifier) || signals.contains(.holder) { return true }
    if signals.contains(.organ), tokens[index].has(.capital) { return true }
    let word = reading.string(tokens[index])
    return signals.contains(.generic) && (word == "cấp" || word == "tổ") && tokens[index].phraseLength > 2
      || signals.contains(.generic) && word == "cấp" && tokens[index].phraseLength == 2
  }

  /// `Khi xảy ra sự cố, chi bộ …`, `Hằng tháng, cấp ủy …`: past an event or a recurrence a class in small letters is a subject;
  /// `Khi cấp ủy, chi bộ …` goes on with the event.
  private func opensClass(_ tokens: [Token], _ start: Int, _ index: Int) -> Bool {
    let signals = reading.signals(tokens[index])
    guard signals.contains(.generic), tokens[index].phraseLength > 1, reading.string(tokens[index]) != "tổ"
    else {
      return false
    }
    // trong trường hợp cơ quan, tổ chức, đơn vị …; thường xuyên đôn đốc các sở, ngành, địa phương
    let isListed = (1...4).contains { length in
      index - 1 - length > start && Int(tokens[index - 1 - length].phraseLength) == length
        && reading.signals(tokens[index - 1 - length]).contains(.generic)
    }
    if isListed { return false }
    // Từ tháng 01/2026, chi bộ …
    if !reading.signals(tokens[start]).isDisjoint(with: [.recurrence, .from, .year, .quarter, .month, .day]) {
      return true
    }
    return tokens[start + 1..<index].contains {
      $0.phrase != 0
        && !reading.signals($0).isDisjoint(with: [.verb, .modal, .standingEvent, .documentEvent])
    }
  }
}
