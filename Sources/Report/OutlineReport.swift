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
      let words = Words.first(shownWords, of: plan.text.string(node.text))
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

/// Words of a text that is shown in part.
enum Words {
  /// The first words, with an ellipsis where more follow.
  static func first(_ number: Int, of text: String) -> String {
    var spaces = 0
    for index in text.utf8.indices where text.utf8[index] == 0x20 {
      spaces += 1
      if spaces == number { return String(text[..<index]) + "…" }
    }
    return text
  }
}
