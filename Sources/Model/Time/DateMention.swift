/// A date as words state it, as far as they do: `15/12`, `quý I`, `tháng 6/2025`, `năm 2025`, `ngày 25`.
public struct DateMention: Hashable, Sendable {
  /// How a date stands to the one before it.
  public enum Joint: Sendable {
    /// Alone, or far from it.
    case none
    /// One of several: `20/5, 20/11`.
    case list
    /// The end of a span: `từ tháng 4 đến tháng 7`.
    case span
  }

  /// Its words, those that lead to it left out.
  public var range: TextRange
  public var year: Int?
  public var quarter: Int?
  public var month: Int?
  public var day: Int?
  /// How it stands to the date before it.
  public var joint: Joint
  /// Whether it is where something begins: `từ tháng 9`, `sau 15/3`.
  public var isStart: Bool

  /// The date with a year; nil where neither it nor `year` says one.
  public func date(in year: Int? = nil) -> PartialDate? {
    (self.year ?? year).map { PartialDate(year: $0, month: month, day: day, quarter: quarter) }
  }

  /// The dates that a range of a text states, in order. O(range).
  ///
  /// Example: `ngày 25, 26/8/2026` is two days, `từ tháng 4 đến tháng 7` two months, the second one the end of a span. Near miss:
  /// `6 tháng một lần`, `21/KH`, `quý báu`.
  public static func mentions(in range: TextRange, of text: PlanText) -> [DateMention] {
    var scanner = DateScanner(range, text)
    return scanner.mentions()
  }
}

/// Reads dates from words, numbers and marks.
struct DateScanner {
  private let items: [DateWord]
  private var result: [DateMention] = []
  /// For each mention the items that it is made of.
  private var spans: [Range<Int>] = []

  init(_ range: TextRange, _ text: PlanText) { items = DateWord.words(in: range, of: text) }

  mutating func mentions() -> [DateMention] {
    var index = 0
    while index < items.count { index = max(index + 1, read(at: index)) }
    complete()
    return result
  }

  /// Reads a date; where it ends, or `index` where none stands there.
  private mutating func read(at index: Int) -> Int {
    switch items[index].kind {
    case .word("tháng"), .word("quý"): return readList(at: index)
    case .word("năm"):
      guard let year = year(index + 1) else { return index }
      return add(index..<index + 2, year: year)
    case .number: return readDay(at: index)
    default: return index
    }
  }

  /// `tháng 6, 12`, `quý I và quý III/2025`, `tháng 12 năm 2025`: months or quarters behind their word.
  private mutating func readList(at index: Int) -> Int {
    let isQuarter = items[index].kind == .word("quý")
    var at = index + 1
    var end = index
    while let part = isQuarter ? quarter(at) : month(at) {
      let (year, next) = yearBehind(at + 1)
      if isMark(at + 1, 0x2F), year == nil { break }
      let first = end == index ? index : at
      end = add(
        first..<next, year: year, quarter: isQuarter ? part : nil, month: isQuarter ? nil : part)
      guard isSeparator(end), (isQuarter ? quarter(end + 1) : month(end + 1)) != nil,
        !isMark(end + 2, 0x2F) || self.year(end + 3) != nil
      else { break }
      at = end + 1
    }
    return end
  }

  /// `15/12`, `15/12/2025`, `12/2025`, `15 tháng 12`, `20-11`, `31.12.2025`, a day alone behind `ngày`, a year.
  private mutating func readDay(at index: Int) -> Int {
    let isNamed = word(index - 1).map { ["ngày", "mùng"].contains($0) } ?? false
    let first = isNamed ? index - 1 : index
    if let year = year(index) { return add(index..<index + 1, year: year) }
    guard let day = number(index), (1...31).contains(day), items[index].digits <= 2 else { return index }
    for mark in [0x2F, 0x2D, 0x2E] as [UInt8] where isMark(index + 1, mark) && isClose(index, index + 2) {
      if mark == 0x2F, let year = year(index + 2), isMonth(index) {
        return add(index..<index + 3, year: year, month: day)
      }
      guard isMonth(index + 2), let month = number(index + 2) else { continue }
      if isMark(index + 3, mark), let year = year(index + 4) {
        return add(first..<index + 5, year: year, month: month, day: day)
      }
      let isPart = isMark(index + 3, 0x2F) || isMark(index + 3, 0x2D) && isClose(index + 2, index + 4)
      if mark == 0x2F || mark == 0x2D && isNamed && !isPart && word(index + 3) != "tháng" {
        return add(first..<index + 3, month: month, day: day)
      }
    }
    let month = word(index + 1) == "của" ? index + 2 : index + 1
    if word(month) == "tháng", isMonth(month + 1), let value = number(month + 1), word(month + 2) != "lần" {
      let (year, next) = yearBehind(month + 2)
      return add(first..<next, year: year, month: value, day: day)
    }
    // ngày 25; 25 before , 26/8
    let isJoined = isSeparator(index + 1) && isMark(index + 3, 0x2F) && isMonth(index + 4)
    let isNext = spans.last.map { $0.upperBound + 1 == index && result.last?.month == nil } ?? false
    guard isNamed || isJoined || isNext && isSeparator(index - 1) && result.last?.day != nil else {
      return index
    }
    return add(first..<index + 1, day: day)
  }

