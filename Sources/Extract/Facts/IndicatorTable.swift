import Model

/// A table of indicators: one row each, with a unit and the figures to be reached.
///
/// Rule `target.table`: `| 8 | Tỷ lệ hộ có nước sạch | % | ≥ 95 |` under `Chỉ tiêu | Đơn vị tính | Năm 2030`; a cell of
/// words (`Đạt mức trung bình`) states no figure, and a column of what was reached (`Hiện trạng`) is a baseline.
struct IndicatorTable {
  /// A column of figures.
  private struct Figures {
    var column: Int
    /// The dates that its header gives.
    var due: [PartialDate]
  }

  private let reading: Reading
  private let table: Table
  private let indicator: Int
  private var unit: Int?
  private var baseline: Int?
  private var figures: [Figures] = []
  /// Whether a column holds units or figures.
  private var owned: [Bool]
  /// The dates of the last group row: `Đến năm 2030`.
  private var groupDue: [PartialDate] = []

  /// Reads the columns, nil where the table is of another kind. O(header).
  init?(_ table: Table, _ reading: Reading) {
    guard let indicator = table.columns.firstIndex(of: .target) else { return nil }
    self.reading = reading
    self.table = table
    self.indicator = indicator
    owned = [Bool](repeating: false, count: table.header.count)
    for (column, header) in table.header.enumerated() where column > indicator {
      let words = reading.folded(header)
      let tokens = reading.tokens(header)
      if unit == nil, Self.unitHeaders.contains(words) {
        unit = column
      } else if Self.baselineSigns.contains(where: { words.hasPrefix($0) }) {
        baseline = column
      } else if Self.figureSigns.contains(where: { words.contains($0) }) || isYear(tokens) {
        figures.append(Figures(column: column, due: Self.dates(tokens, reading)))
      }
    }
    for column in figures.map(\.column) + [unit, baseline].compactMap({ $0 }) { owned[column] = true }
    // Words of results stand in tables of tasks too; years or a unit make a table one of indicators.
    guard !figures.isEmpty, unit != nil || figures.contains(where: { !$0.due.isEmpty }) else { return nil }
  }

  /// Headers of the column of units, folded.
  static let unitHeaders: Set<String> = ["đơn vị", "đơn vị tính", "đvt", "đv tính", "đơn vị đo"]
  private static let baselineSigns = [
    "hiện trạng", "thực trạng", "thực hiện năm", "hiện nay", "ước thực hiện", "kết quả năm",
  ]
  private static let figureSigns = [
    "kết quả", "mục tiêu", "kế hoạch", "phấn đấu", "giá trị", "chỉ tiêu năm", "giai đoạn",
    "tầm nhìn",
  ]

  private func isYear(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    let isNamed = !reading.signals(first).isDisjoint(with: [.year, .until, .span])
    return isNamed || first.kind == .number && tokens.count == 1 && !Self.dates(tokens, reading).isEmpty
  }

