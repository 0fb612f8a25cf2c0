import Model

/// What is attached to a document and has no marker of its own: the plan that a decision issues, annexes with a heading.
extension OutlineBuilder {
  /// Opens an attached plan: everything that follows stands under it.
  mutating func addAttachment(marker: TextRange, text: TextRange, extent: TextRange) {
    stack.removeAll()
    let node = nodes.count
    let label = unique("KT", under: nil)
    nodes.append(
      Node(
        kind: .attachment, parent: nil, depth: 0, subtreeEnd: node + 1, marker: marker, text: text,
        extent: extent.union(marker).union(text), label: label))
    stack.append(Level(kind: .attachment, style: 0, ordinal: 0, components: [], node: node))
    forgetUpper()
  }

  /// Opens an annex that has a heading and no marker: everything that follows stands under it.
  mutating func addAnnex(_ heading: TextRange) {
    stack.removeAll()
    let node = nodes.count
    nodes.append(
      Node(
        kind: .appendix, parent: nil, depth: 0, subtreeEnd: node + 1, marker: nil, text: heading,
        extent: heading, label: unique("PL", under: nil)))
    stack.append(Level(kind: .appendix, style: 0, ordinal: 0, components: [], node: node))
    forgetUpper()
  }
}
