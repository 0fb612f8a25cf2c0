// Text in old encodings: a page does not tell the typefaces of its words.
extension PageRow {
  /// Decodes the row where it is in the encoding; false where it reads better as it is. O(characters).
  mutating func decode(_ reading: LegacyFont) -> Bool {
    guard reading.draws(String(decoding: text, as: UTF8.self)) else { return false }
    var next = 0
    for index in segments.indices {
      let decoded = reading.line(segments[index].text)
      let parts = decoded.split(separator: 0x20, omittingEmptySubsequences: false)
      for part in parts where next < words.count {
        words[next].text = part
        next += 1
      }
      segments[index].text = decoded[...]
    }
    return true
  }
}

extension Page {
  /// Decodes the text layers of pages where it is in an old encoding. Gives what was found. O(text).
  ///
  /// - Parameter asked: the encoding that the user names; nil to find it.
  static func decode(_ pages: inout [Page], asked: TextEncoding?) -> LegacyTally {
    var tally = LegacyTally()
    let lines = pages.lazy.filter { $0.confidence == nil }.flatMap { $0.rows.lazy.map(\.text) }
    guard let reading = MojibakeRepair.reading(of: lines, asked: asked) else { return tally }
    for index in pages.indices where pages[index].confidence == nil {
      pages[index].changeRows { if $0.decode(reading) { tally.count(reading) } }
    }
    return tally
  }
}
