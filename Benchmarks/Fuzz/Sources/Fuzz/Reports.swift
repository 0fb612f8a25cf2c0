import Model
import Report

/// The reports of one plan.
enum Reports {
  private static let origin = Provenance(name: "fuzz.txt", format: "txt", sha256: "")

  /// The plan as one JSON object on a line.
  static func json(_ plan: Plan, _ layout: JSONLayout = .compact) -> [UInt8] {
    var buffer = OutputBuffer()
    JSONReport.write(plan, from: origin, layout: layout, language: .vietnamese, to: &buffer)
    return buffer.contents
  }

  /// Writes all the others; they are UTF-8 and say something.
  static func check(_ plan: Plan) {
    Invariants.require(JSONSyntax.isObject(json(plan, .pretty)), "the indented report is one JSON object")
    for language in [Language.vietnamese, .english] {
      for width in [0, 80, 400] {
        text("summary") { out in
          SummaryReport.write(plan, from: origin, language: language, width: width, to: &out)
        }
      }
      text("markdown") { out in MarkdownReport.write(plan, from: origin, language: language, to: &out) }
      text("outline") { out in OutlineReport.write(plan, language: language, to: &out) }
    }
    text("csv") { out in CSVReport.write(plan, from: origin, to: &out) }
  }

  private static func text(_ name: String, _ write: (inout OutputBuffer) -> Void) {
    var buffer = OutputBuffer()
    write(&buffer)
    Invariants.require(String(validating: buffer.contents, as: UTF8.self) != nil, "\(name) is UTF-8")
  }
}
