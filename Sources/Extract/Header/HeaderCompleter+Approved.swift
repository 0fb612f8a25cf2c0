import Model

/// Programmes that a title names without the number of the decision that approved them.
extension HeaderCompleter {
  /// The mentions of the preamble that say they approve what the title carries out: `thực hiện Chiến lược quốc gia về tăng trưởng
  /// xanh` above `Quyết định số 1658/QĐ-TTg … phê duyệt Chiến lược quốc gia về tăng trưởng xanh …`; one that approves a programme
  /// of another name is none. O(title + preamble).
  func approving(_ plan: Plan) -> [Citation] {
    guard let title = plan.titleRange, let preamble = plan.preamble else { return [] }
    let wanted = carriedOut(reading.tokens(title))
    guard wanted.count > Self.fewestWords else { return [] }
    return plan.citations.filter { citation in
      guard citation.at == .preamble else { return false }
      let end = min(Int(preamble.end), Int(citation.quote.end) + Self.reach)
      return approved(reading.tokens(TextRange(Int(citation.quote.end), end))).starts(with: wanted)
    }
  }

  /// Words of a name that must agree, its kind among them, and the most that are looked at.
  private static let fewestWords = 2
  private static let mostWords = 6
  /// How far behind the number of a decision it says what it approves, in bytes.
  private static let reach = 400

  /// The first words of what a title says is carried out, from its kind on: `chiến lược quốc gia về tăng trưởng`.
  private func carriedOut(_ tokens: [Token]) -> [Word] {
    for index in tokens.indices.dropFirst(2) where isProgramme(tokens, index) {
      let before = reading.folded(tokens[index - 2])
      let verb = reading.folded(tokens[index - 1])
      if before == "thực" && verb == "hiện" || before == "triển" && verb == "khai" {
        return name(tokens, index)
      }
    }
    return []
  }

  /// The first words of what the words behind a number say is approved.
  private func approved(_ tokens: [Token]) -> [Word] {
    for index in tokens.indices {
      if tokens[index].isMark(.semicolon) { return [] }
      guard index > 1, isProgramme(tokens, index), reading.folded(tokens[index - 1]) == "duyệt" else {
        continue
      }
      return name(tokens, index)
    }
    return []
  }

  /// đề án, chương trình, chiến lược, quy hoạch.
  private func isProgramme(_ tokens: [Token], _ index: Int) -> Bool {
    guard reading.signals(tokens[index]).contains(.documentType), tokens[index].phraseLength == 2 else {
      return false
    }
    switch reading.folded(tokens[index]) {
    case "đề", "chiến", "quy": return true
    case "chương": return index + 1 < tokens.count && reading.folded(tokens[index + 1]) == "trình"
    default: return false
    }
  }

  /// Up to a number or a mark that ends it, quotes passed over.
  private func name(_ tokens: [Token], _ start: Int) -> [Word] {
    var words: [Word] = []
    for token in tokens[start...] {
      if token.isMark(.openQuote) || token.isMark(.quote) || token.isMark(.closeQuote) { continue }
      guard token.kind == .word, words.count < Self.mostWords,
        !reading.signals(token).contains(.span), reading.folded(token) != "đến"
      else { break }
      words.append(reading.folded(token))
    }
    return words
  }
}
