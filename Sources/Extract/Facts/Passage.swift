import Model

/// A stretch of text that facts are read from: a node's own text, the preamble, a footnote, a cell.
struct Passage {
  var at: Place
  var range: TextRange
  /// The role of its section.
  var role: SectionRole?
  /// Its node, where it has one.
  var node: Int?
  /// The kind of its node.
  var kind = NodeKind.paragraph
  /// Whether its node is a top-level section.
  var isTop = false
  /// Whether its node has children.
  var hasChildren = false
  /// Its tokens.
  var tokens: [Token] = []
  /// Index of the closing parenthesis of every opening one, and the reverse; -1 elsewhere.
  var partner: [Int32] = []
  /// The clauses of the passage: runs between full stops and semicolons outside parentheses.
  var clauses: [Clause] = []

  /// All that its phrases signal, so that a finder may see at once that there is nothing for it.
  var signals: Signal = []
  /// Whether it has a number in digits.
  var hasNumber = false
  /// Whether it has a parenthesis that closes.
  var hasParenthesis = false

  /// A run of tokens between full stops or semicolons outside parentheses.
  struct Clause {
    var tokens: Range<Int>
    /// Whether a sentence begins with it; else it follows a semicolon.
    var opensSentence: Bool
  }

  /// Index of the first token that begins at or after an offset; the number of tokens where none does. O(log tokens).
  func firstToken(from offset: UInt32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first token of the last clause that begins before a token. O(log clauses).
  func clauseStart(before token: Int) -> Int {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : clauses[low - 1].tokens.lowerBound
  }

  /// Finds parentheses and clauses of the tokens. O(tokens).
  mutating func prepare(_ reading: Reading) {
    partner.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    partner.append(contentsOf: repeatElement(-1, count: tokens.count))
    hasNumber = false
    hasParenthesis = false
    var open: [Int] = []
    var start = 0
    var opensSentence = true
    let meanings = reading.phrases.signals
    var signals: Signal = []
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .word {
        if token.phrase != 0 { signals.formUnion(meanings[Int(token.phrase)]) }
        continue
      }
      if token.kind == .number {
        hasNumber = true
        continue
      }
      guard let mark = Mark(rawValue: token.id) else { continue }
      switch mark {
      case .open: open.append(index)
      case .close:
        if let from = open.popLast() {
          partner[from] = Int32(index)
          partner[index] = Int32(from)
          hasParenthesis = true
        }
      case .semicolon, .stop, .exclamation, .question, .ellipsis:
        // A mark of enumeration inside parentheses ends no clause; an unclosed parenthesis does not swallow the rest.
        if !open.isEmpty, index - (open.last ?? index) < 120 { continue }
        if mark == .stop, !endsSentence(index, reading) { continue }
        open.removeAll()
        if index > start { clauses.append(Clause(tokens: start..<index, opensSentence: opensSentence)) }
        start = index + 1
        opensSentence = mark != .semicolon
      default: break
      }
    }
    self.signals = signals
    if start < tokens.count {
      clauses.append(Clause(tokens: start..<tokens.count, opensSentence: opensSentence))
    }
  }

  /// A full stop ends a sentence where white space and no small letter follows: not in `TP. Hồ Chí Minh`, `v.v.`.
  private func endsSentence(_ index: Int, _ reading: Reading) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.has(.glued), next.kind != .mark { return false }
    if next.kind == .word, !next.has(.capital) { return false }
    if index > 0, tokens[index].has(.glued), tokens[index - 1].kind == .word, tokens[index - 1].has(.allCaps),
      tokens[index - 1].length == 1 || Self.titles.contains(reading.folded(tokens[index - 1]))
    {
      return false
    }
    return true
  }

  /// Short forms of places and persons that a full stop follows and a name: `TP. Hồ Chí Minh`; `30% GDP. Tỷ lệ …` are two sentences.
  private static let titles: WordSet = ["tp", "tx", "tt", "kp", "ts", "ths", "gs", "pgs", "bs", "st"]
}

extension NodeKind {
  /// Whether a node of this kind can be the heading of what a body is to do: a bullet without items is none.
  var opensSection: Bool {
    switch self {
    case .dash, .plus, .paragraph, .table: false
    default: true
    }
  }
}
