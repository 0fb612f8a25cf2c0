import Model

/// A text under way: its bytes, its lines and the lexicon it is read with. What every stage shares.
///
/// A class, because dozens of small readers hold it: they share one reference in place of a dozen.
final class Reading {
  let text: PlanText
  /// The lines, as long as the structure is being read.
  private(set) var lines: [Line]
  let layout: Layout
  let lexicon: Lexicon
  let phrases: PhraseTable
  /// The year that a quarter, month or day without one is of, once the header is known: `Quý III`, `trước ngày 30/6`.
  var planYear: Int?
  /// The bodies that the letterhead names above the issuer, the highest first.
  var superiors: [String] = []
  /// The first year that the plan can set targets for, once the header is known.
  var firstYear: Int?
  /// Short forms of bodies that the text has defined so far.
  var definedBodies: [Word] = []
  private let words: SharedWordMemo

  init(text: PlanText, lines: [Line], layout: Layout, lexicon: Lexicon) {
    self.text = text
    self.lines = lines
    self.layout = layout
    self.lexicon = lexicon
    phrases = lexicon.phrases
    words = SharedWordMemo(lexicon.phrases.words)
  }

  var gazetteer: Gazetteer { lexicon.gazetteer }

  var bytes: [UInt8] { text.bytes }

  /// Lets the lines go: what reads facts asks for none.
  func releaseLines() { lines = [] }

  /// The tokens of a range with their phrases, page furniture left out.
  func tokens(_ range: TextRange) -> [Token] {
    var result: [Token] = []
    tokens(range, into: &result)
    return result
  }

  /// Replaces the contents of `result` by the tokens of a range. O(bytes).
  func tokens(_ range: TextRange, into result: inout [Token]) {
    result.removeAll(keepingCapacity: true)
    let bytes = text.bytes
    text.forEachPiece(of: range) { piece in
      Tokenizer.tokenize(bytes.span, piece, phrases, &words.memo, into: &result)
    }
    phrases.annotate(&result)
  }

  /// What the phrase at a token signals.
  @inline(__always)
  func signals(_ token: Token) -> Signal { phrases.signals[Int(token.phrase)] }

  /// The value of the phrase at a token.
  func value(_ token: Token) -> Int { Int(phrases.values[Int(token.phrase)]) }

  /// Whether a phrase of two words says how often: `mỗi năm`, `hằng tuần`.
  func isEvery(_ token: Token) -> Bool {
    token.phraseLength == 2 && signals(token).contains(.recurrence) && value(token) != 0
  }

  /// Whether a short form that the text has defined for a body may be among some tokens: `CĐCS phối hợp …`. O(tokens).
  func mayNameDefined(_ tokens: [Token]) -> Bool {
    !definedBodies.isEmpty
      && tokens.contains { $0.kind == .word && $0.phrase == 0 && $0.has(.allCaps) && $0.length > 1 }
  }

  /// The range from one token to another, both included.
  func range(_ tokens: [Token], _ from: Int, _ to: Int) -> TextRange {
    TextRange(Int(tokens[from].start), Int(tokens[to].end))
  }

  /// The folded words of a range, joined by single spaces: lower case, NFC, tone placement folded.
  func folded(_ range: TextRange) -> String {
    var healed: [UInt8] = []
    text.appendHealed(range, to: &healed)
    var words: [UInt8] = []
    healed.withUnsafeBufferPointer { Folding.append($0, to: &words) }
    return String(decoding: words, as: UTF8.self)
  }
}
