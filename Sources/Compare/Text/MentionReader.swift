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
  /// The words of the plan's title, and where each run of four of them begins.
  private let title: [UInt64]
  private let titleRuns: [UInt64: Int]

  /// Words of a title that must stand together before they are taken for it.
  private static let leastTitle = 8
  private static let titleRun = 4

  /// Prepares to read a plan; the lexicon learns the words of its title. O(header).
  init(_ plan: Plan, _ lexicon: inout MatchLexicon) {
    self.plan = plan
    implemented = Set(plan.document.implements)
    let words = SyllableScanner.scan(plan.document.title ?? "", lexicon)
      .filter { $0.kind == .word || $0.kind == .number }.map(\.key)
    title = words
    var runs: [UInt64: Int] = [:]
    if words.count >= Self.leastTitle {
      for index in 0...(words.count - Self.titleRun) {
        let hash = Self.hash(words[index], words[index + 1], words[index + 2], words[index + 3])
        if runs[hash] == nil { runs[hash] = index }
      }
      for word in words { lexicon.add(.titleWord, to: word) }
    }
    titleRuns = runs
  }

  /// Marks the mentions of a stretch, titles included. O(syllables).
  func mark(_ syllables: [Syllable], citations: [Int], _ cuts: inout Cuts) {
    markNames(syllables, citations: citations, &cuts)
    if mayHoldTitle(syllables) { leaveOutTitle(syllables, &cuts) }
  }

  /// Whether so many words stand together as make a title that are all in it, in whatever order: next to no unit has
  /// them. O(syllables).
  private func mayHoldTitle(_ syllables: [Syllable]) -> Bool {
    guard !titleRuns.isEmpty else { return false }
    var count = 0
    for syllable in syllables {
      if syllable.traits.contains(.titleWord) || syllable.kind == .number {
        count += 1
      } else if syllable.kind == .word {
        count = 0
      }
      if count == Self.leastTitle { return true }
    }
    return false
  }

  /// Marks numbers and document nouns. O(syllables).
  func markNames(_ syllables: [Syllable], citations: [Int], _ cuts: inout Cuts) {
    for citation in citations { mark(plan.citations[citation], syllables, &cuts) }
    markNouns(syllables, &cuts)
  }

  private func mark(_ citation: Citation, _ syllables: [Syllable], _ cuts: inout Cuts) {
    var start = Cuts.first(syllables, from: citation.quote.start)
    var end = start
    while end < syllables.count, syllables[end].start < citation.quote.end { end += 1 }
    guard start < end else { return }
    while start > 0, syllables[start - 1].traits.contains(.typeWord) { start -= 1 }
    end = afterDate(syllables, end)
    if let issuer = citation.issuer, issuer.start >= citation.quote.end, end < syllables.count,
      issuer.start <= syllables[min(end + 2, syllables.count - 1)].start
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
      guard syllables[index].traits.contains(.beginsNoun), cuts.action(index) == Cuts.kept,
        let length = Self.noun(syllables, index)
      else {
        index += 1
        continue
      }
      var end = index + length
      let isFree = end >= syllables.count || cuts.action(end) == Cuts.kept
      let isThis = end < syllables.count && syllables[end].key == Self.this
      if isFree, isThis || (syllables[index].isCapital && Self.standsAlone(syllables, end)) {
        end = Self.afterOwner(syllables, end)
        cuts.replace(index..<end, by: Placeholder.governing.key)
      }
      index = end
    }
  }

  /// The title of the governing document, spelt out after its number or after `về`.
  private func leaveOutTitle(_ syllables: [Syllable], _ cuts: inout Cuts) {
    var words: [Int] = []
    words.reserveCapacity(syllables.count)
    for index in syllables.indices where syllables[index].kind == .word || syllables[index].kind == .number {
      words.append(index)
    }
    var index = 0
    func isInTitle(_ word: Int) -> Bool {
      syllables[word].kind == .number || syllables[word].traits.contains(.titleWord)
    }
    while index + Self.leastTitle <= words.count {
      guard words[index..<(index + Self.titleRun)].allSatisfy(isInTitle) else {
        index += 1
        continue
      }
      let hash = Self.hash(
        syllables[words[index]].key, syllables[words[index + 1]].key, syllables[words[index + 2]].key,
        syllables[words[index + 3]].key)
      guard let start = titleRuns[hash] else {
        index += 1
        continue
      }
      var count = 0
      while index + count < words.count, start + count < title.count,
        syllables[words[index + count]].key == title[start + count]
      {
        count += 1
      }
      let leads = max(0, index - 3)..<min(index + 2, words.count)
      let isTitle =
        count >= Self.leastTitle
        && leads.contains { syllables[words[$0]].key == Self.about || cuts.action(words[$0]) != Cuts.kept }
      if isTitle { cuts.leaveOut(words[index]..<(words[index + count - 1] + 1)) }
      index += max(count, 1)
    }
  }
}

extension MentionReader {
  /// Words of types before a number.
  static let typeWords =
    "nghị quyết kế hoạch chương trình hành động chỉ thị kết luận quy định hướng dẫn quy chế quyết thông tri số"

  /// Nouns that can stand for the governing document.
  static let nouns = [
    "nghị quyết", "chương trình hành động", "chương trình", "kế hoạch", "đề án", "chỉ thị", "kết luận",
  ].map(SyllableKey.phrase)

  /// Words after which a document noun with a capital is the governing document.
  static let followers = "và ở đến đảm bảo của tới thực theo bằng vào nghiêm trong này đề trên tại cho sâu"

  /// Owners that make a noun another body's document.
  private static let strangers = Set(SyllableKey.phrase("hội quốc chính đại"))

  private static let owners = [
    "này", "đề ra", "của trung ương", "của tỉnh ủy", "của huyện ủy", "của đảng ủy",
    "của ban chấp hành trung ương",
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
    guard syllables[end].traits.contains(.follower) else { return false }
    if syllables[end].key == of, end + 1 < syllables.count {
      return !strangers.contains(syllables[end + 1].key)
    }
    return true
  }

  /// Past `này`, `đề ra`, `của Tỉnh ủy`, `thực hiện Nghị quyết`.
  private static func afterOwner(_ syllables: [Syllable], _ start: Int) -> Int {
    var end = start
    while let owner = owners.first(where: { begins($0, syllables, end) }) { end += owner.count }
    return end
  }

  private static func hash(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (((first &* factor ^ second) &* factor ^ third) &* factor ^ fourth) &* factor
  }

  /// The key of a numbered document: the same in every plan.
  static func key(ofDocument number: String) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in number.utf8 { result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return SyllableKey.special | (result & ~UInt64(Placeholder.bound - 1)) | (Placeholder.bound - 1)
  }
}
