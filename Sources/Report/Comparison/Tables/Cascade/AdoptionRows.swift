import Compare
import Model

/// The units of the plans that others carry out, followed down the tree: those at the top, then those in the middle.
struct AdoptionRows {
  static let columns = [
    TableColumn("upper", .text, "Văn bản cấp trên", "Upper plan"),
    TableColumn("upperPath", .path, "Mục", "At"), TableColumn("upperText", .prose, "Nội dung", "Text"),
    TableColumn("plan", .text, "Văn bản cấp dưới", "Lower plan"),
    TableColumn("depth", .number, "Cách văn bản cấp trên (cấp)", "Levels below the upper plan"),
    TableColumn("relation", .term, "Kết quả", "Relation"),
    TableColumn("score", .score, "Điểm thấp nhất của chuỗi", "Weakest score of the chain"),
    TableColumn("lowerPaths", .text, "Mục cấp dưới", "Lower at"),
    TableColumn("lowerText", .prose, "Nội dung cấp dưới", "Lower text"),
  ]

  private static let fixedColumns = [
    TableColumn("upper", .text, "Văn bản cấp trên", "Upper plan"),
    TableColumn("upperPath", .path, "Mục", "At"), TableColumn("upperText", .prose, "Nội dung", "Text"),
    TableColumn("kind", .term, "Loại", "Kind"), TableColumn("section", .text, "Phần", "Section"),
    TableColumn("found", .number, "Số văn bản đã thấy", "Plans where found"),
  ]

  /// By upper plan and unit, nearest plans first.
  private(set) var rows: [[TableCell]] = []
  /// A row a unit, a column a plan below a root.
  private(set) var matrix: [[TableCell]] = []
  /// Each plan below is a column that states whom it carries out.
  let matrixColumns: [TableColumn]

  /// Follows every unit. O(edges × units + text of the units found).
  init(_ cascade: Cascade) {
    let below = Self.below(cascade)
    let columnOf = Dictionary(uniqueKeysWithValues: below.enumerated().map { ($1, $0) })
    matrixColumns = Self.fixedColumns + below.map { Self.column(of: $0, in: cascade) }
    for upper in cascade.roots + cascade.middles {
      let plan = cascade.plans[upper]
      for unit in plan.units.indices {
        let description = UnitDescription(unit, of: plan)
        var cells = [TableCell](repeating: .empty, count: below.count)
        var found = 0
        for adoption in cascade.adoptions(of: unit, in: upper) {
          if adoption.relation != .missing { found += 1 }
          if let column = columnOf[adoption.plan] {
            cells[column] = .relation(
              RelationCell(
                relation: adoption.relation, band: .sure, score: adoption.score, evidence: rows.count,
                decisions: []))
          }
          rows.append(
            [.text(plan.name), .text(description.path), .text(description.text)]
              + Self.cells(of: adoption, in: cascade.plans[adoption.plan]))
        }
        matrix.append(
          [
            .text(plan.name), .text(description.path), .text(description.text),
            .term(.unitKind(description.kind)), .text(description.section), .count(found),
          ] + cells)
      }
    }
  }

  private static func cells(of adoption: Cascade.Adoption, in plan: PreparedPlan) -> [TableCell] {
    [
      .text(plan.name), .count(adoption.depth), .term(.relation(adoption.relation)), .score(adoption.score),
      .words(adoption.units.map { plan.path(of: $0) }.joined(separator: "; ")),
      .words(adoption.units.map { plan.text(of: $0) }.joined(separator: "\n")),
    ]
  }

  /// The plans below a root, level by level. O(edges).
  private static func below(_ cascade: Cascade) -> [Int] {
    var children = [[Int]](repeating: [], count: cascade.plans.count)
    for edge in cascade.lineage.edges { children[edge.parent].append(edge.child) }
    var result: [Int] = []
    var level = cascade.roots
    var seen = Set(level)
    while !level.isEmpty {
      level = level.flatMap { children[$0] }.filter { seen.insert($0).inserted }
      result += level
    }
    return result
  }

  private static func column(of plan: Int, in cascade: Cascade) -> TableColumn {
    let name = cascade.plans[plan].name
    var keys: [String] = []
    for edge in cascade.lineage.edges where edge.child == plan && !keys.contains(edge.key) {
      keys.append(edge.key)
    }
    let parents = keys.map { Kinship.parent(through: $0) }
    return TableColumn(
      name, .relation, name, name,
      note: DiagnosticMessage(
        vietnamese: parents.map { $0.text(in: .vietnamese) }.joined(separator: "; "),
        english: parents.map { $0.text(in: .english) }.joined(separator: "; ")))
  }
}
