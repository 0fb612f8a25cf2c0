/// VIQR: marks as ASCII punctuation after the letter (RFC 1456).
///
/// `^`, `(` and `+` change the letter, `` ` ``, `?`, `~`, `'` and `.` set the tone, `dd` is đ, a backslash
/// keeps the next character as it is. A word has one tone: what follows it is punctuation.
enum VIQR {
  /// How a text writes the full stop that stands behind a vowel and is none of its marks.
  private enum FullStop {
    /// With a backslash: whatever has none is a tone.
    case escaped
    /// As it is: what follows tells it from a tone.
    case bare
  }

  private static let shapes: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "^": ["a": "â", "e": "ê", "o": "ô"], "(": ["a": "ă"], "+": ["o": "ơ", "u": "ư"],
    "*": ["o": "ơ", "u": "ư"],
  ]

  private static let tones: [Unicode.Scalar: VietnameseLetter.Tone] = [
    "`": .huyền, "?": .hỏi, "~": .ngã, "'": .sắc, ".": .nặng,
  ]

  /// The text of ASCII characters. O(characters).
  static func decode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var decoded: [Unicode.Scalar] = []
    decoded.reserveCapacity(text.count)
    let fullStop = fullStop(of: text)
    var index = 0
    var hasTone = false
    while index < text.count {
      let scalar = text[index]
      if !scalar.properties.isAlphabetic { hasTone = false }
      if scalar == "\\", index + 1 < text.count {
        decoded.append(text[index + 1])
        index += 2
        continue
      }
      var letter = scalar.lowered
      var next = index + 1
      if letter == "d", next < text.count, text[next].lowered == "d" {
        letter = "đ"
        next += 1
      } else if next < text.count, let shaped = shapes[text[next]]?[letter] {
        letter = shaped
        next += 1
      }
      if !hasTone, next < text.count, let tone = tones[text[next]],
        fullStop == .escaped || !endsSentence(text, at: next),
        let composed = VietnameseLetter.composed(letter, tone)
      {
        letter = composed
        hasTone = true
        next += 1
      }
      decoded.append(scalar.properties.isUppercase ? letter.raised : letter)
      index = next
    }
    return decoded
  }

  /// How a text writes its full stops: one that escapes any behind a vowel escapes all of them.
  ///
  /// Example: in a text with `van hoa\.`, what follows `Ban Thu+o+`ng vu.` is no new sentence. Near miss: `na(m 2030\.`, whose stop
  /// could be nothing else.
  private static func fullStop(of text: [Unicode.Scalar]) -> FullStop {
    let isEscaped = text.indices.dropFirst(2).contains { index in
      text[index] == "." && text[index - 1] == "\\" && isMarkable(text[index - 2])
    }
    return isEscaped ? .escaped : .bare
  }

  /// Whether a full stop behind a character could be a tone: behind a vowel, or one of the marks that make one.
  private static func isMarkable(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetter.composed(scalar.lowered, .ngang) != nil || "^(+*".unicodeScalars.contains(scalar)
  }

  /// Whether a full stop ends a sentence: nothing follows, or a capital after spaces.
  private static func endsSentence(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    guard text[index] == "." else { return false }
    var next = index + 1
    while next < text.count, text[next].value <= 0x20 { next += 1 }
    guard next < text.count else { return true }
    return next > index + 1 && text[next].properties.isUppercase
  }
}
