import Foundation
import Model

/// What must hold of every plan, whatever its text: each check gives what breaks it.
enum Invariant {
  /// Regions are ascending, never overlap and own every byte that is not white space.
  static func ownership(_ plan: Plan) -> [String] {
    var broken: [String] = []
    if plan.coverage != 1 { broken.append("coverage \(plan.coverage): \(unowned(plan))") }
    var end: UInt32 = 0
    for region in plan.regions {
      if region.range.start < end {
        broken.append("\(region.kind) at \(region.range.start) overlaps what ends at \(end)")
      }
      if Int(region.range.end) > plan.text.bytes.count { broken.append("\(region.kind) ends past the text") }
      end = max(end, region.range.end)
      guard region.kind == .node, let node = region.node, plan.nodes.indices.contains(node) else { continue }
      if !plan.nodes[node].extent.contains(region.range) {
        broken.append("\(plan.path(of: node)) owns «\(plan.text.string(region.range))» outside its extent")
      }
    }
    return broken
  }

  /// Regions of nodes name their node.
  static func owners(_ plan: Plan) -> [String] {
    plan.regions.filter { $0.kind == .node && !($0.node.map(plan.nodes.indices.contains) ?? false) }
      .map { "«\(plan.text.string($0.range))» is of no node" }
  }

  /// The first piece of text that no region owns.
  private static func unowned(_ plan: Plan) -> String {
    var position = 0
    for region in plan.regions {
      let gap = plan.text.string(TextRange(position, max(position, Int(region.range.start))))
      if !gap.isEmpty { return gap }
      position = max(position, Int(region.range.end))
    }
    return plan.text.string(TextRange(position, plan.text.bytes.count))
  }

  /// Parents stand before their children, subtrees are contiguous runs, depths and extents nest.
  static func nesting(_ plan: Plan) -> [String] {
    var broken: [String] = []
    for (index, node) in plan.nodes.enumerated() {
      let path = plan.path(of: index)
      if node.subtreeEnd <= index || node.subtreeEnd > plan.nodes.count {
        broken.append("\(path): subtree end \(node.subtreeEnd)")
      }
      if !node.extent.contains(node.text), !node.text.isEmpty {
        broken.append("\(path): text outside extent")
      }
      if let marker = node.marker, !node.extent.contains(marker) {
        broken.append("\(path): marker outside extent")
      }
      guard let parent = node.parent else {
        if node.depth != 0 { broken.append("\(path): depth \(node.depth) at the top") }
        continue
      }
      guard parent < index else {
        broken.append("\(path): parent after child")
        continue
      }
      let above = plan.nodes[parent]
      if node.depth != above.depth + 1 { broken.append("\(path): depth \(node.depth)") }
      if node.subtreeEnd > above.subtreeEnd { broken.append("\(path): subtree passes its parent's") }
      if !above.extent.contains(node.extent) { broken.append("\(path): extent passes its parent's") }
    }
    let reached = plan.roots.reduce(0) { $0 + plan.nodes[$1].subtreeEnd - $1 }
    if reached != plan.nodes.count { broken.append("\(reached) of \(plan.nodes.count) nodes below roots") }
    return broken
  }

  /// No two nodes have one path, and none is empty or not UTF-8.
  static func paths(_ plan: Plan) -> [String] {
    var seen: Set<String> = []
    return plan.nodes.indices.map { plan.path(of: $0) }.filter {
      !seen.insert($0).inserted || $0.isEmpty || $0.unicodeScalars.contains("\u{FFFD}") || $0.contains(" /")
    }
  }

  /// Facts lie where they say that they stand, their parts inside their quotes.
  static func places(_ plan: Plan) -> [String] {
    var broken: [String] = []
    func check(_ name: String, _ at: Place, _ range: TextRange?) {
      guard let range else { return }
      guard let home = home(of: at, plan) else {
        broken.append("\(name) at \(plan.path(of: at)): no such place")
        return
      }
      if range.isEmpty || !home.contains(range) {
        broken.append("\(name) at \(plan.path(of: at)): «\(plan.text.string(range))» outside")
      }
    }
    for target in plan.targets {
      for range in [target.quote, target.population, target.indicator, target.of] {
        check("target", target.at, range)
      }
      if case .quoted(let unit) = target.unit { check("unit", target.at, unit) }
    }
    for deadline in plan.deadlines {
      check("deadline", deadline.at, deadline.quote)
      if let trigger = deadline.trigger, !deadline.quote.contains(trigger) {
        broken.append("trigger «\(plan.text.string(trigger))» outside its quote")
      }
    }
    for assignment in plan.assignments {
      check("body", assignment.at, assignment.body)
      if !plan.bodies.indices.contains(assignment.bodyID) {
        broken.append("body \(assignment.bodyID) of no body")
      }
    }
    for citation in plan.citations {
      check("citation", citation.at, citation.quote)
      if !plan.cited.indices.contains(citation.document) { broken.append("citation of no document") }
      if let issuer = citation.issuer, !citation.quote.contains(issuer) {
        broken.append("issuer «\(plan.text.string(issuer))» outside its quote")
      }
    }
    for task in plan.tasks { check("task", task.at, task.text) }
    return broken
  }

  /// The text that a place stands for.
  private static func home(of place: Place, _ plan: Plan) -> TextRange? {
    switch place {
    case .title: plan.titleRange
    case .preamble: plan.preamble
    case .closing: plan.closing
    case .footnote(let number):
      plan.footnotes.indices.contains(number - 1) ? plan.footnotes[number - 1].text : nil
    case .node(let index): plan.nodes.indices.contains(index) ? plan.nodes[index].text : nil
    case .row(let node, let row): cells(of: row, node, plan)
    }
  }

  private static func cells(of row: Int, _ node: Int, _ plan: Plan) -> TextRange? {
    guard plan.nodes.indices.contains(node), let table = plan.nodes[node].table,
      plan.tables[table].rows.indices.contains(row - 1)
    else { return nil }
    let cells = plan.tables[table].rows[row - 1].filter { !$0.isEmpty }
    guard let first = cells.first else { return nil }
    return cells.reduce(first) { $0.union($1) }
  }
}
