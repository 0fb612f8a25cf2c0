import Model

/// Plans that a decision issues.
extension Assembly {
  /// The lines that open an attached plan.
  struct Attached {
    var lines: Range<Int>
    var marker: TextRange
    var text: TextRange
  }

  /// A plan that a decision issues, inside body lines: a type line with `(… kèm theo …)` under its title.
  func attachment(in lines: Range<Int>) -> Attached? {
    var index = lines.lowerBound
    while index < lines.upperBound {
      let line = reading.lines[index]
      if line.width < 60, !line.has(.furniture), line.has(.startsUpper) {
        if let found = attached(at: index, limit: lines.upperBound) { return found }
      }
      index += 1
    }
    return nil
  }

  private func attached(at index: Int, limit: Int) -> Attached? {
    let line = reading.lines[index]
    guard ParagraphBuilder.isCapitals(reading.bytes.span, line.range), !line.has(.endsColon) else {
      return nil
    }
    let tokens = reading.tokens(line.range)
    let reader = HeaderReader(reading: reading)
    guard let name = reader.typeName(tokens, line) else { return nil }
    var isAttached = false
    for probe in index + 1..<max(index + 1, min(limit, index + 16)) {
      if MarkerReader.read(reading.bytes.span, reading.lines[probe].range)?.kind == .article { break }
      if isNote(reading.lines[probe].range) {
        isAttached = true
        break
      }
    }
    guard isAttached || hasBackMatter else { return nil }
    var result = HeaderReading()
    let rest =
      name.length < tokens.count ? TextRange(Int(tokens[name.length].start), Int(line.range.end)) : nil
    TitleReader(reading: reading).read(
      after: HeaderReader.TypeLine(
        line: index, type: name.type, rest: rest, tokens: tokens, length: name.length),
      limit: limit, into: &result)
    var end = result.bodyStart
    for probe in result.title where isNote(reading.lines[probe].range) {
      end = probe
      break
    }
    let marker = rest.map { TextRange(Int(line.range.start), Int($0.start)) } ?? line.range
    let text = result.titleRange ?? TextRange(Int(line.range.end), Int(line.range.end))
    return Attached(
      lines: index..<max(end, index + 1),
      marker: TableScanner.trimmed(Int(marker.start), Int(marker.end), reading.bytes.span), text: text)
  }
}
