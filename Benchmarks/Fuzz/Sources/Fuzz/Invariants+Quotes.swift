import Foundation
import Model

/// The source says at a span what is quoted from there.
extension Invariants {
  /// Checks every text and every quote: letters, marks and digits are the same on both sides. White space,
  /// punctuation, what is invisible and page furniture may differ.
  func quotes() {
    for (what, range) in quoted where !range.isEmpty {
      var found: [UInt8] = []
      plan.text.forEachPiece(of: range) { piece in
        let span = plan.text.span(of: piece)
        found += source[span.start..<span.end]
        found.append(0x20)
      }
      let said = plan.text.string(range)
      let there = String(decoding: found, as: UTF8.self).replacingOccurrences(
        of: "&(nbsp|#160|amp);", with: " ", options: .regularExpression)
      Self.require(Self.essence(said) == Self.essence(there), "\(what): «\(said)» is «\(there)» there")
    }
  }

  private var quoted: [(String, TextRange)] {
    var result = plan.nodes.map { ("text", $0.text) }
    result += plan.nodes.compactMap { node in node.marker.map { ("marker", $0) } }
    result += plan.regions.map { ("region", $0.range) }
    result += plan.tables.flatMap { $0.header + $0.rows.joined() }.map { ("cell", $0) }
    result += plan.targets.flatMap { [$0.quote, $0.population, $0.indicator, $0.of] }
      .compactMap { range in range.map { ("target", $0) } }
    result += plan.deadlines.flatMap { [$0.quote, $0.trigger] }
      .compactMap { range in range.map { ("deadline", $0) } }
    result += plan.assignments.map { ("body", $0.body) }
    result += plan.citations.flatMap { [$0.quote, $0.issuer] }
      .compactMap { range in range.map { ("citation", $0) } }
    return result
  }

  /// Letters, marks and digits, taken apart, half width, the marks of a letter in one order whatever order they
  /// were typed in; breaks of markup left out.
  private static func essence(_ text: String) -> [Unicode.Scalar] {
    // With the spaces, slashes and characters without a shape that a break may hold, `<br  />`, and with marks of emphasis,
    // without which it is one: `<*br>`.
    let marks = "[*_`\\\\]*"
    let plain = text.replacingOccurrences(
      of: "<\(marks)[bB]\(marks)[rR][\\p{Z}\\p{C}/*_`\\\\]*>", with: " ", options: .regularExpression)
    var result: [Unicode.Scalar] = []
    var count = 0
    for scalar in plain.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let properties = scalar.properties
      if properties.canonicalCombiningClass != .notReordered {
        count += 1
        result.append(scalar)
      } else if properties.isAlphabetic || properties.numericType != nil {
        result[(result.count - count)...].sort()
        count = 0
        result.append(scalar)
      }
    }
    result[(result.count - count)...].sort()
    return result
  }
}
