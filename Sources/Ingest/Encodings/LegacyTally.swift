import Model

/// How many stretches of a text were in which old encoding.
struct LegacyTally {
  private var counts: [TextEncoding: Int] = [:]

  /// Whether there was none.
  var isEmpty: Bool { counts.isEmpty }

  /// Counts a stretch.
  mutating func count(_ encoding: TextEncoding) { counts[encoding, default: 0] += 1 }

  /// Adds another tally.
  mutating func add(_ other: LegacyTally) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// One diagnostic, which names the encodings.
  var diagnostic: SourceDiagnostic? {
    let encodings = TextEncoding.allCases.filter { counts[$0] != nil }
    guard !encodings.isEmpty else { return nil }
    let titles = encodings.map(\.title).joined(separator: ", ")
    let number = counts.values.reduce(0, +)
    return SourceDiagnostic(
      code: "ingest.encoding", severity: .note,
      message: DiagnosticMessage(
        vietnamese: "\(number) đoạn chữ dùng phông bảng mã \(titles); đã chuyển sang Unicode.",
        english:
          "\(number) stretches of text are set in typefaces of \(titles); they are converted to Unicode."))
  }
}
