import Model

/// What describes a subject between its name and its verb.
extension AssignmentFinder {
  /// Past what describes a subject before its verb: `Sở Tư pháp là cơ quan thường trực, tham mưu …`, `Các chi bộ có nghề ban hành
  /// …`, `Các đơn vị được phân công chủ trì phải …`; `Sở Tư pháp là cơ quan thường trực.` has no verb.
  func pastDescription(
    _ tokens: [Token], _ index: Int, _ clause: Passage.Clause, _ list: inout BodyParser.List
  ) -> Int {
    let end = clause.tokens.upperBound
    // Sở Y tế - cơ quan thường trực Ban Chỉ đạo giúp …
    if index + 2 < end, tokens[index].isMark(.hyphen), reading.string(tokens[index + 1]) == "cơ" {
      let next = index + 1 + Int(max(1, tokens[index + 1].phraseLength))
      return parser.list(tokens, at: next, limit: end, longest: 4)?.next ?? next
    }
    guard index + 2 < end, tokens[index].kind == .word, let last = list.bodies.last else { return index }
    if let next = pastTime(tokens, index, end, list, clause) { return next }
    switch reading.string(tokens[index]) {
    case "nhất", "trước", "đặc", "trực", "mà":
      return pastEmphasis(tokens, index, clause, list) ?? index
    case "là":
      // Các chủ rừng là tổ chức hoàn thành …
      if let end = kindEnd(tokens, index, last, list, clause) {
        list.bodies[list.bodies.count - 1] = last.lowerBound..<end
        return end
      }
      guard ["cơ", "đơn", "đầu", "thành", "bộ", "tổ"].contains(reading.string(tokens[index + 1])) else {
        return index
      }
      // Sở Nội vụ là cơ quan đầu mối theo dõi …
      let past = index + 1 + Int(max(1, tokens[index + 1].phraseLength))
      if reading.signals(tokens[index + 1]).contains(.bodyField), past < end, tokens[past].kind == .word,
        !reading.signals(tokens[past]).isDisjoint(with: [.verb, .making, .perform])
      {
        return past
      }
      // Văn phòng là cơ quan thường trực giúp Ban Chỉ đạo theo dõi …
      for next in index + 3..<max(index + 3, min(end, index + 8)) {
        guard tokens[next].kind == .word else { break }
        if reading.signals(tokens[next]).contains(.advise) { return next }
      }
      for next in index + 2..<min(end, index + 14) where tokens[next - 1].isMark(.comma) {
        let signals = reading.signals(tokens[next])
        return signals.isDisjoint(with: [.verb, .modal, .lead, .coordinate, .advise]) ? index : next
      }
      return index
    case "do":
      return pastChair(tokens, index, end, list, clause) ?? index
    case "nơi":
      // tổ chức đảng nơi có đông đồng bào dân tộc, đồng bào có đạo chú trọng …
      let isPeopled = ["có", "đông"].contains(reading.string(tokens[index + 1]))
      for next in index + 2..<min(end, index + (isPeopled ? 20 : 9)) {
        if isPeopled, tokens[next].isMark(.comma) || reading.string(tokens[next]) == "có" { continue }
        guard tokens[next].kind == .word else { return index }
        if !reading.signals(tokens[next]).isDisjoint(
          with: isPeopled ? [.direct, .lead, .modal, .verb] : [.direct, .lead, .modal])
        {
          list.bodies[list.bodies.count - 1] = last.lowerBound..<next
          return next
        }
      }
      return index
    case "có":
      let isClass = last.contains { reading.signals(tokens[$0]).contains(.quantifier) }
      guard isClass, tokens[index].phraseLength < 2 else { return index }
      for next in index + 2..<min(end, index + 10) {
        guard tokens[next].kind == .word, isPlain(tokens[next - 1]) else { return index }
        let signals = reading.signals(tokens[next])
        let organises = reading.string(tokens[next]) == "tổ" && tokens[next].phraseLength == 2
        if signals.contains(.verb) || organises, signals.isDisjoint(with: [.stop, .documentType]) {
          list.bodies[list.bodies.count - 1] = last.lowerBound..<next
          return next
        }
      }
      return index
    default:
      guard reading.signals(tokens[index]).contains(.lead), index == last.upperBound, last.count > 3,
        ["công", "giao"].contains(reading.string(tokens[index - 1])),
        tokens[max(last.lowerBound, index - 3)..<index].contains(where: { reading.string($0) == "được" })
      else { return index }
      let next = index + Int(tokens[index].phraseLength)
      guard next < end, acts(tokens, next, list, clause) else { return index }
      return next
    }
  }

  /// Past `do Công an xã làm trưởng đoàn`, `do Chủ tịch UBND xã đứng đầu` behind a body, before what it does; nil where nothing is done.
  private func pastChair(
    _ tokens: [Token], _ index: Int, _ end: Int, _ list: BodyParser.List, _ clause: Passage.Clause
  ) -> Int? {
    guard let chair = parser.list(tokens, at: index + 1, limit: end), chair.bodies.count == 1,
      chair.next + 2 < end, ["làm", "đứng"].contains(reading.string(tokens[chair.next]))
    else { return nil }
    let office = chair.next + 1
    var next = office + max(1, Int(tokens[office].phraseLength))
    if next < end, tokens[next].isMark(.comma) { next += 1 }
    return next < end && acts(tokens, next, list, clause) ? next : nil
  }

