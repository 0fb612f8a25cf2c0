import Model

/// Finds for the passages of a draft what became of them in the issued text, one to one.
///
/// First the same words (of several alike the one with the same path, then in order), then the most alike of
/// what is left, then headings whose children stayed together.
struct PassagePairing {
  let draft: VersionText
  let issued: VersionText
  /// For each passage of the draft its counterpart.
  private(set) var issuedOf: [Int?]
  /// For each passage of the issued text its counterpart.
  private(set) var draftOf: [Int?]

  /// From here two wordings are versions of one.
  static let leastLikeness = 0.42
  /// What the same place is worth: the same path, or the same place under one heading.
  private static let samePath = 0.1
  private static let sameParent = 0.1

  /// Pairs the passages of two versions. O(text × log passages).
  init(_ draft: VersionText, _ issued: VersionText) {
    self.draft = draft
    self.issued = issued
    issuedOf = [Int?](repeating: nil, count: draft.passages.count)
    draftOf = [Int?](repeating: nil, count: issued.passages.count)
    pairEqual()
    pairAlike()
    pairParents()
  }

  private mutating func pair(_ index: Int, _ other: Int) {
    issuedOf[index] = other
    draftOf[other] = index
  }

  // MARK: - The same words

  private mutating func pairEqual() {
    let draftPaths = Self.paths(draft)
    let issuedPaths = Self.paths(issued)
    var places: [[UInt64]: Int] = [:]
    for index in draft.passages.indices {
      let key = [draft.hashes[index], draftPaths[index]]
      if places[key] == nil { places[key] = index }
    }
    for other in issued.passages.indices {
      guard let index = places[[issued.hashes[other], issuedPaths[other]]], issuedOf[index] == nil else {
        continue
      }
      pair(index, other)
    }
    var queues: [UInt64: [Int]] = [:]
    for index in draft.passages.indices.reversed() where issuedOf[index] == nil {
      queues[draft.hashes[index], default: []].append(index)
    }
    for other in issued.passages.indices where draftOf[other] == nil {
      guard let index = queues[issued.hashes[other]]?.popLast() else { continue }
      pair(index, other)
    }
  }

  /// A hash of the path of each passage.
  static func paths(_ text: VersionText) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(text.passages.count)
    for passage in text.passages {
      var hash = passage.parent.map { result[$0] } ?? 0xCBF2_9CE4_8422_2325
      func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      }
      switch passage.at {
      case .node(let node): add(text.plan.nodes[node].label.utf8)
      case .row(_, let row): add("row \(row)".utf8)
      case .footnote(let number): add("footnote \(number)".utf8)
      case .title, .preamble, .closing: add(text.plan.path(of: passage.at).utf8)
      }
      result.append(hash)
    }
    return result
  }

  // MARK: - Alike

  private mutating func pairAlike() {
    let open = draft.passages.indices.filter { issuedOf[$0] == nil }
    let others = issued.passages.indices.filter { draftOf[$0] == nil }
    guard !open.isEmpty, !others.isEmpty else { return }
    let index = WordPairIndex(draft, open)
    let draftPaths = Self.paths(draft)
    let issuedPaths = Self.paths(issued)
    let byPath = Dictionary(open.map { (draftPaths[$0], $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(likeness: Double, draft: Int, issued: Int)] = []
    for other in others {
      var candidates = index.candidates(for: issued, other)
      if let same = byPath[issuedPaths[other]], !candidates.contains(same) { candidates.append(same) }
      for candidate in candidates {
        let place =
          (draftPaths[candidate] == issuedPaths[other] ? Self.samePath : 0)
          + (isUnderSame(candidate, other) ? Self.sameParent : 0)
        let likeness = Likeness.of(draft, candidate, issued, other)
        // The place alone makes no version: two tasks in one place that share no wording are two tasks.
        guard likeness >= Self.leastLikeness - place, likeness >= Self.leastLikeness / 2 else { continue }
        found.append((likeness + place, candidate, other))
      }
    }
    found.sort { ($1.likeness, $0.draft, $0.issued) < ($0.likeness, $1.draft, $1.issued) }
    for item in found where issuedOf[item.draft] == nil && draftOf[item.issued] == nil {
      pair(item.draft, item.issued)
    }
  }

  private func isUnderSame(_ index: Int, _ other: Int) -> Bool {
    guard let parent = draft.passages[index].parent else { return issued.passages[other].parent == nil }
    guard let otherParent = issued.passages[other].parent else { return false }
    return issuedOf[parent] == otherParent
  }

  // MARK: - Headings

  /// Pairs headings in other words whose children went together.
  private mutating func pairParents() {
    for index in draft.passages.indices.reversed() where issuedOf[index] == nil {
      let end = draft.passages[index].subtreeEnd
      var votes: [Int: Int] = [:]
      var children = 0
      var child = index + 1
      while child < end {
        children += 1
        if let other = issuedOf[child], let parent = issued.passages[other].parent, draftOf[parent] == nil {
          votes[parent, default: 0] += 1
        }
        child = draft.passages[child].subtreeEnd
      }
      guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > children
      else { continue }
      pair(index, best.key)
    }
  }
}
