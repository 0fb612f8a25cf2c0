import Model

/// The documents cited so far, by key.
///
/// A number restarts with every type, issuer and term: a mention joins a document only where date and
/// issuer do not contradict.
struct CitedIndex {
  private var byKey: [String: [Int]] = [:]

  /// So many documents of one number can be told apart; a mention of yet another is a document of its own.
  private static let mostNamesakes = 32

  /// The document of a mention; dates and issuers that a mention adds are kept.
  mutating func document(
    _ key: String, date: PartialDate?, issuer: TextRange?, reading: Reading, plan: inout Plan
  ) -> Int {
    for candidate in (byKey[key] ?? []).prefix(Self.mostNamesakes) {
      let known = plan.cited[candidate]
      if let date, let other = known.date, date != other { continue }
      if let issuer, let other = known.issuer, contradict(issuer, other, reading) { continue }
      if plan.cited[candidate].date == nil { plan.cited[candidate].date = date }
      if plan.cited[candidate].issuer == nil { plan.cited[candidate].issuer = issuer }
      return candidate
    }
    plan.cited.append(CitedDocument(key: key, date: date, issuer: issuer))
    byKey[key, default: []].append(plan.cited.count - 1)
    return plan.cited.count - 1
  }

  /// `Tỉnh ủy Hà Tĩnh` is not `Tỉnh ủy Đồng Tháp`: names that begin alike and go on with other proper names. A name that
  /// only says less, or says it in an abbreviation, does not contradict.
  private func contradict(_ first: TextRange, _ second: TextRange, _ reading: Reading) -> Bool {
    if first == second { return false }
    let one = reading.tokens(first)
    let other = reading.tokens(second)
    var index = 0
    while index < min(one.count, other.count),
      reading.folded(one[index]) == reading.folded(other[index])
    { index += 1 }
    return index > 0 && index < min(one.count, other.count) && one[index].has(.capital)
      && other[index].has(.capital)
  }
}
