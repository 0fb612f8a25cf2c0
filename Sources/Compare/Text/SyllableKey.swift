/// Keys of syllables for matching across plans: lower case, tone dropped, i and y one letter.
///
/// Scanned plans lose tones far more often than letters (giảm sát for giám sát, phân đấu for phấn đấu),
/// and dropping them costs a matcher nothing. The shape of a vowel (ă, â, ê, ô, ơ, ư) and đ are kept.
/// A key packs six bits a letter, so that syllables of up to ten letters are told apart exactly.
enum SyllableKey {
  /// Marks keys that stand for something else than a syllable of the text (see ``Placeholder``).
  static let special: UInt64 = 1 << 63

  /// Codes above those of `a` to `z` (1 to 26).
  private static let vowels: [(code: UInt8, letters: String)] = [
    (1, "aàáảãạAÀÁẢÃẠ"), (27, "ăằắẳẵặĂẰẮẲẴẶ"), (28, "âầấẩẫậÂẦẤẨẪẬ"), (5, "eèéẻẽẹEÈÉẺẼẸ"),
    (30, "êềếểễệÊỀẾỂỄỆ"), (9, "iìíỉĩịIÌÍỈĨỊ"), (15, "oòóỏõọOÒÓỎÕỌ"), (31, "ôồốổỗộÔỒỐỔỖỘ"),
    (32, "ơờớởỡợƠỜỚỞỠỢ"), (21, "uùúủũụUÙÚỦŨỤ"), (33, "ưừứửữựƯỪỨỬỮỰ"), (9, "yỳýỷỹỵYỲÝỶỸỴ"),
  ]

  private static let other: UInt8 = 34
  private static let firstDigit: UInt8 = 35

  /// Codes of U+0000 to U+01BF and U+1E80 to U+1EFF; 0 for what is no letter or digit.
  static let codes: [UInt8] = {
    var result = [UInt8](repeating: 0, count: 0x1C0 + 0x80)
    for letter in UInt8(0x61)...0x7A {
      result[Int(letter)] = letter - 0x60
      result[Int(letter) - 0x20] = letter - 0x60
    }
    for digit in 0..<10 { result[0x30 + digit] = firstDigit + UInt8(digit) }
    for scalar in 0xC0..<0x1C0 where scalar != 0xD7 && scalar != 0xF7 { result[scalar] = other }
    for index in 0x1C0..<result.count { result[index] = other }
    for row in vowels {
      for scalar in row.letters.unicodeScalars {
        if let index = index(of: scalar.value) { result[index] = row.code }
      }
    }
    result[Int(UInt8(ascii: "y"))] = 9
    result[Int(UInt8(ascii: "Y"))] = 9
    for scalar in [0x110, 0x111, 0xD0, 0xF0] { result[scalar] = 29 }
    return result
  }()

  /// Index of a scalar in ``codes``, nil beyond the letters of Vietnamese.
  static func index(of scalar: UInt32) -> Int? {
    if scalar < 0x1C0 { return Int(scalar) }
    if scalar >= 0x1E80, scalar <= 0x1EFF { return Int(scalar) - 0x1E80 + 0x1C0 }
    return nil
  }

  /// Adds a letter to a key; a key of more than ten letters is mixed, never cut.
  @inline(__always)
  static func append(_ code: UInt8, to key: UInt64, length: Int) -> UInt64 {
    if length < 10 { return key << 6 | UInt64(code) }
    return (key &* 0x0000_0100_0000_01B3 ^ UInt64(code)) & (special - 1)
  }

  /// The key of a word given as a string. O(word).
  static func of(_ word: some StringProtocol) -> UInt64 {
    var key: UInt64 = 0
    var length = 0
    for scalar in word.unicodeScalars {
      guard let index = index(of: scalar.value), codes[index] != 0 else { continue }
      key = append(codes[index], to: key, length: length)
      length += 1
    }
    return key
  }

  /// The keys of the words of a phrase.
  static func phrase(_ words: String) -> [UInt64] { words.split(separator: " ").map { of($0) } }

  /// Whether a code is a letter's.
  @inline(__always)
  static func isLetter(_ code: UInt8) -> Bool { code &- 1 < firstDigit - 1 }

  /// Whether a code is a digit's.
  @inline(__always)
  static func isDigit(_ code: UInt8) -> Bool { code >= firstDigit }

  /// The code of zero.
  static let zero = firstDigit
}

extension SyllableKey {
  /// The year that a key is the number of; nil for any other key. O(1).
  static func year(_ key: UInt64) -> Int? {
    guard key >> 24 == 0 else { return nil }
    var year = 0
    for shift in [18, 12, 6, 0] as [UInt64] {
      let code = UInt8(key >> shift & 63)
      guard isDigit(code) else { return nil }
      year = year * 10 + Int(code - zero)
    }
    return years.contains(year) ? year : nil
  }

  /// The years that a number of four digits is taken for.
  private static let years = 2000...2079

  /// Whether a key is a number's: its last sign is a digit.
  static func isNumber(_ key: UInt64) -> Bool { key & special == 0 && isDigit(UInt8(key & 63)) }
}

extension SyllableKey {
  /// The tones of U+0000 to U+01BF and U+1E80 to U+1EFF, as ``codes``: 0 for none.
  private static let tones: [UInt8] = {
    var result = [UInt8](repeating: 0, count: 0x1C0 + 0x80)
    for row in vowels {
      for (place, scalar) in row.letters.unicodeScalars.enumerated() {
        if let index = index(of: scalar.value) { result[index] = UInt8(place % 6) }
      }
    }
    return result
  }()

  /// The tone of a syllable given as UTF-8, from 0 (none) to 5, wherever it is put. O(syllable).
  static func tone(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var result: UInt8 = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      var scalar: UInt32 = 0
      if byte >= 0xE0, byte < 0xF0, index + 2 < bytes.endIndex {
        scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        index += 3
      } else if byte >= 0xC0, byte < 0xE0, index + 1 < bytes.endIndex {
        scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        index += 2
      } else {
        index += 1
      }
      if let place = self.index(of: scalar) { result = max(result, tones[place]) }
    }
    return result
  }
}
