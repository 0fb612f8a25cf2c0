import Compare
import Model

extension JSONWriter {
  /// Writes a score or a share, which means no more than its first three decimals.
  mutating func score(_ value: Double) { number((value * 1000).rounded() / 1000) }

  /// Writes what a reader needs to tell a plan from others, into an open object.
  mutating func writeDocument(of prepared: PreparedPlan) {
    let document = prepared.plan.document
    key("name")
    string(prepared.name)
    key("number")
    string(orNull: document.number?.text)
    key("title")
    string(orNull: document.title)
    key("issuer")
    string(orNull: document.issuer)
    key("level")
    string(orNull: document.level?.rawValue)
    key("date")
    string(orNull: document.date?.iso)
  }

  /// Writes how a lower plan is related to the upper one, into an open object.
  mutating func write(_ kinship: Kinship) {
    key("lineage")
    string(kinship.code)
    key("through")
    string(orNull: kinship.through)
    if case .ancestor(let between) = kinship {
      key("between")
      beginRow()
      for name in between { string(name) }
      endArray()
    }
  }

  /// Writes a coverage under its key.
  mutating func write(_ coverage: Coverage) {
    key("coverage")
    beginRecord()
    key("units")
    number(coverage.units)
    key("linked")
    number(coverage.linked)
    key("sure")
    number(coverage.sure)
    key("review")
    number(coverage.review)
    key("families")
    number(coverage.families)
    key("linkedFamilies")
    number(coverage.linkedFamilies)
    key("depth")
    score(coverage.depth)
    endObject()
  }

  /// Writes the numbers that decided under their key.
  mutating func write(_ thresholds: Thresholds) {
    key("thresholds")
    beginRecord()
    key("link")
    number(thresholds.link)
    key("sure")
    number(thresholds.sure)
    key("review")
    number(thresholds.review)
    key("verbatim")
    number(thresholds.verbatim)
    endObject()
  }
}
