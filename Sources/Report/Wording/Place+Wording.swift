import Model

extension Plan {
  /// The text that stands at a place: a node's own paragraph, a row's cells, a footnote.
  func words(at place: Place) -> String {
    switch place {
    case .title: return titleRange.map { text.string($0) } ?? ""
    case .preamble: return preamble.map { text.string($0) } ?? ""
    case .closing: return closing.map { text.string($0) } ?? ""
    case .footnote(let number):
      guard footnotes.indices.contains(number - 1) else { return "" }
      return text.string(footnotes[number - 1].text)
    case .node(let index): return text.string(nodes[index].text)
    case .row(let node, let row): return words(ofRow: row, in: node)
    }
  }

  private func words(ofRow row: Int, in node: Int) -> String {
    guard let table = nodes[node].table.map({ tables[$0] }), table.rows.indices.contains(row - 1) else {
      return ""
    }
    let cells = table.rows[row - 1]
    if let column = table.columns.firstIndex(of: .task), cells.indices.contains(column) {
      return text.string(cells[column])
    }
    return cells.map { text.string($0) }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The heading of the top-level section that a place lies in, marker included.
  func heading(above place: Place) -> String {
    switch place {
    case .title, .preamble, .closing, .footnote: ""
    case .node(let index), .row(let index, _): heading(aboveNode: index)
    }
  }

  private func heading(aboveNode index: Int) -> String {
    var top = index
    while let parent = nodes[top].parent { top = parent }
    let marker = nodes[top].marker.map { text.string($0) + " " } ?? ""
    return marker + text.string(nodes[top].text)
  }
}
