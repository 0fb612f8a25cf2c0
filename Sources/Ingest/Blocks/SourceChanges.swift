import Model

/// What of a file was left out of its text or was not as it should be, counted.
struct SourceChanges {
  var insertions = 0
  var deletions = 0
  /// Bytes of hidden text.
  var hidden = 0
  /// Paragraphs in lists that the file does not define.
  var undefinedLists = 0
  /// Signs of typefaces that are not known.
  var unknownSymbols = 0
  /// Stretches that old typefaces draw.
  var decoded = LegacyTally()
  /// Parts that could not be read, with the reason.
  var brokenParts: [String] = []

  /// Adds what another part of the file had.
  mutating func add(_ other: SourceChanges) {
    insertions += other.insertions
    deletions += other.deletions
    hidden += other.hidden
    undefinedLists += other.undefinedLists
    unknownSymbols += other.unknownSymbols
    decoded.add(other.decoded)
    brokenParts += other.brokenParts
  }

  /// One diagnostic of each kind.
  var diagnostics: [SourceDiagnostic] {
    var result: [SourceDiagnostic] = []
    func add(_ code: String, _ severity: Diagnostic.Severity, _ vietnamese: String, _ english: String) {
      result.append(
        SourceDiagnostic(
          code: "ingest.\(code)", severity: severity,
          message: DiagnosticMessage(vietnamese: vietnamese, english: english)))
    }
    if insertions + deletions > 0 {
      add(
        "tracked-changes", .warning,
        "văn bản còn theo dõi thay đổi: đọc như đã chấp nhận hết (\(insertions) chỗ thêm, \(deletions) chỗ xóa bỏ qua).",
        "the document has tracked changes: read as if all were accepted (\(insertions) insertions, \(deletions) "
          + "deletions left out).")
    }
    if hidden > 0 {
      add(
        "hidden-text", .note, "văn bản có chữ ẩn (\(hidden) byte), không đọc.",
        "the document has hidden text (\(hidden) bytes), which was left out.")
    }
    if undefinedLists > 0 {
      add(
        "undefined-list", .warning,
        "\(undefinedLists) đoạn đánh số tự động theo danh sách không có trong tệp.",
        "\(undefinedLists) paragraphs are numbered by lists that the file does not define.")
    }
    if unknownSymbols > 0 {
      add(
        "unknown-symbol", .note, "\(unknownSymbols) ký hiệu của phông chữ riêng không rõ là gì.",
        "\(unknownSymbols) signs of a symbol typeface are not known.")
    }
    result += decoded.diagnostics
    for part in brokenParts {
      add(
        "broken-part", .warning, "phần \(part) của tệp không đọc được.",
        "a part of the file could not be read: \(part).")
    }
    return result
  }
}
