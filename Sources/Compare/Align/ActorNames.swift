import Model

/// The function of the body that a unit opens with, read from its syllables without tones: a scanned page loses the tones
/// of a name far more often than its letters, and with them what the parser knows of it.
///
/// Example: `Đề nghị Uỷ ban Mật trận Tổ quốc Việt Nam tỉnh phát động …`. Near miss: `Phối hợp với Ủy ban Mặt trận Tổ quốc`,
/// which names whom the work is done with.
enum ActorNames {
  /// A name begins within so many syllables: `Đề nghị`, `Giao`, `Các`, `Ban Thường vụ` may stand before it.
  private static let before = 3

  /// Names by their first syllable, the longer ones first. Source: the rows of functions that the parser has.
  private static let names: [UInt64: [(words: [UInt64], function: UInt64)]] = {
    let rows = [
      ("ủy ban kiểm tra", "inspection-committee"), ("ban tuyên giáo", "propaganda-board"),
      ("ban dân vận", "mass-mobilisation-board"), ("ban nội chính", "internal-affairs-board"),
      ("mặt trận tổ quốc", "fatherland-front"), ("ủy ban mặt trận", "fatherland-front"),
      ("hội đồng nhân dân", "peoples-council"), ("ủy ban nhân dân", "peoples-committee"),
      ("tỉnh đoàn", "youth-union"), ("huyện đoàn", "youth-union"), ("đoàn thanh niên", "youth-union"),
      ("hội nông dân", "farmers-union"), ("hội liên hiệp phụ nữ", "womens-union"),
      ("hội cựu chiến binh", "veterans-association"), ("liên đoàn lao động", "trade-union"),
      ("đài phát thanh", "press"), ("đài truyền thanh", "press"), ("cơ quan báo chí", "press"),
      ("trung tâm truyền thông", "press"), ("trung tâm văn hóa", "press"),
      ("trường chính trị", "political-school"), ("trung tâm chính trị", "political-centre"),
      ("văn phòng tỉnh ủy", "party-office"), ("văn phòng huyện ủy", "party-office"),
      ("cấp ủy", "party-committee-generic"), ("chi bộ", "party-cell"),
    ]
    var result: [UInt64: [(words: [UInt64], function: UInt64)]] = [:]
    for row in rows {
      let words = SyllableKey.phrase(row.0)
      if let first = words.first { result[first, default: []].append((words, BodyProfiles.key(row.1))) }
    }
    return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let notActing = ["phối hợp", "tham mưu"].map(SyllableKey.phrase)

  /// The first syllables of names, and of what tells that a name is not of who acts.
  static let beginnings = names.keys.sorted() + notActing.compactMap(\.first)

  /// Bytes from the start of a unit that are looked at.
  private static let front: UInt32 = 96

  /// The function of the body that a unit opens with, 0 where it opens with no name that is known. O(1).
  static func function(_ syllables: [Syllable]) -> UInt64 {
    guard let end = syllables.first.map({ $0.start + front }) else { return 0 }
    var passed = 0
    for index in syllables.indices {
      guard passed <= before, syllables[index].start < end else { return 0 }
      guard syllables[index].kind == .word || syllables[index].kind == .number else { continue }
      passed += 1
      guard syllables[index].traits.contains(.beginsBody) else { continue }
      if notActing.contains(where: { begins($0, syllables, index) }) { return 0 }
      if let row = names[syllables[index].key]?.first(where: { begins($0.words, syllables, index) }) {
        return row.function
      }
    }
    return 0
  }

  /// Whether words stand from an index on, marks between them left out.
  private static func begins(_ words: [UInt64], _ syllables: [Syllable], _ start: Int) -> Bool {
    var index = start
    for word in words {
      while index < syllables.count, syllables[index].kind != .word, syllables[index].kind != .number {
        index += 1
      }
      guard index < syllables.count, syllables[index].key == word else { return false }
      index += 1
    }
    return true
  }
}