  /// Past `trước ngày 15/12 hằng năm`, `chậm nhất ngày 20/11/2025`, `sau khi nhận lệnh,` between a subject and its verb; nil where no
  /// time stands there, or nothing is done behind it.
  private func pastTime(
    _ tokens: [Token], _ index: Int, _ end: Int, _ list: BodyParser.List, _ clause: Passage.Clause
  ) -> Int? {
    guard tokens[index].has(.times) else { return nil }
    let deadlines = DeadlineFinder(reading: reading)
    guard let time = deadlines.afterSubject(tokens, index, end),
      // báo hằng ngày đưa tin
      !reading.signals(tokens[index]).contains(.recurrence)
        || time.tokens.count > Int(tokens[index].phraseLength)
    else { return nil }
    var next = time.tokens.upperBound
    if next < end, tokens[next].isMark(.comma) { next += 1 }
    guard next < end, acts(tokens, next, list, clause) || reading.signals(tokens[next]).contains(.report),
      !["đã", "là"].contains(reading.string(tokens[next]))
    else { return nil }
    return next
  }

  /// Past `là tổ chức`, `là hộ gia đình` behind a class, which tell which of them act; nil where nothing is done behind it.
  private func kindEnd(
    _ tokens: [Token], _ index: Int, _ last: Range<Int>, _ list: BodyParser.List, _ clause: Passage.Clause
  ) -> Int? {
    let head = tokens[index + 1]
    guard reading.signals(tokens[last.lowerBound]).contains(.quantifier), head.phraseLength > 1,
      ["tổ", "hộ", "doanh"].contains(reading.string(head))
    else { return nil }
    let end = index + 1 + Int(head.phraseLength)
    return end < clause.tokens.upperBound && acts(tokens, end, list, clause) ? end : nil
  }

  /// Past `nhất là người đứng đầu cấp ủy,`, `nhất là các chi bộ`, `trước hết là bí thư`: whom the subject means above all, up to the verb.
  private func pastEmphasis(
    _ tokens: [Token], _ index: Int, _ clause: Passage.Clause, _ list: BodyParser.List
  ) -> Int? {
    let end = min(clause.tokens.upperBound, index + 20)
    guard let copula = tokens[index..<min(end, index + 4)].firstIndex(where: { reading.string($0) == "là" })
    else { return nil }
    // …, nhất là các đảng ủy xã, phường đưa nội dung … vào nghị quyết
    if let inner = parser.list(tokens, at: copula + 1, limit: end), inner.next < end,
      tokens[inner.next].kind == .word, acts(tokens, inner.next, list, clause)
    {
      return inner.next
    }
    return (index + 2..<end).first { at in
      tokens[at - 1].isMark(.comma)
        ? acts(tokens, at, list, clause) : ["phải", "cần"].contains(reading.string(tokens[at]))
    }
  }

  /// có nghề, có nguồn thu: what one has, not what one writes or is for.
  private func isPlain(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    return ["qua", "ở", "tại"].contains(reading.string(token))
      || reading.signals(token).isDisjoint(with: [
        .stop, .documentType, .documentEvent, .modal, .within, .until,
      ])
  }

  /// Past `…, đảng viên`, `… và Nhân dân` behind bodies that act with them: persons in general are no bodies.
  func pastPersons(_ tokens: [Token], _ list: BodyParser.List, _ clause: Passage.Clause) -> Int {
    let end = clause.tokens.upperBound
    var index = list.next
    while index + 2 < end {
      let joint = tokens[index].isMark(.comma) || reading.string(tokens[index]) == "và"
      guard joint, let words = Self.members.first(where: { isWords($0, tokens, index + 1, end) }) else {
        break
      }
      index += 1 + words.count
    }
    if index > list.next, index < end, acts(tokens, index, list, clause) { return index }
    return pastOthers(tokens, list, clause) ?? list.next
  }

  /// Past `…, các bản tin địa phương` behind named bodies: a class that no lexicon has, where what all of them do follows it at once.
  private func pastOthers(_ tokens: [Token], _ list: BodyParser.List, _ clause: Passage.Clause) -> Int? {
    let start = list.next
    guard start + 3 < clause.tokens.upperBound, case let head = tokens[list.bodies[0].lowerBound],
      head.has(.capital),
      reading.signals(head).contains(.organ),
      tokens[start].isMark(.comma) || reading.string(tokens[start]) == "và",
      ["các", "những"].contains(reading.string(tokens[start + 1]))
    else { return nil }
    for index in start + 2..<min(clause.tokens.upperBound, start + 8) {
      guard tokens[index].kind == .word else { return nil }
      let signals = reading.signals(tokens[index])
      if index > start + 2, signals.contains(.verb), acts(tokens, index, list, clause) { return index }
      guard signals.isDisjoint(with: [.verb, .modal, .stop, .and, .until, .when, .from, .documentType]) else {
        return nil
      }
    }
    return nil
  }

  private func isWords(_ words: [Word], _ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index + words.count <= end && words.indices.allSatisfy { reading.small(tokens[index + $0]) == words[$0] }
  }

  private static let members: [[Word]] = [
    ["đảng", "viên"], ["cán", "bộ"], ["công", "chức"], ["viên", "chức"], ["người", "lao", "động"],
    ["nhân", "dân"],
    ["người", "dân"], ["đoàn", "viên"], ["hội", "viên"], ["quần", "chúng"], ["học", "sinh"],
    ["sinh", "viên"],
    ["giáo", "viên"], ["chức", "sắc"], ["chức", "việc"], ["tín", "đồ"],
  ]
}
