import Model

/// The outline of a plan as an indented list: path, marker and first words of each node.
public enum OutlineReport {
  /// Syllables of a node's text that are shown.
  private static let shownWords = 12

  /// Writes the outline, one node a line; a role stands in brackets.
  public static func write(_ plan: Plan, language: Language, to out: inout OutputBuffer) {
    for index in plan.nodes.indices {
      let node = plan.nodes[index]
      out.appendSpaces(min(node.depth, 40) * 2)
      out.append(plan.path(of: index))
      if let marker = node.marker {
        out.append("  ")
        out.append(plan.text.string(marker))
      }
      let words = plan.text.opening(of: node.text, words: shownWords)
      if !words.isEmpty {
        out.append(" ")
        out.append(words)
      }
      if let role = node.role {
        out.append("  [")
        out.append(role.code)
        out.append("]")
      }
      out.append(0x0A)
    }
  }
}
