import Model

/// What holds of every plan, whatever the bytes it was read from.
struct Invariants {
  let plan: Plan
  let source: [UInt8]

  /// Traps with the sentence that does not hold.
  static func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    if !holds { fatalError("does not hold: \(sentence())") }
  }

  /// Checks all of them. O(text + nodes + facts).
  func check() {
    Self.require(plan.text.source == source, "the plan keeps its source byte for byte")
    regions()
    outline()
    tables()
    targets()
    deadlines()
    bodies()
    tasks()
    for diagnostic in plan.diagnostics { range(diagnostic.range, "diagnostic") }
  }

  // MARK: - Text

  private func regions() {
    Self.require(plan.coverage == 1, "coverage is 1, not \(plan.coverage)")
    var end: UInt32 = 0
    for region in plan.regions {
      range(region.range, "region")
      Self.require(region.range.start >= end, "regions ascend and are disjoint, at \(region.range.start)")
      end = region.range.end
      Self.require(region.kind == .node || region.node == nil, "only a region of the outline has a node")
      if let node = region.node { Self.require(plan.nodes.indices.contains(node), "a region's node exists") }
    }
    for furniture in plan.text.furniture { range(furniture, "furniture") }
    for stretch in [plan.titleRange, plan.preamble, plan.closing] { optional(stretch, "stretch") }
    for note in plan.footnotes { range(note.text, "footnote") }
  }

  /// A range lies inside the working text, its span inside the source.
  private func range(_ range: TextRange, _ what: String) {
    Self.require(range.start <= range.end, "\(what): start is not after end")
    Self.require(Int(range.end) <= plan.text.bytes.count, "\(what): ends inside the working text")
    let span = plan.text.span(of: range)
    Self.require(0 <= span.start && span.start <= span.end, "\(what): span \(span) ascends")
    Self.require(span.end <= source.count, "\(what): span \(span) ends inside the source")
    Self.require(span.line >= 1 && span.page >= 1, "\(what): line and page are counted from 1")
  }

  private func optional(_ range: TextRange?, _ what: String) {
    if let range { self.range(range, what) }
  }

  // MARK: - Outline

  /// Subtrees are contiguous runs that tile their parents.
  private func outline() {
    for (index, node) in plan.nodes.enumerated() {
      range(node.text, "text of a node")
      range(node.extent, "extent of a node")
      optional(node.marker, "marker")
      Self.require(!node.label.isEmpty, "a node has a label")
      Self.require(
        node.subtreeEnd > index && node.subtreeEnd <= plan.nodes.count, "a subtree ends after its root")
      if let parent = node.parent {
        Self.require(parent >= 0 && parent < index, "a parent stands before its child")
        Self.require(node.depth == plan.nodes[parent].depth + 1, "depth grows by one")
        Self.require(node.subtreeEnd <= plan.nodes[parent].subtreeEnd, "a subtree lies in its parent's")
      } else {
        Self.require(node.depth == 0, "a root has depth 0")
      }
      if let table = node.table { Self.require(plan.tables.indices.contains(table), "a table exists") }
    }
    children(of: nil, from: 0, to: plan.nodes.count)
    for (index, node) in plan.nodes.enumerated() { children(of: index, from: index + 1, to: node.subtreeEnd) }
  }

  private func children(of parent: Int?, from start: Int, to end: Int) {
    var index = start
    while index < end {
      Self.require(plan.nodes[index].parent == parent, "subtrees tile their parent, at node \(index)")
      index = plan.nodes[index].subtreeEnd
    }
    Self.require(index == end, "the last subtree ends with its parent")
  }

  private func tables() {
    for table in plan.tables {
      for cell in table.header + table.rows.joined() { range(cell, "cell") }
    }
  }

  // MARK: - Facts

  private func place(_ place: Place) {
    switch place {
    case .node(let node): Self.require(plan.nodes.indices.contains(node), "the node of a fact exists")
    case .row(let node, let row):
      Self.require(plan.nodes.indices.contains(node), "the node of a row exists")
      let rows = plan.nodes[node].table.map { plan.tables[$0].rows.count } ?? 0
      Self.require((1...max(rows, 1)).contains(row), "the row of a fact exists")
    case .footnote(let number):
      Self.require((1...max(plan.footnotes.count, 1)).contains(number), "the footnote of a fact exists")
    case .title, .preamble, .closing: break
    }
  }

  private func targets() {
    for target in plan.targets {
      place(target.at)
      range(target.quote, "target")
      for part in [target.population, target.indicator, target.of] { optional(part, "part of a target") }
      if case .quoted(let unit) = target.unit { range(unit, "unit") }
      Self.require(target.value.isFinite, "a value is a number")
      Self.require(target.upper?.isFinite ?? true, "an upper bound is a number")
      for date in target.due { self.date(date) }
    }
  }

  private func deadlines() {
    for deadline in plan.deadlines {
      place(deadline.at)
      range(deadline.quote, "deadline")
      optional(deadline.trigger, "trigger")
      for date in [deadline.start, deadline.due] { if let date { self.date(date) } }
    }
  }

  private func date(_ date: PartialDate) {
    Self.require((1...12).contains(date.month ?? 1), "a month is one of twelve")
    Self.require((1...31).contains(date.day ?? 1), "a day is one of a month")
    Self.require((1...4).contains(date.quarter ?? 1), "a quarter is one of four")
  }

  private func bodies() {
    for assignment in plan.assignments {
      place(assignment.at)
      range(assignment.body, "body")
      Self.require(!assignment.body.isEmpty, "a body has a name")
      Self.require(plan.bodies.indices.contains(assignment.bodyID), "a body exists")
    }
    for citation in plan.citations {
      place(citation.at)
      range(citation.quote, "citation")
      optional(citation.issuer, "issuer")
      Self.require(plan.cited.indices.contains(citation.document), "a cited document exists")
    }
    for document in plan.cited { optional(document.issuer, "issuer of a cited document") }
  }

  private func tasks() {
    for task in plan.tasks {
      place(task.at)
      range(task.text, "task")
      for share in task.bodies {
        Self.require(plan.assignments.indices.contains(share.assignment), "an assignment exists")
      }
      Self.require(task.deadlines.allSatisfy(plan.deadlines.indices.contains), "a deadline exists")
      Self.require(task.targets.allSatisfy(plan.targets.indices.contains), "a target exists")
      Self.require(task.citations.allSatisfy(plan.citations.indices.contains), "a citation exists")
    }
  }
}
