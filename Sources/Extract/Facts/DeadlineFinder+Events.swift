import Model

/// Events that a task waits for.
extension DeadlineFinder {
  /// Rule `deadline.event`: `khi có hướng dẫn của Trung ương`, `sau khi Trung ương ban hành …`; `khi có dấu hiệu vi phạm` is a standing event.
  func isDocumentEvent(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let length = Int(tokens[index].phraseLength)
    if reading.small(tokens[index]) == "trước" { return false }
    // What comes after an event waits for it, whatever the event.
    let isAfter = reading.value(tokens[index]) == 1
    var at = index + length
    if at < end, !isAfter, isAuthority(tokens, at) { return !hasStandingEvent(tokens, at, end) }
    let limit = min(end, at + 9)
    while at < limit {
      let token = tokens[at]
      if token.kind == .mark { break }
      let signals = reading.signals(token)
      if signals.contains(.standingEvent) { return false }
      if signals.contains(.documentEvent) { return isAfter || hasAuthority(tokens, index + length, at) }
      at += 1
    }
    return isAfter
  }

  /// The organ whose act one waits for stands first: `khi Ban Tuyên giáo Tỉnh ủy có kế hoạch`, `khi được Sở … triệu tập`.
  func isAuthority(_ tokens: [Token], _ index: Int) -> Bool {
    var at = index
    if reading.string(tokens[at]) == "được", at + 1 < tokens.count { at += 1 }
    return tokens[at].has(.capital) && reading.signals(tokens[at]).contains(.organ)
  }

  func hasStandingEvent(_ tokens: [Token], _ from: Int, _ end: Int) -> Bool {
    (from..<min(end, from + 12)).contains { reading.signals(tokens[$0]).contains(.standingEvent) }
  }

  /// `có`, `được`, or the body that issues stands between.
  func hasAuthority(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    if from == to { return false }
    return (from..<to).contains { index in
      let string = reading.string(tokens[index])
      return string == "có" || string == "được" || !reading.signals(tokens[index]).isDisjoint(with: [.organ])
    }
  }

  /// The end of an event: the clause's, or a comma that a verb follows.
  func eventEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    var at = index + 1
    let limit = min(end, index + TimeFrameReader.reach)
    while at < limit {
      let token = tokens[at]
      if token.isMark(.open) || token.isMark(.close) || token.isMark(.colon) { break }
      if token.isMark(.comma), at + 1 < end {
        let signals = reading.signals(tokens[at + 1])
        if tokens[at + 1].kind != .word || signals.isDisjoint(with: [.organ, .documentEvent])
          || signals.contains(.verb) && !signals.contains(.documentEvent)
          || signals.contains(.organ) && opensSubject(tokens, at + 1, end, event: index + 1..<at)
        {
          break
        }
      }
      at += 1
    }
    return at
  }

  /// `Sau khi có hướng dẫn, UBND các xã lập …`: an organ behind the comma that acts itself, where the event is told already; in `sau khi
  /// Tỉnh ủy, UBND tỉnh ban hành …` it is part of the event.
  private func opensSubject(_ tokens: [Token], _ index: Int, _ end: Int, event: Range<Int>) -> Bool {
    guard
      event.contains(where: {
        !reading.signals(tokens[$0]).isDisjoint(with: [.verb, .documentEvent, .documentType])
      }),
      let list = BodyParser(reading: reading).list(tokens, at: index, limit: min(end, index + 60)),
      list.next < end, tokens[list.next].kind == .word
    else { return false }
    return !reading.signals(tokens[list.next]).isDisjoint(with: [.verb, .modal, .lead, .coordinate])
  }
}
