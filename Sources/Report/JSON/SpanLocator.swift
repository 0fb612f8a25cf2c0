import Model

/// Turns ranges of the working text into places in the source.
struct SpanLocator {
  private let text: PlanText

  /// Serves one text.
  init(_ text: PlanText) { self.text = text }

  /// The place of a range. O(log n).
  mutating func span(of range: TextRange) -> SourceSpan { text.span(of: range) }
}
