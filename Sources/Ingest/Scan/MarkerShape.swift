import Model

/// What numbers and letters of items look like to recognition.
///
/// Recognition takes `III.` for `IIL`, `HI.` or `II.`, `a)` for `8)`, `c)` for `©)`. A shape is what such slips leave alone.
enum MarkerShape {
  /// What may close a number.
  static let marks: Set<Unicode.Scalar> = [".", ")", "-", ",", ":", ";", "'", "’", "/"]

  /// A word without what closes it.
  static func body(of word: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    word.dropLast(word.reversed().prefix { marks.contains($0) }.count)
  }

  // MARK: Roman numbers

  /// The strokes of a word that looks like a Roman number; see ``RomanShape``.
  static func strokes(_ body: some Collection<Unicode.Scalar>) -> [Unicode.Scalar]? {
    RomanShape.strokes(body) { VietnameseLetter.parts(of: $0)?.base ?? $0 }
  }

  // MARK: Figures

  private static let figures: [Unicode.Scalar: Int] = [
    "l": 1, "I": 1, "|": 1, "!": 1, "[": 1, "]": 1, "i": 1, "¡": 1, "J": 1, "O": 0, "o": 0, "Q": 0, "D": 0,
    "S": 5, "Š": 5, "§": 5, "s": 5, "Ş": 5, "Ỗ": 5, "Z": 2, "z": 2, "B": 8, "b": 6, "G": 6, "g": 9, "q": 9,
    "T": 7, "?": 7, "A": 4, "Á": 4, "Ả": 4, "Ó": 6, "Ô": 6, "Ö": 6,
  ]

  /// The number that a word of figures, or of letters that look like some, may be.
  static func number(_ body: some Collection<Unicode.Scalar>) -> Int? {
    guard 1...3 ~= body.count else { return nil }
    var number = 0
    for scalar in body {
      let digit =
        scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
      guard let figure = digit ?? figures[scalar] else { return nil }
      number = number * 10 + figure
    }
    return number
  }

  /// Figures that one is taken for.
  private static let lookalikes: [Int: Set<Int>] = [
    1: [4, 7], 2: [7], 3: [5, 8, 9], 5: [3, 6, 8, 9], 6: [0, 5, 8], 7: [1, 2], 8: [3, 6, 9], 9: [0, 5],
  ]

  /// Whether a number may be what recognition made of another: `9` of `5`.
  static func isTaken(_ number: Int, for other: Int) -> Bool {
    number / 10 == other / 10 && lookalikes[other % 10]?.contains(number % 10) == true
  }

  /// A number that ran into the word behind it, or whose stop was taken for a comma: `6- Các` of `6-Các`, `1.3- Các` of
  /// `1,3-Các`, `2.7.` of `2.7,`; with the mark behind it. Nil for other words: `2,5`, `4-5`, `5G-IoT`.
  static func separated(_ word: [Unicode.Scalar]) -> (word: [Unicode.Scalar], mark: Unicode.Scalar)? {
    let digits = "0"..."9" as ClosedRange<Unicode.Scalar>
    let number = word.prefix { digits ~= $0 || $0 == "." || $0 == "," }
    let parts = number.split(omittingEmptySubsequences: false) { !(digits ~= $0) }
    guard let last = parts.last else { return nil }
    let rest = word[number.count...]
    let joined = Array(parts.filter { !$0.isEmpty }.joined(separator: ["."]))
    if rest.isEmpty {
      guard parts.count > 2, last.isEmpty, number.last == ",",
        parts.dropLast().allSatisfy({ 1...2 ~= $0.count })
      else { return nil }
      return (joined + ["."], ".")
    }
    guard parts.allSatisfy({ 1...2 ~= $0.count }), rest.first == "-", rest.count > 2,
      rest.dropFirst().first?.properties.isUppercase == true,
      rest.dropFirst(2).first?.properties.isLowercase == true
    else { return nil }
    return (joined + ["-", " "] + rest.dropFirst(), "-")
  }

  /// The number that a word of figures alone is.
  static func plainNumber(_ body: some Collection<Unicode.Scalar>) -> Int? {
    guard 1...3 ~= body.count, body.allSatisfy({ "0"..."9" ~= $0 }) else { return nil }
    return Int(String(String.UnicodeScalarView(body)))
  }

  // MARK: Letters

  /// The letters of items in their order.
  static let letters: [Unicode.Scalar] = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)

  private static let looks: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "a": ["8", "3", "@", "4", "n"], "b": ["6", "h", "p", "ð"], "c": ["©", "€", "¢", "e", "o", "ç", "ø", "0"],
    "d": ["đ", "q", "ä"], "đ": ["d", "ð", "4", "ä"], "e": ["c", "©", "€", "ø", "6", "o"],
    "g": ["ø", "9", "q", "8", "6", "s"], "h": ["b", "n"], "i": ["1", "l", "ï", "j", "!", "|", "¡", "ï"],
    "k": ["x"], "l": ["1", "i", "!", "|", "j"], "m": ["n"], "n": ["m", "h"], "o": ["0", "e", "c"],
    "p": ["b"], "q": ["g", "9"],
  ]

  /// Whether a character may be a letter: it is that letter in another case or with marks, or looks like it.
  static func isLike(_ scalar: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
    let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard lowered != letter, looks[letter]?.contains(lowered) != true else { return true }
    guard let base = VietnameseLetter.parts(of: scalar)?.base else { return false }
    switch base {
    case "ă", "â": return letter == "a"
    case "ê": return letter == "e"
    case "ô", "ơ": return letter == "o"
    default: return base == letter
    }
  }
}
