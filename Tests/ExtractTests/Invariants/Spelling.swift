import Foundation

/// Other ways to write one and the same text.
enum Spelling: String, CaseIterable, Sendable {
  /// Letters and marks apart.
  case decomposed
  /// Letters and marks in one.
  case composed
  /// Lines end as on Windows.
  case carriageReturns
  /// A mark at the start tells the byte order.
  case byteOrderMark
  /// The tone on the last vowel: hoá, thuý, khoẻ.
  case oldTones
  /// The tone on the first vowel: hóa, thúy, khỏe.
  case newTones
  /// A tab between the number of an item and its text, as word processors put it.
  case tabbedMarkers
  /// A space there that does not break.
  case boundMarkers

  /// The text written so.
  func callAsFunction(_ text: String) -> String {
    switch self {
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .composed: text.precomposedStringWithCanonicalMapping
    case .carriageReturns: text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    case .byteOrderMark: "\u{FEFF}" + text
    case .oldTones: Tone.replaced(text, Tone.pairs.map { ($0.new, $0.old) })
    case .newTones: Tone.replaced(text, Tone.pairs.map { ($0.old, $0.new) })
    case .tabbedMarkers: Self.behindMarkers(text, "\t")
    case .boundMarkers: Self.behindMarkers(text, "\u{A0}")
    }
  }
}

extension Spelling {
  /// The text with something else than spaces behind `I.`, `1.`, `1.1.`, `a)`, `-`, `+` at the beginning of a line.
  private static func behindMarkers(_ text: String, _ space: String) -> String {
    text.replacing(/(?m)^([IVX]{1,5}\.|[a-zA-ZđĐ][.)]|\d{1,2}(\.\d{1,2}){0,3}[.)]|[-+]) +(?=\S)/) { match in
      match.1 + space
    }
  }
}

/// The places of a tone mark in open oa, oe, uy.
enum Tone {
  /// One syllable end in both spellings.
  struct Pair: Sendable {
    var old: String
    var new: String
  }

  /// The fifteen pairs in small letters, with a first capital and in capitals.
  static let pairs: [Pair] = {
    let rows = [("o", "àáảãạ", "òóỏõọ", "a"), ("o", "èéẻẽẹ", "òóỏõọ", "e"), ("u", "ỳýỷỹỵ", "ùúủũụ", "y")]
    let small = rows.flatMap { first, last, toned, plain in
      zip(last, toned).map { Pair(old: first + String($0), new: String($1) + plain) }
    }
    return small
      + small.map { Pair(old: $0.old.capitalized, new: $0.new.capitalized) }
      + small.map { Pair(old: $0.old.uppercased(), new: $0.new.uppercased()) }
  }()

  /// The text with one spelling in place of the other at the ends of syllables; after q the u is no vowel.
  static func replaced(_ text: String, _ replacements: [(from: String, to: String)]) -> String {
    var result = ""
    var syllable = ""
    func flush() {
      let isQu = syllable.lowercased().hasPrefix("qu")
      if !isQu, let pair = replacements.first(where: { syllable.hasSuffix($0.from) }) {
        syllable.removeLast(pair.from.count)
        syllable += pair.to
      }
      result += syllable
      syllable = ""
    }
    for character in text.precomposedStringWithCanonicalMapping {
      if character.isLetter {
        syllable.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }
}
