import Extract
import Report

/// Tokens as a table of tab-separated values, for looking into the parser.
enum TokenReport {
  /// The heading line.
  static let header = "file\tstart\tend\tline\tkind\tid\ttext\tfolded\n"

  /// Writes the tokens of one text.
  static func write(_ tokens: [TokenView], of name: String, to out: inout OutputBuffer) {
    for token in tokens {
      append(name, to: &out)
      for number in [token.span.start, token.span.end, token.span.line] {
        out.append(0x09)
        out.append(decimal: number)
      }
      out.append(0x09)
      out.append(token.kind)
      out.append(0x09)
      out.append(decimal: token.id)
      out.append(0x09)
      append(token.text, to: &out)
      out.append(0x09)
      append(token.folded, to: &out)
      out.append(0x0A)
    }
  }

  /// Appends a cell; what would end it early is shown as an escape.
  private static func append(_ text: String, to out: inout OutputBuffer) {
    for byte in text.utf8 {
      switch byte {
      case 0x09: out.append("\\t")
      case 0x0A: out.append("\\n")
      case 0x0D: out.append("\\r")
      default: out.append(byte)
      }
    }
  }
}
