import Model

/// What a task about the governing document itself does with it.
public enum OrganisationalFunction: UInt8, Sendable, CaseIterable {
  /// Example: `quán triệt, học tập Nghị quyết`. Near miss: `học tập kinh nghiệm của các tỉnh`.
  case study
  /// Example: `tuyên truyền nội dung Nghị quyết`. Near miss: `tuyên truyền về ngày hội đọc sách`.
  case publicity
  /// Example: `xây dựng kế hoạch thực hiện Nghị quyết`. Near miss: `xây dựng kế hoạch kiểm tra việc thực hiện Nghị
  /// quyết`, which is to inspect.
  case plan
  /// Example: `theo dõi, đôn đốc việc thực hiện Nghị quyết`. Near miss: `theo dõi tiến độ sửa chữa nhà văn hóa`.
  case follow
  /// Example: `kiểm tra, giám sát việc thực hiện Nghị quyết`. Near miss: `kiểm tra định kỳ theo Nghị quyết`.
  case inspect
  /// Example: `sơ kết 3 năm thực hiện Nghị quyết`. Near miss: `tổng kết năm học`.
  case review
  /// Example: `báo cáo kết quả với Ban Thường vụ`. Near miss: `nghe báo cáo tiến độ`.
  case report
}

extension OrganisationalFunction {
  /// Whether it watches over what others do.
  var isSupervision: Bool {
    switch self {
    case .study, .publicity, .plan: false
    case .follow, .inspect, .review, .report: true
    }
  }

  /// Whether only a body of the same kind does the same: staff makes the resolution known, committees
  /// study it, but everyone puts it into a plan.
  var belongsToActor: Bool { self == .study || self == .publicity }
}

/// The organisational functions of a unit, clause by clause.
///
/// A clause has a function where its verb has the governing document for object (`tuyên truyền nội dung
/// Nghị quyết`), not where the document is only what the task goes by (`kiểm tra … theo Nghị quyết`). What is
/// supervised is no function of its own: `kiểm tra việc quán triệt Nghị quyết` is to inspect.
struct OrganisationalFunctions: Sendable {
  /// The functions of the first clause that has one.
  private(set) var head: OrganisationalFunctionSet = []
  /// What the unit is for: the leading function of its first such clause.
  private(set) var first: OrganisationalFunction?
  /// The leading functions of the further clauses.
  private(set) var further: OrganisationalFunctionSet = []
  /// Whether the unit is about the document, not a task with a word about it at the end.
  private(set) var isWhole = false

  /// Finds the functions of a unit. O(unit).
  init(of text: MatchText) {
    let tokens = text.tokens
    let (governing, report) = (Placeholder.governing.key, Self.report)
    guard tokens.contains(where: { $0.key == governing || $0.key == report }) else { return }
    var index = 0
    var tokenCount = 0
    while index < tokens.count {
      var end = index
      while end < tokens.count, tokens[end].clause == tokens[index].clause { end += 1 }
      let functions = Self.functions(tokens[index..<end])
      if let leading = functions.leading {
        if first == nil {
          first = leading
          head = functions
        } else {
          further.insert(OrganisationalFunctionSet(leading))
        }
        if index == 0 { isWhole = true }
        tokenCount += end - index
      }
      index = end
    }
    if tokenCount * 5 >= tokens.count * 2, first != nil { isWhole = true }
  }

  /// How the unit's work is found in another unit.
  enum Agreement {
    /// It is what the other unit is for.
    case main
    /// It is said there beside something else.
    case beside
    case none
  }

  /// Where another unit does what this one is for.
  func agreement(with other: OrganisationalFunctions) -> Agreement {
    if isMain(in: other.head) { return .main }
    return wanted.isDisjoint(with: other.further) ? .none : .beside
  }

  /// Whether what this unit is for is among what units are for.
  func isMain(in heads: OrganisationalFunctionSet) -> Bool { !wanted.isDisjoint(with: heads) }

  /// What another unit must do to do what this one is for.
  private var wanted: OrganisationalFunctionSet {
    first.map { $0.isSupervision ? OrganisationalFunctionSet($0) : head } ?? []
  }

  private static let verbs: [(words: [UInt64], function: OrganisationalFunction)] = {
    let rows: [(String, OrganisationalFunction)] = [
      ("theo dõi", .follow), ("đôn đốc", .follow), ("quán triệt", .study), ("học tập", .study),
      ("tuyên truyền", .publicity), ("phổ biến", .publicity), ("sơ kết", .review), ("tổng kết", .review),
      ("cụ thể hóa", .plan), ("kiểm tra", .inspect), ("giám sát", .inspect), ("báo cáo kết quả", .report),
      ("định kỳ báo cáo", .report),
    ]
    return rows.map { (SyllableKey.phrase($0.0), $0.1) }
  }()

