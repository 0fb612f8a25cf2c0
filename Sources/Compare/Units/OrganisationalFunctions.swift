import Model

/// What a task about the governing document itself does with it.
public enum OrganisationalFunction: UInt8, Sendable, CaseIterable {
  /// quán triệt, học tập
  case study
  /// tuyên truyền, phổ biến
  case publicity
  /// cụ thể hóa, xây dựng kế hoạch thực hiện
  case plan
  /// theo dõi, đôn đốc
  case follow
  /// kiểm tra, giám sát
  case inspect
  /// sơ kết, tổng kết
  case review
  /// báo cáo kết quả
  case report
}

/// The organisational functions of a unit, clause by clause.
///
/// A clause has a function where its verb has the governing document for object (`tuyên truyền nội dung
/// Nghị quyết`), not where the document is only what the task goes by (`kiểm tra … theo Nghị quyết`).
struct OrganisationalFunctions: Sendable {
  /// The first function found: what the unit is for.
  private(set) var first: OrganisationalFunction?
  /// The function of each clause that has one.
  private(set) var ofClauses: [OrganisationalFunction] = []
  /// Whether the unit is about the document, not a task with a word about it at the end.
  private(set) var isWhole = false

  /// Finds the functions of a unit. O(unit).
  init(of text: MatchText) {
    let tokens = text.tokens
    var index = 0
    var tokenCount = 0
    while index < tokens.count {
      var end = index
      while end < tokens.count, tokens[end].clause == tokens[index].clause { end += 1 }
      if let function = Self.function(tokens[index..<end]) {
        if first == nil { first = function }
        if index == 0 { isWhole = true }
        tokenCount += end - index
        ofClauses.append(function)
      }
      index = end
    }
    if tokenCount * 5 >= tokens.count * 2, first != nil { isWhole = true }
  }

  /// Whether two units do the same with the document: the first function of one is a function of the
  /// other.
  func agree(with other: OrganisationalFunctions) -> Bool {
    guard let first else { return false }
    return other.ofClauses.contains(first)
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

  private static let makers = ["xây dựng", "ban hành"].map(SyllableKey.phrase)
  private static let plans = ["kế hoạch", "chương trình"].map(SyllableKey.phrase)
  private static let carries = Set(SyllableKey.phrase("thực triển cụ hành"))
  private static let means = Set(SyllableKey.phrase("bằng thành"))
  private static let by = SyllableKey.of("theo")
  private static let watch = SyllableKey.of("dõi")
  private static let basis = SyllableKey.phrase("căn cứ")

  /// How far from its verb the document may stand.
  private static let reach = 12

  /// Of several functions in one clause the rarer one tells more: theo dõi, kiểm tra, đôn đốc is to follow.
  private static func function(_ clause: ArraySlice<MatchToken>) -> OrganisationalFunction? {
    var best: OrganisationalFunction?
    for index in clause.indices {
      for verb in verbs where begins(verb.words, clause, index) {
        guard
          verb.function == .report || hasObject(clause, index + verb.words.count)
            || (verb.function == .plan && isMadeIntoPlan(clause, index + verb.words.count))
        else { continue }
        if best.map({ rank(verb.function) < rank($0) }) ?? true { best = verb.function }
      }
      if let maker = makers.first(where: { begins($0, clause, index) }), makesPlan(clause, index + maker.count) {
        if best.map({ rank(.plan) < rank($0) }) ?? true { best = .plan }
      }
    }
    return best
  }

  private static func rank(_ function: OrganisationalFunction) -> Int {
    switch function {
    case .study: 0
    case .plan: 1
    case .publicity: 2
    case .follow: 3
    case .review: 4
    case .inspect: 5
    case .report: 6
    }
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
