import Compare
import Model

/// Findings as people read them on a terminal: the line with carets under the place, plan by plan.
public struct FindingsText: Sendable {
  private let language: Language
  private let width: Int

  /// Narrower terminals are treated as this wide.
  private static let leastWidth = 40
  /// The least room for a line of the source.
  private static let leastRoom = 20

  /// A report in a language, fitted to so many columns.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = max(width, Self.leastWidth)
  }

  /// Writes the findings of one plan; nothing where there are none. O(findings + text).
  public func write(_ checked: CheckedPlan, to out: inout OutputBuffer) {
    guard !checked.findings.isEmpty else { return }
    let head = "\(Self.shown(checked.source.path)): \(checked.counts.text(in: language))"
    for words in WordWrap.lines(of: head, width: width) { line(words, to: &out) }
    var regions = SourceRegions(checked.source.plan.text)
    var upperRegions = checked.upper.map { SourceRegions($0.plan.text) }
    for finding in checked.findings {
      let region = regions.region(of: finding.range)
      let place = "\(Self.shown(checked.source.path)):\(region.startLine):\(region.startColumn)"
      let title =
        "\(place): \(finding.severity.text(in: language)): \(finding.message.text(in: language)) [\(finding.rule)]"
      for words in WordWrap.lines(of: title, width: width - 2) { line("  " + words, to: &out) }
      excerpt(finding.range, of: checked.source.plan.text, to: &out)
      if let upper = checked.upper, let range = finding.upper, let above = upperRegions?.region(of: range) {
        line("  ↳ \(Self.shown(upper.path)):\(above.startLine):\(above.startColumn)", to: &out)
        excerpt(range, of: upper.plan.text, to: &out)
      }
    }
    out.append(0x0A)
  }

  /// Writes the counts of all plans.
  public func writeSum(of counts: FindingCounts, to out: inout OutputBuffer) {
    let plans =
      switch language {
      case .vietnamese: "\(counts.plans) văn bản"
      case .english: counts.plans == 1 ? "1 plan" : "\(counts.plans) plans"
      }
    line("\(plans): \(counts.text(in: language))", to: &out)
  }

  private func excerpt(_ range: TextRange, of text: PlanText, to out: inout OutputBuffer) {
    let span = text.span(of: range)
    let number = String(span.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let excerpt = SourceExcerpt(span, in: text, width: max(width - gutter.count - 5, Self.leastRoom))
    line("  \(number) │ \(excerpt.line)", to: &out)
    line("  \(gutter) │ \(excerpt.carets)", to: &out)
  }

  private func line(_ words: String, to out: inout OutputBuffer) {
    out.append(words)
    out.append(0x0A)
  }

  /// A path as a terminal may show it: no control character has an effect.
  private static func shown(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
    return text
  }
}
