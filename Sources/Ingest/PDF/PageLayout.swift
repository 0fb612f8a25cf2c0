import Model

/// Lays pages out as text: what is furniture, what stands in columns, what is a table, what runs on.
enum PageLayout {
  /// The text of pages. O(words log words).
  static func text(of pages: [Page]) -> SourceTextBuilder {
    let laid = pages.map { (page: $0, rows: RowBuilder.rows(of: $0)) }
    let furniture = PageFurniture.find(laid)
    let bodies = zip(laid, furniture).map { laid, furniture in
      laid.rows.indices.filter { !furniture.contains($0) }.map { laid.rows[$0] }
    }
    let blocks = bodies.map { BlockFinder(rows: $0).blocks() }
    let running = zip(bodies, blocks).map { rows, blocks in
      blocks.flatMap { block -> [PageRow] in
        if case .text(let range) = block { Array(rows[range]) } else { [] }
      }
    }
    var writer = PageWriter(measure: Measure(running))
    for (index, (page, rows)) in laid.enumerated() {
      writer.begin(page: page.number)
      let edges = furniture[index].sorted()
      for row in edges where rows[row].top < page.height / 2 { writer.write(furniture: rows[row]) }
      for block in blocks[index] { writer.write(block, of: bodies[index]) }
      for row in edges where rows[row].top >= page.height / 2 { writer.write(furniture: rows[row]) }
    }
    return writer.finish()
  }
}
