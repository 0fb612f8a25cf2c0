import Model

/// What a lower unit is to the upper unit that it is linked with.
public enum LinkRole: String, Sendable, CaseIterable {
  /// It carries the upper unit out, or a part of it that no stronger link carries.
  ///
  /// Example: a task to equip and to staff libraries, of which one lower unit equips and another one staffs: both
  /// are primary. Near miss: the second says again that libraries are equipped; it is an ``echo``.
  case primary
  /// It states again what a primary link already carries.
  ///
  /// Example: a task of the tasks section, said once more where tasks are given to bodies. Near miss: what is said
  /// there adds a part of the upper unit that the first does not carry; it is ``primary``.
  case echo
}

/// Why two units are linked. The value is the id of the rule, which every link carries.
public enum LinkRule: String, Sendable, CaseIterable {
  /// They share enough of their words, once level names are one.
  ///
  /// Example: `Tỉnh ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân` and `Huyện ủy chỉ đạo xây dựng tủ sách lưu
  /// động cho công nhân`. Near miss: `Tỉnh ủy chỉ đạo xây dựng nhà văn hóa phục vụ công nhân`, which shares the words
  /// of every task and not those of this one.
  case words
  /// They are objectives that state a number about the same thing, however the sentences around them go.
  ///
  /// Example: `85% trường tiểu học có phòng đọc` and, in a long sentence, `trên 80% trường tiểu học có phòng đọc`.
  /// Near miss: `80% trường tiểu học có sân chơi`, another indicator of the same schools.
  case target
  /// They do the same with the governing document, and bodies of one kind do it.
  ///
  /// Example: `theo dõi, đôn đốc việc thực hiện Chương trình này` and `đôn đốc, kiểm tra việc triển khai Kế hoạch`.
  /// Near miss: `theo dõi, đôn đốc tiến độ sửa chữa thư viện`, which is about a building.
  case function
  /// A concordance says so, and nothing else would have linked them.
  ///
  /// Example: an entry `accepted` for two paths whose words differ. Near miss: an entry for two units that share their
  /// words, which keep the rule that linked them.
  case concordance
}

/// How sure a statement is.
public enum Band: String, Sendable, CaseIterable {
  case sure
  case likely
  /// To be looked at by a person.
  case review
}

/// A stretch that two units have in common.
public struct SharedPhrase: Hashable, Sendable {
  public var upper: TextRange
  public var lower: TextRange
  /// Its weight: how much it tells.
  public var mass: Double
}

/// A link from an upper unit to a lower one, with what speaks for it.
public struct Link: Sendable {
  /// Index of the lower unit.
  public var lower: Int
  public var role: LinkRole
  public var rule: LinkRule
  /// From 0 to 1.
  public var score: Double
  public var band: Band
  /// The parts of the score.
  public var evidence: PairEvidence
  /// The common stretches in the order of the upper unit, those that tell nothing left out.
  public var phrases: [SharedPhrase]

  /// The common stretches that tell most, at most three.
  public var rarest: [SharedPhrase] {
    Array(phrases.sorted { ($1.mass, $0.upper.start) < ($0.mass, $1.upper.start) }.prefix(3))
  }
}
