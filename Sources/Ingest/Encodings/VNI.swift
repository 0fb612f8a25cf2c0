/// VNI-Windows over Windows-1252 characters: a base letter, then one character for its marks; a few
/// letters have a code of their own.
enum VNI {
  /// What a marking character adds: another letter in place of the base, a tone, or both.
  private struct Mark {
    var letter: Unicode.Scalar?
    var tone: VietnameseLetter.Tone
  }

  private static let tones: [Unicode.Scalar: Mark] = [
    "ø": Mark(tone: .huyền), "û": Mark(tone: .hỏi), "õ": Mark(tone: .ngã), "ù": Mark(tone: .sắc),
    "ï": Mark(tone: .nặng),
  ]

  /// Marks after a, e and o that set a roof, with a tone.
  private static let roofs: [Unicode.Scalar: VietnameseLetter.Tone] = [
    "â": .ngang, "à": .huyền, "å": .hỏi, "ã": .ngã, "á": .sắc, "ä": .nặng,
  ]

  /// Marks after a that set a breve, with a tone.
  private static let breves: [Unicode.Scalar: VietnameseLetter.Tone] = [
    "ê": .ngang, "è": .huyền, "ú": .hỏi, "ü": .ngã, "é": .sắc, "ë": .nặng,
  ]

  private static let roofed: [Unicode.Scalar: Unicode.Scalar] = ["a": "â", "e": "ê", "o": "ô"]

  /// Letters with a code of their own; ơ and ư take a tone after them.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "ñ": "đ", "ô": "ơ", "ö": "ư", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "í": "í", "ò": "ị", "î": "ỵ",
  ]

  /// The text of Windows-1252 characters; what is no code of VNI stays. O(characters).
  static func decode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var decoded: [Unicode.Scalar] = []
    decoded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isCapital = text[index].properties.isUppercase
      let own = letters[text[index].lowered]
      let base = own ?? text[index].lowered
      var letter = own
      var length = 1
      if index + 1 < text.count, let mark = mark(text[index + 1].lowered, after: base),
        let composed = VietnameseLetter.composed(mark.letter ?? base, mark.tone)
      {
        letter = composed
        length = 2
      }
      if let letter {
        decoded.append(isCapital ? letter.raised : letter)
      } else {
        decoded.append(text[index])
      }
      index += length
    }
    return decoded
  }

  private static func mark(_ scalar: Unicode.Scalar, after base: Unicode.Scalar) -> Mark? {
    if let mark = tones[scalar], "aeouyơư".unicodeScalars.contains(base) { return mark }
    if let tone = roofs[scalar], let letter = roofed[base] { return Mark(letter: letter, tone: tone) }
    if let tone = breves[scalar], base == "a" { return Mark(letter: "ă", tone: tone) }
    return nil
  }
}

extension Unicode.Scalar {
  /// The lower case of a letter that has one of a single scalar.
  var lowered: Unicode.Scalar {
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }

  /// The upper case of a letter that has one of a single scalar.
  var raised: Unicode.Scalar {
    let mapping = properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }
}
