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
    paths()
    tables()
    facts()
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
  func range(_ range: TextRange, _ what: String) {
    Self.require(range.start <= range.end, "\(what): start is not after end")
    Self.require(Int(range.end) <= plan.text.bytes.count, "\(what): ends inside the working text")
    let span = plan.text.span(of: range)
    Self.require(0 <= span.start && span.start <= span.end, "\(what): span \(span) ascends")
    Self.require(span.end <= source.count, "\(what): span \(span) ends inside the source")
    Self.require(span.line >= 1 && span.page >= 1, "\(what): line and page are counted from 1")
  }

  func optional(_ range: TextRange?, _ what: String) {
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
      Self.require(node.text.isEmpty || node.extent.contains(node.text), "a node's text lies in its extent")
      Self.require(node.marker.map(node.extent.contains) ?? true, "a marker lies in its node's extent")
      if let parent = node.parent {
        Self.require(plan.nodes[parent].extent.contains(node.extent), "an extent lies in its parent's")
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

  /// No two nodes have one path.
  private func paths() {
    var seen: Set<String> = []
    for index in plan.nodes.indices {
      let path = plan.path(of: index)
      Self.require(seen.insert(path).inserted, "a path is one node's: \(path)")
    }
  }

  private func tables() {
    for table in plan.tables {
      for cell in table.header + table.rows.joined() { range(cell, "cell") }
    }
  }
}
