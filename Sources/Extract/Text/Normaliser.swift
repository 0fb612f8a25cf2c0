import Model

/// The first step: any bytes become valid UTF-8 in NFC with LF line ends and plain spaces.
///
/// Every change is an edit of the offset map. A text that needs none, and most need none, is
/// passed on as it is, without a copy.
enum Normaliser {
  /// What the step made.
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap
    /// Where bytes that are not UTF-8 were replaced, in working offsets.
    var invalid: [TextRange]
  }

  /// Normalises a text. O(bytes).
  static func normalise(_ source: [UInt8]) -> Result {
    let clean = cleanEnd(source.span)
    if clean == source.count { return Result(bytes: source, map: OffsetMap(), invalid: []) }
    var writer = Writer(source: source, upTo: clean)
    writer.run()
    return Result(bytes: writer.output, map: writer.map, invalid: writer.invalid)
  }

  /// Where the longest stretch from `start` on ends that needs no change.
  private static func cleanEnd(_ bytes: Span<UInt8>, from start: Int = 0) -> Int {
    var index = start
    let count = bytes.count
    while index < count {
      if index >= start + 2 { index = cleanRows(bytes, from: index) }
      // Where a row is not clean at a glance, its first odd character is looked at.
      let stop = min(count, index + 4)
      while index < stop {
        let byte = bytes[unchecked: index]
        if byte < 0x80 {
          if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0C { return backUp(bytes, index, to: start) }
          if byte == 0x7F { return index }
          index += 1
          continue
        }
        let scalar = UTF8Scalar.decode(bytes, at: index)
        if !scalar.isValid || replacement(scalar.value) != nil || Letters.mark(scalar.value) != nil {
          return backUp(bytes, index, to: start)
        }
        index += scalar.count
      }
    }
    return count
  }

  /// The start of the first character, from `index` on, that is anything but printable ASCII, a line feed or a letter
  /// of Vietnamese (C3 to C6 with a byte more, E1 BA and E1 BB with one more), or of one near the end.
  private static func cleanRows(_ bytes: Span<UInt8>, from index: Int) -> Int {
    var start = index
    while start + ByteRow.count <= bytes.count {
      let row = ByteRow(bytes, at: start)
      let before = ByteRow(bytes, at: start - 1)
      let continuations = row.continuations
      let notSecond = before.other(than: 0xE1)
      let expected =
        before.beyondASCII(0x43, 0x46) | ~(notSecond & ByteRow(bytes, at: start - 2).other(than: 0xE1))
      let unknown =
        row.other(than: 0x0A) & row.other(than: 0xE1)
        & ~(row.ascii(0x20, 0x7E) | row.beyondASCII(0x43, 0x46) | continuations)
      let odd = unknown | (expected ^ continuations) | ~(notSecond | row.beyondASCII(0x3A, 0x3B))
      guard odd.isUnmarked else {
        start += odd.firstMarked
        break
      }
      start += ByteRow.count
    }
    // Back to the start of a character that is cut here.
    while start > index, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if start > index, bytes[start - 1] >= 0xC0 { return start - 1 }
    if start - 1 > index, bytes[start - 2] == 0xE1 { return start - 2 }
    return start
  }

  /// The start of the character before `index`, which a combining mark may change.
  private static func backUp(_ bytes: Span<UInt8>, _ index: Int, to first: Int) -> Int {
    var start = index
    while start > first {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    return start
  }

  /// What a scalar is replaced by: nothing, a space, a line feed, a hyphen, a stroke, its half-width form; nil to keep it.
  private static func replacement(_ scalar: UInt32) -> UInt32?? {
    switch scalar {
    case 0x09, 0x0A, 0x0C: nil
    case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F: .some(0x20)
    case 0x85, 0x2028, 0x2029: .some(0x0A)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F: .some(nil)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .some(0x20)
    case 0x2010, 0x2011: .some(0x2D)
    case 0x2212: .some(0x2D)
    case 0x2044, 0x2215: .some(0x2F)
    case 0xFF01...0xFF5E: .some(scalar - 0xFF01 + 0x21)
    default: nil
    }
  }

  private struct Writer {
    let source: [UInt8]
    var output: [UInt8]
    var map = OffsetMap()
    var invalid: [TextRange] = []
    var index: Int
    /// The last scalar written, with where it began on both sides, for composition.
    var last: (scalar: UInt32, source: Int, working: Int)?

    init(source: [UInt8], upTo clean: Int) {
      self.source = source
      output = []
      output.reserveCapacity(source.count)
      output.append(contentsOf: source[..<clean])
      index = clean
    }

    mutating func run() {
      // Characters looked at one by one since the last clean stretch was looked for.
      var steps = 0
      while index < source.count {
        if steps == 0 {
          let clean = Normaliser.cleanEnd(source.span, from: index)
          if clean > index {
            output.append(contentsOf: source[index..<clean])
            index = clean
            last = nil
          }
          steps = 4
          if index == source.count { break }
        }
        steps -= 1
        let byte = source[index]
        if byte == 0x0D {
          let length = index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1
          replace(length, with: 0x0A)
        } else if byte >= 0x20, byte < 0x7F {
          last = (UInt32(byte), index, output.count)
          output.append(byte)
          index += 1
        } else {
          step()
        }
      }
    }

    private mutating func step() {
      let scalar = UTF8Scalar.decode(source.span, at: index)
      if !scalar.isValid {
        invalid.append(TextRange(output.count, output.count + 3))
        replace(1, with: 0xFFFD)
      } else if let change = Normaliser.replacement(scalar.value) {
        replace(scalar.count, with: change)
      } else if let before = last, let composed = Letters.compose(before.scalar, with: scalar.value) {
        output.removeSubrange(before.working...)
        UTF8Scalar.append(composed, to: &output)
        index += scalar.count
        map.replaceTail(
          OffsetMap.Edit(
            source: before.source, sourceCount: index - before.source, working: before.working,
            workingCount: output.count - before.working))
        last = (composed, before.source, before.working)
      } else {
        last = (scalar.value, index, output.count)
        for offset in 0..<scalar.count { output.append(source[index + offset]) }
        index += scalar.count
      }
    }

    private mutating func replace(_ length: Int, with scalar: UInt32?) {
      let working = output.count
      if let scalar { UTF8Scalar.append(scalar, to: &output) }
      map.append(
        OffsetMap.Edit(
          source: index, sourceCount: length, working: working, workingCount: output.count - working))
      if scalar != nil { last = nil }
      index += length
    }
  }
}
