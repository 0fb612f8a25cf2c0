import Model

/// A diagnostic with the line of the source that it is about, a caret under the place.
struct DiagnosticView {
  /// The lines of the view.
  let lines: [String]

  /// The least room for the line.
  private static let leastRoom = 20

  /// Lays out a diagnostic; a long line is shown around the place.
  init(_ diagnostic: Diagnostic, in text: PlanText, language: Language, width: Int) {
    let span = text.span(of: diagnostic.range)
    let number = String(span.line)
    let severity = diagnostic.severity.text(in: language)
    let title =
      "\(Label.line.text(in: language)) \(number): \(severity): \(diagnostic.message.text(in: language))"
      + " [\(diagnostic.code)]"
    let margin = String(repeating: " ", count: SummaryPage.indent)
    let gutter = margin + String(repeating: " ", count: number.utf8.count) + " │ "
    let room = max(width - gutter.count, Self.leastRoom)
    let excerpt = SourceExcerpt(span, in: text, width: room)
    lines =
      WordWrap.lines(of: title, width: width - SummaryPage.indent).map { margin + $0 }
      + ["\(margin)\(number) │ \(excerpt.line)", gutter + excerpt.carets]
  }
}
