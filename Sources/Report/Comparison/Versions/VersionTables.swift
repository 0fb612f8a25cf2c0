import Compare
import Model

/// Two versions of a plan as plain tables.
public struct VersionTables: Sendable {
  public let versions: VersionComparison

  /// Takes a comparison. O(1).
  public init(_ versions: VersionComparison) { self.versions = versions }

  /// The columns of a table.
  public func columns(of kind: VersionTableKind) -> [TableColumn] {
    let fate = [TableColumn("fate", .term, "Thế nào", "What became of it")]
    switch kind {
    case .passages:
      return fate + [
        TableColumn("moved", .term, "Chuyển chỗ", "Moved"),
        TableColumn("renumbered", .term, "Đổi số", "Renumbered"),
        TableColumn("kind", .term, "Loại", "Kind"),
      ] + Self.place(.draft) + [TableColumn("draftText", .prose, "Lời dự thảo", "The draft says")]
        + Self.place(.issued) + [
          TableColumn("issuedText", .prose, "Lời ban hành", "The issued text says"),
          TableColumn("difference", .prose, "Khác biệt", "Difference"),
        ]
    case .changes:
      return [
        TableColumn("kind", .term, "Khác về", "What"),
        TableColumn("direction", .term, "Khác thế nào", "Which way"),
      ] + Self.place(.draft) + [TableColumn("draftWords", .prose, "Dự thảo nêu", "The draft says")]
        + Self.place(.issued)
        + [TableColumn("issuedWords", .prose, "Bản ban hành nêu", "The issued text says")]
    case .fields:
      return [
        TableColumn("field", .term, "Mục thông tin", "Field"),
        TableColumn("draft", .text, "Bản dự thảo", "Draft"),
        TableColumn("issued", .text, "Bản ban hành", "Issued text"),
      ]
    }
  }

  /// The rows of a table, in the order of the comparison. O(text).
  public func rows(of kind: VersionTableKind) -> [[TableCell]] {
    switch kind {
    case .passages: versions.entries.map(row)
    case .changes: versions.entries.flatMap { entry in entry.changes.map { row($0, of: entry) } }
    case .fields:
      versions.fields.map {
        [.term(.field($0.field)), value($0.field, $0.draft), value($0.field, $0.issued)]
      }
    }
  }

  private static func place(_ side: VersionSide) -> [TableColumn] {
    let vietnamese = side == .draft ? "dự thảo" : "ban hành"
    let english = side == .draft ? "Draft" : "Issued"
    return [
      TableColumn("\(side.rawValue)Path", .path, "Mục \(vietnamese)", "\(english) at"),
      TableColumn("\(side.rawValue)Page", .page, "Trang", "Page"),
      TableColumn("\(side.rawValue)Line", .line, "Dòng", "Line"),
    ]
  }

  // MARK: - Passages

  private func row(_ entry: VersionEntry) -> [TableCell] {
    let difference = entry.words.map {
      MarkedWording($0, upper: versions.draft.plan.text, lower: versions.issued.plan.text).line()
    }
    return [
      .term(.fate(entry.fate)), mark(.moved, entry.isMoved), mark(.renumbered, entry.isRenumbered),
      unit(entry).map { .term(.unitKind($0)) } ?? .empty,
    ] + side(entry.draft, versions.draftPassages, versions.draft)
      + side(entry.issued, versions.issuedPassages, versions.issued) + [.words(difference)]
  }

  private func mark(_ label: VersionLabel, _ isSet: Bool) -> TableCell {
    isSet ? .coded(label.text(in: .english)) { label.text(in: $0) } : .empty
  }

  /// What the entry is about, by the issued text where it is there.
  private func unit(_ entry: VersionEntry) -> UnitKind? {
    entry.issued.lazy.compactMap { versions.issuedPassages[$0].unit }.first
      ?? entry.draft.lazy.compactMap { versions.draftPassages[$0].unit }.first
  }

  private func side(_ indices: [Int], _ passages: [Passage], _ plan: PreparedPlan) -> [TableCell] {
    guard let first = indices.first else { return UnitDescription.nowhere + [.empty] }
    let span = plan.plan.text.span(of: passages[first].text)
    return [
      .text(indices.map { plan.plan.path(of: passages[$0].at) }.joined(separator: " + ")), .count(span.page),
      .count(span.line),
      .words(indices.map { plan.plan.text.string(passages[$0].text) }.joined(separator: "\n")),
    ]
  }

  // MARK: - Changes

  private func row(_ change: Change, of entry: VersionEntry) -> [TableCell] {
    [.term(.changeKind(change.kind)), .term(.direction(change.direction))]
      + side(change.upper, entry.draft, versions.draftPassages, versions.draft)
      + side(change.lower, entry.issued, versions.issuedPassages, versions.issued)
  }

  private func side(
    _ range: TextRange?, _ indices: [Int], _ passages: [Passage], _ plan: PreparedPlan
  ) -> [TableCell] {
    guard let range else { return UnitDescription.nowhere + [.empty] }
    let span = plan.plan.text.span(of: range)
    let passage = indices.last { passages[$0].text.start <= range.start } ?? indices.first
    return [
      .words(passage.map { plan.plan.path(of: passages[$0].at) }), .count(span.page), .count(span.line),
      .words(plan.plan.text.string(range)),
    ]
  }

  // MARK: - Fields

  private func value(_ field: DocumentField, _ value: String?) -> TableCell {
    switch (field, value) {
    case (.level, let value?): Level(rawValue: value).map { .term(.level($0)) } ?? .text(value)
    case (.draft, let value?):
      .coded(value) { language in
        switch (value == "true", language) {
        case (true, .vietnamese): "dự thảo"
        case (false, .vietnamese): "không ghi dự thảo"
        case (true, .english): "draft"
        case (false, .english): "not marked as a draft"
        }
      }
    default: .words(value)
    }
  }
}
