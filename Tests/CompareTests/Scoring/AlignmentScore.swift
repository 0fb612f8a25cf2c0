import Evaluate
import Foundation

/// How well a comparison, as its JSON has it, agrees with an ``AlignmentGold``.
///
/// A pair is found where any link leads to it; only primary links can be wrong. A link to an echo is neither.
struct AlignmentScore {
  /// How many of so many.
  struct Share: Equatable {
    var found = 0
    var all = 0

    /// 1 where there is nothing to find.
    var value: Double { all == 0 ? 1 : Double(found) / Double(all) }
  }

  private(set) var units = 0
  /// Upper units of the gold that the comparison does not know.
  private(set) var absent = 0
  private(set) var pairs = Share()
  /// Primary links that lead to no match and no echo.
  private(set) var wrong = 0
  /// Look-alikes that are linked.
  private(set) var lookalikes = Share()
  /// Verbatim, adapted or missing.
  private(set) var relations = Share()
  /// The relation in all its classes.
  private(set) var fineRelations = Share()
  /// Primary links of a sure score that are right.
  private(set) var sure = Share()
  private(set) var changes: [(kind: String, share: Share)] = [
    ("number", Share()), ("deadline", Share()), ("body", Share()),
  ]

  /// From here a score is sure.
  private static let sureScore = 0.45

  /// Scores the lower plan of a name.
  init(_ gold: AlignmentGold, _ comparison: JSONValue, lower name: String) {
    var found: [String: JSONValue] = [:]
    for unit in comparison["units"].elements {
      for lower in unit["lowers"].elements where lower["name"].text?.hasPrefix(name) == true {
        found[unit["upper"].text ?? ""] = lower
      }
    }
    for item in gold.items { add(item, found[item.upper]) }
  }

  private mutating func add(_ item: AlignmentGold.Item, _ lower: JSONValue?) {
    units += 1
    if lower == nil { absent += 1 }
    let links = lower?["links"].elements ?? []
    let every = Set(links.compactMap { $0["path"].text })
    pairs.all += item.matches.count
    pairs.found += item.matches.intersection(every).count
    var primary: [String: Double] = [:]
    for link in links where (link["role"].text ?? "primary") == "primary" {
      primary[link["path"].text ?? ""] = link["score"].double ?? 0
    }
    for (path, score) in primary {
      let isRight = item.matches.contains(path) || item.echoes.contains(path)
      if !isRight { wrong += 1 }
      guard score >= Self.sureScore else { continue }
      sure.all += 1
      sure.found += isRight ? 1 : 0
    }
    lookalikes.all += item.lookalikes.count
    lookalikes.found += item.lookalikes.intersection(primary.keys).count
    let relation = lower?["relation"].text ?? "missing"
    fineRelations.all += 1
    fineRelations.found += item.relations.contains(relation) ? 1 : 0
    relations.all += 1
    relations.found += Set(item.relations.map(Self.coarse)).contains(Self.coarse(relation)) ? 1 : 0
    for index in changes.indices where item.changes.contains(changes[index].kind) {
      changes[index].share.all += 1
      let isFound = (lower?["changes"].elements ?? []).contains {
        $0["kind"].text == changes[index].kind && $0["direction"].text != "same"
      }
      changes[index].share.found += isFound ? 1 : 0
    }
  }

  private static func coarse(_ relation: String) -> String {
    relation == "verbatim" || relation == "missing" ? relation : "adapted"
  }

  var precision: Double {
    pairs.found + wrong == 0 ? 1 : Double(pairs.found) / Double(pairs.found + wrong)
  }

  var recall: Double { pairs.value }

  /// The harmonic mean of precision and recall.
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// The share of changes of a kind that were found.
  func found(_ kind: String) -> Double { changes.first { $0.kind == kind }?.share.value ?? 1 }

  /// The figures as the reference scorer prints them.
  var lines: [String] {
    var lines = [
      "units \(units) (not in the output \(absent))  pairs tp \(pairs.found) fp \(wrong) "
        + "fn \(pairs.all - pairs.found)  look-alikes linked \(lookalikes.found) of \(lookalikes.all)"
    ]
    var figures = [
      ("pairs", f1), ("precision", precision), ("recall", recall), ("relation3", relations.value),
      ("relation6", fineRelations.value),
      ("lookalikes", 1 - Double(lookalikes.found) / Double(max(lookalikes.all, 1))),
      ("sure", sure.value),
    ]
    for (kind, share) in changes where share.all > 0 {
      lines.append("changes \(kind): \(share.found) of \(share.all) found")
      figures.append((kind, share.value))
    }
    lines.append(figures.map { "\($0) \(String(format: "%.3f", $1))" }.joined(separator: "  "))
    return lines
  }
}
