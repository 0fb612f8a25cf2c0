import Model

/// Reads stretches of one plan as what is matched: syllables without tones, level words as placeholders,
/// agents and deadlines left out, every mention of the governing document one token.
struct MatchReader {
  private let plan: Plan
  private let lexicon: MatchLexicon
  private let mentions: MentionReader
  /// The syllables and marks of the stretch that was read last.
  private(set) var syllables: [Syllable] = []
  private var raw: [MatchToken] = []

  /// Prepares to read a plan. O(header).
  init(_ plan: Plan) {
    self.plan = plan
    var lexicon = MatchLexicon.standard
    let locality = plan.document.locality
    for (name, kinds) in [
      (locality.province, ["tỉnh", "thành phố"]),
      (locality.district, ["huyện", "thị xã", "thành phố", "quận"]),
      (locality.commune, ["xã", "phường", "thị trấn"]),
    ] {
      guard let name, !name.isEmpty else { continue }
      for kind in kinds {
        lexicon.add(phrase: SyllableKey.phrase("\(kind) \(name)"), as: Placeholder.place.key)
      }
    }
    for item in plan.document.abbreviations {
      let short = SyllableScanner.scan(item.short, lexicon)
      guard short.count == 1, let first = short.first else { continue }
      let words = SyllableScanner.scan(item.long, lexicon).filter { $0.kind == .word }.map(\.key)
      lexicon.add(abbreviation: first.key, of: words)
    }
    mentions = MentionReader(plan, &lexicon)
    self.lexicon = lexicon
  }

  /// Reads a unit; its facts say what is left out. O(unit + facts).
  mutating func read(_ unit: PlanUnit) -> MatchText {
    scan(unit.text)
    var cuts = Cuts(count: syllables.count)
    leaveOutFacts(unit, &cuts)
    mentions.mark(syllables, citations: unit.citations, &cuts)
    // A sentence of four targets is four clauses.
    let bounds = unit.kind == .target ? unit.targets.map { plan.targets[$0].quote.start }.sorted() : []
    return tokens(cuts, bounds: bounds)
  }

  /// Reads a heading: nothing is left out. O(heading).
  mutating func read(heading range: TextRange) -> MatchText {
    scan(range)
    return tokens(Cuts(count: syllables.count), bounds: [])
  }

  /// Reads a unit as two wordings are compared: nothing is left out, level words and mentions of the governing
  /// document are one word each. O(unit).
  mutating func words(of unit: PlanUnit) -> [Word] {
    scan(unit.text)
    var cuts = Cuts(count: syllables.count)
    mentions.markNames(syllables, citations: unit.citations, &cuts)
    collect(cuts, bounds: [])
    return folded(leavingOut: []).map {
      Word(
        key: $0.key, start: $0.start, end: $0.end,
        gain: $0.traits.contains(.stopWord) ? Word.small : Word.full)
    }
  }

  private mutating func scan(_ range: TextRange) {
    syllables.removeAll(keepingCapacity: true)
    SyllableScanner.scan(plan.text, range, lexicon, into: &syllables)
  }

  /// Deadlines that carry a date, an event or parentheses, and the bodies before the task itself.
  private func leaveOutFacts(_ unit: PlanUnit, _ cuts: inout Cuts) {
    for index in unit.deadlines {
      let deadline = plan.deadlines[index]
      let first = Cuts.first(syllables, from: deadline.quote.start)
      let isEnclosed = first > 0 && syllables[first - 1].kind == .open
      guard isEnclosed || deadline.trigger != nil || deadline.due != nil || deadline.start != nil else {
        continue
      }
      cuts.leaveOut(deadline.quote, of: syllables)
    }
    let front = unit.text.start + Self.front
    for share in unit.bodies where !share.isInherited {
      let assignment = plan.assignments[share.assignment]
      switch assignment.role {
      case .principal, .reportTo, .lead, .responsible:
        if assignment.body.start < front { cuts.leaveOut(assignment.body, of: syllables) }
      case .coordinate, .directed: break
      }
    }
  }

  /// Bytes from the start of a unit within which a body is who acts, not what the task is about.
  private static let front: UInt32 = 120

  private mutating func tokens(_ cuts: Cuts, bounds: [UInt32]) -> MatchText {
    collect(cuts, bounds: bounds)
    return MatchText(tokens: folded(leavingOut: .stopWord))
  }

  /// Gathers the tokens that cuts leave, abbreviations spelt out; `bounds` begin clauses.
  private mutating func collect(_ cuts: Cuts, bounds: [UInt32]) {
    raw.removeAll(keepingCapacity: true)
    raw.reserveCapacity(syllables.count)
    var clause: UInt16 = 0
    var isClauseOpen = false
    var depth = 0
    var bound = 0
    for (index, item) in syllables.enumerated() {
      while bound < bounds.count, bounds[bound] <= item.start {
        if isClauseOpen, clause < .max { clause += 1 }
        isClauseOpen = false
        bound += 1
      }
      switch item.kind {
      case .stop:
        if depth == 0 {
          if isClauseOpen, clause < .max { clause += 1 }
          isClauseOpen = false
        }
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .comma: break
      case .word, .number:
        let action = cuts.action(index)
        guard action != Cuts.leftOut else { continue }
        isClauseOpen = true
        if action == Cuts.kept, item.traits.contains(.abbreviation) {
          for key in lexicon.words(ofAbbreviation: item.key) {
            raw.append(
              MatchToken(
                key: key, start: item.start, end: item.end, clause: clause, traits: lexicon.traits(of: key)))
          }
          continue
        }
        let isKept = action == Cuts.kept
        raw.append(
          MatchToken(
            key: isKept ? item.key : action, start: item.start, end: item.end, clause: clause,
            traits: isKept ? item.traits : []))
      }
    }
  }

  /// Phrases become placeholders; tokens of some traits go.
  private func folded(leavingOut traits: MatchLexicon.Traits) -> [MatchToken] {
    var result: [MatchToken] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      if raw[index].traits.contains(.beginsPhrase), let match = lexicon.phrase(raw, at: index) {
        let last = raw[index + match.count - 1]
        result.append(
          MatchToken(
            key: match.key, start: raw[index].start, end: last.end, clause: raw[index].clause, traits: []))
        index += match.count
        continue
      }
      let token = raw[index]
      index += 1
      if !token.traits.isDisjoint(with: traits) { continue }
      // Two mentions of the governing document side by side (Nghị quyết và Kế hoạch này) are one.
      if token.key == Placeholder.governing.key, let last = result.last, last.key == token.key,
        last.clause == token.clause
      {
        result[result.count - 1].end = token.end
      } else {
        result.append(token)
      }
    }
    return result
  }
}
