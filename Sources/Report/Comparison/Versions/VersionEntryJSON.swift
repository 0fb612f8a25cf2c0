import Compare
import Model

/// Writes what became of one passage between two versions.
struct VersionEntryJSON {
  private let versions: VersionComparison
  private let draft: PlanText
  private let issued: PlanText

  init(_ versions: VersionComparison) {
    self.versions = versions
    draft = versions.draft.plan.text
    issued = versions.issued.plan.text
  }

  /// Writes the object of an entry. O(its text).
  func write(_ entry: VersionEntry, to json: inout JSONWriter) {
    json.beginObject()
    json.key("fate")
    json.string(entry.fate.rawValue)
    json.key("moved")
    json.bool(entry.isMoved)
    json.key("renumbered")
    json.bool(entry.isRenumbered)
    json.key("draft")
    json.beginArray()
    for passage in entry.draft { write(versions.draftPassages[passage], of: versions.draft, to: &json) }
    json.endArray()
    json.key("issued")
    json.beginArray()
    for passage in entry.issued { write(versions.issuedPassages[passage], of: versions.issued, to: &json) }
    json.endArray()
    if let words = entry.words {
      json.key("words")
      json.beginObject()
      json.key("draft")
      write(words.upper, of: draft, to: &json)
      json.key("issued")
      write(words.lower, of: issued, to: &json)
      json.endObject()
    }
    json.key("changes")
    json.beginArray()
    for change in entry.changes { write(change, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ passage: Passage, of prepared: PreparedPlan, to json: inout JSONWriter) {
    json.beginObject()
    json.key("path")
    json.string(prepared.plan.path(of: passage.at))
    json.key("kind")
    json.string(orNull: passage.unit?.rawValue)
    json.key("text")
    json.string(prepared.plan.text.string(passage.text))
    json.key("span")
    json.span(prepared.plan.text.span(of: passage.text))
    json.endObject()
  }

  private func write(_ segments: [WordDifference.Segment], of text: PlanText, to json: inout JSONWriter) {
    json.beginArray()
    for segment in segments {
      json.beginRecord()
      json.key("kind")
      json.string(segment.kind.rawValue)
      json.key("text")
      json.string(text.string(segment.range))
      json.key("span")
      json.span(text.span(of: segment.range))
      if let counterpart = segment.counterpart {
        json.key("counterpart")
        json.number(counterpart)
      }
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ change: Change, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.string(change.kind.rawValue)
    json.key("direction")
    json.string(change.direction.rawValue)
    json.key("draft")
    json.string(orNull: change.upper.map { draft.string($0) })
    json.key("issued")
    json.string(orNull: change.lower.map { issued.string($0) })
    if let range = change.upper {
      json.key("draftSpan")
      json.span(draft.span(of: range))
    }
    if let range = change.lower {
      json.key("issuedSpan")
      json.span(issued.span(of: range))
    }
    json.endObject()
  }
}
