import Compare
import Model

/// The plans: what each is, how it is related to the upper one, and how much of that it took up.
enum DocumentRows {
  static let columns =
    [TableColumn("plan", .text, "Tệp", "File"), TableColumn("side", .term, "Vai trò", "Side")]
    + descriptionColumns + [
      TableColumn("lineage", .text, "Quan hệ với văn bản cấp trên", "Relation to the upper plan"),
      TableColumn("units", .number, "Nhiệm vụ, chỉ tiêu của văn bản", "Tasks and targets of the plan"),
    ] + coverageColumns + [noticesColumn]

  /// What the reader must know of a plan first.
  static let noticesColumn = TableColumn("notices", .prose, "Lưu ý", "Notices")

  /// The columns of ``description(of:)``.
  static let descriptionColumns = [
    TableColumn("type", .text, "Tên loại", "Type"), TableColumn("number", .text, "Số, ký hiệu", "Number"),
    TableColumn("title", .prose, "Trích yếu", "Title"),
    TableColumn("issuer", .text, "Cơ quan ban hành", "Issuer"), TableColumn("level", .term, "Cấp", "Level"),
    TableColumn("date", .date, "Ngày", "Date"),
  ]

  /// The columns of ``coverage(_:)``.
  static let coverageColumns = [
    TableColumn("linked", .number, "Đã thấy", "Found"),
    TableColumn("of", .number, "Trên tổng số của cấp trên", "Of the upper plan's"),
    TableColumn("coverage", .percent, "Tỷ lệ đã thấy", "Share found"),
    TableColumn("coverageLow", .percent, "Cận dưới 95%", "Low, 95%"),
    TableColumn("coverageHigh", .percent, "Cận trên 95%", "High, 95%"),
    TableColumn("sure", .number, "Trong đó chắc chắn", "Of them sure"),
    TableColumn("review", .number, "Cần xem lại", "To review"),
    TableColumn("linkedFamilies", .number, "Việc khác nhau đã thấy", "Distinct tasks found"),
    TableColumn("families", .number, "Trên tổng số việc khác nhau", "Of distinct tasks"),
    TableColumn(
      "depth", .percent, "Độ sâu (phần lời văn được chuyển tải)", "Depth (share of the text carried)"),
  ]

  /// The upper plan, then the lower ones. O(plans).
  static func rows(_ comparison: Comparison) -> [[TableCell]] {
    let upper = comparison.upper
    let distinct = upper.families.indices.count { upper.families[$0] == $0 }
    var rows = [
      header(of: upper.prepared, .upper) + [.empty, .count(upper.prepared.units.count)]
        + [TableCell](repeating: .empty, count: 8) + [.count(distinct), .empty, .empty]
    ]
    for index in comparison.alignments.indices {
      let alignment = comparison.alignments[index]
      let kinship = comparison.kinships[index]
      rows.append(
        header(of: alignment.lower, .lower)
          + [
            .coded([kinship.code, kinship.through].compactMap { $0 }.joined(separator: " ")) {
              kinship.text(in: $0)
            },
            .count(alignment.lower.units.count),
          ]
          + coverage(alignment.coverage) + [notices(comparison.notices[index].map(\.message))])
    }
    return rows
  }

  private static func header(of prepared: PreparedPlan, _ side: PlanSide) -> [TableCell] {
    [.text(prepared.name), .term(.side(side))] + description(of: prepared)
  }

  /// What a plan is.
  static func description(of prepared: PreparedPlan) -> [TableCell] {
    let document = prepared.plan.document
    return [
      .words(document.type?.name), .words(document.number?.text), .words(document.title),
      .words(document.issuer), document.level.map { .term(.level($0)) } ?? .empty, .day(document.date),
    ]
  }

  /// How much of the upper plan was taken up.
  static func coverage(_ coverage: Coverage) -> [TableCell] {
    let interval = WilsonInterval(coverage.linked, of: coverage.units)
    let share = coverage.units > 0 ? Double(coverage.linked) / Double(coverage.units) : nil
    return [
      .count(coverage.linked), .count(coverage.units), share.map { .share($0) } ?? .empty,
      interval.map { .share($0.low) } ?? .empty, interval.map { .share($0.high) } ?? .empty,
      .count(coverage.sure), .count(coverage.review), .count(coverage.linkedFamilies),
      .count(coverage.families), .share(coverage.depth),
    ]
  }

  /// A cell of ``noticesColumn``.
  static func notices(_ notices: [DiagnosticMessage]) -> TableCell {
    .phrase { language in notices.map { $0.text(in: language) }.joined(separator: " ") }
  }
}