  /// The last day of every date in some words.
  private static func dates(_ tokens: [Token], _ reading: Reading) -> [PartialDate] {
    let reader = DeadlineReader(reading: reading)
    var result: [PartialDate] = []
    var index = 0
    while index < tokens.count, result.count < TimeFrameReader.mostDates {
      if let found = reader.dates(tokens, index, tokens.count), let due = found.due {
        result.append(due)
        index = found.next
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether a column holds units or figures, which name no body.
  func owns(_ column: Int) -> Bool { column < owned.count && owned[column] }

  /// The longest name of an indicator, in bytes; every figure of its row repeats it.
  private static let longestIndicator = 2_000

  /// The targets of one row, in order of its columns. `inherited` are the dates that a heading gives. O(row).
  mutating func targets(of row: [TextRange], at place: Place, inherited: [PartialDate]) -> [Target] {
    guard indicator < row.count, !row[indicator].isEmpty, row[indicator].count <= Self.longestIndicator else {
      return []
    }
    let filled = row.indices.filter { !row[$0].isEmpty && $0 != indicator && column($0) != .number }
    if filled.isEmpty {
      // A group within a group goes on with the dates of the outer one.
      let due = Self.dates(reading.tokens(row[indicator]), reading)
      if !due.isEmpty { groupDue = due }
      return []
    }
    var result: [Target] = []
    let measure = measure(row)
    for figure in figures {
      guard figure.column < row.count else { break }
      let due = [figure.due, groupDue, inherited].first { !$0.isEmpty } ?? []
      for found in values(row[figure.column]) {
        result.append(target(found, row[indicator], measure, place, due: due))
      }
    }
    return result
  }

  /// What the figures of a row are measured in, and today's.
  private struct Measure {
    var unit: Wording?
    var isPercent = false
    var isRank = false
    var period: Recurrence?
    var of: TextRange?
    var baseline: Double?
  }

  private func measure(_ row: [TextRange]) -> Measure {
    var result = Measure()
    if let baseline, baseline < row.count { result.baseline = values(row[baseline]).first?.number.value }
    guard let unit, unit < row.count, !row[unit].isEmpty, row[unit].count <= Self.longestIndicator else {
      return result
    }
    let words = reading.tokens(row[unit])
    let folded = reading.folded(row[unit])
    result.isRank = ["thứ bậc", "thứ hạng", "xếp hạng", "hạng", "vị trí"].contains(folded)
    // HDI beside an index is its name, not a thing that is counted.
    if !folded.hasPrefix("chỉ số") { result.unit = .quoted(row[unit]) }
    guard let first = words.first, first.isMark(.percent) else { return result }
    result.isPercent = true
    guard words.count > 1 else { return result }
    // % GDP, %/năm
    if words[1].isMark(.slash) {
      result.period = words.count > 2 && reading.signals(words[2]).contains(.year) ? .years(1) : nil
    } else {
      result.of = reading.range(words, 1, words.count - 1)
    }
    return result
  }

  private func column(_ index: Int) -> ColumnRole {
    index < table.columns.count ? table.columns[index] : .other
  }

  /// A figure of a cell.
  private struct Value {
    var quote: TextRange
    var number: NumberReader.Number
    var comparator: Comparator?
    /// What stands behind the number: `12/12 ấp`.
    var unit: TextRange?
  }

  /// The figures of a cell, one for each part between semicolons that begins with one.
  private func values(_ cell: TextRange) -> [Value] {
    let tokens = reading.tokens(cell)
    var result: [Value] = []
    var start = 0
    while start < tokens.count {
      let end = tokens[start...].firstIndex { $0.isMark(.semicolon) } ?? tokens.count
      let limit = min(end, start + 4)
      if let first = (start..<limit).first(where: { tokens[$0].kind == .number }),
        let number = NumberReader(reading: reading).read(tokens, first, end)
      {
        let bounds = ComparatorReader(reading: reading).read(tokens, number, start..<end)
        let unit = UnitReader(reading: reading).read(tokens, number.tokens.upperBound, end, hasBound: false)
        result.append(
          Value(
            quote: reading.range(tokens, start, end - 1), number: number, comparator: bounds.comparator,
            unit: unit.flatMap {
              $0.isKnown ? reading.range(tokens, $0.tokens.lowerBound, $0.tokens.upperBound - 1) : nil
            }))
      }
      start = end + 1
    }
    return result
  }

  private func target(
    _ found: Value, _ indicator: TextRange, _ measure: Measure, _ place: Place, due: [PartialDate]
  ) -> Target {
    let isPercent = found.number.isPercent || measure.isPercent
    let plain: Comparator = found.number.upper != nil ? .range : measure.isRank ? .atMost : .equal
    return Target(
      at: place, quote: found.quote, comparator: found.comparator ?? plain, value: found.number.value,
      upper: found.number.upper,
      unit: isPercent
        ? .term("%") : measure.isRank ? .term("hạng") : measure.unit ?? found.unit.map(Wording.quoted),
      indicator: indicator,
      of: measure.of, period: measure.period, due: due, baseline: measure.baseline, rule: "target.table")
  }
}
