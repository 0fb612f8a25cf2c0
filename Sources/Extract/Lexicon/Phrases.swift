/// The phrases that the grammars know, by what they are about.
enum Phrases {
  /// Several phrases with the same signals.
  static func phrases(_ signals: Signal, _ value: Int16, _ words: String...) -> [Phrase] {
    words.map { Phrase($0, signals, value) }
  }

  /// All of them.
  static let all: [Phrase] = time + numbers + bodies + roles + numerals

  /// Numbers in words, up to ten and the tens.
  static let numerals: [Phrase] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8),
    ("chín", 9), ("mười", 10), ("hai mươi", 20), ("ba mươi", 30), ("bốn mươi", 40), ("năm mươi", 50),
    ("sáu mươi", 60), ("bảy mươi", 70), ("tám mươi", 80), ("chín mươi", 90), ("một trăm", 100),
    ("hai mươi lăm", 25), ("ba mươi lăm", 35), ("bốn mươi lăm", 45), ("năm mươi lăm", 55),
    ("sáu mươi lăm", 65), ("bảy mươi lăm", 75), ("tám mươi lăm", 85), ("chín mươi lăm", 95),
  ].map { Phrase($0.0, .numeral, Int16($0.1)) }
}
