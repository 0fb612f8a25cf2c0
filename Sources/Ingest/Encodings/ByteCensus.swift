/// Counts of bytes that tell what a text in UTF-8 is made of.
struct ByteCensus {
  /// Lead bytes of U+0080 to U+00FF without the space that does not break, which any text may have.
  private(set) var latin = 0
  /// Those of U+0080 to U+00BF, where Vietnamese has punctuation at most.
  private(set) var signs = 0
  /// Lead bytes of the letters that Vietnamese alone needs: ă đ ĩ ũ ơ ư and U+1E00 to U+1EFF.
  private(set) var vietnamese = 0
  /// Bytes that set a mark in VIQR: `^` and `+`, `(`, `~` after a letter.
  private(set) var marks = 0
  private(set) var total = 0

  /// Bytes that are counted: what a text is made of shows early.
  static let sample = 1 << 20

  /// Counts the beginning of a text. O(1) beyond its first megabyte.
  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.sample)
    total = head.count
    var previous: UInt8 = 0
    for byte in head {
      switch byte {
      case 0xC2:
        signs += 1
        latin += 1
      case 0xA0:
        if previous == 0xC2 {
          signs -= 1
          latin -= 1
        }
      case 0xC3: latin += 1
      case 0xC4, 0xC6, 0xE1: vietnamese += 1
      case 0x5E, 0x2B, 0x28, 0x7E: if 0x61...0x7A ~= previous | 0x20 { marks += 1 }
      default: break
      }
      previous = byte
    }
  }

  /// Whether some of the text may have been read in a wrong encoding: letters of Latin-1 with few that
  /// Vietnamese alone has, or many signs.
  var looksForeign: Bool { latin >= 8 && (vietnamese < latin || signs >= 16) }

  /// Whether an ASCII text has as many marks as a text in VIQR.
  var looksLikeVIQR: Bool { latin + vietnamese < 3 && marks >= 6 && marks * 50 > total }
}
