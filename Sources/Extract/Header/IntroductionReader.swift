import Model

/// Reads what the sentence that presents a text says of it: date, issuer, title, signer.
struct IntroductionReader {
  let reading: Reading

  /// Fills fields that are still empty from the lines of an introduction.
  func read(_ lines: Range<Int>, into document: inout Document) {
    for index in lines where !reading.lines[index].has(.furniture) {
      let tokens = reading.tokens(reading.lines[index].range)
      signer(tokens, &document)
      var position = 0
      while position < tokens.count {
        let token = tokens[position]
        if document.date == nil, reading.signals(token).contains(.day), token.phraseLength == 1,
          let parsed = DateReader.date(tokens, position, reading)
        {
          document.date = parsed.date
          position = parsed.next
          continue
        }
        if document.date != nil, reading.string(token) == "của", document.issuer == nil {
          position = issuer(tokens, position + 1, &document)
          continue
        }
        if document.issuer != nil, document.title == nil, reading.string(token) == "về" {
          var last = tokens.count - 1
          while last > position, tokens[last].kind == .mark, !tokens[last].isMark(.close) { last -= 1 }
          document.title = reading.text.string(reading.range(tokens, position, last))
          break
        }
        position += 1
      }
    }
  }

  private func issuer(_ tokens: [Token], _ from: Int, _ document: inout Document) -> Int {
    var end = from
    while end < tokens.count, tokens[end].kind == .word, reading.string(tokens[end]) != "về",
      reading.string(tokens[end]) != "khóa", reading.string(tokens[end]) != "khoá"
    {
      end += 1
    }
    if end > from { document.issuer = reading.text.string(reading.range(tokens, from, end - 1)) }
    return max(end, from)
  }

  /// `Thay mặt Bộ Chính trị, Tổng Bí thư Tô Lâm đã ký …`
  private func signer(_ tokens: [Token], _ document: inout Document) {
    guard document.signature.name == nil, tokens.count > 6, reading.folded(tokens[0]) == "thay",
      let comma = tokens.firstIndex(where: { $0.isMark(.comma) }),
      let signed = tokens[comma...].firstIndex(where: { reading.string($0) == "ký" }), signed - comma > 3
    else { return }
    var end = signed - 1
    if reading.string(tokens[end]) == "đã" { end -= 1 }
    guard end > comma + 1 else { return }
    let titleLength = max(Int(tokens[comma + 1].phraseLength), 1)
    let nameStart = comma + 1 + titleLength
    guard nameStart <= end else { return }
    document.signature.authority = reading.text.string(reading.range(tokens, 0, comma - 1))
    document.signature.title = reading.text.string(reading.range(tokens, comma + 1, nameStart - 1))
    document.signature.name = reading.text.string(reading.range(tokens, nameStart, end))
  }
}
