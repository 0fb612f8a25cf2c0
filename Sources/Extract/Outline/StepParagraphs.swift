import Model

/// Paragraphs without a marker that count themselves: below `Bước 1. Chuẩn bị` and its dashes `Bước 2. Thực hiện` stands beside
/// it, not under the last dash. `Trong 2 năm, …` counts nothing.
struct StepParagraphs {
  /// What is counted, folded, and the number.
  struct Step: Equatable {
    var name: String
    var ordinal: Int
  }

  /// Where a step stands: under a node, or at the top.
  struct Place {
    var owner: Int?
  }

  private var last: (step: Step, place: Place)?

  /// The step that a paragraph opens with. O(1).
  static func step(_ range: TextRange, _ reading: Reading) -> Step? {
    let head = TextRange(Int(range.start), min(Int(range.end), Int(range.start) + longestHead))
    guard head.offsets.contains(where: { reading.bytes[$0] >= 0x30 && reading.bytes[$0] <= 0x39 }) else {
      return nil
    }
    let tokens = reading.tokens(head)
    guard let number = tokens.prefix(3).firstIndex(where: { $0.kind == .number }), number > 0,
      number + 1 < tokens.count, tokens[0].has(.capital), tokens[number].length <= 2,
      tokens[..<number].allSatisfy({ $0.kind == .word }),
      tokens[number + 1].isMark(.stop) || tokens[number + 1].isMark(.colon),
      let ordinal = Numeral.integer(reading.string(tokens[number]))
    else { return nil }
    return Step(name: reading.folded(reading.range(tokens, 0, number - 1)), ordinal: ordinal)
  }

  /// Bytes in which the words before the number stand.
  private static let longestHead = 32

  /// The place of the step before, where its owner is open still.
  func place(of step: Step, isOpen: (Int) -> Bool) -> Place? {
    guard let last, last.step == Step(name: step.name, ordinal: step.ordinal - 1) else { return nil }
    return last.place.owner.map(isOpen) ?? true ? last.place : nil
  }

  /// Notes where a step stands.
  mutating func note(_ step: Step, under owner: Int?) { last = (step, Place(owner: owner)) }
}
