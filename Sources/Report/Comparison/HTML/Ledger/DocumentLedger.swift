import Compare
import Model

/// The documents that the plans cite: which the upper plan cites, and which of those below cite them too.
struct DocumentLedger {
  let survey: Survey
  let index: Int
  let atlas: Atlas
  let cards: [PlanCard]
  let labels: HTMLLabels

  /// Up to so many plans are named.
  private static let mostNames = 6

  /// A document with who cites it: a number with a date that does not contradict. Numbers begin anew with every
  /// issuer and term, so one number with two dates is two documents, or a slip.
  private struct Entry {
    let key: String
    var date: PartialDate?
    var issuer = ""
    var isAbove = false
    /// Short names of the plans below.
    var plans: [String] = []
  }

  /// The ledger: what the upper plan cites first, then what most plans below cite. O(citations).
  func view() -> LedgerView {
    var entries: [Entry] = []
    var places: [String: [Int]] = [:]
    add(atlas.plans[survey.upper], nil, &entries, &places)
    for plan in survey.below { add(atlas.plans[plan], cards[plan].short, &entries, &places) }
    let order = entries.indices.sorted {
      (entries[$0].isAbove ? 0 : 1, -entries[$0].plans.count, $0)
        < (entries[$1].isAbove ? 0 : 1, -entries[$1].plans.count, $1)
    }
    return LedgerView(
      id: "s\(index)-documents", title: labels["documents"], note: labels["documentsNote"],
      heads: ["document", "date", "issuer", "upperPlan", "citedBelow"].map {
        LedgerView.Head(text: labels[$0], kind: "")
      },
      rows: order.map { row(entries[$0], isAlone: places[entries[$0].key]?.count == 1) })
  }

  private func add(
    _ prepared: PreparedPlan, _ name: String?, _ entries: inout [Entry], _ places: inout [String: [Int]]
  ) {
    for document in prepared.plan.cited {
      let known = places[document.key] ?? []
      let place = known.first { Self.agree(entries[$0].date, document.date) } ?? entries.count
      if place == entries.count {
        places[document.key] = known + [place]
        entries.append(Entry(key: document.key))
      }
      if (document.date?.iso.count ?? 0) > (entries[place].date?.iso.count ?? 0) {
        entries[place].date = document.date
      }
      if entries[place].issuer.isEmpty, let issuer = document.issuer {
        entries[place].issuer = prepared.plan.text.string(issuer)
      }
      if let name {
        if entries[place].plans.last != name { entries[place].plans.append(name) }
      } else {
        entries[place].isAbove = true
      }
    }
  }

  /// Whether two dates can be one: the one is the other, or less precise, or not given.
  private static func agree(_ first: PartialDate?, _ second: PartialDate?) -> Bool {
    guard let first, let second else { return true }
    return first.iso.hasPrefix(second.iso) || second.iso.hasPrefix(first.iso)
  }

  private func row(_ entry: Entry, isAlone: Bool) -> LedgerView.Row {
    let total = survey.below.count
    let date = entry.date?.text(in: labels.language) ?? ""
    let names =
      entry.plans.prefix(Self.mostNames).joined(separator: ", ")
      + (entry.plans.count > Self.mostNames ? ", …" : "")
    let below = total > 1 ? "\(entry.plans.count)/\(total)\(names.isEmpty ? "" : ": \(names)")" : names
    return LedgerView.Row(
      kind: "",
      cells: [
        LedgerView.Cell(entry.key, "figure"),
        LedgerView.Cell(
          isAlone ? date : "\(date) (\(labels["datesDiffer"]))", isAlone ? "figure" : "outcome other",
          key: String(entry.date?.sortKey ?? 0)),
        LedgerView.Cell(entry.issuer, "text"),
        LedgerView.Cell(entry.isAbove ? "✓" : "–", "text"),
        LedgerView.Cell(
          below.isEmpty ? "–" : total == 1 ? "✓ \(below)" : below, "text", key: String(entry.plans.count)),
      ])
  }
}
