import Report
import Testing

@Suite("Output buffer")
struct OutputBufferTests {
  @Test("blocks arrive whole and in order, whatever the pieces", arguments: [1, 7, 63, 64, 65, 1000])
  func order(piece: Int) {
    var drained: [UInt8] = []
    var blocks: [Int] = []
    var out = OutputBuffer(capacity: 64) {
      drained += $0
      blocks.append($0.count)
    }
    let written = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
    var start = 0
    while start < written.count {
      let end = min(start + piece, written.count)
      written[start..<end].withUnsafeBufferPointer { out.append($0) }
      start = end
    }
    out.flush()
    #expect(drained == written)
    #expect(blocks.dropLast().allSatisfy { $0 == 64 })
  }

  @Test("without a drain everything is kept")
  func kept() {
    var out = OutputBuffer(capacity: 8)
    for number in 0..<1000 { out.append(decimal: number) }
    #expect(String(decoding: out.contents, as: UTF8.self) == (0..<1000).map(String.init).joined())
  }

  @Test("numbers are decimal", arguments: [0, 9, 10, 12345, -1, Int.max, Int.min])
  func numbers(value: Int) {
    var out = OutputBuffer()
    out.append(decimal: value)
    #expect(String(decoding: out.contents, as: UTF8.self) == String(value))
  }
}
