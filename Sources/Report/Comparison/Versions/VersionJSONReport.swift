import Compare
import Model

/// Two versions of a plan as JSON: the object of `plantrace/versions/1` that the schema in `docs` describes.
public enum VersionJSONReport {
  /// Writes a comparison of versions as one JSON object and a line feed.
  ///
  /// - Parameters:
  ///   - versions: the draft and the issued text.
  ///   - layout: indented for people, compact for programs.
  ///   - language: the language of the notices' messages; keys and values do not depend on it.
  ///   - out: receives the bytes as they are made.
  /// - Complexity: O(text).
  public static func write(
    _ versions: VersionComparison, layout: JSONLayout, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    var json = JSONWriter(layout: layout)
    swap(&json.out, &out)
    json.beginObject()
    json.key("schema")
    json.string(PlanTrace.versionsSchema)
    json.key("version")
    json.string(PlanTrace.version)
    json.key("draft")
    json.beginObject()
    json.writeDocument(of: versions.draft)
    json.endObject()
    json.key("issued")
    json.beginObject()
    json.writeDocument(of: versions.issued)
    json.endObject()
    writeNotices(of: versions, language, to: &json)
    json.key("kept")
    json.score(versions.kept)
    writeCounts(of: versions, to: &json)
    writeFields(of: versions, to: &json)
    json.key("entries")
    json.beginArray()
    let writer = VersionEntryJSON(versions)
    for entry in versions.entries { writer.write(entry, to: &json) }
    json.endArray()
    json.endObject()
    swap(&json.out, &out)
    out.append(0x0A)
  }

  private static func writeNotices(
    of versions: VersionComparison, _ language: Language, to json: inout JSONWriter
  ) {
    json.key("notices")
    json.beginArray()
    for notice in versions.notices {
      json.beginRecord()
      json.key("code")
      json.string(notice.rawValue)
      json.key("message")
      json.string(notice.message.text(in: language))
      json.endObject()
    }
    json.endArray()
  }

  private static func writeCounts(of versions: VersionComparison, to json: inout JSONWriter) {
    json.key("counts")
    json.beginObject()
    json.key("units")
    write(.units, of: versions, to: &json)
    json.key("everything")
    write(.everything, of: versions, to: &json)
    json.endObject()
  }

  private static func write(
    _ scope: VersionComparison.Scope, of versions: VersionComparison, to json: inout JSONWriter
  ) {
    json.beginRecord()
    json.key("unchanged")
    json.number(versions.count(of: .unchanged, among: scope))
    json.key("reworded")
    json.number(versions.count(of: .reworded, among: scope))
    json.key("split")
    json.number(versions.count(of: .split, among: scope))
    json.key("joined")
    json.number(versions.count(of: .joined, among: scope))
    json.key("added")
    json.number(versions.count(of: .added, among: scope))
    json.key("removed")
    json.number(versions.count(of: .removed, among: scope))
    json.key("moved")
    json.number(versions.movedCount(among: scope))
    json.endObject()
  }

  private static func writeFields(of versions: VersionComparison, to json: inout JSONWriter) {
    json.key("fields")
    json.beginArray()
    for field in versions.fields {
      json.beginRecord()
      json.key("field")
      json.string(field.field.rawValue)
      json.key("draft")
      json.string(orNull: field.draft)
      json.key("issued")
      json.string(orNull: field.issued)
      json.endObject()
    }
    json.endArray()
  }
}
