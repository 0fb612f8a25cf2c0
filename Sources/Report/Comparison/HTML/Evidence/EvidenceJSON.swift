import Compare
import Model

/// The evidence behind the cells, as data that the page's script reads: every text once, everything else numbers.
///
/// | key | what it holds |
/// | --- | --- |
/// | `lang`, `L` | language and labels |
/// | `T` | terms by kind: relations with their signs, bands, rules, changes, directions, how much is carried |
/// | `e` | pairs: `u`, `l` plans; `x` for each upper unit what became of it |
/// | `p` | plans: `n` short name, `h` full name, `u` the units that are spoken of |
/// | `v` | surveys: `p` upper plan, `c` columns, each a plan and the pairs on the way |
/// | `s` | the strings |
struct EvidenceJSON: ~Copyable {
  private let atlas: Atlas
  private let cards: [PlanCard]
  private let labels: HTMLLabels
  private var json = JSONWriter(layout: .compact)
  private var pool = StringPool()
  /// For each plan the units that are spoken of.
  private var used: [Set<Int>]
  private var quoted: [[Int: QuotedText]]

  init(_ atlas: Atlas, _ cards: [PlanCard], _ labels: HTMLLabels) {
    self.atlas = atlas
    self.cards = cards
    self.labels = labels
    used = Array(repeating: [], count: atlas.plans.count)
    quoted = Array(repeating: [:], count: atlas.plans.count)
  }

  /// The data as text that can stand in a script element. O(units × pairs + text linked).
  consuming func script() -> String {
    var out = OutputBuffer()
    swap(&json.out, &out)
    writeAll()
    swap(&json.out, &out)
    return ScriptText.escaped(out.contents)
  }

  private mutating func writeAll() {
    json.beginObject()
    json.key("lang")
    json.string(labels.language.rawValue)
    json.key("L")
    json.beginObject()
    for label in labels.forScript { json.pair(label.name, label.text) }
    json.endObject()
    EvidenceTerms(labels: labels).write(to: &json)
    json.key("e")
    json.beginArray()
    for pair in atlas.pairs { write(pair) }
    json.endArray()
    for survey in atlas.surveys { used[survey.upper].formUnion(survey.families.indices) }
    writePlans()
    writeSurveys()
    json.key("s")
    json.beginArray()
    for string in pool.strings { json.string(string) }
    json.endArray()
    json.endObject()
  }

