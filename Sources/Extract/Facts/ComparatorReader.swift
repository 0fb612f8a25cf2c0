import Model

/// Reads what bounds a number: `ít nhất`, `trên`, `từ … trở lên`, `không quá`.
struct ComparatorReader {
  let reading: Reading

  /// The comparator and how far its words reach on both sides of the number.
  struct Bounds {
    var comparator: Comparator?
    var start: Int
    var end: Int
  }

  /// Reads around a number. O(1).
  func read(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bounds {
    var bounds = Bounds(comparator: nil, start: number.tokens.lowerBound, end: number.tokens.upperBound)
    var position = number.tokens.lowerBound
    var hasFrom = false
    var steps = 0
    while position > clause.lowerBound, steps < 4,
      let back = phrase(tokens, endingAt: position, from: clause.lowerBound)
    {
      let signals = reading.signals(tokens[back])
      let found: Comparator? =
        if signals.contains(.atLeast) { .atLeast } else if signals.contains(.atMost) {
          .atMost
        } else if signals.contains(.above) {
          .above
        } else if signals.contains(.below) { .below } else { nil }
      if let found {
        bounds.comparator = bounds.comparator ?? found
      } else if signals.contains(.from), reading.small(tokens[back]) == "từ" {
        hasFrom = true
      } else if !signals.contains(.reach), !reading.isEvery(tokens[back]) {
        break
      }
      position = back
      if found != nil || hasFrom { bounds.start = position }
      steps += 1
    }
    if bounds.comparator == nil, position > clause.lowerBound, reading.string(tokens[position - 1]) == "quá",
      forbids(tokens, position - 1, clause.lowerBound)
    {
      bounds.comparator = .atMost
      bounds.start = position - 1
    }
    bounds.comparator =
      sign(tokens, before: position, clause.lowerBound) ?? bounds.comparator
      ?? ofList(tokens, position, clause.lowerBound)
    if let after = after(tokens, number.tokens.upperBound, clause.upperBound, far: hasFrom) {
      bounds.comparator = bounds.comparator ?? after.comparator
      bounds.end = after.end
    } else if hasFrom, bounds.comparator == nil, number.upper == nil,
      !isRise(tokens, number.tokens.upperBound, clause.upperBound)
    {
      bounds.comparator = .atLeast
    }
    return bounds
  }

  /// `không thanh tra, kiểm tra quá 01 lần/năm`: what may not be done more often; `phát hiện quá 02 lần` is no bound. O(1).
  private func forbids(_ tokens: [Token], _ index: Int, _ start: Int) -> Bool {
    tokens[max(start, index - 10)..<index].contains {
      ["không", "chưa", "chẳng"].contains(reading.small($0))
    }
  }

  /// `cắt giảm ít nhất: 30% thời gian, 30% chi phí`: what bounds every figure of the list behind its colon. O(1): of forty tokens.
  private func ofList(_ tokens: [Token], _ index: Int, _ start: Int) -> Comparator? {
    guard
      let colon = (max(start + 1, index - 40)..<max(start + 1, index)).last(where: {
        tokens[$0].isMark(.colon)
      }),
      let bound = phrase(tokens, endingAt: colon, from: start)
    else { return nil }
    let signals = reading.signals(tokens[bound])
    return signals.contains(.atLeast) ? .atLeast : signals.contains(.atMost) ? .atMost : nil
  }

  /// `≥ 90%`, `>= 30`, `< 5`: a comparator written as a sign before the number.
  private func sign(_ tokens: [Token], before index: Int, _ start: Int) -> Comparator? {
    guard index > start, tokens[index - 1].kind == .mark else { return nil }
    let last = tokens[index - 1]
    if last.isMark(.atLeast) { return .atLeast }
    if last.isMark(.atMost) { return .atMost }
    if last.isMark(.greater) { return .above }
    if last.isMark(.less) { return .below }
    guard index - 1 > start, last.has(.glued), reading.string(last) == "=" else { return nil }
    if tokens[index - 2].isMark(.greater) { return .atLeast }
    return tokens[index - 2].isMark(.less) ? .atMost : nil
  }

  /// The phrase that ends right before `index`.
  private func phrase(_ tokens: [Token], endingAt index: Int, from start: Int) -> Int? {
    for length in [4, 3, 2, 1] where index - length >= start {
      let token = tokens[index - length]
      if token.kind == .word, Int(token.phraseLength) == length { return index - length }
    }
    return nil
  }

  /// `trở lên`, `trở xuống` after the number; far from it only where `từ` stands before it.
  private func after(_ tokens: [Token], _ index: Int, _ end: Int, far: Bool) -> (
    comparator: Comparator, end: Int
  )? {
    // 250 lao động nông thôn trở lên
    let limit = min(end, index + (far ? 12 : 6))
    var probe = index
    while probe < limit {
      let signals = reading.signals(tokens[probe])
      // 60% số chợ hạng II trở lên: of what rank.
      if probe > index + 2, !far, tokens[probe - 1].kind == .number || tokens[probe - 1].has(.allCaps) {
        return nil
      }
      // 90% phòng đọc đạt loại khá trở lên: what is to be true.
      if !far, !signals.isDisjoint(with: [.verb, .modal, .reach]), !signals.contains(.orMore) { return nil }
      if signals.contains(.orMore) { return (.atLeast, probe + 2) }
      if signals.contains(.orLess) { return (.atMost, probe + 2) }
      // 4,2%/năm trở lên
      if tokens[probe].isMark(.slash), probe + 1 < limit, tokens[probe + 1].kind == .word {
        probe += 2
        continue
      }
      if tokens[probe].kind == .mark || reading.string(tokens[probe]) == "từ" { return nil }
      probe += 1
    }
    return nil
  }

  /// `từ 60% lên 75%`: the first figure is today's.
  private func isRise(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var probe = index
    while probe < min(end, index + 4) {
      if ["lên", "xuống", "đến"].contains(reading.string(tokens[probe])) { return true }
      probe += 1
    }
    return false
  }

  /// `Sắp xếp 214 điểm trường còn 180 điểm trường`: whether a number is what there is of what another one is to be left of.
  func startsDrop(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let unit = number.tokens.upperBound
    guard number.upper == nil, !number.isPercent, unit + 2 < clause.upperBound, tokens[unit].kind == .word,
      let left = (unit + 1..<min(clause.upperBound - 1, unit + 7)).first(where: {
        ["còn", "xuống", "thành"].contains(reading.string(tokens[$0]))
          && tokens[unit..<$0].allSatisfy { $0.kind == .word }
      })
    else { return false }
    let next = reading.string(tokens[left + 1]) == "còn" ? left + 2 : left + 1
    return next + 1 < clause.upperBound && tokens[next].kind == .number
      && reading.folded(tokens[next + 1]) == reading.folded(tokens[unit])
  }

  /// `từ 60% năm 2024 lên 75%`: whether a number is the figure of today that another one rises or falls from.
  func startsChange(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    guard number.upper == nil,
      var before = phrase(tokens, endingAt: number.tokens.lowerBound, from: clause.lowerBound)
    else { return false }
    // từ mức 5% hiện nay xuống còn 2%
    if reading.string(tokens[before]) == "mức", before > clause.lowerBound { before -= 1 }
    guard reading.signals(tokens[before]).contains(.from) else { return false }
    var probe = number.tokens.upperBound
    let limit = min(clause.upperBound, probe + 12)
    while probe < limit {
      let token = tokens[probe]
      if token.isMark(.comma) || token.isMark(.colon) { return false }
      if token.kind == .number, !reading.signals(tokens[probe - 1]).contains(.year) { return false }
      let word = reading.string(token)
      if word == "lên" || word == "xuống" || word == "còn" {
        guard reading.string(tokens[probe - 1]) != "trở" else { return false }
        return (probe + 1..<min(clause.upperBound, probe + 5)).contains { tokens[$0].kind == .number }
      }
      probe += 1
    }
    return false
  }
}
