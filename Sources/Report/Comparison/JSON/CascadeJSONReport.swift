import Compare
import Model

/// A cascade as JSON: the object of `plantrace/cascade/1` that the schema in `docs` describes.
public enum CascadeJSONReport {
  /// Writes a cascade as one JSON object and a line feed: the plans, who carries out whom, what to know of that first,
  /// what is cited and not there, what became of each unit of the plans that others carry out in every plan below, and the
  /// plans that nothing relates.
  ///
  /// - Parameters:
  ///   - cascade: the plans compared along their edges.
  ///   - layout: indented for people, compact for programs.
  ///   - language: the language of the notices' messages; keys and values do not depend on it.
  ///   - out: receives the bytes as they are made.
  /// - Complexity: O(edges × units + adoptions).
  public static func write(
    _ cascade: Cascade, layout: JSONLayout, language: Language = .vietnamese, to out: inout OutputBuffer
  ) {
    var json = JSONWriter(layout: layout)
    swap(&json.out, &out)
    json.beginObject()
    json.key("schema")
    json.string(PlanTrace.cascadeSchema)
    json.key("version")
    json.string(PlanTrace.version)
    writePlans(of: cascade, to: &json)
    writeEdges(of: cascade, to: &json)
    writeNotices(of: cascade.lineage, language, to: &json)
    writeAbsences(of: cascade.lineage, to: &json)
    json.key("roots")
    write(cascade.roots, of: cascade, to: &json)
    json.key("middles")
    write(cascade.middles, of: cascade, to: &json)
    json.key("unrelated")
    json.beginRow()
    for plan in cascade.loners { json.string(cascade.plans[plan].name) }
    json.endArray()
    json.endObject()
    swap(&json.out, &out)
    out.append(0x0A)
  }

  private static func writePlans(of cascade: Cascade, to json: inout JSONWriter) {
    json.key("plans")
    json.beginArray()
    for (index, plan) in cascade.plans.enumerated() {
      json.beginObject()
      json.writeDocument(of: plan)
      if let first = cascade.lineage.copies[index] {
        json.key("copyOf")
        json.string(cascade.plans[first].name)
      }
      json.endObject()
    }
    json.endArray()
  }

  private static func writeEdges(of cascade: Cascade, to json: inout JSONWriter) {
    json.key("edges")
    json.beginArray()
    for step in cascade.steps {
      json.beginObject()
      json.key("parent")
      json.string(cascade.plans[step.edge.parent].name)
      json.key("child")
      json.string(cascade.plans[step.edge.child].name)
      json.key("through")
      json.string(step.edge.key)
      json.key("band")
      json.string(step.edge.band.rawValue)
      json.write(step.alignment.coverage)
      json.endObject()
    }
    json.endArray()
  }

  private static func writeNotices(of lineage: Lineage, _ language: Language, to json: inout JSONWriter) {
    json.key("notices")
    json.beginArray()
    for notice in lineage.notices {
      json.beginRecord()
      json.key("code")
      json.string(notice.code)
      json.key("plans")
      json.beginRow()
      for plan in notice.plans { json.string(lineage.records[plan].name) }
      json.endArray()
      json.key("message")
      json.string(lineage.message(of: notice).text(in: language))
      json.endObject()
    }
    json.endArray()
  }

  private static func writeAbsences(of lineage: Lineage, to json: inout JSONWriter) {
    json.key("absent")
    json.beginArray()
    for absence in lineage.absences {
      for child in absence.children {
        json.beginRecord()
        json.key("name")
        json.string(lineage.records[child].name)
        json.key("implements")
        json.string(absence.reference.key)
        json.key("date")
        json.string(orNull: absence.reference.date?.iso)
        json.endObject()
      }
    }
    json.endArray()
  }

  private static func write(_ uppers: [Int], of cascade: Cascade, to json: inout JSONWriter) {
    json.beginArray()
    for upper in uppers { write(upper, of: cascade, to: &json) }
    json.endArray()
  }

  private static func write(_ upper: Int, of cascade: Cascade, to json: inout JSONWriter) {
    let plan = cascade.plans[upper]
    json.beginObject()
    json.key("name")
    json.string(plan.name)
    json.key("units")
    json.beginArray()
    for unit in plan.units.indices {
      json.beginObject()
      json.key("upper")
      json.string(plan.path(of: unit))
      json.key("kind")
      json.string(plan.units[unit].kind.rawValue)
      json.key("text")
      json.string(plan.text(of: unit))
      json.key("adoptions")
      json.beginArray()
      for adoption in cascade.adoptions(of: unit, in: upper) {
        write(adoption, in: cascade.plans[adoption.plan], to: &json)
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ adoption: Cascade.Adoption, in plan: PreparedPlan, to json: inout JSONWriter) {
    json.beginRecord()
    json.key("name")
    json.string(plan.name)
    json.key("depth")
    json.number(adoption.depth)
    json.key("relation")
    json.string(adoption.relation.rawValue)
    json.key("score")
    json.score(adoption.score)
    json.key("paths")
    json.beginRow()
    for unit in adoption.units { json.string(plan.path(of: unit)) }
    json.endArray()
    json.endObject()
  }
}
