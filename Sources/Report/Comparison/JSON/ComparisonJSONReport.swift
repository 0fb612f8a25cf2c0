import Compare

/// A comparison as JSON: the object of `plantrace/comparison/1` that the schema in `docs` describes.
public enum ComparisonJSONReport {
  /// Writes a comparison as one JSON object and a line feed.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - layout: indented for people, compact for programs.
  ///   - language: the language of the notices' messages; keys and values do not depend on it.
  ///   - out: receives the bytes as they are made.
  /// - Complexity: O(units × lower plans + links + text quoted).
  public static func write(
    _ comparison: Comparison, layout: JSONLayout, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    var writer = ComparisonJSON(comparison, language: language, layout: layout)
    swap(&writer.json.out, &out)
    writer.write()
    swap(&writer.json.out, &out)
    out.append(0x0A)
  }
}
