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
    var healing = Healing()
    forEachPiece(of: range) { start, end in
      bytes.withUnsafeBufferPointer { source in
        healing.append(source, from: start, to: end, into: &out)
      }
      healing.endPiece()
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
