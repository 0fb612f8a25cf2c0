import Model

extension Plan {
  /// The first words of the text that stands at a place: a node's own paragraph, a row's task, a
  /// footnote.
  func opening(at place: Place, words: Int) -> String {
    let range: TextRange? =
      switch place {
      case .title: titleRange
      case .preamble: preamble
      case .closing: closing
      case .footnote(let number):
        footnotes.indices.contains(number - 1) ? footnotes[number - 1].text : nil
      case .node(let index): nodes[index].text
      case .row(let node, let row): taskCell(ofRow: row, in: node)
      }
    return range.map { text.opening(of: $0, words: words) } ?? ""
  }

  /// The cell of a row that says what is to be done, or its longest one.
  private func taskCell(ofRow row: Int, in node: Int) -> TextRange? {
    guard let table = nodes[node].table.map({ tables[$0] }), table.rows.indices.contains(row - 1) else {
      return nil
    }
    let cells = table.rows[row - 1]
    if let column = table.columns.firstIndex(of: .task), cells.indices.contains(column) {
      return cells[column]
    }
    return cells.max { $0.count < $1.count }
  }

  /// The heading of the top-level section that a place lies in, marker included, cut to its first words.
  func heading(above place: Place) -> String {
    switch place {
    case .title, .preamble, .closing, .footnote: ""
    case .node(let index), .row(let index, _): heading(aboveNode: index)
    }
  }

  /// Words of a heading that are shown.
  private static let headingWords = 40

  private func heading(aboveNode index: Int) -> String {
    var top = index
    while let parent = nodes[top].parent { top = parent }
    let marker = nodes[top].marker.map { text.string($0) + " " } ?? ""
    return marker + text.opening(of: nodes[top].text, words: Self.headingWords)
  }
}
