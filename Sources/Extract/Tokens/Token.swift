/// A token: a syllable, a number or a mark, with what the lexicon knows of it.
///
/// Sixteen bytes; grammars compare `id`s and phrases and never look at the text again.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    case number
    case mark
  }

  /// How the token was written.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// No white space before it.
    static let glued = Flags(rawValue: 1)
    /// Its first letter is a capital.
    static let capital = Flags(rawValue: 2)
    /// All its letters are capitals.
    static let allCaps = Flags(rawValue: 4)
    /// A line end stands before it.
    static let afterLineEnd = Flags(rawValue: 8)
    /// A phrase of the lexicon may begin with it.
    static let opens = Flags(rawValue: 16)
    /// Its phrase has one of ``Signal/roles``.
    static let acts = Flags(rawValue: 32)
    /// Its phrase has one of ``Signal/inlineTime``.
    static let times = Flags(rawValue: 64)
    /// None of its letters is a capital.
    static let small = Flags(rawValue: 128)
  }

  /// Offset in the working text.
  var start: UInt32
  /// Bytes.
  var length: UInt16
  /// Id of the syllable in the vocabulary, 0 where no phrase uses it; of a mark, its ``Mark``.
  var id: UInt16
  /// The longest phrase of the lexicon that begins here, 0 for none.
  var phrase: UInt16 = 0
  /// Number of tokens of that phrase.
  var phraseLength: UInt8 = 0
  var kind: Kind
  var flags: Flags

  /// Offset one past its last byte.
  var end: UInt32 { start + UInt32(length) }

  func has(_ wanted: Flags) -> Bool { flags.contains(wanted) }

  /// Whether it is a given mark.
  func isMark(_ mark: Mark) -> Bool { kind == .mark && id == mark.rawValue }
}

/// The marks that grammars look at.
enum Mark: UInt16, Sendable {
  case comma = 1
  case stop
  case semicolon
  case colon
  case open
  case close
  case hyphen
  case slash
  case percent
  case openQuote
  case closeQuote
  /// A straight quote, which opens or closes.
  case quote
  case ellipsis
  case plus
  case exclamation
  case question
  case openBracket
  case closeBracket
  case pipe
  case ampersand
  case greater
  case less
  case atLeast
  case atMost
  case other

  /// The mark of a scalar.
  init(scalar: UInt32) {
    switch scalar {
    case 0x2C: self = .comma
    case 0x2E: self = .stop
    case 0x3B: self = .semicolon
    case 0x3A: self = .colon
    case 0x28: self = .open
    case 0x29: self = .close
    case 0x2D, 0x2013, 0x2014, 0x2012: self = .hyphen
    case 0x2F: self = .slash
    case 0x25: self = .percent
    case 0x201C, 0xAB, 0x2018: self = .openQuote
    case 0x201D, 0xBB, 0x2019: self = .closeQuote
    case 0x22, 0x27: self = .quote
    case 0x2026: self = .ellipsis
    case 0x2B: self = .plus
    case 0x21: self = .exclamation
    case 0x3F: self = .question
    case 0x5B: self = .openBracket
    case 0x5D: self = .closeBracket
    case 0x7C: self = .pipe
    case 0x26: self = .ampersand
    case 0x3E: self = .greater
    case 0x3C: self = .less
    case 0x2265: self = .atLeast
    case 0x2264: self = .atMost
    default: self = .other
    }
  }
}
