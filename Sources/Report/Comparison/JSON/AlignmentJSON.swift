import Compare
import Model

/// Writes what became of one upper unit in one lower plan.
struct AlignmentJSON {
  let upper: PreparedPlan
  let lower: PreparedPlan

  /// Writes the object of a pair.
  func write(_ unit: UnitAlignment, to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.string(lower.name)
    json.key("relation")
    json.string(unit.relation.rawValue)
    json.key("carried")
    json.string(unit.carried.rawValue)
    json.key("share")
    json.score(unit.share)
    json.key("score")
    json.score(unit.score)
    json.key("band")
    json.string(unit.band.rawValue)
    if let candidate = unit.candidate {
      json.key("candidate")
      json.string(lower.path(of: candidate))
    }
    json.key("links")
    json.beginArray()
    for link in unit.links { write(link, to: &json) }
    json.endArray()
    json.key("changes")
    json.beginArray()
    for change in unit.changes { write(change, to: &json) }
    json.endArray()
    write(unit.decisions, to: &json)
    json.endObject()
  }

  private func write(_ decisions: [Decision], to json: inout JSONWriter) {
    guard !decisions.isEmpty else { return }
    json.key("decisions")
    json.beginArray()
    for decision in decisions {
      json.beginRecord()
      json.key("verdict")
      json.string(decision.verdict.rawValue)
      json.key("path")
      json.string(orNull: decision.lower.map { lower.path(of: $0) })
      json.key("note")
      json.string(orNull: decision.note)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ link: Link, to json: inout JSONWriter) {
    json.beginObject()
    json.key("path")
    json.string(lower.path(of: link.lower))
    json.key("score")
    json.score(link.score)
    json.key("role")
    json.string(link.role.rawValue)
    json.key("rule")
    json.string(link.rule.rawValue)
    json.key("band")
    json.string(link.band.rawValue)
    json.key("span")
    json.span(lower.plan.text.span(of: lower.units[link.lower].text))
    json.key("parts")
    write(link.evidence, to: &json)
    json.key("phrases")
    json.beginRow()
    for phrase in link.rarest { json.string(upper.plan.text.string(phrase.upper)) }
    json.endArray()
    json.endObject()
  }

  private func write(_ evidence: PairEvidence, to json: inout JSONWriter) {
    json.beginRecord()
    json.key("upperCovered")
    json.score(evidence.upperCovered)
    json.key("lowerCovered")
    json.score(evidence.lowerCovered)
    json.key("upperOwn")
    json.score(evidence.upperOwn)
    json.key("lowerOwn")
    json.score(evidence.lowerOwn)
    json.key("ownMass")
    json.score(evidence.ownMass)
    json.key("bestClause")
    json.score(evidence.bestClause)
    json.key("headClause")
    json.score(evidence.headClause)
    json.key("heading")
    json.score(evidence.heading)
    json.endObject()
  }

  private func write(_ change: Change, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.string(change.kind.rawValue)
    json.key("direction")
    json.string(change.direction.rawValue)
    json.key("upper")
    json.string(orNull: change.upper.map { upper.plan.text.string($0) })
    json.key("lower")
    json.string(orNull: change.lower.map { lower.plan.text.string($0) })
    if let unit = change.lowerUnit {
      json.key("path")
      json.string(lower.path(of: unit))
    }
    if let range = change.upper {
      json.key("upperSpan")
      json.span(upper.plan.text.span(of: range))
    }
    if let range = change.lower {
      json.key("lowerSpan")
      json.span(lower.plan.text.span(of: range))
    }
    json.endObject()
  }
}