  private mutating func writePlans() {
    json.key("p")
    json.beginArray()
    for (index, prepared) in atlas.plans.enumerated() {
      json.beginObject()
      json.key("n")
      json.string(cards[index].short)
      json.key("h")
      json.string(cards[index].full)
      json.key("pages")
      json.number(prepared.plan.text.pageCount)
      json.key("u")
      json.beginObject()
      for unit in used[index].sorted() { writeUnit(unit, of: index) }
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeUnit(_ unit: Int, of plan: Int) {
    let prepared = atlas.plans[plan]
    let span = prepared.plan.text.span(of: prepared.units[unit].text)
    json.dynamicKey(String(unit))
    json.beginRow()
    json.number(pool.index(of: prepared.path(of: unit)))
    json.number(pool.index(of: text(unit, of: plan).string))
    json.number(span.line)
    json.number(span.page)
    json.number(pool.index(of: prepared.plan.heading(above: prepared.units[unit].at)))
    // Nobody counts the lines of a file that has paragraphs.
    json.number(Int(span.origin?.paragraph ?? 0))
    json.endArray()
  }

  private mutating func writeSurveys() {
    json.key("v")
    json.beginArray()
    for survey in atlas.surveys {
      json.beginObject()
      json.key("p")
      json.number(survey.upper)
      json.key("c")
      json.beginArray()
      for column in survey.columns {
        json.beginRow()
        json.number(column.plan)
        json.beginRow()
        for pair in column.way { json.number(pair) }
        json.endArray()
        json.endArray()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ pair: Atlas.Pair) {
    json.beginObject()
    json.key("u")
    json.number(pair.upper)
    json.key("l")
    json.number(pair.lower)
    json.key("x")
    json.beginArray()
    for entry in pair.alignment.units { write(entry, of: pair) }
    json.endArray()
    json.endObject()
  }

  /// Writes what became of a unit; of one that nothing comes near the best score alone.
  private mutating func write(_ entry: UnitAlignment, of pair: Atlas.Pair) {
    if entry.links.isEmpty, entry.candidate == nil, entry.decisions.isEmpty {
      json.thousandths(entry.score)
      return
    }
    json.beginRow()
    json.string(CellWording.code(entry.relation, entry.band))
    json.position(of: entry.carried)
    json.thousandths(entry.share)
    json.thousandths(entry.score)
    json.position(of: entry.band)
    json.beginRow()
    for link in entry.links { write(link, upper: entry.upper, of: pair) }
    json.endArray()
    json.number(entry.candidate ?? -1)
    if let candidate = entry.candidate { used[pair.lower].insert(candidate) }
    json.beginRow()
    for change in entry.changes where change.kind != .added && change.kind != .dropped {
      write(change, of: pair)
    }
    json.endArray()
    if !entry.decisions.isEmpty { json.number(pool.index(of: words(entry.decisions, of: pair))) }
    json.endArray()
  }

  /// What a person decided, pair by pair, with the notes.
  private func words(_ decisions: [Decision], of pair: Atlas.Pair) -> String {
    decisions.map { decision in
      let path = decision.lower.map { " (\(atlas.plans[pair.lower].path(of: $0)))" } ?? ""
      let note = decision.note.map { ": " + $0 } ?? ""
      return decision.verdict.text(in: labels.language) + path + note
    }.joined(separator: "; ")
  }

  private mutating func write(_ link: Link, upper unit: Int, of pair: Atlas.Pair) {
    used[pair.lower].insert(link.lower)
    json.beginRow()
    json.number(link.lower)
    json.position(of: link.role)
    json.position(of: link.rule)
    json.thousandths(link.score)
    json.position(of: link.band)
    if link.role == .primary {
      let parts = link.evidence
      json.numbers(
        [
          parts.upperCovered, parts.lowerCovered, parts.upperOwn, parts.lowerOwn, parts.bestClause,
          parts.headClause, parts.heading, parts.ownMass,
        ].map { Int(($0 * 1000).rounded()) })
      let above = text(unit, of: pair.upper)
      let below = text(link.lower, of: pair.lower)
      let difference = WordDifference(
        upper: atlas.plans[pair.upper], unit: unit, lower: atlas.plans[pair.lower], unit: link.lower)
      let segments = LinkSegments(difference, upper: above, lower: below)
      json.numbers(segments.upper)
      json.numbers(segments.lower)
      json.numbers(
        link.rarest.flatMap { phrase -> [Int] in
          guard let first = above.place(of: phrase.upper), let second = below.place(of: phrase.lower) else {
            return []
          }
          return [first.lowerBound, first.upperBound, second.lowerBound, second.upperBound]
        })
    }
    json.endArray()
  }

  private mutating func write(_ change: Change, of pair: Atlas.Pair) {
    json.beginRow()
    json.position(of: change.kind)
    json.position(of: change.direction)
    for (range, plan) in [(change.upper, pair.upper), (change.lower, pair.lower)] {
      json.number(range.map { pool.index(of: atlas.plans[plan].plan.text.string($0)) } ?? -1)
    }
    json.number(change.lowerUnit ?? -1)
    if let unit = change.lowerUnit { used[pair.lower].insert(unit) }
    json.endArray()
  }

  private mutating func text(_ unit: Int, of plan: Int) -> QuotedText {
    if let known = quoted[plan][unit] { return known }
    let prepared = atlas.plans[plan]
    let made = QuotedText(prepared.units[unit].text, of: prepared.plan.text)
    quoted[plan][unit] = made
    return made
  }
}
