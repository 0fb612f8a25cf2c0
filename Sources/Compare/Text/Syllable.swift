import Model

/// A syllable, a number or a mark of a text, as the matcher reads it.
struct Syllable {
  /// What kind of item it is.
  enum Kind: UInt8 {
    case word
    case number
    /// A mark that ends a clause: full stop, semicolon, colon.
    case stop
    /// A comma: it ends no clause, but bounds a phrase.
    case comma
    case open
    case close
  }

  var key: UInt64
  var start: UInt32
  var end: UInt32
  var kind: Kind
  /// Whether it begins with a capital.
  var isCapital: Bool
  var traits: MatchLexicon.Traits
}
