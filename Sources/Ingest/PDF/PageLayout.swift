import Model

/// Lays pages out as text: what is furniture, what stands in columns, what is a table, what runs on.
enum PageLayout {
  /// The text of pages, whose words are let go as they are laid in rows. O(words log words).
  static func text(of pages: consuming [Page]) -> SourceTextBuilder {
    var laid: [(page: Page, rows: [PageRow])] = []
    for index in pages.indices {
      let rows = RowBuilder.rows(of: pages[index])
      pages[index].words = []
      laid.append((pages[index], rows))
    }
    let furniture = PageFurniture.find(laid)
    let texts = zip(laid, furniture).map { laid, furniture in
      laid.rows.indices.filter { !furniture.contains($0) }.map { laid.rows[$0] }
    }
    let heights = texts.joined().map(\.height).sorted()
    let height = heights.isEmpty ? 0 : heights[heights.count / 2]
    let notes = zip(laid, texts).map { laid, rows in
      laid.page.confidence == nil
        ? rows[FootnoteFinder.start(in: rows, height: height)...]
        : rows[FootnoteFinder.start(inRecognised: rows)...]
    }
    let bodies = zip(texts, notes).map { Array($0.prefix($1.startIndex)) }
    var blocks: [[PageBlock]] = []
    for (laid, body) in zip(laid, bodies) {
      var finder = BlockFinder(rows: body, tables: laid.page.tables)
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
