import Model

/// The working text of a plan, read as ``PlanText/string(_:)`` reads it, without a string in between:
/// every run of white space one space, furniture left out, ends trimmed.
struct HealedText {
  private let text: PlanText

  /// Shares the storage of a text.
  init(_ text: PlanText) { self.text = text }

  /// Appends a range as the inside of a JSON string. O(range).
  func appendJSON(_ range: TextRange, to out: inout OutputBuffer) {
    var healing = Healing()
    text.bytes.withUnsafeBufferPointer { source in
      text.forEachPiece(of: range) { piece in
        healing.append(source, from: Int(piece.start), to: Int(piece.end), into: &out)
        healing.endPiece()
      }
    }
  }
}
