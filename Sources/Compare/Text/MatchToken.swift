import Model

/// One item of what is matched: a syllable, a number or a placeholder, with its place in the text.
struct MatchToken: Sendable {
  var key: UInt64
  var start: UInt32
  var end: UInt32
  /// The clause of the unit that it stands in, counted from 0.
  var clause: UInt16
  var traits: MatchLexicon.Traits
}

/// What is matched of a stretch of text, beside the text itself, which stays untouched.
struct MatchText: Sendable {
  var tokens: [MatchToken] = []

  /// Where a run of tokens stands in the text.
  func range(_ run: Range<Int>) -> TextRange {
    TextRange(Int(tokens[run.lowerBound].start), Int(tokens[run.upperBound - 1].end))
  }
}
