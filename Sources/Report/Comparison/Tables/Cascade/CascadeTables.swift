import Compare
import Model

/// A cascade as plain tables.
struct CascadeTables {
  let cascade: Cascade
  private let adoptions: AdoptionRows

  /// Follows every unit of the plans that others carry out down the tree. O(edges × units).
  init(_ cascade: Cascade) {
    self.cascade = cascade
    adoptions = AdoptionRows(cascade)
  }

  /// The columns of a table; those of the matrix depend on the plans.
  func columns(of kind: CascadeTableKind) -> [TableColumn] {
    switch kind {
    case .documents:
      [TableColumn("plan", .text, "Tệp", "File")] + DocumentRows.descriptionColumns + [
        TableColumn("units", .number, "Nhiệm vụ, chỉ tiêu của văn bản", "Tasks and targets of the plan"),
        TableColumn("parents", .text, "Thực hiện (có ở đây)", "Carries out (here)"),
        TableColumn("absent", .text, "Thực hiện (không có ở đây)", "Carries out (not here)"),
        TableColumn("copyOf", .text, "Trùng với", "Copy of"), DocumentRows.noticesColumn,
      ]
    case .edges:
      [
        TableColumn("parent", .text, "Văn bản cấp trên", "Upper plan"),
        TableColumn("child", .text, "Văn bản cấp dưới", "Lower plan"),
        TableColumn("through", .text, "Dẫn chiếu", "Cited as"),
        TableColumn("band", .term, "Độ tin cậy của quan hệ", "How sure the relation is"),
      ] + DocumentRows.coverageColumns
    case .matrix: adoptions.matrixColumns
    case .adoptions: AdoptionRows.columns
    case .absent:
      [
        TableColumn("plan", .text, "Văn bản", "Plan"),
        TableColumn("implements", .text, "Thực hiện văn bản số", "Carries out number"),
        TableColumn("date", .date, "Ngày", "Date"),
      ]
    case .method: MethodRows.columns
    }
  }

  /// The rows of a table. O(its text).
  func rows(of kind: CascadeTableKind) -> [[TableCell]] {
    switch kind {
    case .documents: documents
    case .edges: edges
    case .matrix: adoptions.matrix
    case .adoptions: adoptions.rows
    case .absent: absences
    case .method: MethodRows.rows(cascade.steps.first?.alignment.thresholds ?? Thresholds())
    }
  }

  private var documents: [[TableCell]] {
    let lineage = cascade.lineage
    var parents = [[String]](repeating: [], count: cascade.plans.count)
    for edge in lineage.edges { parents[edge.child].append(cascade.plans[edge.parent].name) }
    var absent = [[String]](repeating: [], count: cascade.plans.count)
    for absence in lineage.absences {
      for child in absence.children { absent[child].append(absence.reference.key) }
    }
    var notices = [[DiagnosticMessage]](repeating: [], count: cascade.plans.count)
    for notice in lineage.notices {
      for plan in notice.plans { notices[plan].append(lineage.message(of: notice)) }
    }
    return cascade.plans.enumerated().map { index, plan in
      [.text(plan.name)] + DocumentRows.description(of: plan) + [
        .count(plan.units.count), .words(parents[index].joined(separator: "; ")),
        .words(absent[index].joined(separator: "; ")),
        .words(lineage.copies[index].map { cascade.plans[$0].name }), DocumentRows.notices(notices[index]),
      ]
    }
  }

  private var edges: [[TableCell]] {
    cascade.steps.map { step in
      [
        .text(cascade.plans[step.edge.parent].name), .text(cascade.plans[step.edge.child].name),
        .text(step.edge.key), .term(.band(step.edge.band)),
      ] + DocumentRows.coverage(step.alignment.coverage)
    }
  }

  private var absences: [[TableCell]] {
    cascade.lineage.absences.flatMap { absence in
      absence.children.map { child in
        [.text(cascade.plans[child].name), .text(absence.reference.key), .day(absence.reference.date)]
      }
    }
  }
}
