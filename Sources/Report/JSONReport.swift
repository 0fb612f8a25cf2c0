import Model

/// A plan as JSON: the object of `plantrace/plan/1` that the schema in `docs` describes.
public enum JSONReport {
  /// Writes a plan as one JSON object and a line feed.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - source: where it came from.
  ///   - layout: indented for people, compact for NDJSON (one line a plan).
  ///   - language: the language of the diagnostics' messages; keys and values do not depend on it.
  ///   - out: receives the bytes as they are made.
  /// - Complexity: O(text + facts) time, constant memory beside the plan.
  public static func write(
    _ plan: Plan, from source: Provenance, layout: JSONLayout, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    var writer = PlanJSON(plan, language: language, layout: layout)
    swap(&writer.json.out, &out)
    writer.write(from: source)
    swap(&writer.json.out, &out)
    out.append(0x0A)
  }
}
