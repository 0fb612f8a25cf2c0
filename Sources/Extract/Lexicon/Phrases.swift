/// The phrases that the grammars know, by what they are about.
enum Phrases {
  /// Several phrases with the same signals.
  static func phrases(_ signals: Signal, _ value: Int16, _ words: String...) -> [Phrase] {
    words.map { Phrase($0, signals, value) }
  }

  /// All of them.
  static let all: [Phrase] = time + numbers + bodies + roles + numerals + collisions

  /// Words that run into those of another phrase: `UBND tỉnh ủy quyền cho …`, `vốn tỉnh ủy thác qua …`, `Sở Tài chính ủy quyền cho …`.
  private static let collisions: [Phrase] =
    ["quyền", "thác"].flatMap { verb in
      ["tỉnh", "huyện"].map { Phrase("\($0) ủy \(verb)", keeping: 1) } + [
        Phrase("chính ủy \(verb)", keeping: 0)
      ]
    }

  /// Numbers in words up to 99, as one phrase each: `hai mươi lăm`. `mười năm` and `hai mươi năm` are years.
  static let numerals: [Phrase] = {
    let units = [
      "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    ]
    var result = [Phrase("tư", .numeral, 4), Phrase("mười", .numeral, 10)]
    for (index, unit) in units.enumerated() {
      let value = Int16(index + 1)
      result.append(Phrase(unit, .numeral, value))
      let last = unit == "năm" ? "lăm" : unit
      result.append(Phrase("mười \(last)", .numeral, 10 + value))
      guard index > 0 else { continue }
      result.append(Phrase("\(unit) mươi", .numeral, value * 10))
      for (ones, other) in units.enumerated() {
        let last = other == "một" ? "mốt" : other == "năm" ? "lăm" : other
        result.append(Phrase("\(unit) mươi \(last)", .numeral, value * 10 + Int16(ones + 1)))
      }
      result.append(Phrase("\(unit) mươi tư", .numeral, value * 10 + 4))
    }
    return result
  }()
}
