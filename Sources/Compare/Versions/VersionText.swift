import Model

/// One version of a plan as the other is compared with it: its passages and their words.
///
/// Words of one key differ in case, in where the tone is put, and in marks around them, and in nothing else: a
/// tone that was set right is a change between two versions.
struct VersionText {
  let plan: Plan
  let passages: [Passage]
  /// The words of all passages, one after the other.
  private(set) var words: [Word] = []
  /// Where the words of each passage begin; one more at the end.
  private(set) var starts: [Int] = [0]
  /// A hash of the words of each passage.
  private(set) var hashes: [UInt64] = []
  /// The words side by side of each passage, as numbers in ascending order; of a single word its own.
  private var pairs: [UInt64] = []
  private var pairStarts: [Int] = [0]

  /// Reads a plan. O(text × log words of a passage).
  init(_ prepared: PreparedPlan) {
    let plan = prepared.plan
    self.plan = plan
    passages = PassageReader.passages(of: prepared)
    words.reserveCapacity(plan.text.bytes.count / 6)
    for passage in passages {
      for syllable in SyllableScanner.scan(plan.text, passage.text, .standard)
      where syllable.kind == .word || syllable.kind == .number {
        let tone = SyllableKey.tone(plan.text.bytes[Int(syllable.start)..<Int(syllable.end)])
        words.append(
          Word(
            key: (syllable.key ^ UInt64(tone) << 61) &* 0x9E37_79B9_7F4A_7C15, start: syllable.start,
            end: syllable.end, gain: syllable.traits.contains(.stopWord) ? Word.small : Word.full))
      }
      starts.append(words.count)
      hashes.append(
        words[starts[hashes.count]...].reduce(0xCBF2_9CE4_8422_2325) {
          ($0 ^ $1.key) &* 0x0000_0100_0000_01B3
        })
      appendPairs(of: words[starts[hashes.count - 1]...])
    }
  }

  private mutating func appendPairs(of words: ArraySlice<Word>) {
    let start = pairs.count
    if words.count == 1 { pairs += words.map(\.key) }
    for (first, second) in zip(words, words.dropFirst()) {
      pairs.append(first.key &* 0x9E37_79B9_7F4A_7C15 ^ second.key)
    }
    pairs[start...].sort()
    pairStarts.append(pairs.count)
  }

  /// The words side by side of a passage, as numbers in ascending order; of a single word its own.
  func pairs(of passage: Int) -> ArraySlice<UInt64> { pairs[pairStarts[passage]..<pairStarts[passage + 1]] }

  /// The words of a passage, as indices into ``words``.
  func range(of passage: Int) -> Range<Int> { starts[passage]..<starts[passage + 1] }

  /// The number of words of a passage.
  func count(of passage: Int) -> Int { starts[passage + 1] - starts[passage] }

  /// Passages with their words, in order.
  func sequence(of passages: [Int]) -> WordSequence {
    var sequence = WordSequence()
    for passage in passages { sequence.append(self.passages[passage].text, Array(words[range(of: passage)])) }
    return sequence
  }

  /// Whether a passage stands under another one; everything stands under the whole plan.
  func stands(_ passage: Int, under other: Int?) -> Bool {
    guard let other else { return true }
    return other < passage && passage < passages[other].subtreeEnd
  }
}
