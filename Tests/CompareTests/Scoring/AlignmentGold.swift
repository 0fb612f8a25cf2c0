import Evaluate
import Foundation

/// What a careful reader found between an upper and a lower plan: the file `align-UPPER-LOWER.json`.
struct AlignmentGold {
  /// What became of one upper unit.
  struct Item {
    var upper: String
    /// The relation, and others that a careful reader could call it.
    var relations: Set<String>
    /// Lower paths that carry the unit out.
    var matches: Set<String>
    /// Lower paths that state it again or touch it in passing: finding them is neither right nor wrong.
    var echoes: Set<String>
    /// Lower paths that read alike and are another task.
    var lookalikes: Set<String>
    /// The kinds of what differs.
    var changes: Set<String>
  }

  let upper: String
  let lower: String
  let items: [Item]

  /// Reads a file.
  init(_ file: URL) throws {
    let value = try JSONReader.value(of: Array(Data(contentsOf: file)))
    upper = value["about"]["upper"].text ?? ""
    lower = value["about"]["lower"].text ?? ""
    items = value["items"].elements.map { item in
      let others = item["relation_alt"]
      let relations = [item["relation"].text] + others.elements.map(\.text) + [others.text]
      return Item(
        upper: item["upper"].text ?? "", relations: Set(relations.compactMap { $0 }),
        matches: Self.paths(item["matches"]), echoes: Self.paths(item["echo"]),
        lookalikes: Self.paths(item["lookalike"]),
        changes: Set(item["changes"].elements.compactMap { $0["kind"].text }))
    }
  }

  private static func paths(_ value: JSONValue) -> Set<String> { Set(value.elements.compactMap(\.text)) }
}
