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
  /// Nothing else claims either of them, and each is the likest to the other that is left: by a few words, or by a
  /// body that acts in hardly another task.
  ///
  /// Example: `Ủy ban Kiểm tra Tỉnh ủy đưa việc mở cửa thư viện vào chương trình kiểm tra` and `Ủy ban Kiểm tra Huyện ủy
  /// giám sát kết quả ở cơ sở`. Near miss: the same where another body is to act below, `Huyện đoàn giám sát kết quả ở
  /// cơ sở`.
  case leftover
  /// Each is the last item of its list that is left, the lists carry each other out otherwise, and in the same order.
  ///
  /// Example: of two items below `Xã hội hóa` on both sides one is linked, and the other ones share a word. Near miss:
  /// lists of which two items each are left, or of which the one stands before what is linked and the other after it.
  case lastItem = "last-item"
  /// The lower unit says most of it again, beside more that stands elsewhere at greater length.
  ///
  /// Example: a task of the upper plan that a lower one sums up in a clause, while its other clauses carry out others.
  /// Near miss: a task that shares but one phrase with a longer one.
  case restated
  /// One clause of each says much the same, whatever else the units say and whatever else they are linked with; of
  /// clauses that no other link carries less is enough, where each is the likest to the other.
  ///
  /// Example: a task whose second clause is `số hóa tư liệu địa chí, gia phả của các dòng họ`, and a lower task of three
  /// clauses that ends with it. Near miss: clauses that share `bảo đảm thiết thực, hiệu quả`, which tells too little.
  case clause
  /// Nothing else claims the lower unit, both stand below headings that are much the same, and this upper unit is the
  /// likest to it, or the only one below them that is like it at all.
  ///
  /// Example: two tasks below `Phát triển văn hóa đọc trong trường học` that share half a line. Near miss: the same two
  /// tasks where the lower one stands below `Quản lý trật tự xây dựng`.
  case heading
  /// It names the place that the lower plan is of, and the lower unit comes nearest.
  ///
  /// Example: `Năm 2023, cải tạo thư viện các huyện An Phú, Tri Hà` in the plan of Huyện ủy An Phú. Near miss: the next
  /// item, `cải tạo thư viện các huyện còn lại`.
  case place
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
