import Model

/// Finds the mentions of documents in a stretch and makes each one token: the documents that the plan
/// carries out, and the plan itself, become ``Placeholder/governing``; any other numbered document a
/// token of its own number.
///
/// `Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về …`, `Kế hoạch này` and `Nghị quyết và
/// Chương trình hành động` all become one token; `kế hoạch phát triển đảng viên` stays as it is.
struct MentionReader {
  private let plan: Plan
  private let implemented: Set<String>
  /// Runs of five words of the plan's title.
  private let titleRuns: Set<UInt64>

  init(_ plan: Plan) {
    self.plan = plan
    implemented = Set(plan.document.implements)
    let words = SyllableScanner.scan(plan.document.title ?? "").filter { $0.kind == .word || $0.kind == .number }
    var runs: Set<UInt64> = []
    if words.count >= 8 {
      for index in 0...(words.count - 5) { runs.insert(Self.hash(words[index..<(index + 5)])) }
    }
    titleRuns = runs
  }

  /// Marks the mentions of a stretch. O(syllables).
  func mark(_ syllables: [Syllable], citations: [Int], _ cuts: inout Cuts) {
    for citation in citations { mark(plan.citations[citation], syllables, &cuts) }
    markNouns(syllables, &cuts)
    if !titleRuns.isEmpty { leaveOutTitle(syllables, &cuts) }
  }

  private func mark(_ citation: Citation, _ syllables: [Syllable], _ cuts: inout Cuts) {
    var start = Cuts.first(syllables, from: citation.quote.start)
    var end = start
    while end < syllables.count, syllables[end].start < citation.quote.end { end += 1 }
    guard start < end else { return }
    while start > 0, syllables[start - 1].kind == .word, Self.typeWords.contains(syllables[start - 1].key) { start -= 1 }
    end = afterDate(syllables, end)
    if let issuer = citation.issuer, issuer.start >= citation.quote.end,
      end < syllables.count, issuer.start <= syllables[min(end + 2, syllables.count - 1)].start
    {
      while end < syllables.count, syllables[end].start < issuer.end { end += 1 }
    }
    let document = plan.cited[citation.document].key
    let key = implemented.contains(document) ? Placeholder.governing.key : Self.key(ofDocument: document)
    cuts.replace(start..<end, by: key)
  }

  /// Past `, ngày 16/6/2022`.
  private func afterDate(_ syllables: [Syllable], _ start: Int) -> Int {
    var index = start
    if index < syllables.count, syllables[index].kind == .comma { index += 1 }
    guard index + 1 < syllables.count, syllables[index].key == Self.day, syllables[index + 1].kind == .number
    else { return start }
    return index + 2
  }

  /// Document nouns that stand for the governing document: written with a capital and not told apart by
  /// a name of their own, or followed by `này`.
  private func markNouns(_ syllables: [Syllable], _ cuts: inout Cuts) {
    var index = 0
    while index < syllables.count {
      guard cuts.actions[index] == .keep, let length = Self.noun(syllables, index) else {
        index += 1
        continue
      }
      var end = index + length
      if end < syllables.count, cuts.actions[end] != .keep {
        index = end
        continue
      }
      let isThis = end < syllables.count && syllables[end].key == Self.this
      guard isThis || (syllables[index].isCapital && Self.standsAlone(syllables, end)) else {
        index = end
        continue
      }
      end = Self.afterOwner(syllables, end)
      cuts.replace(index..<end, by: Placeholder.governing.key)
      index = end
    }
  }

  /// The title of the governing document, spelt out after its number or after `về`.
  private func leaveOutTitle(_ syllables: [Syllable], _ cuts: inout Cuts) {
    let words = syllables.indices.filter { syllables[$0].kind == .word || syllables[$0].kind == .number }
    guard words.count >= 8 else { return }
    var index = 0
    while index + 5 <= words.count {
      var end = index
      while end + 5 <= words.count, titleRuns.contains(Self.hash(words[end..<(end + 5)].map { syllables[$0] })) {
        end += 1
      }
      guard end > index else {
        index += 1
        continue
      }
      let run = index..<(end + 4)
      let leads = max(0, index - 3)..<min(index + 2, words.count)
      let isTitle = leads.contains { word in
        syllables[words[word]].key == Self.about || cuts.actions[words[word]] != .keep
      }
      if run.count >= 8, isTitle { cuts.leaveOut(words[run.lowerBound]..<(words[run.upperBound - 1] + 1)) }
      index = run.upperBound
    }
  }
}

extension MentionReader {
  /// Words of types before a number.
  private static let typeWords = Set(
    SyllableKey.phrase(
      "nghị quyết kế hoạch chương trình hành động chỉ thị kết luận quy định hướng dẫn quy chế quyết định thông tri số"))

  private static let nouns = ["nghị quyết", "chương trình hành động", "chương trình", "kế hoạch", "đề án", "chỉ thị", "kết luận"]
    .map(SyllableKey.phrase)

  /// Words after which a document noun with a capital is the governing document.
  private static let followers = Set(
    SyllableKey.phrase("và ở đến đảm bảo của tới thực theo bằng vào nghiêm trong này đề trên tại cho sâu"))

  /// Owners that make a noun another body's document.
  private static let strangers = Set(SyllableKey.phrase("hội quốc chính đại"))

  private static let owners = [
    "này", "đề ra", "của trung ương", "của tỉnh ủy", "của huyện ủy", "của đảng ủy", "của ban chấp hành trung ương",
    "của ban chấp hành đảng bộ tỉnh", "của ban thường vụ tỉnh ủy", "thực hiện nghị quyết",
  ].map(SyllableKey.phrase)

  private static let day = SyllableKey.of("ngày")
  private static let this = SyllableKey.of("này")
  private static let about = SyllableKey.of("về")
  private static let of = SyllableKey.of("của")

  private static func begins(_ words: [UInt64], _ syllables: [Syllable], _ index: Int) -> Bool {
    guard index + words.count <= syllables.count else { return false }
    for (offset, word) in words.enumerated() where syllables[index + offset].key != word { return false }
    return true
  }

  private static func noun(_ syllables: [Syllable], _ index: Int) -> Int? {
    nouns.first { begins($0, syllables, index) }?.count
  }

  private static func standsAlone(_ syllables: [Syllable], _ end: Int) -> Bool {
    guard end < syllables.count, syllables[end].kind == .word else { return true }
    guard followers.contains(syllables[end].key) else { return false }
    if syllables[end].key == of, end + 1 < syllables.count { return !strangers.contains(syllables[end + 1].key) }
    return true
  }

  /// Past `này`, `đề ra`, `của Tỉnh ủy`, `thực hiện Nghị quyết`.
  private static func afterOwner(_ syllables: [Syllable], _ start: Int) -> Int {
    var end = start
    while let owner = owners.first(where: { begins($0, syllables, end) }) { end += owner.count }
    return end
  }

  private static func hash(_ words: some Sequence<Syllable>) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words { result = (result ^ word.key) &* 0x9E37_79B9_7F4A_7C15 }
    return result
  }

  /// The key of a numbered document: the same in every plan.
  static func key(ofDocument number: String) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in number.utf8 { result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return SyllableKey.special | (result & ~UInt64(Placeholder.bound - 1)) | (Placeholder.bound - 1)
  }
}
