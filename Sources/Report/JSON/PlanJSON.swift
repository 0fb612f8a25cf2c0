import Model

/// Writes one plan as the object of `plantrace/plan/1`.
///
/// Facts and nodes are written as they are met; nothing is gathered, and no call nests deeper for a
/// deeper outline.
struct PlanJSON: ~Copyable {
  let plan: Plan
  let text: HealedText
  let language: Language
  var json: JSONWriter
  var paths: PathWriter

  /// Prepares to write a plan; the caller swaps its own buffer in, so that no block is copied.
  init(_ plan: Plan, language: Language, layout: JSONLayout) {
    self.plan = plan
    text = HealedText(plan.text)
    self.language = language
    json = JSONWriter(layout: layout)
    paths = PathWriter()
  }

  /// Writes the whole object.
  mutating func write(from source: Provenance) {
    json.beginObject()
    json.key("schema")
    json.string(PlanTrace.planSchema)
    json.key("version")
    json.string(PlanTrace.version)
    writeSource(source)
    writeDocument()
    json.key("preamble")
    writePassage(plan.preamble)
    json.key("closing")
    writePassage(plan.closing)
    writeSections()
    writeFootnotes()
    writeTargets()
    writeDeadlines()
    writeAssignments()
    writeCitations()
    writeTasks()
    writeDiagnostics()
    json.endObject()
  }

  private mutating func writeSource(_ source: Provenance) {
    json.key("source")
    json.beginObject()
    json.key("name")
    json.string(source.name)
    if let path = source.path {
      json.key("path")
      json.string(path)
    }
    json.key("format")
    json.string(source.format)
    json.key("bytes")
    json.number(source.bytes ?? plan.text.source.count)
    json.key("sha256")
    json.string(source.sha256)
    json.key("pages")
    json.number(plan.text.pageCount)
    json.key("coverage")
    json.number(plan.ownedShare)
    if !source.recognised.isEmpty {
      json.key("recognised")
      json.beginArray()
      for page in source.recognised {
        json.beginObject()
        json.key("page")
        json.number(page.number)
        json.key("confidence")
        json.number((page.confidence * 10).rounded() / 10)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  private mutating func writePassage(_ range: TextRange?) {
    guard let range else { return json.null() }
    json.beginObject()
    json.key("text")
    write(range)
    json.key("span")
    writeSpan(range)
    json.endObject()
  }

  private mutating func writeFootnotes() {
    json.key("footnotes")
    json.beginArray()
    for footnote in plan.footnotes {
      json.beginObject()
      json.key("label")
      json.string(footnote.label)
      json.key("text")
      write(footnote.text)
      json.key("span")
      writeSpan(footnote.text)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeDiagnostics() {
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in plan.diagnostics {
      json.beginObject()
      json.key("code")
      json.string(diagnostic.code)
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      json.key("message")
      json.string(diagnostic.message.text(in: language))
      json.key("span")
      writeSpan(diagnostic.range)
      json.endObject()
    }
    json.endArray()
  }
}

extension PlanJSON {
  /// Writes a range as a string.
  @inline(__always)
  mutating func write(_ range: TextRange) {
    json.separate()
    json.out.append(0x22)
    text.appendJSON(range, to: &json.out)
    json.out.append(0x22)
    json.didWriteValue()
  }

  /// Writes a range as a string, or null.
  mutating func write(orNull range: TextRange?) {
    if let range { write(range) } else { json.null() }
  }

  /// Writes a place as its path.
  mutating func write(_ place: Place) {
    json.separate()
    json.out.append(0x22)
    paths.append(place, of: plan, to: &json.out)
    json.out.append(0x22)
    json.didWriteValue()
  }

  /// Writes where a range stands in the source as read.
  mutating func writeSpan(_ range: TextRange) {
    json.span(plan.text.span(of: range))
  }
}
