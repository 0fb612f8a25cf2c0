import Model

/// What a target is about, as far as two targets can be compared: what it measures and in which words.
struct TargetStatement: Sendable {
  /// The unit of measure; empty for an index or a score.
  private(set) var measure: [UInt64] = []
  /// What the number is times of: 1,000,000 in `2 triệu người`.
  private(set) var scale = 1.0
  /// Whether it is said of a part alone of those that another target counts: `riêng các xã biên giới đạt 60%`.
  private(set) var isException = false
  /// The distinct words of the statement as numbers of the plan's vocabulary, numbers left out.
  private(set) var words: [Int32] = []
  /// The words of who or what is counted; empty where the text does not tell it apart.
  private(set) var subject: [Int32] = []
  /// The words of what is to be true; empty where the text does not tell it apart.
  private(set) var indicator: [Int32] = []

  init() {}

  /// Reads a statement from the tokens of its unit, which stand in the order of the text. O(statement + log unit),
  /// what stands between its indicator and its figure left out.
  init(_ target: Target, _ plan: Plan, _ tokens: [MatchToken], _ ids: ArraySlice<Int32>) {
    switch target.unit {
    case .quoted(let range):
      measure = PhraseReader.syllables(plan.text, Self.counted(range, plan.text))
      while measure.count > 1, let times = Self.scales[measure[0]] {
        scale *= times
        measure.removeFirst()
      }
      if measure.isEmpty { measure = [Self.sign] }
    case .term(let word): measure = word == "%" ? [Self.sign] : SyllableKey.phrase(word)
    case nil: break
    }
    // A row of a table has its indicator and its figure in cells of their own, with any number of cells between.
    let quote = Self.tokens(of: target.quote, tokens)
    isException = quote.first.map { tokens[$0].key == Self.alone } ?? false
    let named = target.indicator.map { Self.tokens(of: $0, tokens) } ?? quote
    let whole = min(named.lowerBound, quote.lowerBound)..<max(named.upperBound, quote.upperBound)
    for part in named.overlaps(quote)
      ? [whole] : [named, quote].sorted(by: { $0.lowerBound < $1.lowerBound })
    {
      read(part, target, tokens, ids)
    }
  }

  private mutating func read(
    _ stated: Range<Int>, _ target: Target, _ tokens: [MatchToken], _ ids: ArraySlice<Int32>
  ) {
    func states(_ range: TextRange?, _ token: MatchToken) -> Bool {
      range.map { token.start >= $0.start && token.end <= $0.end } ?? false
    }
    for (token, id) in zip(tokens[stated], ids[(ids.startIndex + stated.lowerBound)...])
    where (states(target.quote, token) || states(target.indicator, token))
      && !SyllableKey.isNumber(token.key)
      && !words.contains(id)
    {
      words.append(id)
      if states(target.indicator, token) { indicator.append(id) }
      if states(target.population, token) { subject.append(id) }
    }
  }

  /// The tokens that begin inside a range. O(log tokens).
  private static func tokens(of range: TextRange, _ tokens: [MatchToken]) -> Range<Int> {
    func first(from offset: UInt32) -> Int {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: range.start)..<first(from: range.end)
  }

  /// A unit without what it is of: `người` of `người/vạn dân`. O(unit).
  private static func counted(_ range: TextRange, _ text: PlanText) -> TextRange {
    let stroke = text.bytes[Int(range.start)..<Int(range.end)].firstIndex(of: 0x2F)
    return stroke.map { $0 > Int(range.start) ? TextRange(Int(range.start), $0) : range } ?? range
  }

  private static let alone = SyllableKey.of("riêng")

  /// Words that multiply a number, as the match reads them.
  private static let scales: [UInt64: Double] = {
    var result: [UInt64: Double] = [:]
    for (word, value) in [
      ("nghìn", 1e3), ("ngàn", 1e3), ("vạn", 1e4), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9),
    ] {
      for key in SyllableKey.phrase(word) { result[key] = value }
    }
    return result
  }()

  /// The measure of a share: the sign `%` is no word.
  private static let sign: UInt64 = 1
}
