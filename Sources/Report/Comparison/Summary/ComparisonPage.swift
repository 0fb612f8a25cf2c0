import Compare
import Model

/// The blocks of a comparison's summary, as lines.
struct ComparisonPage {
  let comparison: Comparison
  let language: Language
  let width: Int

  /// Rows of a table that are shown; the rest is counted.
  private static let shownRows = 30
  /// Words of a unit that are shown.
  private static let shownWords = 24
  private static let indent = 2

  private var upper: PreparedPlan { comparison.upper.prepared }

  /// What is compared.
  var header: [String] {
    return [label(.comparison).uppercased()]
      + WordWrap.lines(of: "\(label(.upper)): \(named(upper))", width: width)
      + [
        "\(label(.upper)): \(upper.units.count) \(label(.units)), "
          + "\(comparison.upper.familyCount) "
          + (language == .vietnamese ? "việc khác nhau" : "of them distinct")
      ]
  }

  /// One lower plan: what it is, how it is related, how much it took up.
  func lower(_ index: Int) -> [String] {
    let alignment = comparison.alignments[index]
    var lines = WordWrap.lines(of: "── \(named(alignment.lower))", width: width)
    lines += field(.lineage, comparison.kinships[index].text(in: language))
    for notice in comparison.notices[index] {
      lines += indented("! " + notice.message.text(in: language))
    }
    lines += field(.coverage, coverage(of: alignment))
    return alignment.units.isEmpty ? lines : lines + field(.change, relations(of: alignment))
  }

  /// A plan's file and, as far as it says so, what it is.
  private func named(_ plan: PreparedPlan) -> String {
    [plan.name, DocumentName(plan, in: language).line].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func coverage(of alignment: Alignment) -> String {
    let coverage = alignment.coverage
    guard coverage.units > 0 else { return "0/0 \(label(.units)) \(label(.linked))" }
    let share = (Double(coverage.linked) / Double(coverage.units) * 100).rounded()
    return [
      "\(coverage.linked)/\(coverage.units) \(label(.units)) \(label(.linked)) (\(Int(share))%)",
      "\(coverage.sure) \(label(.sure))", "\(coverage.review) \(label(.review).lowercased())",
      "\(label(.depth)) \(Int((coverage.depth * 100).rounded()))%",
    ].joined(separator: " · ")
  }

  private func relations(of alignment: Alignment) -> String {
    Relation.allCases.compactMap { relation in
      let count = alignment.units.count { $0.relation == relation }
      return count == 0 ? nil : "\(relation.text(in: language)) \(count)"
    }.joined(separator: " · ")
  }

  /// The numbers, deadlines and bodies that differ.
  func changes(_ index: Int) -> [String] {
    let alignment = comparison.alignments[index]
    var rows: [[String]] = []
    for unit in alignment.units {
      for change in unit.changes where change.isFactual && change.direction != .same {
        rows.append([
          upper.path(of: unit.upper), change.lowerUnit.map { alignment.lower.path(of: $0) } ?? "",
          "\(change.kind.text(in: language)): \(change.direction.text(in: language))",
          change.upper.map { upper.plan.text.string($0) } ?? "–",
          change.lower.map { alignment.lower.plan.text.string($0) } ?? "–",
        ])
      }
    }
    return table(
      .changes, [(.upperPath, 8), (.lowerPath, 8), (.direction, 14), (.upper, 12), (.lower, 12)], rows)
  }

  /// The units that may have a counterpart.
  func review(_ index: Int) -> [String] {
    let alignment = comparison.alignments[index]
    let rows = alignment.units.filter { $0.relation == .missing && $0.band == .review }.map { unit in
      [
        upper.path(of: unit.upper), opening(upper, unit.upper),
        unit.candidate.map { alignment.lower.path(of: $0) } ?? "",
        unit.candidate.map { opening(alignment.lower, $0) } ?? "", score(unit.score),
      ]
    }
    return table(
      .review, [(.upperPath, 8), (.text, 16), (.lowerPath, 8), (.candidate, 16), (.score, 4)], rows)
  }

  /// The units without a counterpart.
  func missing(_ index: Int) -> [String] {
    let rows = comparison.alignments[index].units.filter { $0.relation == .missing && $0.band != .review }
      .map { [upper.path(of: $0.upper), opening(upper, $0.upper)] }
    return table(.missing, [(.upperPath, 8), (.text, 16)], rows)
  }

  /// What the lower plan has on its own.
  func added(_ index: Int) -> [String] {
    let alignment = comparison.alignments[index]
    let rows = alignment.added.map {
      [alignment.lower.path(of: $0.lower), opening(alignment.lower, $0.lower)]
    }
    return table(.added, [(.lowerPath, 8), (.text, 16)], rows)
  }

  /// What a person decided.
  func decisions(_ index: Int) -> [String] {
    let alignment = comparison.alignments[index]
    let rows = alignment.units.flatMap { unit in
      unit.decisions.map { decision in
        [
          upper.path(of: unit.upper), decision.lower.map { alignment.lower.path(of: $0) } ?? "",
          decision.verdict.text(in: language), decision.note ?? "",
        ]
      }
    }
    return table(
      .decisions, [(.upperPath, 8), (.lowerPath, 8), (.verdict, 16), (.note, 16)], rows)
  }

  private func opening(_ plan: PreparedPlan, _ unit: Int) -> String {
    plan.plan.text.opening(of: plan.units[unit].text, words: Self.shownWords)
  }

  private func score(_ value: Double) -> String {
    Figure.text((value * 100).rounded() / 100, in: language)
  }

  private func table(
    _ title: ComparisonLabel, _ columns: [(ComparisonLabel, Int)], _ rows: [[String]]
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = TextTable(columns: columns.map { TextTable.Column(label($0.0), least: $0.1) })
    for row in rows.prefix(Self.shownRows) { table.append(row) }
    var lines = ["\(label(title).uppercased()) (\(rows.count))"]
    lines += table.lines(width: width, indent: Self.indent)
    if rows.count > Self.shownRows { lines.append("  … \(rows.count - Self.shownRows) \(label(.more))") }
    return lines
  }

  private func field(_ label: ComparisonLabel, _ value: String) -> [String] {
    indented("\(self.label(label)): \(value)")
  }

  private func indented(_ text: String) -> [String] {
    WordWrap.lines(of: text, width: width - Self.indent)
      .map { String(repeating: " ", count: Self.indent) + $0 }
  }

  private func label(_ label: ComparisonLabel) -> String { label.text(in: language) }
}
