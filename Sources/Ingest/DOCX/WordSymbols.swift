/// Signs that Word takes from the typefaces Symbol and Wingdings by their place in the typeface.
///
/// Source: the encodings of the two typefaces as Unicode publishes them (Symbol) and as their own charts show
/// them (Wingdings); the signs that plans use for bullets, boxes, arrows and comparison.
enum WordSymbols {
  /// The character for a place in a symbol typeface; nil where it is not known.
  static func character(_ code: UInt32, font: String) -> Character? {
    let place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol": return symbol[place]
    case "wingdings": return wingdings[place]
    case "wingdings 2": return wingdings2[place]
    case "courier new" where place == 0x6F: return "◦"
    default:
      // A place in the private area without a typeface that tells: by far most often Symbol's bullet or Wingdings'.
      return code >= 0xF000 && code <= 0xF0FF ? symbol[place] ?? wingdings[place] : nil
    }
  }

  /// The sign that a code of Unicode is, as boxes to tick name theirs: `2612` in `MS Gothic` is `☒`. Near miss: `0041`, a place in
  /// some typeface of signs.
  static func sign(_ code: UInt32) -> Character? {
    (0x2000...0x33FF).contains(code) ? Unicode.Scalar(code).map { Character($0) } : nil
  }

  /// Whether a typeface holds signs where others hold letters.
  static func isSymbolic(_ font: String) -> Bool {
    let name = font.lowercased()
    return name == "symbol" || name.hasPrefix("wingdings")
  }

  /// A text whose signs are looked up: those of the private area, and in a symbol typeface all.
  static func text(of text: String, font: String?) -> String {
    guard text.unicodeScalars.contains(where: { isPrivate($0) }) || font.map(isBulletFont) ?? false else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if isPrivate(scalar) || font.map(isBulletFont) ?? false,
        let character = character(scalar.value, font: font ?? "")
      {
        result.append(character)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isBulletFont(_ font: String) -> Bool {
    isSymbolic(font) || font.lowercased() == "courier new"
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xF000...0xF0FF).contains(scalar.value) }

  private static let symbol: [UInt32: Character] = [
    0x20: " ", 0x2B: "+", 0x2D: "-", 0x2A: "*", 0x2F: "/", 0x25: "%", 0x28: "(", 0x29: ")", 0x3C: "<",
    0x3D: "=",
    0x3E: ">", 0x44: "Δ", 0x53: "Σ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x6D: "μ", 0x70: "π", 0xA3: "≤",
    0xA5: "∞",
    0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×",
    0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xBE: "—", 0xD7: "·", 0xDB: "⇔", 0xDE: "⇒",
    0xE5: "∑",
  ]

  private static let wingdings: [UInt32: Character] = [
    0x20: " ", 0x46: "☞", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫",
    0x75: "◆",
    0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←",
    0xE0: "→",
    0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let wingdings2: [UInt32: Character] = [
    0x50: "✓", 0x52: "☑", 0x54: "☒", 0xA3: "□", 0x97: "●", 0x98: "◉", 0xA0: "▪",
  ]
}
