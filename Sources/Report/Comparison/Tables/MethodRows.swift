import Compare
import Model

/// What decided: the version and the thresholds, so that a report can be made again and argued with.
enum MethodRows {
  static let columns = [
    TableColumn("name", .text, "Thông số", "Parameter"), TableColumn("value", .text, "Giá trị", "Value"),
    TableColumn("meaning", .prose, "Ý nghĩa", "Meaning"),
  ]

  static func rows(_ comparison: Comparison) -> [[TableCell]] {
    rows(comparison.alignments.first?.thresholds ?? Thresholds())
  }

  static func rows(_ thresholds: Thresholds) -> [[TableCell]] {
    [
      row("version", .text(PlanTrace.version), "Phiên bản PlanTrace", "The version of PlanTrace"),
      row("link", .score(thresholds.link), "Từ điểm này coi là có liên hệ", "From here a pair is linked"),
      row("sure", .score(thresholds.sure), "Từ điểm này coi là chắc chắn", "From here a link is sure"),
      row(
        "review", .score(thresholds.review), "Từ điểm này đưa vào danh sách cần xem lại",
        "From here a pair is put on the review list"),
      row(
        "ofUpperBest", .score(thresholds.ofUpperBest),
        "Phần so với điểm cao nhất của mục cấp trên mà một liên hệ phải đạt …",
        "The share of the best score of its upper unit that a link must reach …"),
      row(
        "ofLowerBest", .score(thresholds.ofLowerBest), "… hoặc so với điểm cao nhất của mục cấp dưới",
        "… or of the best score of its lower unit"),
      row(
        "newShare", .score(thresholds.newShare),
        "Phần mới mà một liên hệ nữa phải chuyển tải để không là nhắc lại",
        "The share that a further link must newly carry to be no repetition"),
      row(
        "verbatim", .score(thresholds.verbatim), "Phần trùng ở cả hai bên để coi là nguyên văn",
        "The share covered on both sides for a wording to be called the same"),
      row(
        "interval", .text("Wilson, 95%"), "Khoảng tin cậy của tỷ lệ đã thấy",
        "The interval of the share found"),
      row(
        "wording", .empty,
        "“Chưa thấy” nghĩa là chưa thấy trong văn bản được đối chiếu, không phải là chưa thực hiện.",
        "“Not found” is said of the text compared, never of the work."),
    ]
  }

  private static func row(_ name: String, _ value: TableCell, _ vietnamese: String, _ english: String)
    -> [TableCell]
  {
    [.text(name), value, .phrase(DiagnosticMessage(vietnamese: vietnamese, english: english))]
  }
}
