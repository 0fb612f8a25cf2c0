/// Text inside Markdown.
enum MarkdownText {
  /// Characters that Markdown would take for markup, behind a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "|", "<", ">", "[", "]", "#", "~":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r": result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Writes a pipe table; cells are escaped.
  static func writeTable(_ columns: [String], _ rows: [[String]], to out: inout OutputBuffer) {
    writeRow(columns, to: &out)
    out.append("|")
    for _ in columns { out.append(" --- |") }
    out.append("\n")
    for row in rows { writeRow(row, to: &out) }
    out.append("\n")
  }

  private static func writeRow(_ cells: [String], to out: inout OutputBuffer) {
    out.append("|")
    for cell in cells {
      out.append(" ")
      out.append(escaped(cell))
      out.append(" |")
    }
    out.append("\n")
  }
}
