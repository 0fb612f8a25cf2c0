import Model

/// Lays pages out as text: what is furniture, what stands in columns, what is a table, what runs on.
enum PageLayout {
  /// The text of pages. O(words log words).
  static func text(of pages: [Page]) -> SourceTextBuilder {
    let laid = pages.map { (page: $0, rows: RowBuilder.rows(of: $0)) }
    let furniture = PageFurniture.find(laid)
    let texts = zip(laid, furniture).map { laid, furniture in
      laid.rows.indices.filter { !furniture.contains($0) }.map { laid.rows[$0] }
    }
    let heights = texts.joined().map(\.height).sorted()
    let height = heights.isEmpty ? 0 : heights[heights.count / 2]
    let notes = zip(pages, texts).map { page, rows in
      page.confidence == nil
        ? rows[FootnoteFinder.start(in: rows, height: height)...]
        : rows[FootnoteFinder.start(inRecognised: rows)...]
    }
    let bodies = zip(texts, notes).map { Array($0.prefix($1.startIndex)) }
    var blocks: [[PageBlock]] = []
    for body in bodies {
      var finder = BlockFinder(rows: body)
      if case .table(_, let gutters) = blocks.last?.last { finder.openGutters = gutters }
      blocks.append(finder.blocks())
    }
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
      writer.write(notes: notes[index])
      for row in edges where rows[row].top >= page.height / 2 { writer.write(furniture: rows[row]) }
    }
    return writer.finish()
  }
}
