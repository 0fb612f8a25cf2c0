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

  /// A document with who cites it.
  private struct Entry {
    let key: String
    var dates: [PartialDate] = []
    var issuer = ""
    var isAbove = false
    /// Short names of the plans below.
    var plans: [String] = []
  }

  /// The ledger: what the upper plan cites first, then what most plans below cite. O(citations).
  func view() -> LedgerView {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
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
      rows: order.map { row(entries[$0]) })
  }

  private func add(
    _ prepared: PreparedPlan, _ name: String?, _ entries: inout [Entry], _ places: inout [String: Int]
  ) {
    for document in prepared.plan.cited {
      let place = places[document.key] ?? entries.count
      if place == entries.count {
        places[document.key] = place
        entries.append(Entry(key: document.key))
      }
      if let date = document.date, !entries[place].dates.contains(where: { Self.agree($0, date) }) {
        entries[place].dates.append(date)
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

  /// Whether two dates can be one: the one is the other, or less precise.
  private static func agree(_ first: PartialDate, _ second: PartialDate) -> Bool {
    first.iso.hasPrefix(second.iso) || second.iso.hasPrefix(first.iso)
  }

  private func row(_ entry: Entry) -> LedgerView.Row {
    let total = survey.below.count
    let dates = entry.dates.map { $0.text(in: labels.language) }.joined(separator: "; ")
    let isContradicted = entry.dates.count > 1
    let names =
      entry.plans.prefix(Self.mostNames).joined(separator: ", ")
      + (entry.plans.count > Self.mostNames ? ", …" : "")
    let below = total > 1 ? "\(entry.plans.count)/\(total)\(names.isEmpty ? "" : ": \(names)")" : names
    return LedgerView.Row(
      kind: "",
      cells: [
        LedgerView.Cell(entry.key, "figure"),
        LedgerView.Cell(
          dates + (isContradicted ? " (\(labels["datesDiffer"]))" : ""),
          isContradicted ? "outcome down" : "figure",
          key: String(entry.dates.first?.sortKey ?? 0)),
        LedgerView.Cell(entry.issuer, "text"),
        LedgerView.Cell(entry.isAbove ? "✓" : "–", "text"),
        LedgerView.Cell(
          below.isEmpty ? "–" : total == 1 ? "✓ \(below)" : below, "text", key: String(entry.plans.count)),
      ])
  }
}
