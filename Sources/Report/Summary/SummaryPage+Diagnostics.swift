import Model

extension SummaryPage {
  /// What looked odd, each with its line and a caret under the place.
  var diagnostics: [String] {
    guard !plan.diagnostics.isEmpty else { return [] }
    var lines = [heading(.diagnostics, count: plan.diagnostics.count)]
    for diagnostic in plan.diagnostics.prefix(Self.shownDiagnostics) {
      lines += DiagnosticView(diagnostic, in: plan.text, language: language, width: width).lines
    }
    let rest = plan.diagnostics.count - Self.shownDiagnostics
    if rest > 0 { lines.append(remainder(rest)) }
    return lines
  }

  /// Diagnostics that are shown; the rest is counted.
  private static let shownDiagnostics = 20
}
