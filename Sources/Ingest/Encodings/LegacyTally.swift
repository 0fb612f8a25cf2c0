import Model

/// How many stretches of a text were in which old encoding.
struct LegacyTally {
  /// Those whose typeface told it.
  private var typefaces: [TextEncoding: Int] = [:]
  /// Those that were found by how they read.
  private var readings: [TextEncoding: Int] = [:]

  /// Whether nothing was decoded.
  var isEmpty: Bool { typefaces.isEmpty && readings.isEmpty }

  /// Counts a stretch.
  mutating func count(_ font: LegacyFont) {
    if font.isTypeface {
      typefaces[font.encoding, default: 0] += 1
    } else {
      readings[font.encoding, default: 0] += 1
    }
  }

  /// Adds another tally.
  mutating func add(_ other: LegacyTally) {
    typefaces.merge(other.typefaces, uniquingKeysWith: +)
    readings.merge(other.readings, uniquingKeysWith: +)
  }

  /// One diagnostic for what typefaces told and one for what was found, which name the encodings.
  var diagnostics: [SourceDiagnostic] {
    var result: [SourceDiagnostic] = []
    func add(_ counts: [TextEncoding: Int], _ message: (Int, String) -> DiagnosticMessage) {
      let titles = TextEncoding.allCases.filter { counts[$0] != nil }.map(\.title).joined(separator: ", ")
      guard !titles.isEmpty else { return }
      let message = message(counts.values.reduce(0, +), titles)
      result.append(SourceDiagnostic(code: "ingest.encoding", severity: .note, message: message))
    }
    add(typefaces) { number, titles in
      DiagnosticMessage(
        vietnamese: "\(number) đoạn chữ dùng phông bảng mã \(titles); đã chuyển sang Unicode.",
        english:
          "\(number) stretches of text are set in typefaces of \(titles); they are converted to Unicode.")
    }
    add(readings) { number, titles in
      DiagnosticMessage(
        vietnamese: "\(number) đoạn chữ theo bảng mã \(titles); đã chuyển sang Unicode.",
        english: "\(number) stretches of text are in \(titles); they are converted to Unicode.")
    }
    return result
  }
}
