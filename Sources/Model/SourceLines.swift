/// Where the lines and the pages of a source begin.
public struct SourceLines: Sendable {
  let lineStarts: [UInt32]
  let pageStarts: [UInt32]
  private let lineBlocks: OffsetBlocks
  private let pageBlocks: OffsetBlocks

  /// Finds the lines and pages of a source. O(bytes).
  public init(_ source: [UInt8]) {
    var lines: [UInt32] = [0]
    lines.reserveCapacity(source.count / 64 + 8)
    var pages: [UInt32] = [0]
    let span = source.span
    var index = 0
    while index < span.count {
      if index + 16 <= span.count {
        // Sixteen bytes without a control character are passed over at once.
        let row = span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self)
        let printable = (row & SIMD16(repeating: 0x7F)) &+ SIMD16(repeating: 0x60) | row
        let controls = unsafeBitCast(~printable & SIMD16(repeating: 0x80), to: SIMD2<UInt64>.self)
        if controls.x | controls.y == 0 {
          index += 16
          continue
        }
        index +=
          controls.x != 0 ? controls.x.trailingZeroBitCount >> 3 : 8 + controls.y.trailingZeroBitCount >> 3
      }
      let byte = span[index]
      index += 1
      guard byte <= 0x0D, byte >= 0x0A, byte != 0x0B else { continue }
      if byte == 0x0C {
        pages.append(UInt32(index))
      } else if byte == 0x0A || index == span.count || span[index] != 0x0A {
        lines.append(UInt32(index))
      }
    }
    lineStarts = lines
    pageStarts = pages
    lineBlocks = OffsetBlocks(count: lines.count) { lines[$0] }
    pageBlocks = OffsetBlocks(count: pages.count) { pages[$0] }
  }

  /// The number of the line that an offset stands in, counted from 1. O(log of the lines around it).
  func line(at offset: Int) -> Int {
    lineBlocks.countBefore(UInt32(offset)) { Int(lineStarts[$0]) <= offset }
  }

  /// The number of the page that an offset stands on, counted from 1 by form feeds. O(log of the pages around it).
  func page(at offset: Int) -> Int {
    pageBlocks.countBefore(UInt32(offset)) { Int(pageStarts[$0]) <= offset }
  }
}
