import Model

/// Cuts the text of one side of a difference into segments that leave nothing out.
struct SegmentWriter {
  private let sequence: WordSequence
  private let text: PlanText

  init(_ sequence: WordSequence, _ text: PlanText) {
    self.sequence = sequence
    self.text = text
  }

  /// The segments in the order of the text, and for each block the index of its segment, nil where it has no
  /// text of its own: the middle of an abbreviation. What no block has is of the kind `rest`. O(text).
  func segments(
    _ blocks: [(start: Int, count: Int, kind: WordDifference.Kind)], rest: WordDifference.Kind
  ) -> (segments: [WordDifference.Segment], places: [Int?]) {
    var result: [WordDifference.Segment] = []
    var places = [Int?](repeating: nil, count: blocks.count)
    let order = blocks.indices.sorted { blocks[$0].start < blocks[$1].start }
    var next = 0
    var word = 0
    for (piece, end) in zip(sequence.pieces, sequence.ends) {
      var start = Int(piece.start)
      repeat {
        // A stretch without words has nothing that could differ.
        var kind = word < end ? rest : WordDifference.Kind.common
        var block: Int?
        if next < order.count, blocks[order[next]].start == word, word < end {
          block = order[next]
          kind = blocks[order[next]].kind
          word += blocks[order[next]].count
          next += 1
        } else {
          word = next < order.count ? min(end, blocks[order[next]].start) : end
        }
        let bound = word < end ? border(before: word, after: start) : Int(piece.end)
        guard bound > start else { continue }
        if let block { places[block] = result.count }
        result.append(
          WordDifference.Segment(
            kind: kind, range: TextRange(start, bound), counterpart: nil,
            endsInSpace: text.bytes[bound - 1] <= 0x20))
        start = bound
      } while word < end
    }
    return (result, places)
  }

  /// Where a segment ends before a word: an opening bracket or quotation mark goes with the word.
  private func border(before word: Int, after start: Int) -> Int {
    var border = Int(sequence.words[word].start)
    while border > start, let width = Self.opening(text.bytes, before: border), border - width >= start {
      border -= width
    }
    return border
  }

  /// The width of an opening mark that ends at an offset; nil where none does.
  private static func opening(_ bytes: [UInt8], before end: Int) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["): return 1
    // “ and ‘
    case 0x9C, 0x98: return end >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2 ? 3 : nil
    // «
    case 0xAB: return end >= 2 && bytes[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }
}
