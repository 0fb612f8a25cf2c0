import Compare
import Model

/// The blocks of a cascade's summary, as lines.
struct CascadePage {
  let cascade: Cascade
  let language: Language
  let width: Int

  /// The plans at the top with those below them.
  var tree: [String] {
    guard !cascade.roots.isEmpty else { return [] }
    var lines = [ComparisonLabel.tree.text(in: language).uppercased()]
    for root in cascade.roots {
      lines += self.lines(of: root, margin: "  ", detail: "")
      var open = branches(below: root, depth: 1)
      var shown: Set<Int> = []
      while let branch = open.popLast() {
        let margin = String(repeating: "  ", count: branch.depth) + "└ "
        lines += self.lines(of: branch.plan, margin: margin, detail: branch.detail)
        // A plan that carries out two plans stands below both; what is below it is shown once.
        guard shown.insert(branch.plan).inserted else { continue }
        open += branches(below: branch.plan, depth: branch.depth + 1)
      }
    }
    return lines
  }

  private struct Branch {
    var plan: Int
    var depth: Int
    var detail: String
  }

  /// The plans right below one, last first.
  private func branches(below plan: Int, depth: Int) -> [Branch] {
    cascade.steps.filter { $0.edge.parent == plan }.reversed().map { step in
      let coverage = step.alignment.coverage
      let detail =
        "\(ComparisonLabel.coverage.text(in: language).lowercased()) \(coverage.linked)/\(coverage.units)"
      return Branch(plan: step.edge.child, depth: depth, detail: detail)
    }
  }

  private func lines(of plan: Int, margin: String, detail: String) -> [String] {
    let prepared = cascade.plans[plan]
    let name = DocumentName(prepared, in: language)
    let parts = [prepared.name, detail.isEmpty ? name.line : name.issued, detail].filter { !$0.isEmpty }
    let start = DisplayWidth.of(margin)
    return WordWrap.lines(of: parts.joined(separator: " · "), width: max(width - start, 20)).enumerated()
      .map { ($0 == 0 ? margin : String(repeating: " ", count: start)) + $1 }
  }

  /// What the reader must know before the numbers; copies have a block of their own.
  var notices: [String] {
    let notices = cascade.lineage.notices.filter { if case .copy = $0 { false } else { true } }
    guard !notices.isEmpty else { return [] }
    return [heading(.notices, count: notices.count)]
      + notices.flatMap { notice in
        let text = cascade.lineage.message(of: notice).text(in: language)
        return WordWrap.lines(of: "! " + text, width: width - 2).map { "  " + $0 }
      }
  }

  /// What became of the units of each plan at the top, as counts for every plan below.
  var adoption: [String] {
    var lines: [String] = []
    for root in cascade.roots {
      let plan = cascade.plans[root]
      var counts: [Int: [Relation: Int]] = [:]
      var depths: [Int: Int] = [:]
      for unit in plan.units.indices {
        for adoption in cascade.adoptions(of: unit, in: root) {
          counts[adoption.plan, default: [:]][adoption.relation, default: 0] += 1
          depths[adoption.plan] = adoption.depth
        }
      }
      var table = TextTable(
        columns: [TextTable.Column(ComparisonLabel.lower.text(in: language), least: 12)]
          + Relation.allCases.map { TextTable.Column($0.text(in: language), least: 4) })
      for below in counts.keys.sorted(by: { (depths[$0] ?? 0, $0) < (depths[$1] ?? 0, $1) }) {
        table.append(
          [cascade.plans[below].name] + Relation.allCases.map { String(counts[below]?[$0] ?? 0) })
      }
      let title =
        "\(plan.name): \(plan.units.count) \(ComparisonLabel.units.text(in: language))"
      lines += [title] + table.lines(width: width, indent: 2)
    }
    return lines
  }

  /// What is cited and not among the plans: a line for each plan that cites it, the document on the first.
  var absences: [String] {
    let lineage = cascade.lineage
    let lines = lineage.absences.flatMap { absence in
      let date = absence.reference.date.map { " (\($0.text(in: language)))" } ?? ""
      let document = "  \(absence.reference.key)\(date)"
      let gap = String(repeating: " ", count: document.count)
      return absence.children.enumerated().map { place, child in
        "\(place == 0 ? document : gap) ← \(lineage.records[child].name)"
      }
    }
    return lines.isEmpty ? [] : [heading(.absent, count: lineage.absences.count)] + lines
  }

  /// Plans of one text.
  var copies: [String] {
    block(
      .copies,
      cascade.lineage.copies.sorted { $0.key < $1.key }.map {
        "\(cascade.plans[$0.key].name) = \(cascade.plans[$0.value].name)"
      })
  }

  /// Plans without relatives.
  var loners: [String] { block(.loners, cascade.loners.map { cascade.plans[$0].name }) }

  private func block(_ label: ComparisonLabel, _ entries: [String]) -> [String] {
    entries.isEmpty ? [] : [heading(label, count: entries.count)] + entries.map { "  " + $0 }
  }

  private func heading(_ label: ComparisonLabel, count: Int) -> String {
    "\(label.text(in: language).uppercased()) (\(count))"
  }
}
