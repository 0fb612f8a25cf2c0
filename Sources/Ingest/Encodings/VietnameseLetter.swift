/// A vowel taken apart into its letter and its tone.
struct VietnameseLetter: Equatable {
  /// The tones in the order of the dictionary: level, falling, asking, tumbling, sharp, heavy.
  enum Tone: Int, CaseIterable {
    case ngang
    case huyền
    case hỏi
    case ngã
    case sắc
    case nặng
  }

  /// The letter in lower case without its tone.
  var base: Unicode.Scalar
  var tone: Tone

  /// One row a vowel, one column a tone.
  static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }

  private static let parts: [Unicode.Scalar: VietnameseLetter] = {
    var parts: [Unicode.Scalar: VietnameseLetter] = [:]
    for row in vowels {
      for (scalar, tone) in zip(row, Tone.allCases) {
        parts[scalar] = VietnameseLetter(base: row[0], tone: tone)
        for capital in scalar.properties.uppercaseMapping.unicodeScalars {
          parts[capital] = VietnameseLetter(base: row[0], tone: tone)
        }
      }
    }
    return parts
  }()

  /// The parts of a letter; a consonant is its own lower case. Nil for what is no letter of the language.
  static func parts(of scalar: Unicode.Scalar) -> VietnameseLetter? {
    switch scalar {
    case "a"..."z" where parts[scalar] == nil: return VietnameseLetter(base: scalar, tone: .ngang)
    case "đ", "Đ": return VietnameseLetter(base: "đ", tone: .ngang)
    case "A"..."Z" where parts[scalar] == nil:
      guard let lower = Unicode.Scalar(scalar.value + 0x20) else { return nil }
      return VietnameseLetter(base: lower, tone: .ngang)
    default: return parts[scalar]
    }
  }

  /// A vowel with a tone; nil where the letter is no vowel. O(1).
  static func composed(_ base: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar? {
    guard let row = vowels.first(where: { $0[0] == base }) else { return nil }
    return row[tone.rawValue]
  }
}
