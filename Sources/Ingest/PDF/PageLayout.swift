import Model

/// Lays pages out as text: what is furniture, what stands in columns, what is a table, what runs on.
enum PageLayout {
  /// The text of pages, whose words are let go as they are laid in rows. O(words log words).
  static func text(of pages: consuming [Page]) -> SourceTextBuilder {
    for index in pages.indices where !pages[index].words.isEmpty {
      pages[index].layRows(besides: pages[..<index].last?.watermark)
    }
    let furniture = PageFurniture.find(pages)
    let texts = zip(pages, furniture).map { page, furniture in
      page.rows.indices.filter { !furniture.contains($0) }.map { page.rows[$0] }
    }
    let heights = texts.joined().map(\.height).sorted()
    let height = heights.isEmpty ? 0 : heights[heights.count / 2]
    let notes = zip(pages, texts).map { page, rows in
      page.confidence == nil
        ? rows[FootnoteFinder.start(in: rows, height: height)...]
        : rows[FootnoteFinder.start(inRecognised: rows)...]
    }
    let bodies = zip(pages, zip(texts, notes)).map { page, parts in
      let rows = Array(parts.0.prefix(parts.1.startIndex))
      return page.tables.isEmpty ? RunningColumns.unfolded(rows) : rows
    }
    var blocks: [[PageBlock]] = []
    for (page, body) in zip(pages, bodies) {
      var finder = BlockFinder(rows: body, tables: page.tables)
      if case .table(_, let gutters) = blocks.last?.last { finder.openGutters = gutters }
      let found = finder.blocks()
      if let before = blocks.indices.last, case .table(let rows, let gutters) = found.first {
        blocks[before] = BlockFinder(rows: bodies[before], tables: pages[before].tables)
          .begun(blocks[before], head: body[rows.lowerBound].text, columns: gutters.count)
      }
      blocks.append(found)
    }
    let running = zip(bodies, blocks).map { rows, blocks in
      blocks.flatMap { block -> [PageRow] in
        if case .text(let range) = block { Array(rows[range]) } else { [] }
      }
    }
    var writer = PageWriter(measure: Measure(running))
    for (index, page) in pages.enumerated() {
      writer.begin(page: page.number)
      for row in [page.watermark, page.uprightNumber].compactMap(\.self) { writer.write(furniture: row) }
      let edges = furniture[index].sorted()
      for row in edges where page.rows[row].top < page.height / 2 { writer.write(furniture: page.rows[row]) }
      for block in blocks[index] { writer.write(block, of: bodies[index]) }
      writer.write(notes: notes[index])
      for row in edges where page.rows[row].top >= page.height / 2 { writer.write(furniture: page.rows[row]) }
    }
    return writer.finish()
  }
}
