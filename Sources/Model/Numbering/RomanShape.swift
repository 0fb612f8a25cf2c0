/// What Roman numbers look like to programs that recognise text in images.
///
/// Such a program takes `III.` for `IIL`, `HI.` or `II.`, and `I.` for `1.`. A shape is what such slips leave alone.
package enum RomanShape {
  /// The Roman number of an ordinal up to 39; empty for any other one.
  package static func numeral(_ ordinal: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    guard 0..<40 ~= ordinal else { return "" }
    return String(repeating: "X", count: ordinal / 10) + units[ordinal % 10]
  }

  /// The same, scalar by scalar.
  package static func roman(_ ordinal: Int) -> [Unicode.Scalar] { Array(numeral(ordinal).unicodeScalars) }

  /// The ordinal up to 20 that a word is the Roman number of.
  package static func ordinal(of body: some Collection<Unicode.Scalar>) -> Int? {
    body.isEmpty ? nil : (1...20).first { roman($0).elementsEqual(body) }
  }

  /// Whether a character of a Roman number may look like this: a capital, or a stroke.
  package static func isUpright(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || "l1|![]¡".unicodeScalars.contains(scalar)
  }

  /// The strokes of a word that looks like a Roman number: every upright an `I`. Nil for any other word. `base` gives the small letter
  /// without its marks.
  package static func strokes(
    _ body: some Collection<Unicode.Scalar>, base: (Unicode.Scalar) -> Unicode.Scalar
  ) -> [Unicode.Scalar]? {
    var strokes: [Unicode.Scalar] = []
    for scalar in body {
      switch base(scalar) {
      case "i", "l", "j", "t", "1", "|", "!", "[", "]", "ï", "Ï", "î", "Î", "¡", "(", "{", "}":
        strokes += ["I"]
      case "h", "n", "u": strokes += ["I", "I"]
      case "m": strokes += ["I", "I", "I"]
      case "v", "y": strokes += ["V"]
      case "x", "k": strokes += ["X"]
      default: return nil
      }
    }
    return strokes.isEmpty ? nil : strokes
  }

  /// Whether a number has the strokes of another and one upright more, beside another one: uprights that touch are
  /// counted as one.
  static func hasOneMore(_ number: [Unicode.Scalar], than strokes: [Unicode.Scalar]) -> Bool {
    guard number.count == strokes.count + 1 else { return false }
    return number.indices.dropFirst().contains { index in
      number[index] == "I" && number[index - 1] == "I"
        && Array(number[..<index] + number[(index + 1)...]) == strokes
    }
  }
}
