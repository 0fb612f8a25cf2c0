import Model

/// Reads stretches of one plan as what is matched: syllables without tones, level words as placeholders,
/// agents and deadlines left out, every mention of the governing document one token.
struct MatchReader {
  let plan: Plan
  let facts: FactIndex
  private let book: PhraseBook
  private let abbreviations: [UInt64: [UInt64]]
  private let mentions: MentionReader

  /// Prepares to read a plan. O(header).
  init(_ plan: Plan, facts: FactIndex) {
    self.plan = plan
    self.facts = facts
    var book = PhraseBook.standard
    let locality = plan.document.locality
    for (name, kinds) in [
      (locality.province, ["tỉnh", "thành phố"]), (locality.district, ["huyện", "thị xã", "thành phố", "quận"]),
      (locality.commune, ["xã", "phường", "thị trấn"]),
    ] {
      guard let name, !name.isEmpty else { continue }
      for kind in kinds { book.add(SyllableKey.phrase("\(kind) \(name)"), as: Placeholder.place.key) }
    }
    self.book = book
    var abbreviations = Self.shipped
    for item in plan.document.abbreviations {
      let short = SyllableScanner.scan(item.short)
      guard short.count == 1, let first = short.first else { continue }
      abbreviations[first.key] = SyllableScanner.scan(item.long).filter { $0.kind == .word }.map(\.key)
    }
    self.abbreviations = abbreviations
    mentions = MentionReader(plan)
  }

  private static let shipped: [UInt64: [UInt64]] = {
    var result: [UInt64: [UInt64]] = [:]
    for row in Placeholder.abbreviations { result[SyllableKey.of(row.short)] = SyllableKey.phrase(row.long) }
    return result
  }()

  private static let stopWords = Set(SyllableKey.phrase(Placeholder.stopWords))

  /// Reads a stretch that stands at a place; the facts of that place say what is left out.
  /// O(stretch + facts).
  func read(_ range: TextRange, at place: Place, isTarget: Bool) -> MatchText {
    let syllables = SyllableScanner.scan(plan.text, range)
    var cuts = Cuts(count: syllables.count)
    leaveOutFacts(at: place, range, syllables, &cuts)
    mentions.mark(syllables, citations: facts.citations[place] ?? [], &cuts)
    return tokens(syllables, cuts, bounds: isTarget ? bounds(at: place) : [])
  }

  /// Reads a heading: nothing is left out.
  func read(heading range: TextRange) -> MatchText {
    let syllables = SyllableScanner.scan(plan.text, range)
    return tokens(syllables, Cuts(count: syllables.count), bounds: [])
  }

  /// Deadlines that carry a date, an event or parentheses, and the bodies before the task itself.
  private func leaveOutFacts(
    at place: Place, _ range: TextRange, _ syllables: [Syllable], _ cuts: inout Cuts
  ) {
    for index in facts.deadlines[place] ?? [] {
      let deadline = plan.deadlines[index]
      let isEnclosed = syllables.last { $0.end <= deadline.quote.start }?.kind == .open
      guard isEnclosed || deadline.trigger != nil || deadline.due != nil || deadline.start != nil else { continue }
      cuts.leaveOut(deadline.quote, of: syllables)
    }
    let front = range.start + 120
    for index in facts.assignments[place] ?? [] {
      let assignment = plan.assignments[index]
      switch assignment.role {
      case .principal, .reportTo, .lead, .responsible:
        if assignment.body.start < front { cuts.leaveOut(assignment.body, of: syllables) }
      case .coordinate, .directed: break
      }
    }
  }

  /// Where one target ends and the next begins: a sentence of four targets is four clauses.
  private func bounds(at place: Place) -> [UInt32] {
    (facts.targets[place] ?? []).map { plan.targets[$0].quote.start }.sorted()
  }

  private func tokens(_ syllables: [Syllable], _ cuts: Cuts, bounds: [UInt32]) -> MatchText {
    var raw: [MatchToken] = []
    raw.reserveCapacity(syllables.count)
    var clause: UInt16 = 0
    var isClauseOpen = false
    var depth = 0
    var bound = 0
    func endClause() {
      if isClauseOpen, clause < .max { clause += 1 }
      isClauseOpen = false
    }
    for (index, item) in syllables.enumerated() {
      while bound < bounds.count, bounds[bound] <= item.start {
        endClause()
        bound += 1
      }
      switch item.kind {
      case .stop: if depth == 0 { endClause() }
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .comma: break
      case .word, .number:
        switch cuts.actions[index] {
        case .leaveOut: continue
        case .replace(let key):
          if let last = raw.last, last.key == key, last.clause == clause {
            raw[raw.count - 1].end = item.end
          } else {
            raw.append(MatchToken(key: key, start: item.start, end: item.end, clause: clause))
          }
        case .keep:
          for key in abbreviations[item.key] ?? [item.key] {
            raw.append(MatchToken(key: key, start: item.start, end: item.end, clause: clause))
          }
        }
        isClauseOpen = true
      }
    }
    return MatchText(tokens: folded(raw))
  }

  /// Phrases become placeholders, stop words go.
  private func folded(_ raw: [MatchToken]) -> [MatchToken] {
    var result: [MatchToken] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      if let match = book.match(raw, at: index) {
        let last = raw[index + match.count - 1]
        append(
          MatchToken(key: match.key, start: raw[index].start, end: last.end, clause: raw[index].clause), to: &result)
        index += match.count
      } else {
        if !Self.stopWords.contains(raw[index].key) { append(raw[index], to: &result) }
        index += 1
      }
    }
    return result
  }

  /// Two mentions of the governing document side by side (Nghị quyết và Kế hoạch này) are one.
  private func append(_ token: MatchToken, to result: inout [MatchToken]) {
    if let last = result.last, last.key == token.key, last.clause == token.clause,
      token.key == Placeholder.governing.key
    {
      result[result.count - 1].end = token.end
    } else {
      result.append(token)
    }
  }
}
