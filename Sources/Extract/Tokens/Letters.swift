/// The letters of Vietnamese as the tokenizer sees them: a code for the letter without case and
/// tone, the tone apart.
///
/// Keeping the tone apart folds its placement for free: `hoá` and `hóa` have the same letters and
/// the same tone.
enum Letters {
  /// Tone codes: none, huyền, sắc, hỏi, ngã, nặng.
  static let toneCount = 6

  /// Codes above those of `a` to `z` (1 to 26).
  static let aBreve: UInt8 = 27
  static let aCircumflex: UInt8 = 28
  static let dStroke: UInt8 = 29
  static let eCircumflex: UInt8 = 30
  static let oCircumflex: UInt8 = 31
  static let oHorn: UInt8 = 32
  static let uHorn: UInt8 = 33
  /// A letter that Vietnamese does not use.
  static let other: UInt8 = 63

  /// Code of an ASCII letter.
  static func code(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: (letter.value | 0x20) &- 0x60)
  }

  /// One letter: its code, its tone, whether it is a capital.
  struct Letter {
    var code: UInt8
    var tone: UInt8
    var isUpper: Bool
  }

  /// The vowels by shape, each row with its six tones: plain, huyền, sắc, hỏi, ngã, nặng.
  private static let rows: [(code: UInt8, base: String, shape: UInt8, letters: String)] = [
    (1, "a", 0, "aàáảãạAÀÁẢÃẠ"), (aBreve, "a", 2, "ăằắẳẵặĂẰẮẲẴẶ"),
    (aCircumflex, "a", 1, "âầấẩẫậÂẦẤẨẪẬ"), (5, "e", 0, "eèéẻẽẹEÈÉẺẼẸ"),
    (eCircumflex, "e", 1, "êềếểễệÊỀẾỂỄỆ"), (9, "i", 0, "iìíỉĩịIÌÍỈĨỊ"),
    (15, "o", 0, "oòóỏõọOÒÓỎÕỌ"), (oCircumflex, "o", 1, "ôồốổỗộÔỒỐỔỖỘ"),
    (oHorn, "o", 3, "ơờớởỡợƠỜỚỞỠỢ"), (21, "u", 0, "uùúủũụUÙÚỦŨỤ"),
    (uHorn, "u", 3, "ưừứửữựƯỪỨỬỮỰ"), (25, "y", 0, "yỳýỷỹỵYỲÝỶỸỴ"),
  ]

  /// The marks that compose: shape marks (mũ, trăng, móc) and tone marks.
  static func mark(_ scalar: UInt32) -> (shape: UInt8, tone: UInt8)? {
    switch scalar {
    case 0x302: (1, 0)
    case 0x306: (2, 0)
    case 0x31B: (3, 0)
    case 0x300, 0x340: (0, 1)
    case 0x301, 0x341: (0, 2)
    case 0x309: (0, 3)
    case 0x303: (0, 4)
    case 0x323: (0, 5)
    default: nil
    }
  }

  /// The letter that `scalar` becomes under a combining mark, nil where Vietnamese has none.
  static func compose(_ scalar: UInt32, with markScalar: UInt32) -> UInt32? {
    guard let mark = mark(markScalar), let parts = decompositions[scalar] else { return nil }
    if mark.shape != 0, parts.shape != 0 { return nil }
    if mark.tone != 0, parts.tone != 0 { return nil }
    let shape = max(mark.shape, parts.shape)
    let tone = max(mark.tone, parts.tone)
    return compositions[Parts(base: parts.base, shape: shape, tone: tone, isUpper: parts.isUpper)]
  }

  private struct Parts: Hashable {
    var base: UInt32
    var shape: UInt8
    var tone: UInt8
    var isUpper: Bool
  }

  private static let decompositions: [UInt32: Parts] = {
    var result: [UInt32: Parts] = [:]
    for row in rows {
      let base = row.base.unicodeScalars.first.map(\.value) ?? 0
      for (index, scalar) in row.letters.unicodeScalars.enumerated() {
        result[scalar.value] = Parts(
          base: base, shape: row.shape, tone: UInt8(index % 6), isUpper: index >= 6)
      }
    }
    return result
  }()

  private static let compositions: [Parts: UInt32] = {
    var result: [Parts: UInt32] = [:]
    for (scalar, parts) in decompositions { result[parts] = scalar }
    return result
  }()

  /// Number of entries of ``table``: U+00C0 to U+01BF, then U+1E80 to U+1EFF.
  static let tableCount = 256 + 128

  /// The letters beyond ASCII, packed as `code | tone << 6 | upper << 9`; 0 where there is none.
  static let table: [UInt16] = {
    var result = [UInt16](repeating: 0, count: tableCount)
    func set(_ scalar: UInt32, code: UInt8, tone: Int, isUpper: Bool) {
      guard let index = tableIndex(scalar) else { return }
      result[index] = UInt16(code) | UInt16(tone) << 6 | (isUpper ? 1 << 9 : 0)
    }
    for scalar in UInt32(0xC0)...0x1BF where scalar != 0xD7 && scalar != 0xF7 {
      set(scalar, code: other, tone: 0, isUpper: scalar < 0xDF)
    }
    for scalar in UInt32(0x1E80)...0x1EFF { set(scalar, code: other, tone: 0, isUpper: scalar % 2 == 0) }
    for row in rows {
      for (index, scalar) in row.letters.unicodeScalars.enumerated() {
        set(scalar.value, code: row.code, tone: index % 6, isUpper: index >= 6)
      }
    }
    set(0x110, code: dStroke, tone: 0, isUpper: true)
    set(0x111, code: dStroke, tone: 0, isUpper: false)
    set(0xD0, code: dStroke, tone: 0, isUpper: true)
    set(0xF0, code: dStroke, tone: 0, isUpper: false)
    return result
  }()

  /// Index of a scalar in ``table``.
  static func tableIndex(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC0...0x1BF: Int(scalar - 0xC0)
    case 0x1E80...0x1EFF: Int(scalar - 0x1E80) + 256
    default: nil
    }
  }

  /// The small letters of a text without their marks: `Nơi nhận` is `noi nhan`. O(text).
  static func bare(_ string: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      guard let letter = letter(scalar.value), letter.code != other else {
        result.append(scalar)
        continue
      }
      result.append(Unicode.Scalar(bases[Int(letter.code)]))
    }
    return String(result)
  }

  /// The ASCII letter of every code.
  private static let bases: [UInt8] = [0x20] + Array("abcdefghijklmnopqrstuvwxyzaadeoou".utf8)

  /// The letter of a scalar, nil where it is none.
  static func letter(_ scalar: UInt32) -> Letter? {
    if scalar < 0x80 {
      let lower = scalar | 0x20
      guard lower >= 0x61, lower <= 0x7A else { return nil }
      return Letter(code: UInt8(lower - 0x60), tone: 0, isUpper: scalar < 0x61)
    }
    guard let index = tableIndex(scalar), table[index] != 0 else { return nil }
    return Letter(
      code: UInt8(table[index] & 63), tone: UInt8(table[index] >> 6 & 7), isUpper: table[index] >> 9 != 0)
  }
}
