import Model

extension PlanJSON {
  /// Writes the outline as a nested tree, by one walk over the flat nodes with a stack of its own.
  mutating func writeSections() {
    json.key("sections")
    json.beginArray()
    var open: [Int] = []
    for index in plan.nodes.indices {
      while let last = open.last, plan.nodes[last].subtreeEnd <= index {
        closeNode()
        open.removeLast()
      }
      openNode(index)
      open.append(index)
    }
    for _ in open { closeNode() }
    json.endArray()
  }

  private mutating func openNode(_ index: Int) {
    let node = plan.nodes[index]
    json.beginObject()
    json.key("path")
    write(Place.node(index))
    if let marker = node.marker {
      json.key("marker")
      write(marker)
    }
    json.key("label")
    json.string(node.label)
    json.key("kind")
    json.string(node.kind.code)
    if let role = node.role {
      json.key("role")
      json.string(role.code)
    }
    json.key("text")
    write(node.text)
    json.key("span")
    writeSpan(node.extent)
    if let table = node.table { writeTable(plan.tables[table]) }
    json.key("children")
    json.beginArray()
  }

  private mutating func closeNode() {
    json.endArray()
    json.endObject()
  }

  private mutating func writeTable(_ table: Table) {
    json.key("header")
    writeRow(table.header)
    json.key("columns")
    json.beginRow()
    for column in table.columns { json.string(column.rawValue) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in table.rows { writeRow(row) }
    json.endArray()
  }

  private mutating func writeRow(_ cells: [TextRange]) {
    json.beginRow()
    for cell in cells { write(cell) }
    json.endArray()
  }
}