  private mutating func add(
    _ span: Range<Int>, year: Int? = nil, quarter: Int? = nil, month: Int? = nil, day: Int? = nil
  ) -> Int {
    let range = TextRange(Int(items[span.lowerBound].range.start), Int(items[span.upperBound - 1].range.end))
    let between = (spans.last?.upperBound ?? 0)..<span.lowerBound
    let leading = items[max(between.lowerBound, span.lowerBound - 2)..<span.lowerBound]
    var joint = DateMention.Joint.none
    if !spans.isEmpty, between.count <= Self.longestJoint {
      joint = items[between].contains { Self.spanning.contains($0.kind) } ? .span : .list
    }
    result.append(
      DateMention(
        range: range, year: year, quarter: quarter, month: month, day: day, joint: joint,
        isStart: joint != .span && leading.contains { Self.starting.contains($0.kind) }))
    spans.append(span)
    return span.upperBound
  }

  /// Gives dates what those of the same list or span say behind them: `25, 26/8/2026` is 25 August 2026.
  private mutating func complete() {
    for index in result.indices.dropLast().reversed() where result[index + 1].joint != .none {
      let next = result[index + 1]
      guard result[index].year == nil, next.month != nil || next.quarter != nil else { continue }
      if result[index].month == nil, result[index].quarter == nil, next.day != nil {
        result[index].month = next.month
      }
      if result[index].month != nil || result[index].quarter != nil { result[index].year = next.year }
    }
  }

  /// Items between two dates of one list: `và trước ngày`.
  private static let longestJoint = 3
  private static let spanning: Set<DateWord.Kind> = [.mark(0x2D), .word("đến"), .word("tới")]
  private static let starting: Set<DateWord.Kind> = [.word("từ"), .word("sau")]

  // MARK: - Items

  private func number(_ index: Int) -> Int? {
    guard items.indices.contains(index), case .number(let value) = items[index].kind else { return nil }
    return value
  }

  private func word(_ index: Int) -> String? {
    guard items.indices.contains(index), case .word(let word) = items[index].kind else { return nil }
    return word
  }

  private func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    items.indices.contains(index) && items[index].kind == .mark(mark)
  }

  private func month(_ index: Int) -> Int? {
    number(index).flatMap { (1...12).contains($0) && items[index].digits <= 2 ? $0 : nil }
  }

  private func isMonth(_ index: Int) -> Bool { month(index) != nil }

  private func year(_ index: Int) -> Int? {
    number(index).flatMap { (1900...2199).contains($0) && items[index].digits == 4 ? $0 : nil }
  }

  private func quarter(_ index: Int) -> Int? {
    if let word = word(index) { return ["i", "ii", "iii", "iv"].firstIndex(of: word).map { $0 + 1 } }
    return number(index).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// The year of `/2025`, `-2025`, `năm 2025`, and what follows it.
  private func yearBehind(_ index: Int) -> (year: Int?, next: Int) {
    guard isMark(index, 0x2F) || isMark(index, 0x2D) || word(index) == "năm", let year = year(index + 1)
    else { return (nil, index) }
    return (year, index + 2)
  }

  private func isSeparator(_ index: Int) -> Bool {
    isMark(index, 0x2C) || isMark(index, 0x2D) || word(index) == "và" || word(index) == "đến"
  }

  /// Whether items stand together without white space.
  private func isClose(_ first: Int, _ last: Int) -> Bool {
    guard items.indices.contains(last) else { return false }
    return (first..<last).allSatisfy { items[$0].range.end == items[$0 + 1].range.start }
      || items[first + 1].kind == .mark(0x2F)
  }
}