  private static let report = SyllableKey.of("cáo")
  private static let board = SyllableKey.of("ban")
  private static let makers = ["xây dựng", "ban hành"].map(SyllableKey.phrase)
  /// The words that functions begin with.
  static let beginnings = verbs.map(\.words) + makers
  private static let plans = ["kế hoạch", "chương trình"].map(SyllableKey.phrase)
  private static let carries = Set(SyllableKey.phrase("thực triển cụ hành"))
  /// What may be said of how something is carried out.
  private static let carryingOut = Set(
    SyllableKey.phrase("quá trình tình hình kết quả tổ chức triển khai thực hiện đánh giá hướng dẫn"))
  private static let carried = ["thực hiện", "triển khai"].map(SyllableKey.phrase)
  /// Whose verbs end a clause: `tổ chức quán triệt; …`, `định kỳ sơ kết, tổng kết; …`.
  private static let endsClause: Set<OrganisationalFunction> = [.study, .review]
  private static let means = Set(SyllableKey.phrase("bằng thành"))
  private static let by = SyllableKey.of("theo")
  private static let watch = SyllableKey.of("dõi")
  private static let basis = SyllableKey.phrase("căn cứ")

  /// How far from its verb the document may stand.
  private static let reach = 7
  /// How far apart verbs of one object may stand.
  private static let chain = 4

  /// The functions of a clause: those of its first verb's sort.
  private static func functions(_ clause: ArraySlice<MatchToken>) -> OrganisationalFunctionSet {
    var found: [OrganisationalFunction] = []
    // From the end, so that the verbs of a chain share the object of the last: theo dõi, kiểm tra, đôn đốc việc …
    var governed = Int.max
    for index in clause.indices.reversed() where clause[index].traits.contains(.beginsFunction) {
      // The inspection committee's name is no verb, where nothing else told that it is a name.
      if index > clause.startIndex, clause[index - 1].key == board { continue }
      for verb in verbs where begins(verb.words, clause, index) {
        let end = index + verb.words.count
        let isGoverned =
          governed - chain <= end || hasObject(clause, end) || leavesOutObject(verb, clause, end)
        guard
          isGoverned || verb.function == .report || (verb.function == .plan && isMadeIntoPlan(clause, end))
        else {
          continue
        }
        if isGoverned { governed = index }
        found.append(verb.function)
      }
      if let maker = makers.first(where: { begins($0, clause, index) }),
        makesPlan(clause, index + maker.count)
      {
        found.append(.plan)
        governed = index
      }
    }
    guard let first = found.last else { return [] }
    var result: OrganisationalFunctionSet = []
    for function in found where function.isSupervision == first.isSupervision {
      result.insert(OrganisationalFunctionSet(function))
    }
    return result
  }

  private static func begins(_ words: [UInt64], _ clause: ArraySlice<MatchToken>, _ index: Int) -> Bool {
    guard index + words.count <= clause.endIndex else { return false }
    for (offset, word) in words.enumerated() where clause[index + offset].key != word { return false }
    return true
  }

  /// Whether the governing document follows as the object.
  private static func hasObject(_ clause: ArraySlice<MatchToken>, _ start: Int) -> Bool {
    var index = start
    while index < min(start + reach, clause.endIndex) {
      let key = clause[index].key
      if key == Placeholder.governing.key { return true }
      if begins(basis, clause, index) { return false }
      if key == by, !(index + 1 < clause.endIndex && clause[index + 1].key == watch) { return false }
      index += 1
    }
    return false
  }

  /// Whether nothing follows but that something is carried out, or nothing at all after a verb that needs no more: a unit
  /// that names the document in one clause need not in the others.
  ///
  /// Example: `theo dõi, đôn đốc việc tổ chức thực hiện; định kỳ báo cáo kết quả thực hiện Kế hoạch này`. Near miss:
  /// `theo dõi, đôn đốc việc sửa mái thư viện; …`.
  private static func leavesOutObject(
    _ verb: (words: [UInt64], function: OrganisationalFunction), _ clause: ArraySlice<MatchToken>,
    _ start: Int
  ) -> Bool {
    guard start < clause.endIndex else { return endsClause.contains(verb.function) }
    guard verb.function.isSupervision, clause.endIndex - start <= reach else { return false }
    return clause[start...].allSatisfy { carryingOut.contains($0.key) }
      && carried.contains { begins($0, clause, clause.endIndex - $0.count) }
  }

  /// cụ thể hóa … thành kế hoạch
  private static func isMadeIntoPlan(_ clause: ArraySlice<MatchToken>, _ start: Int) -> Bool {
    for index in start..<min(start + 3, clause.endIndex) where means.contains(clause[index].key) {
      if plans.contains(where: { begins($0, clause, index + 1) }) { return true }
    }
    return false
  }

  /// xây dựng kế hoạch thực hiện Nghị quyết, but not xây dựng kế hoạch kiểm tra việc thực hiện Nghị quyết.
  private static func makesPlan(_ clause: ArraySlice<MatchToken>, _ start: Int) -> Bool {
    guard start < clause.endIndex else { return false }
    if clause[start].key == Placeholder.governing.key { return true }
    var index = start
    while let noun = plans.first(where: { begins($0, clause, index) }) { index += noun.count }
    guard index > start else { return false }
    let next = index..<min(index + 2, clause.endIndex)
    return next.contains { carries.contains(clause[$0].key) } && hasObject(clause, index)
  }
}
