import Model

/// What changed in the facts of passages that are versions of one another.
struct VersionFacts {
  private let draft: Plan
  private let issued: Plan
  private let draftFacts: FactIndex
  private let issuedFacts: FactIndex

  init(draft: Plan, issued: Plan) {
    self.draft = draft
    self.issued = issued
    draftFacts = FactIndex(draft)
    issuedFacts = FactIndex(issued)
  }

  /// Targets, deadlines, bodies and cited documents, in this order. O(facts × 65,536) at most.
  func changes(_ above: [Place], _ below: [Place]) -> [Change] {
    targets(above, below) + deadlines(above, below) + bodies(above, below) + references(above, below)
  }

  /// Targets and deadlines that went with passages, or came with them.
  func lone(_ above: [Place], _ below: [Place]) -> [Change] {
    targets(above, below) + deadlines(above, below)
  }

  private func change(_ kind: ChangeKind, _ direction: Direction, _ above: TextRange?, _ below: TextRange?)
    -> Change
  {
    Change(kind: kind, direction: direction, upper: above, lower: below, lowerUnit: nil)
  }

  // MARK: - Targets

  private func targets(_ above: [Place], _ below: [Place]) -> [Change] {
    let first = above.flatMap { draftFacts.targets[$0] ?? [] }.map { draft.targets[$0] }
    let second = below.flatMap { issuedFacts.targets[$0] ?? [] }.map { issued.targets[$0] }
    let words = (
      first.map { Set(PhraseReader.keys(draft.text, $0.quote).filter { !SyllableKey.isNumber($0) }) },
      second.map { Set(PhraseReader.keys(issued.text, $0.quote).filter { !SyllableKey.isNumber($0) }) }
    )
    let pairs = match(first.count, second.count) { index, other in
      let shared = words.0[index].intersection(words.1[other]).count
      let likeness = Double(shared) / Double(max(1, min(words.0[index].count, words.1[other].count)))
      guard likeness >= Self.leastLikeness else { return nil }
      return likeness + (ChangeFinder.agreeInTime(first[index], second[other]) ? 0.5 : 0)
        + (first[index].value == second[other].value ? 0.25 : 0)
    }
    var result: [Change] = []
    for (index, target) in first.enumerated() {
      guard let other = pairs[index].map({ second[$0] }) else {
        result.append(change(.number, .dropped, target.quote, nil))
        continue
      }
      let direction = ChangeFinder.direction(target, other)
      if direction != .same { result.append(change(.number, direction, target.quote, other.quote)) }
      if let direction = ChangeFinder.timeDirection(target, other) {
        result.append(change(.deadline, direction, target.quote, other.quote))
      }
    }
    let known = Set(pairs.compactMap { $0 })
    for (index, target) in second.enumerated() where !known.contains(index) {
      result.append(change(.number, .introduced, nil, target.quote))
    }
    return result
  }

  /// The share of the words of the shorter of two targets that the other must have.
  private static let leastLikeness = 0.5

  /// Pairs items one to one, the best first; nil is no pair. Of very many items only those that stand at about
  /// the same place are compared.
  private func match(_ count: Int, _ others: Int, _ score: (Int, Int) -> Double?) -> [Int?] {
    let reach = count * others <= Self.mostPairs ? max(count, others) : Self.mostPairs / max(count, others)
    var found: [(score: Double, index: Int, other: Int)] = []
    for index in 0..<count {
      for other in max(0, index - reach)..<max(0, index - reach, min(others, index + reach + 1)) {
        if let score = score(index, other) { found.append((score, index, other)) }
      }
    }
    found.sort { ($1.score, $0.index, $0.other) < ($0.score, $1.index, $1.other) }
    var result = [Int?](repeating: nil, count: count)
    var taken = [Bool](repeating: false, count: others)
    for item in found where result[item.index] == nil && !taken[item.other] {
      result[item.index] = item.other
      taken[item.other] = true
    }
    return result
  }

  private static let mostPairs = 1 << 16

