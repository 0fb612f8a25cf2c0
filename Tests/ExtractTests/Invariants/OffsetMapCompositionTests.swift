import Model
import Testing

/// Two steps of edits on random texts, made by a generator with a fixed seed.
@Suite("Composition of offset maps")
struct OffsetMapCompositionTests {
  /// A step: the text that it made and, for every byte of it, the byte of the text before that it is a copy of.
  private struct Step {
    var map = OffsetMap()
    var origins: [Int?] = []
  }

  /// A generator of pseudo-random numbers, the same on every run.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  /// Copies, replaces and deletes at random; a replacement is at most `longest` bytes.
  private func step(count: Int, longest: Int, _ dice: inout Dice) -> Step {
    var step = Step()
    var index = 0
    while index < count {
      let kind = dice.roll(6)
      if kind < 4 {
        step.origins.append(index)
        index += 1
        continue
      }
      let taken = min(1 + dice.roll(3), count - index)
      let put = kind == 4 ? 0 : dice.roll(longest + 1)
      step.map.append(
        OffsetMap.Edit(source: index, sourceCount: taken, working: step.origins.count, workingCount: put))
      step.origins += [Int?](repeating: nil, count: put)
      index += taken
    }
    return step
  }

  @Test("the composed map leads where the two lead", arguments: 1...60)
  func composed(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let first = step(count: 40, longest: 1, &dice)
    let second = step(count: first.origins.count, longest: 3, &dice)
    let map = first.map.composed(with: second.map)
    for (offset, middle) in second.origins.enumerated() {
      guard let middle, let origin = first.origins[middle] else { continue }
      #expect(map.sourceStart(offset) <= origin, "byte \(offset) begins after its source")
      #expect(map.sourceEnd(offset + 1) > origin, "byte \(offset) ends before its source")
    }
  }

  @Test("two edits inside one replacement that grew")
  func growth() {
    var first = OffsetMap()
    first.append(OffsetMap.Edit(source: 1, sourceCount: 2, working: 1, workingCount: 6))
    first.append(OffsetMap.Edit(source: 5, sourceCount: 1, working: 9, workingCount: 0))
    var second = OffsetMap()
    second.append(OffsetMap.Edit(source: 1, sourceCount: 1, working: 1, workingCount: 0))
    second.append(OffsetMap.Edit(source: 3, sourceCount: 3, working: 2, workingCount: 3))
    second.append(OffsetMap.Edit(source: 8, sourceCount: 1, working: 7, workingCount: 0))
    #expect(first.composed(with: second).sourceStart(6) == 3)
  }

  @Test("a byte that both steps copied keeps its exact place, away from edits", arguments: 1...60)
  func exact(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7_919)
    let first = step(count: 40, longest: 1, &dice)
    let second = step(count: first.origins.count, longest: 3, &dice)
    let map = first.map.composed(with: second.map)
    let origins = second.origins.map { $0.flatMap { first.origins[$0] } }
    for offset in origins.indices.dropFirst().dropLast() {
      guard let before = origins[offset - 1], let origin = origins[offset], let after = origins[offset + 1],
        before + 1 == origin, origin + 1 == after
      else { continue }
      #expect(map.sourceStart(offset) == origin)
      #expect(map.sourceEnd(offset + 1) == origin + 1)
    }
  }

  @Test("starts and ends never go back", arguments: 1...60)
  func monotone(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 104_729)
    let first = step(count: 40, longest: 1, &dice)
    let second = step(count: first.origins.count, longest: 3, &dice)
    let map = first.map.composed(with: second.map)
    let starts = (0...second.origins.count).map { map.sourceStart($0) }
    let ends = (0...second.origins.count).map { map.sourceEnd($0) }
    #expect(starts == starts.sorted())
    #expect(ends == ends.sorted())
  }

  @Test("the identity changes nothing", arguments: 1...10)
  func identity(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let step = step(count: 40, longest: 1, &dice)
    #expect(step.map.composed(with: OffsetMap()).edits == step.map.edits)
    #expect(OffsetMap().composed(with: step.map).edits == step.map.edits)
  }
}
