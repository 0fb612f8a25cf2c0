import Model

/// What the plan carries out.
extension HeaderCompleter {
  /// The documents that the title or the preamble says the plan carries out, in order.
  func implements(_ plan: inout Plan) {
    var keys: [String] = []
    var seen: Set<String> = []
    func add(_ citation: Citation) {
      let key = plan.cited[citation.document].key
      if seen.insert(key).inserted { keys.append(key) }
    }
    var words = LeadingWords()
    for citation in plan.citations where citation.at == .title && isCarriedOut(citation, plan, &words) {
      add(citation)
    }
    approving(plan).forEach(add)
    var carried: TextRange?
    for citation in plan.citations where citation.at == .preamble {
      if isCarriedOut(citation, plan, &words) {
        carried = opensList(citation, plan) ? citation.quote : nil
        add(citation)
      } else if let last = carried, goesOn(citation, after: last) || isExplained(citation, by: last) {
        carried = citation.quote
        add(citation)
      } else if carried != nil, seen.contains(plan.cited[citation.document].key) {
        // … (sau đây gọi là Nghị quyết số 72-NQ/TW), Kế hoạch số …: the list goes on.
        carried = citation.quote
      } else {
        carried = nil
      }
    }
    plan.document.implements = keys
  }

  /// A mention is carried out where its clause opens with thực hiện or triển khai, not with căn cứ or theo đề nghị.
  private func isCarriedOut(_ citation: Citation, _ plan: Plan, _ leading: inout LeadingWords) -> Bool {
    guard var range = citation.at == .title ? plan.titleRange : plan.preamble else { return false }
    // What governs a mention stands within a few lines before it.
    range.start = max(range.start, citation.quote.start - min(citation.quote.start, 4_000))
    // What proposes a plan is not carried out: xét đề nghị của … tại Tờ trình số …
    if plan.cited[citation.document].key.contains("TTr-"), !isCircular(citation) { return false }
    let start = sentenceStart(citation.quote, range)
    let whole = TextRange(start, Int(citation.quote.start))
    let head = lastListItem(citation.quote, whole)
    let words = leading.words(of: whole, reading)
    let item = head == whole ? words : reading.folded(head)
    // Căn cứ Luật …; thực hiện Nghị quyết …: the part after the semicolon says itself what it is.
    if item != words, item.hasPrefix("thực hiện") || item.hasPrefix("triển khai"), !hasOwnNumber(head) {
      return true
    }
    if words.hasPrefix("căn cứ") || words.hasPrefix("theo đề nghị") || words.hasPrefix("xét đề nghị") {
      return false
    }
    // A document that only explains another one (… về thực hiện Nghị quyết số 71/NQ-CP) is not carried out itself.
    if citation.at == .title {
      return item.contains("thực hiện") || item.contains("triển khai") || item.hasPrefix("và ")
        || item.isEmpty
    }
    if words.hasSuffix("thực hiện") || words.hasSuffix("thực hiện các"), !item.hasPrefix("thực hiện"),
      !item.hasPrefix("triển khai"), hasOwnNumber(head)
    {
      return false
    }
    if hasOwnNumber(head) { return false }
    // Sau 8 năm triển khai thực hiện …, Hơn 3 năm thực hiện …: what has been done.
    if Self.pastOpenings.contains(where: words.hasPrefix),
      words.contains(" năm thực hiện") || words.contains(" năm triển khai")
        || words.contains(" năm ") && (words.hasPrefix("sau ") || words.hasPrefix("qua "))
    {
      return false
    }
    return words.contains("thực hiện") || words.contains("triển khai") || words.contains("cụ thể hóa")
  }

  /// What a sentence opens with that looks back on years.
  private static let pastOpenings = ["sau ", "qua ", "hơn ", "gần ", "trong ", "trải qua ", "kể từ "]

  /// `Thông tri số 05/TTr-MTTW`: a circular of the Front, whose symbol is that of a proposal, `Tờ trình số 05/TTr-STC`. O(1): of the words
  /// right before the number.
  private func isCircular(_ citation: Citation) -> Bool {
    let start = Int(citation.quote.start)
    let words = reading.folded(TextRange(max(0, start - 16), Int(citation.quote.end)))
    return words.contains("thông tri ")
  }

  /// Whether the sentence of a mention, or its part after a semicolon, opens with what is carried out: `Thực hiện Nghị quyết
  /// số …`; `Sau 10 năm thực hiện Nghị quyết số …` tells of it.
  private func opensList(_ citation: Citation, _ plan: Plan) -> Bool {
    guard let preamble = plan.preamble else { return false }
    var range = preamble
    range.start = max(range.start, citation.quote.start - min(citation.quote.start, 600))
    let words = reading.folded(
      lastListItem(citation.quote, TextRange(sentenceStart(citation.quote, range), Int(citation.quote.start)))
    )
    return ["thực hiện", "triển khai", "cụ thể hóa"].contains(where: words.hasPrefix)
  }

