import Model

/// Makes the entries of a comparison of versions from passages that were paired.
struct VersionBuilder {
  let pairing: PassagePairing
  private let moved: [Bool]
  /// For each passage of the draft the further passages that it was split into.
  private let parts: [[Int]]
  /// For each passage of the issued text the further passages that were joined in it.
  private let sources: [[Int]]
  private let facts: VersionFacts

  init(_ draft: VersionText, _ issued: VersionText) {
    let pairing = PassagePairing(draft, issued)
    self.pairing = pairing
    moved = MovedPassages.find(pairing)
    let parts = PassageGroups(
      whole: draft, counterpart: pairing.issuedOf, other: issued, isFree: pairing.draftOf.map { $0 == nil }
    ).parts
    let isPart = Set(parts.joined())
    sources =
      PassageGroups(
        whole: issued, counterpart: pairing.draftOf, other: draft,
        isFree: pairing.issuedOf.indices.map { pairing.issuedOf[$0] == nil && parts[$0].isEmpty }
      ).parts.enumerated().map { isPart.contains($0.offset) ? [] : $0.element }
    self.parts = parts
    facts = VersionFacts(draft: draft.plan, issued: issued.plan)
  }

  /// The entries in the order of the issued text, what was removed after what it followed. O(text).
  func entries() -> [VersionEntry] {
    let isSource = Set(sources.joined())
    let isPart = Set(parts.joined())
    var result: [VersionEntry] = []
    // What was removed, by the passage of the issued text that it comes after; -1 for the front.
    var removed: [Int: [Int]] = [:]
    var split: [Int: Int] = [:]
    var last = -1
    for index in pairing.issuedOf.indices {
      if let other = pairing.issuedOf[index] {
        if !moved[index] { last = other }
      } else if let first = parts[index].first {
        split[first] = index
        last = first
      } else if !isSource.contains(index) {
        removed[last, default: []].append(index)
      }
    }
    for index in removed[-1] ?? [] { result.append(removal(of: index)) }
    for other in pairing.draftOf.indices {
      if let index = pairing.draftOf[other] {
        result.append(entry([index] + sources[other], [other] + parts[index]))
      } else if let index = split[other] {
        result.append(entry([index], parts[index]))
      } else if !sources[other].isEmpty {
        result.append(entry(sources[other], [other]))
      } else if !isPart.contains(other) {
        result.append(addition(of: other))
      }
      for index in removed[other] ?? [] { result.append(removal(of: index)) }
    }
    return result
  }

  /// The share of the draft's words that the issued text has as well. O(words).
  func kept(_ entries: [VersionEntry]) -> Double {
    var total = 0
    var lost = 0
    for entry in entries {
      let count = entry.draft.reduce(0) { $0 + pairing.draft.count(of: $1) }
      total += count
      if entry.fate == .removed { lost += count }
      if let words = entry.words { lost += droppedCount(entry.draft, words.upper) }
    }
    return total == 0 ? 1 : Double(total - lost) / Double(total)
  }

  /// The number of words of passages that stand in dropped segments. O(words + segments).
  private func droppedCount(_ passages: [Int], _ segments: [WordDifference.Segment]) -> Int {
    var count = 0
    var segment = 0
    for passage in passages {
      for word in pairing.draft.words[pairing.draft.range(of: passage)] {
        while segment < segments.count, segments[segment].range.end <= word.start { segment += 1 }
        if segment < segments.count, segments[segment].kind == .dropped { count += 1 }
      }
    }
    return count
  }

  private func entry(_ above: [Int], _ below: [Int]) -> VersionEntry {
    let above = above.sorted()
    let below = below.sorted()
    let isSame =
      above.count == 1 && below.count == 1
      && pairing.draft.hashes[above[0]] == pairing.issued.hashes[below[0]]
    let fate: Fate = below.count > 1 ? .split : above.count > 1 ? .joined : isSame ? .unchanged : .reworded
    let words =
      isSame
      ? nil
      : WordDifference(
        pairing.draft.sequence(of: above), pairing.draft.plan.text, pairing.issued.sequence(of: below),
        pairing.issued.plan.text)
    return VersionEntry(
      fate: fate, draft: above, issued: below, isMoved: above.contains { moved[$0] },
      isRenumbered: above.count == 1 && below.count == 1 && label(above[0]) != otherLabel(below[0]),
      words: words,
      changes: facts.changes(places(above, pairing.draft), places(below, pairing.issued)))
  }

  private func addition(of passage: Int) -> VersionEntry {
    VersionEntry(
      fate: .added, draft: [], issued: [passage], isMoved: false, isRenumbered: false, words: nil,
      changes: facts.lone([], places([passage], pairing.issued)))
  }

  private func removal(of passage: Int) -> VersionEntry {
    VersionEntry(
      fate: .removed, draft: [passage], issued: [], isMoved: false, isRenumbered: false, words: nil,
      changes: facts.lone(places([passage], pairing.draft), []))
  }

  private func places(_ passages: [Int], _ text: VersionText) -> [Place] {
    passages.map { text.passages[$0].at }
  }

  private func label(_ passage: Int) -> String { Self.label(passage, pairing.draft) }

  private func otherLabel(_ passage: Int) -> String { Self.label(passage, pairing.issued) }

  private static func label(_ passage: Int, _ text: VersionText) -> String {
    switch text.passages[passage].at {
    case .node(let node):
      switch text.plan.nodes[node].kind {
      // Nobody printed a number there.
      case .dash, .plus, .paragraph, .table: ""
      default: text.plan.nodes[node].label
      }
    case .row(_, let row): String(row)
    case .footnote(let number): String(number)
    case .title, .preamble, .closing: ""
    }
  }
}
