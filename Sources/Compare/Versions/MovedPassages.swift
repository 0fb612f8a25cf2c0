/// Which passages stand elsewhere in the issued text, beyond what was put in or taken out around them.
enum MovedPassages {
  /// A mark for each passage of the draft. A part that is moved as a whole is marked at its head alone.
  /// O(passages × log passages).
  static func find(_ pairing: PassagePairing) -> [Bool] {
    let draft = pairing.draft
    let issued = pairing.issued
    let draftAbove = nearestPaired(draft, pairing.issuedOf)
    let issuedAbove = nearestPaired(issued, pairing.draftOf)
    var moved = [Bool](repeating: false, count: draft.passages.count)
    // The passages that stayed under one heading, by that heading; those under none come last.
    var groups = [[Int]](repeating: [], count: draft.passages.count + 1)
    for index in draft.passages.indices {
      guard let other = pairing.issuedOf[index] else { continue }
      let above = draftAbove[index]
      let isBelow = issued.stands(other, under: above.flatMap { pairing.issuedOf[$0] })
      let isAbove = draft.stands(index, under: issuedAbove[other].flatMap { pairing.draftOf[$0] })
      if isBelow, isAbove {
        groups[above ?? draft.passages.count].append(index)
      } else {
        moved[index] = true
      }
    }
    for group in groups where group.count > 1 {
      let kept = IncreasingRun.heaviest(
        group.compactMap { pairing.issuedOf[$0] },
        weights: group.map { draft.starts[draft.passages[$0].subtreeEnd] - draft.starts[$0] + 1 })
      for (index, isKept) in zip(group, kept) where !isKept { moved[index] = true }
    }
    return moved
  }

  /// For each passage the nearest one above it that has a counterpart.
  private static func nearestPaired(_ text: VersionText, _ counterpart: [Int?]) -> [Int?] {
    var result: [Int?] = []
    result.reserveCapacity(text.passages.count)
    for passage in text.passages {
      guard let parent = passage.parent else {
        result.append(nil)
        continue
      }
      result.append(counterpart[parent] == nil ? result[parent] : parent)
    }
    return result
  }
}
