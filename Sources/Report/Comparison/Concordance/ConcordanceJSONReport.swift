import Compare
import Model

/// A concordance as JSON: the object of `plantrace/concordance/1` that the schema in `docs` describes.
public enum ConcordanceJSONReport {
  /// Writes the concordance as one JSON object and a line feed.
  ///
  /// - Complexity: O(rows + their text).
  public static func write(_ draft: ConcordanceDraft, to out: inout OutputBuffer) {
    var json = JSONWriter(layout: .pretty)
    swap(&json.out, &out)
    json.beginObject()
    json.key("schema")
    json.string(PlanTrace.concordanceSchema)
    json.key("version")
    json.string(PlanTrace.version)
    json.key("entries")
    json.beginArray()
    for row in draft.rows {
      json.beginObject()
      for column in ConcordanceColumn.allCases { write(column, of: row, to: &json) }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    swap(&json.out, &out)
    out.append(0x0A)
  }

  private static func write(
    _ column: ConcordanceColumn, of row: ConcordanceDraft.Row, to json: inout JSONWriter
  ) {
    if column == .score {
      guard let score = row.score else { return }
      json.key("score")
      json.score(score)
      return
    }
    let value = column.value(of: row)
    // The cells that a person fills in are always there.
    guard !value.isEmpty || column.isForPeople else { return }
    json.key(column.key)
    json.string(orNull: value.isEmpty ? nil : value)
  }
}

extension ConcordanceColumn {
  fileprivate var isForPeople: Bool {
    switch self {
    case .upperPath, .plan, .lowerPath, .verdict, .note: true
    case .suggestion, .score, .upperText, .lowerText: false
    }
  }

  fileprivate var key: StaticString {
    switch self {
    case .upperPath: "upperPath"
    case .plan: "plan"
    case .lowerPath: "lowerPath"
    case .verdict: "verdict"
    case .note: "note"
    case .suggestion: "suggestion"
    case .score: "score"
    case .upperText: "upperText"
    case .lowerText: "lowerText"
    }
  }
}
