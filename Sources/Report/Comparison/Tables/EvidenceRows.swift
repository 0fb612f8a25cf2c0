import Compare
import Model

/// The links with the words of both sides and why they were made; an upper unit without a link has one row that says so,
/// with the candidate where there is one to look at.
struct EvidenceRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("kind", .term, "Loại", "Kind"),
      TableColumn("upperText", .prose, "Nội dung cấp trên", "Upper text"),
      TableColumn("relation", .term, "Kết quả", "Relation"),
      TableColumn("carried", .term, "Chuyển tải", "Carried"),
      TableColumn("share", .percent, "Phần chuyển tải", "Share carried"),
    ] + TableColumn.place(.lower) + [
      TableColumn("lowerText", .prose, "Nội dung cấp dưới", "Lower text"),
      TableColumn("role", .term, "Vai trò", "Role"), TableColumn("band", .term, "Độ tin cậy", "Band"),
      TableColumn("score", .score, "Điểm", "Score"), TableColumn("rule", .term, "Căn cứ", "Rule"),
      TableColumn("phrases", .prose, "Cụm từ chung hiếm gặp", "Shared rare phrases"),
      TableColumn("upperCovered", .percent, "Phần cấp trên trùng", "Upper covered"),
      TableColumn("lowerCovered", .percent, "Phần cấp dưới trùng", "Lower covered"),
      TableColumn("changes", .prose, "Khác biệt", "Changes"),
    ] + TableColumn.decision

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// How many rows tell of a unit.
  static func count(of entry: UnitAlignment) -> Int { max(1, entry.links.count) }

  /// By upper unit, the links in their order. O(text of linked units).
  var rows: [[TableCell]] {
    lower.alignment.units.flatMap { entry in
      entry.links.isEmpty
        ? [unlinked(entry)]
        : entry.links.enumerated().map { row(entry, $1, isFirst: $0 == 0) }
    }
  }

  private func head(_ entry: UnitAlignment) -> [TableCell] {
    let unit = tables.units[entry.upper]
    return [lower.name] + unit.place
      + [
        .term(.unitKind(unit.kind)), .text(unit.text), .term(.relation(entry.relation)),
        .term(.carried(entry.carried)), .share(entry.share),
      ]
  }

  private func row(_ entry: UnitAlignment, _ link: Link, isFirst: Bool) -> [TableCell] {
    let phrases = link.rarest.map { tables.upper.plan.text.string($0.upper) }.joined(separator: " | ")
    let changes = entry.changes.filter { change in
      change.direction != .same && (change.lowerUnit == link.lower || (change.lowerUnit == nil && isFirst))
    }
    return head(entry) + lower.place(of: link.lower)
      + [
        .text(lower.units[link.lower].text), .term(.linkRole(link.role)), .term(.band(link.band)),
        .score(link.score), .term(.linkRule(link.rule)), .words(phrases),
        .share(link.evidence.upperCovered), .share(link.evidence.lowerCovered),
        .coded(changes.map { "\($0.kind.rawValue) \($0.direction.rawValue)" }.joined(separator: "; ")) {
          language in
          changes.map { "\($0.kind.text(in: language)): \($0.direction.text(in: language))" }
            .joined(separator: "; ")
        },
      ] + TableCell.decision(entry.decision(about: link.lower))
  }

  private func unlinked(_ entry: UnitAlignment) -> [TableCell] {
    head(entry) + lower.place(of: entry.candidate)
      + [
        .words(entry.candidate.map { lower.units[$0].text }), .empty,
        entry.band == .review ? .term(.band(.review)) : .empty, .score(entry.score), .empty, .empty, .empty,
        .empty, .empty,
      ] + TableCell.decision(entry.decision(about: nil) ?? entry.decisions.last)
  }
}
