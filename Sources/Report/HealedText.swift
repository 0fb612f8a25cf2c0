import Model

/// The working text of a plan, read as ``PlanText/string(_:)`` reads it, without a string in between:
/// every run of white space one space, furniture left out, ends trimmed.
struct HealedText {
  private let bytes: [UInt8]
  private let furniture: [TextRange]

  /// Shares the storage of a text.
  init(_ text: PlanText) {
    bytes = text.bytes
    furniture = text.furniture
  }

  /// Appends a range as the inside of a JSON string. O(range).
  func appendJSON(_ range: TextRange, to out: inout OutputBuffer) {
    var state = Healing()
    forEachPiece(of: range) { start, end in
      bytes.withUnsafeBufferPointer { source in
        state.append(source, from: start, to: end, into: &out)
      }
      state.endPiece()
    }
  }

  private func forEachPiece(of range: TextRange, _ body: (Int, Int) -> Void) {
    var start = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    var index = firstFurniture(endingAfter: range.start)
    while index < furniture.count, Int(furniture[index].start) < end {
      if Int(furniture[index].start) > start { body(start, Int(furniture[index].start)) }
      start = max(start, Int(furniture[index].end))
      index += 1
    }
    if start < end { body(start, end) }
  }

  private func firstFurniture(endingAfter offset: UInt32) -> Int {
    var low = 0
    var high = furniture.count
    while low < high {
      let middle = (low + high) / 2
      if furniture[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What is known between two bytes of a healed text.
private struct Healing {
  private var hasText = false
  private var owesSpace = false

  /// Bytes read in one go, so that a long range needs no long block.
  private static let stretch = 4096

  mutating func endPiece() { owesSpace = hasText }

  mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, from first: Int, to last: Int, into out: inout OutputBuffer
  ) {
    var start = first
    while start < last {
      let end = min(start + Self.stretch, last)
      var hasText = self.hasText
      var owesSpace = self.owesSpace
      out.write(upTo: (end - start) * 2 + 1) { target in
        var written = 0
        for index in start..<end {
          let byte = source[index]
          if byte <= 0x20 {
            owesSpace = hasText
            continue
          }
          if owesSpace {
            target[written] = 0x20
            written += 1
            owesSpace = false
          }
          hasText = true
          if byte == 0x22 || byte == 0x5C {
            target[written] = 0x5C
            written += 1
          }
          target[written] = byte
          written += 1
        }
        return written
      }
      self.hasText = hasText
      self.owesSpace = owesSpace
      start = end
    }
  }
}