  /// `… của Bộ Chính trị, Kế hoạch số 05-KH/TU …`, `… và Kế hoạch số …`: a document that goes on the list of what is carried
  /// out, in the same paragraph; `… về thực hiện Nghị quyết số …` explains the one before it.
  private func goesOn(_ citation: Citation, after last: TextRange) -> Bool {
    let between = TextRange(Int(last.end), max(Int(last.end), Int(citation.quote.start)))
    guard between.count < 600, sentenceStart(citation.quote, between) == Int(between.start) else {
      return false
    }
    let tokens = reading.tokens(between)
    guard let end = tokens.last else { return false }
    return end.isMark(.comma) || end.isMark(.semicolon) || reading.string(end) == "và"
  }

  /// `Thực hiện Chương trình hành động số 26-CTr/TU … của Tỉnh ủy về thực hiện Nghị quyết số 20-NQ/TW …`: what a document that is
  /// carried out carries out itself, in the same sentence; `… theo Nghị quyết số …` is only referred to.
  private func isExplained(_ citation: Citation, by last: TextRange) -> Bool {
    let between = TextRange(Int(last.end), max(Int(last.end), Int(citation.quote.start)))
    guard between.count < 400, sentenceStart(citation.quote, between) == Int(between.start) else {
      return false
    }
    let words = reading.folded(between)
    return ["thực hiện", "triển khai", "cụ thể hóa"].contains(where: words.hasSuffix)
  }

  private func hasOwnNumber(_ range: TextRange) -> Bool {
    let tokens = reading.tokens(range)
    let finder = CitationFinder(reading: reading)
    return tokens.indices.contains { tokens[$0].kind == .number && finder.number(tokens, $0) != nil }
  }

  /// From the last semicolon or joining và before the mention.
  private func lastListItem(_ quote: TextRange, _ range: TextRange) -> TextRange {
    var index = Int(quote.start) - 1
    let bytes = reading.bytes
    while index > Int(range.start) {
      if bytes[index] == 0x3B { return TextRange(index + 1, Int(quote.start)) }
      // " và " right before the mention
      if bytes[index] == 0xA0, index >= 3, bytes[index - 1] == 0xC3, bytes[index - 2] == 0x76,
        bytes[index - 3] <= 0x20,
        Int(quote.start) - index <= 12
      {
        return TextRange(index + 1, Int(quote.start))
      }
      index -= 1
    }
    return range
  }

  /// `Thực hiện Chỉ thị số …;` newline `Công văn số …`: a list that goes on with a document; `Căn cứ …` begins anew.
  private func opensDocument(_ start: Int) -> Bool {
    let tokens = reading.tokens(TextRange(start, min(reading.bytes.count, start + 24)))
    return tokens.first.map { reading.signals($0).contains(.documentType) } ?? false
  }

  private func sentenceStart(_ quote: TextRange, _ range: TextRange) -> Int {
    let bytes = reading.bytes
    var index = Int(quote.start) - 1
    while index > Int(range.start) {
      if bytes[index] == 0x2E, index + 1 < bytes.count, bytes[index + 1] <= 0x20 { return index + 1 }
      if bytes[index] == 0x0A, index > 0,
        bytes[index - 1] == 0x3B && !opensDocument(index + 1) || bytes[index - 1] == 0x2E
          || bytes[index - 1] == 0x0A && index > 1 && (bytes[index - 2] == 0x3B || bytes[index - 2] == 0x2E)
      {
        return index + 1
      }
      index -= 1
    }
    return Int(range.start)
  }
}

/// The folded words from the start of a sentence up to one mention after the other: each adds to those before it.
private struct LeadingWords {
  private var range = TextRange(0, 0)
  private var folded: [UInt8] = []

  /// The folded words of a range. O(what the range before, from the same start, had not).
  mutating func words(of wanted: TextRange, _ reading: Reading) -> String {
    let goesOn =
      range.start == wanted.start && range.end <= wanted.end && range.end > range.start
      && isBreak(reading.bytes[Int(range.end) - 1])
    if !goesOn {
      range = TextRange(Int(wanted.start), Int(wanted.start))
      folded.removeAll(keepingCapacity: true)
    }
    var healed: [UInt8] = []
    reading.text.appendHealed(TextRange(Int(range.end), Int(wanted.end)), to: &healed)
    healed.withUnsafeBufferPointer { Folding.append($0, to: &folded) }
    range = wanted
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether no word goes on after a byte.
  private func isBreak(_ byte: UInt8) -> Bool { byte < 0x80 && Folding.smallASCII(byte) == 0 }
}
