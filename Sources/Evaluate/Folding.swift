/// Text as scores compare it: lower case, the tone moved to the end of its syllable, punctuation gone.
///
/// `Củng cố, hoá` and `củng cố hóa` fold to the same. Only spelling that no careful reader would call
/// a difference is folded.
public enum Folding {
  /// The syllables of a text, folded. A syllable is a run of letters and digits. O(text).
  public static func syllables(of text: String) -> [String] {
    var result: [String] = []
    var syllable = ""
    var tones = ""
    func close() {
      if !syllable.isEmpty { result.append(syllable + tones) }
      syllable = ""
      tones = ""
    }
    for character in text.lowercased() {
      if let parts = toned[character] {
        syllable.append(parts.base)
        tones.unicodeScalars.append(parts.tone)
        continue
      }
      for scalar in plain[character] ?? character.unicodeScalars.map({ $0 }) {
        if isWord(scalar) { syllable.unicodeScalars.append(scalar) } else { close() }
      }
    }
    close()
    return result
  }

  /// The folded syllables, one space between.
  public static func fold(_ text: String?) -> String {
    syllables(of: text ?? "").joined(separator: " ")
  }

  /// Folds nothing to nil.
  static func foldOrNil(_ text: String?) -> String? {
    let folded = fold(text)
    return folded.isEmpty ? nil : folded
  }

  /// The first syllables, as `begins` is compared.
  static func head(_ text: String) -> String { syllables(of: text).prefix(8).joined(separator: " ") }

  /// The last syllables, as `ends` is compared.
  static func tail(_ text: String) -> String { syllables(of: text).suffix(5).joined(separator: " ") }

  /// How far two names share their syllables: F1 over the two bags, 0 where either is empty.
  static func overlap(_ first: String, _ second: String) -> Double {
    let first = syllables(of: first)
    let second = syllables(of: second)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var left: [String: Int] = [:]
    for syllable in first { left[syllable, default: 0] += 1 }
    var common = 0
    for syllable in second {
      guard let count = left[syllable], count > 0 else { continue }
      left[syllable] = count - 1
      common += 1
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: scalar.properties.numericType != nil
    }
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// Precomposed lower-case letters by their characters: decomposed spellings are the same character.
  private static let precomposed: [Unicode.Scalar] =
    [0x00DF...0x024F, 0x1E00...0x1EFF].flatMap { $0.compactMap { Unicode.Scalar($0) } }
    .filter { $0.properties.isLowercase }

  private struct Toned {
    var base: String
    var tone: Unicode.Scalar
  }

  /// Every letter that carries a tone, split into the letter without it and the tone.
  private static let toned: [Character: Toned] = {
    var table: [Character: Toned] = [:]
    let bases = (0x61...0x7A).compactMap { Unicode.Scalar($0 as UInt32) } + precomposed
    let letters = Set(precomposed.map { Character($0) })
    for base in bases {
      for tone in tones {
        var spelling = String(Character(base))
        spelling.unicodeScalars.append(tone)
        guard spelling.count == 1, let letter = spelling.first, letters.contains(letter) else { continue }
        table[letter] = table[letter] ?? Toned(base: String(Character(base)), tone: tone)
      }
    }
    return table
  }()

  /// Other precomposed letters, so that a decomposed spelling folds to the same scalar.
  private static let plain: [Character: [Unicode.Scalar]] = Dictionary(
    precomposed.map { (Character($0), [$0]) }, uniquingKeysWith: { first, _ in first })
}
