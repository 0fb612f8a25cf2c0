import Model

/// Finds where the preamble ends: the paragraphs between the title and the first section.
struct PreambleReader {
  let reading: Reading
  /// Whether the header names a document type.
  let hasType: Bool

  /// Number of leading paragraphs that stand before the first section; they become the preamble.
  func count(of paragraphs: [Paragraph]) -> Int {
    var count = 0
    var hasSections = false
    for (index, paragraph) in paragraphs.enumerated() {
      if let marker = paragraph.marker, opensSection(marker, paragraph, paragraphs) {
        hasSections = true
        break
      }
      if paragraph.isTable, !isAddress(paragraphs, index) { break }
      count += 1
    }
    if !hasSections { count = announcement(paragraphs, limit: count) }
    return count
  }

  /// A table of those whom a dispatch addresses: a short one before paragraphs that lead in to the sections.
  private func isAddress(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    guard index < 4, paragraphs[index].lines.count <= 12 else { return false }
    let rest = paragraphs[(index + 1)...]
    guard let first = rest.first, first.marker == nil, !first.isTable else { return false }
    let section = rest.firstIndex {
      $0.isTable || $0.marker.map { $0.kind != .dash && $0.kind != .plus } ?? false
    }
    return section.map { !paragraphs[$0].isTable && paragraphs[$0 - 1].last.contains(.endsColon) } ?? false
  }

  private func opensSection(_ marker: Marker, _ paragraph: Paragraph, _ paragraphs: [Paragraph]) -> Bool {
    switch marker.kind {
    case .dash, .plus, .parenthesised, .letter: false
    case .arabic: marker.ordinal == 1 && !paragraph.mayContinue
    case .roman, .letterUpper: !(paragraph.mayContinue && marker.isWeak)
    case .decimal: !marker.isWeak
    default: true
    }
  }

  /// In a text without sections the preamble ends with the paragraph that announces what follows.
  private func announcement(_ paragraphs: [Paragraph], limit: Int) -> Int {
    for index in 0..<min(limit, 30)
    where paragraphs[index].marker == nil && paragraphs[index].last.contains(.endsColon) {
      return index + 1
    }
    return isLead(paragraphs) ? 1 : 0
  }

  /// `UBND tỉnh vừa ban hành Kế hoạch …` above `Theo đó, …` or `Kế hoạch đặt mục tiêu …`: the first paragraph of a report without a
  /// type line says what was issued, the next ones what it says.
  private func isLead(_ paragraphs: [Paragraph]) -> Bool {
    guard !hasType, paragraphs.count > 1, paragraphs[..<2].allSatisfy({ $0.marker == nil })
    else { return false }
    let tokens = reading.tokens(paragraphs[0].range)
    let issues = tokens.indices.dropLast(2).contains { index in
      reading.folded(tokens[index]) == "ban" && reading.folded(tokens[index + 1]) == "hành"
        && tokens[index + 2].has(.capital) && reading.signals(tokens[index + 2]).contains(.documentType)
    }
    guard issues, let next = reading.tokens(paragraphs[1].range).first else { return false }
    return reading.signals(next).contains(.documentType)
      || reading.folded(paragraphs[1].text).hasPrefix("theo đó")
  }
}
