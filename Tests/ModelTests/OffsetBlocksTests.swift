import Testing

@testable import Model

@Suite("Offsets by the blocks of a text")
struct OffsetBlocksTests {
  @Test(
    "As many are counted before an offset as there are",
    arguments: [
      [], [0], [5], [1023], [1024], [0, 0, 0], [0, 1023, 1024, 1025, 2048], [7, 40_000, 40_000, 40_001],
      Array(stride(from: 3, to: 9_000, by: 17)),
    ] as [[UInt32]])
  func counts(offsets: [UInt32]) {
    let blocks = OffsetBlocks(count: offsets.count) { offsets[$0] }
    let asked: [UInt32] =
      [0, 1, 1023, 1024, 1025, 2047, 2048, 5_000, 100_000] + offsets + offsets.map { $0 + 1 }
    for offset in asked {
      #expect(
        blocks.countBefore(offset) { offsets[$0] < offset } == offsets.count { $0 < offset },
        "below \(offset)")
      #expect(
        blocks.countBefore(offset) { offsets[$0] <= offset } == offsets.count { $0 <= offset },
        "up to \(offset)")
    }
  }
}
