import Model

extension PlanJSON {
  /// Writes the targets (model section 3).
  mutating func writeTargets() {
    json.key("targets")
    json.beginArray()
    for target in plan.targets {
      json.beginObject()
      json.key("at")
      write(target.at)
      json.key("quote")
      write(target.quote)
      writeBound(of: target)
      json.key("population")
      write(orNull: target.population)
      json.key("indicator")
      write(orNull: target.indicator)
      json.key("of")
      write(orNull: target.of)
      json.key("period")
      json.string(orNull: target.period?.code)
      json.key("due")
      writeDue(target.due)
      json.key("baseline")
      writeBaseline(target.baseline)
      writeOrigin(target.quote, target.rule)
      json.endObject()
    }
    json.endArray()
  }

  /// Writes comparator, numbers and unit of a target.
  mutating func writeBound(of target: Target) {
    json.key("comparator")
    json.string(target.comparator.rawValue)
    json.key("value")
    json.number(target.value)
    json.key("upper")
    if let upper = target.upper { json.number(upper) } else { json.null() }
    json.key("unit")
    switch target.unit {
    case .quoted(let range): write(range)
    case .term(let term): json.string(term)
    case nil: json.null()
    }
  }

  /// Writes the dates of a target: one is a string, several a list, none null.
  mutating func writeDue(_ dates: [PartialDate]) {
    switch dates.count {
    case 0: json.null()
    case 1: json.string(dates[0].iso)
    default:
      json.beginRow()
      for date in dates { json.string(date.iso) }
      json.endArray()
    }
  }

  private mutating func writeBaseline(_ value: Double?) {
    guard let value else { return json.null() }
    json.beginRecord()
    json.key("value")
    json.number(value)
    json.endObject()
  }

  /// Writes the deadlines (model section 4).
  mutating func writeDeadlines() {
    json.key("deadlines")
    json.beginArray()
    for deadline in plan.deadlines {
      json.beginObject()
      json.key("at")
      write(deadline.at)
      json.key("quote")
      write(deadline.quote)
      json.key("start")
      json.string(orNull: deadline.start?.iso)
      json.key("due")
      json.string(orNull: deadline.due?.iso)
      json.key("recurrence")
      json.string(orNull: deadline.recurrence?.code)
      json.key("openEnded")
      json.bool(deadline.openEnded)
      json.key("trigger")
      write(orNull: deadline.trigger)
      writeOrigin(deadline.quote, deadline.rule)
      json.endObject()
    }
    json.endArray()
  }

  /// Writes the assignments (model section 5).
  mutating func writeAssignments() {
    json.key("assignments")
    json.beginArray()
    for assignment in plan.assignments {
      let body = plan.bodies[assignment.bodyID]
      json.beginObject()
      json.key("at")
      write(assignment.at)
      json.key("body")
      write(assignment.body)
      json.key("role")
      json.string(assignment.role.rawValue)
      json.key("key")
      json.string(body.key)
      json.key("function")
      json.string(orNull: body.function)
      writeOrigin(assignment.body, assignment.rule)
      json.endObject()
    }
    json.endArray()
  }

  /// Writes the citations (model section 6).
  mutating func writeCitations() {
    json.key("citations")
    json.beginArray()
    for citation in plan.citations {
      let document = plan.cited[citation.document]
      json.beginObject()
      json.key("at")
      write(citation.at)
      json.key("quote")
      write(citation.quote)
      json.key("key")
      json.string(orNull: document.key.isEmpty ? nil : document.key)
      json.key("date")
      json.string(orNull: document.date?.iso)
      json.key("issuer")
      write(orNull: citation.issuer ?? document.issuer)
      writeOrigin(citation.quote, citation.rule)
      json.endObject()
    }
    json.endArray()
  }

  /// Writes where a fact stands and which rule found it.
  private mutating func writeOrigin(_ range: TextRange, _ rule: String) {
    json.key("span")
    writeSpan(range)
    json.key("rule")
    json.string(rule)
  }
}
