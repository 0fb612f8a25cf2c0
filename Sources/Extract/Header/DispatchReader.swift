import Model

/// Reads the header of a dispatch (công văn), which has no type line: its number, what it is about under that, whom it goes to.
///
/// `Số 12-CV/TU`, `về việc mở tủ sách`, `Kính gửi: …`. Near miss: a plan, whose type line stands above its title. Source: Decree
/// 30/2020/NĐ-CP, Annex III; 36-HD/VPTW.
struct DispatchReader {
  let reading: Reading
  let header: HeaderReader

  /// Lines in which the header is looked for.
  private static let reach = 40
  /// Lines that tell what it is about at the most.
  private static let longestSubject = 6

  /// Fills the header; tells whether the text is a dispatch. O(lines of the header).
  func read(limit: Int, into result: inout HeaderReading) -> Bool {
    let limit = min(limit, Self.reach)
    guard let addressed = (0..<limit).first(where: isAddressed),
      let motto = header.motto(from: 0, to: addressed),
      let number = (0..<addressed).first(where: hasNumber)
    else { return false }
    var subject = number + 1..<number + 1
    while subject.upperBound < addressed, subject.count < Self.longestSubject, tells(subject.upperBound) {
      subject = subject.lowerBound..<subject.upperBound + 1
    }
    let letterhead = LetterheadReader(reading: reading)
    var (document, rest) = (Document(), Document())
    result.superiors =
      letterhead.read(0..<number + 1, into: &document)
      + letterhead.read(subject.upperBound..<addressed, into: &rest)
    guard let symbol = document.number?.symbol, !symbol.isEmpty else { return false }
    document.issuer = document.issuer ?? rest.issuer
    document.date = document.date ?? rest.date
    document.place = document.place ?? rest.place
    document.type = header.type(of: symbol) ?? header.type(of: "CV")
    let lines = subject.filter { !reading.lines[$0].has(.furniture) }.map { reading.lines[$0].range }
    if let first = lines.first, let last = lines.last {
      document.title = lines.map { reading.text.string($0) }.joined(separator: " ")
      result.titleRange = first.union(last)
    }
    result.document = document
    result.letterhead = 0..<number + 1
    result.title = subject
    result.issuerLines = subject.upperBound..<max(addressed, motto + 1)
    result.bodyStart = max(addressed, motto + 1)
    return true
  }

  private func isAddressed(_ line: Int) -> Bool {
    reading.folded(reading.lines[line].range).hasPrefix("kính gửi")
  }

  private func hasNumber(_ line: Int) -> Bool {
    DocumentNumberReader.read(reading.tokens(reading.lines[line].range), reading) != nil
  }

  /// Whether a line under the number says what the dispatch is about.
  private func tells(_ index: Int) -> Bool {
    let line = reading.lines[index]
    if line.has(.furniture) { return true }
    let tokens = reading.tokens(line.range)
    return !line.has(.pipe) && !line.has(.row) && tokens.contains { $0.kind == .word }
      && !ParagraphBuilder.isCapitals(reading.bytes.span, line.range)
      && DatelineReader.read(tokens, reading) == nil
      && !HeaderReader.isMotto(reading.folded(line.range))
  }
}
