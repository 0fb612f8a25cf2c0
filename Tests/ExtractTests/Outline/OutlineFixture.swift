import Foundation
import Model
import Testing

/// A case of an outline fixture: a text and the tree that it is read as.
///
/// A file holds cases one after another: a name between two lines of equals signs, the text, a line
/// `----`, the tree.
struct OutlineFixture: Sendable, CustomTestStringConvertible {
  var file: String
  var name: String
  var text: String
  var tree: String

  var testDescription: String { "\(file): \(name)" }

  /// The cases of a folder below `Tests/Fixtures`, by file and place.
  static func all(in folder: String) -> [OutlineFixture] {
    Repository.texts(in: Repository.fixtures.appending(path: folder)).flatMap { file in
      cases(of: (try? file.text) ?? "", file: file.name)
    }
  }

  private static func cases(of text: String, file: String) -> [OutlineFixture] {
    var result: [OutlineFixture] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let open = lines.firstIndex(where: isBorder), open + 2 < lines.endIndex, isBorder(lines[open + 2]) {
      let rest = lines[(open + 3)...]
      let end = rest.firstIndex(where: isBorder) ?? rest.endIndex
      let parts = rest[..<end].split(separator: "----", maxSplits: 1, omittingEmptySubsequences: false)
      result.append(
        OutlineFixture(
          file: file, name: String(lines[open + 1]), text: parts[0].joined(separator: "\n") + "\n",
          tree: (parts.count > 1 ? parts[1] : []).filter { !$0.isEmpty }.joined(separator: "\n")))
      lines = lines[end...]
    }
    return result
  }

  private static func isBorder(_ line: Substring) -> Bool { line.hasPrefix("====") }
}

/// The outline of a plan as fixtures write it.
enum OutlineTree {
  /// One line a node, indented by depth: path, then its text, the middle of a long one left out. The
  /// preamble stands before the nodes, closing, footnotes and diagnostics after them.
  static func text(of plan: Plan) -> String {
    var lines: [String] = []
    if let preamble = plan.preamble { lines.append("preamble: \(brief(preamble, plan))") }
    for (index, node) in plan.nodes.enumerated() {
      let indent = String(repeating: "  ", count: node.depth)
      var words = brief(node.text, plan)
      if let table = node.table { words = rows(of: plan.tables[table], plan) }
      lines.append("\(indent)\(plan.path(of: index)):\(words.isEmpty ? "" : " ")\(words)")
    }
    if let closing = plan.closing { lines.append("closing: \(brief(closing, plan))") }
    lines += plan.footnotes.map { "footnote \($0.label): \(brief($0.text, plan))" }
    lines += plan.diagnostics.map { "! \($0.code) \(plan.text.string($0.range))" }
    return lines.joined(separator: "\n")
  }

  /// All words of a short text; of a long one the first six and the last three.
  private static func brief(_ range: TextRange, _ plan: Plan) -> String {
    let words = plan.text.string(range).split(separator: " ")
    if words.count <= 10 { return words.joined(separator: " ") }
    return (words.prefix(6) + ["…"] + words.suffix(3)).joined(separator: " ")
  }

  /// The cells of all rows, header first: `a | b / c | d`.
  private static func rows(of table: Table, _ plan: Plan) -> String {
    ([table.header] + table.rows).map { row in row.map { plan.text.string($0) }.joined(separator: " | ") }
      .joined(separator: " / ")
  }
}
