import Model

/// The tables that a cascade is told in, in the order of reports.
enum CascadeTableKind: CaseIterable {
  /// The plans: what each is, and whom it carries out.
  case documents
  /// Who carries out whom, and how much of it was taken up.
  case edges
  /// The units of the plans that others carry out by the plans below.
  case matrix
  /// A unit in a plan below a row, with the units that carry it there.
  case adoptions
  /// What is cited and not there.
  case absent
  /// The numbers and versions that decided.
  case method

  /// The heading.
  var heading: DiagnosticMessage {
    switch self {
    case .documents: TableKind.documents.heading
    case .edges: DiagnosticMessage(vietnamese: "Ai thực hiện của ai", english: "Who implements whom")
    case .matrix: TableKind.matrix.heading
    case .adoptions: DiagnosticMessage(vietnamese: "Tiếp nhận", english: "Taken up")
    case .absent: DiagnosticMessage(vietnamese: "Dẫn chiếu, không có ở đây", english: "Cited, and not here")
    case .method: TableKind.method.heading
    }
  }
}
