/// Sets a text whose paragraphs are single lines anew, as word processors and scanners do.
struct Rewrap: Sendable, CustomStringConvertible {
  /// What stands between the lines that it makes.
  enum Spacing: Sendable {
    /// Nothing but the line end; paragraphs follow each other.
    case single
    /// A blank line after every paragraph.
    case blocks
    /// A blank line after every line, paragraphs too.
    case double
  }

  /// Characters that a line holds.
  var columns: Int
  var spacing: Spacing
  /// Lines of a page; nil where no page numbers are put in.
  var pageLength: Int?
  /// How the pages are numbered.
  var pageMark: @Sendable (Int) -> String = { "\n\($0)\n" }

  var description: String {
    "\(columns) columns, \(spacing)\(pageLength.map { ", pages of \($0)" } ?? "")"
  }

  /// The text set anew. Lines that a table or columns draw stay as they are.
  func callAsFunction(_ text: String) -> String {
    var output: [String] = []
    var page = 1
    var used = 0
    func put(_ line: String) {
      output.append(line)
      used += 1
      if let pageLength, used == pageLength {
        page += 1
        used = 0
        output.append(pageMark(page))
      }
    }
    var inBody = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !inBody, Self.opensBody(line) { inBody = true }
      if Self.isBackMatter(line) { inBody = false }
      guard inBody, !Self.isDrawn(line), !line.isEmpty else {
        output.append(String(line))
        continue
      }
      let lines = Self.wrap(String(line), columns)
      for (index, wrapped) in lines.enumerated() {
        put(wrapped)
        if spacing == .double || spacing == .blocks && index == lines.count - 1 { output.append("") }
      }
    }
    return output.joined(separator: "\n")
  }

  /// The words of a line in lines of at most so many characters.
  static func wrap(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      if current.isEmpty {
        current = String(word)
      } else if current.count + 1 + word.count <= columns {
        current += " " + word
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    lines.append(current)
    return lines
  }

  private static func opensBody(_ line: Substring) -> Bool {
    ["I. ", "I- ", "A. ", "Thực hiện ", "Căn cứ ", "Sau khi ", "Để sớm ", "PHỤ LỤC"].contains {
      line.hasPrefix($0)
    }
  }

  private static func isBackMatter(_ line: Substring) -> Bool {
    line.hasPrefix("T/M ") || line.hasPrefix("TM. ") || line.hasPrefix("K/T ") || line.hasPrefix("Nơi nhận")
  }

  private static func isDrawn(_ line: Substring) -> Bool {
    line.hasPrefix("|") || line.contains("\t") || line.contains("   ") || line.hasPrefix("--")
      || line.hasPrefix("[")
  }
}
