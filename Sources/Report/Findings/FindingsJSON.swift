import Compare
import Model

/// Findings as the object of `plantrace/findings/1` that the schema in `docs` describes; each plan is one line, so
/// that any number of plans is written with flat memory.
public enum FindingsJSON {
  /// Writes what comes before the first plan.
  public static func open(against upper: String?, to out: inout OutputBuffer) {
    out.append("{\n\"schema\": ")
    append(PlanTrace.findingsSchema, to: &out)
    out.append(",\n\"version\": ")
    append(PlanTrace.version, to: &out)
    out.append(",\n\"against\": ")
    if let upper { append(upper, to: &out) } else { out.append("null") }
    out.append(",\n\"plans\": [\n")
  }

  /// What comes between two plans.
  public static let separator = ",\n"

  /// Writes one plan. O(findings + text).
  public static func write(_ checked: CheckedPlan, to out: inout OutputBuffer) {
    var json = JSONWriter(layout: .compact)
    swap(&json.out, &out)
    var paths = PathWriter()
    var regions = SourceRegions(checked.source.plan.text)
    var upperRegions = checked.upper.map { SourceRegions($0.plan.text) }
    json.beginObject()
    json.key("name")
    json.string(checked.source.path)
    json.key("title")
    json.string(orNull: checked.source.plan.document.title)
    json.counts(checked.counts)
    json.key("findings")
    json.beginArray()
    for finding in checked.findings {
      json.beginObject()
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.message(finding.message)
      json.key("at")
      if let place = finding.at {
        json.separate()
        json.out.append(0x22)
        paths.append(place, of: checked.source.plan, to: &json.out)
        json.out.append(0x22)
        json.didWriteValue()
      } else {
        json.null()
      }
      json.place(finding.range, of: checked.source.plan.text, &regions)
      json.key("upper")
      if let upper = checked.upper, let range = finding.upper, var above = upperRegions {
        json.beginObject()
        json.place(range, of: upper.plan.text, &above)
        json.endObject()
        upperRegions = above
      } else {
        json.null()
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    swap(&json.out, &out)
  }

  /// Writes what comes after the last plan.
  public static func close(counts: FindingCounts, to out: inout OutputBuffer) {
    out.append("\n],\n")
    var json = JSONWriter(layout: .compact)
    swap(&json.out, &out)
    json.counts(counts)
    swap(&json.out, &out)
    out.append("\n}\n")
  }

  private static func append(_ text: String, to out: inout OutputBuffer) {
    out.append(0x22)
    var copy = text
    copy.withUTF8 { JSONString.append($0, to: &out) }
    out.append(0x22)
  }
}

extension JSONWriter {
  /// Words of a quote that are shown.
  private static let shownWords = 40

  /// Writes the key `counts` with its value.
  fileprivate mutating func counts(_ counts: FindingCounts) {
    key("counts")
    beginObject()
    key("error")
    number(counts.errors)
    key("warning")
    number(counts.warnings)
    key("note")
    number(counts.notes)
    endObject()
  }

  /// Writes the key `message` with a sentence in both languages.
  fileprivate mutating func message(_ message: DiagnosticMessage) {
    key("message")
    beginObject()
    key("vi")
    string(message.vietnamese)
    key("en")
    string(message.english)
    endObject()
  }

  /// Writes what stands at a place, and where: offsets, line, page and column.
  fileprivate mutating func place(_ range: TextRange, of text: PlanText, _ regions: inout SourceRegions) {
    key("quote")
    string(text.opening(of: range, words: Self.shownWords))
    key("span")
    span(text.span(of: range))
    key("column")
    number(regions.region(of: range).startColumn)
  }
}
