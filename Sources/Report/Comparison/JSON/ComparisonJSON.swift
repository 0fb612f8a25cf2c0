import Compare
import Model

/// Writes one comparison as the object of `plantrace/comparison/1`.
struct ComparisonJSON: ~Copyable {
  let comparison: Comparison
  let language: Language
  var json: JSONWriter

  /// Prepares to write a comparison; the caller swaps its own buffer in.
  init(_ comparison: Comparison, language: Language, layout: JSONLayout) {
    self.comparison = comparison
    self.language = language
    json = JSONWriter(layout: layout)
  }

  private var upper: PreparedPlan { comparison.upper.prepared }

  /// Writes the whole object.
  mutating func write() {
    json.beginObject()
    json.key("schema")
    json.string(PlanTrace.comparisonSchema)
    json.key("version")
    json.string(PlanTrace.version)
    json.key("upper")
    json.beginObject()
    json.writeDocument(of: upper)
    json.endObject()
    json.key("lowers")
    json.beginArray()
    for index in comparison.alignments.indices { writeLower(index) }
    json.endArray()
    if let thresholds = comparison.alignments.first?.thresholds { json.write(thresholds) }
    json.key("units")
    json.beginArray()
    for unit in upper.units.indices { writeUnit(unit) }
    json.endArray()
    json.key("added")
    json.beginArray()
    for alignment in comparison.alignments {
      for unit in alignment.added { writeAdded(unit, of: alignment.lower) }
    }
    json.endArray()
    writeConcordance()
    json.endObject()
  }

  private mutating func writeConcordance() {
    let entries = comparison.concordance.entries
    guard !entries.isEmpty else { return }
    json.key("concordance")
    json.beginObject()
    json.key("entries")
    json.number(entries.count)
    json.key("decided")
    json.number(entries.count { $0.verdict != nil })
    json.key("findings")
    json.beginArray()
    for finding in comparison.concordanceReading.findings {
      let entry = entries[finding.entry]
      json.beginRecord()
      json.key("entry")
      json.number(finding.entry)
      json.key("code")
      json.string(finding.problem.code)
      json.key("message")
      json.string(finding.problem.message.text(in: language))
      json.key("upper")
      json.string(entry.upper)
      json.key("name")
      json.string(orNull: entry.plan)
      json.key("lower")
      json.string(orNull: entry.lower)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func writeLower(_ index: Int) {
    let alignment = comparison.alignments[index]
    json.beginObject()
    json.writeDocument(of: alignment.lower)
    json.write(comparison.kinships[index])
    json.key("notices")
    json.beginArray()
    for notice in comparison.notices[index] {
      json.beginRecord()
      json.key("code")
      json.string(notice.code)
      json.key("message")
      json.string(notice.message.text(in: language))
      json.endObject()
    }
    json.endArray()
    json.write(alignment.coverage)
    json.endObject()
  }

  private mutating func writeUnit(_ index: Int) {
    let unit = upper.units[index]
    json.beginObject()
    json.key("upper")
    json.string(upper.path(of: index))
    json.key("kind")
    json.string(unit.kind.rawValue)
    json.key("family")
    json.string(upper.path(of: comparison.upper.families[index]))
    json.key("text")
    json.string(upper.text(of: index))
    json.key("span")
    json.span(upper.plan.text.span(of: unit.text))
    json.key("lowers")
    json.beginArray()
    for alignment in comparison.alignments {
      AlignmentJSON(upper: upper, lower: alignment.lower).write(alignment.units[index], to: &json)
    }
    json.endArray()
    json.endObject()
  }

  private mutating func writeAdded(_ added: AddedUnit, of lower: PreparedPlan) {
    json.beginObject()
    json.key("name")
    json.string(lower.name)
    json.key("path")
    json.string(lower.path(of: added.lower))
    json.key("text")
    json.string(lower.text(of: added.lower))
    json.key("score")
    json.score(added.score)
    json.key("span")
    json.span(lower.plan.text.span(of: lower.units[added.lower].text))
    json.endObject()
  }
}