  // MARK: - Deadlines

  private func deadlines(_ above: [Place], _ below: [Place]) -> [Change] {
    let first = above.flatMap { draftFacts.deadlines[$0] ?? [] }.map { draft.deadlines[$0] }
    let second = below.flatMap { issuedFacts.deadlines[$0] ?? [] }.map { issued.deadlines[$0] }
    let times = (
      first.map { DeadlineTimes($0, in: draft.text) }, second.map { DeadlineTimes($0, in: issued.text) }
    )
    // Equal ones belong together, then those that come in the same order.
    let pairs = match(first.count, second.count) { index, other in
      times.0[index] == times.1[other] ? 1_000 : 1 / Double(1 + abs(index - other))
    }
    var result: [Change] = []
    for (index, deadline) in first.enumerated() {
      guard let other = pairs[index] else {
        result.append(change(.deadline, .dropped, deadline.quote, nil))
        continue
      }
      if times.0[index] == times.1[other] { continue }
      // A version that words one day in another way says another thing.
      let direction = times.0[index].direction(to: times.1[other])
      result.append(
        change(.deadline, direction == .same ? .changed : direction, deadline.quote, second[other].quote))
    }
    let known = Set(pairs.compactMap { $0 })
    for (index, deadline) in second.enumerated() where !known.contains(index) {
      result.append(change(.deadline, .introduced, nil, deadline.quote))
    }
    return result
  }

  // MARK: - Bodies and documents

  private func bodies(_ above: [Place], _ below: [Place]) -> [Change] {
    let first = above.flatMap { draftFacts.assignments[$0] ?? [] }.map { draft.assignments[$0] }
    let second = below.flatMap { issuedFacts.assignments[$0] ?? [] }.map { issued.assignments[$0] }
    let pairs = match(first.count, second.count) { index, other in
      let body = draft.bodies[first[index].bodyID]
      let otherBody = issued.bodies[second[other].bodyID]
      let isSameRole = first[index].role == second[other].role
      if body.key == otherBody.key { return isSameRole ? 4 : 3 }
      guard isSameRole else { return nil }
      return body.function != nil && body.function == otherBody.function ? 2 : 1
    }
    var result: [Change] = []
    for (index, item) in first.enumerated() {
      guard let other = pairs[index].map({ second[$0] }) else {
        result.append(change(.body, .dropped, item.body, nil))
        continue
      }
      let body = draft.bodies[item.bodyID]
      let otherBody = issued.bodies[other.bodyID]
      if body.key == otherBody.key {
        // The same body in another part.
        if item.role != other.role { result.append(change(.body, .changed, item.body, other.body)) }
      } else {
        let isCounterpart = body.function != nil && body.function == otherBody.function
        result.append(change(.body, isCounterpart ? .counterpart : .reassigned, item.body, other.body))
      }
    }
    let known = Set(pairs.compactMap { $0 })
    for (index, item) in second.enumerated() where !known.contains(index) {
      result.append(change(.body, .introduced, nil, item.body))
    }
    return result
  }

  private func references(_ above: [Place], _ below: [Place]) -> [Change] {
    let first = above.flatMap { draftFacts.citations[$0] ?? [] }.map { draft.citations[$0] }
    let second = below.flatMap { issuedFacts.citations[$0] ?? [] }.map { issued.citations[$0] }
    let keys = (
      Set(first.map { draft.cited[$0.document].key }), Set(second.map { issued.cited[$0.document].key })
    )
    var seen: Set<String> = []
    var result: [Change] = []
    for item in first {
      let key = draft.cited[item.document].key
      guard !keys.1.contains(key), seen.insert(key).inserted else { continue }
      result.append(change(.reference, .dropped, item.quote, nil))
    }
    for item in second {
      let key = issued.cited[item.document].key
      guard !keys.0.contains(key), seen.insert(key).inserted else { continue }
      result.append(change(.reference, .introduced, nil, item.quote))
    }
    return result
  }
}
