/// The identity of a syllable in matching: its letters without case, its tone wherever it was
/// placed, `y` and `i` alike where Vietnamese writes both.
///
/// Six bits a letter and three for the tone: every syllable of the language fits, so keys never
/// collide; longer words, foreign ones, are hashed.
struct SyllableKey: Hashable, Sendable {
  var value: UInt64 = 0
  private(set) var count = 0
  private var tone: UInt64 = 0

  /// Adds a letter or a digit.
  @inline(__always)
  mutating func append(code: UInt8, tone newTone: UInt8) {
    if count < 10 {
      value = value << 6 | UInt64(code)
    } else {
      value = (value ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15 | 1 << 62
    }
    count &+= 1
    if newTone != 0 { tone = UInt64(newTone) }
  }

  /// The finished key.
  @inline(__always)
  var key: UInt64 {
    if count > 10 { return value | 1 << 63 }
    var letters = value
    if count >= 2, letters & 63 == 25 {
      // A final y that is the only vowel sounds as i: kỹ = kĩ, quý = quí; thúy is not thúi.
      let before = letters >> 6 & 63
      let isQu = before == 21 && count == 3 && letters >> 12 & 63 == 17
      if isQu || !Self.isVowel(before) && count <= 3 { letters = letters & ~63 | 9 }
    }
    return letters | tone << 60
  }

  /// Whether a code is that of a vowel.
  static func isVowel(_ code: UInt64) -> Bool {
    switch code {
    case 1, 5, 9, 15, 21, 25, 27, 28, 30, 31, 32, 33: true
    default: false
    }
  }

  /// The key of a word of the lexicon.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var key = SyllableKey()
    for scalar in word.unicodeScalars {
      if let letter = Letters.letter(scalar.value) {
        key.append(code: letter.code, tone: letter.tone)
      } else if scalar.value >= 0x30, scalar.value <= 0x39 {
        key.append(code: UInt8(34 + scalar.value - 0x30), tone: 0)
      }
    }
    return key.key
  }
}
