import Foundation
import Model

extension Invariant {
  /// The bytes of the source at a span say what the quote says: letters and digits compared, white space,
  /// invisible characters, markup and page furniture left out.
  static func spans(_ plan: Plan) -> [String] {
    var broken: [String] = []
    for (name, range) in ranges(plan) {
      let span = plan.text.span(of: range)
      guard span.start >= 0, span.start <= span.end, span.end <= plan.text.source.count else {
        broken.append("\(name): span \(span.start)..<\(span.end)")
        continue
      }
      var source: [UInt8] = []
      plan.text.forEachPiece(of: range) { piece in
        let part = plan.text.span(of: piece)
        source += plan.text.source[part.start..<part.end] + [0x20]
      }
      let said = essence(plan.text.string(range))
      let found = essence(String(decoding: source, as: UTF8.self))
      if said != found { broken.append("\(name): «\(said)» is «\(found)» in the source") }
      if span.line < 1 || span.line > plan.text.lineCount { broken.append("\(name): line \(span.line)") }
      if span.page < 1 || span.page > plan.text.pageCount { broken.append("\(name): page \(span.page)") }
    }
    return broken
  }

  /// Every range that the output carries.
  private static func ranges(_ plan: Plan) -> [(String, TextRange)] {
    var result: [(String, TextRange)] = []
    func add(_ name: String, _ range: TextRange?) { if let range { result.append((name, range)) } }
    add("title", plan.titleRange)
    add("preamble", plan.preamble)
    add("closing", plan.closing)
    for (index, node) in plan.nodes.enumerated() {
      add("text of \(plan.path(of: index))", node.text)
      add("extent of \(plan.path(of: index))", node.extent)
      add("marker of \(plan.path(of: index))", node.marker)
    }
    for table in plan.tables {
      for row in [table.header] + table.rows { for cell in row { add("cell", cell) } }
    }
    for footnote in plan.footnotes { add("footnote \(footnote.label)", footnote.text) }
    for target in plan.targets {
      for range in [target.quote, target.population, target.indicator, target.of] { add("target", range) }
    }
    for deadline in plan.deadlines {
      for range in [deadline.quote, deadline.trigger] { add("deadline", range) }
    }
    for assignment in plan.assignments { add("body", assignment.body) }
    for citation in plan.citations {
      for range in [citation.quote, citation.issuer] { add("citation", range) }
    }
    for diagnostic in plan.diagnostics { add(diagnostic.code, diagnostic.range) }
    return result
  }

  /// The letters and digits of a text in NFC, half width, breaks of markup taken out.
  private static func essence(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let plain = text.replacing("<br>", with: " ").replacing("<br/>", with: " ")
    for scalar in plain.precomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil { result.append(scalar) }
    return String(result)
  }
}
