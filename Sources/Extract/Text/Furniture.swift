import Model

/// Marks the lines that belong to the page, not to the text: page numbers, running heads, rules,
/// code fences, tables of contents.
enum Furniture {
  /// Marks them in `lines`. O(bytes of short lines).
  static func mark(_ lines: inout [Line], _ bytes: Span<UInt8>) {
    var heads: [UInt64: Int] = [:]
    for index in lines.indices {
      if lines[index].has(.pipe) || lines[index].has(.row) { continue }
      let range = lines[index].range
      if lines[index].has(.noWords), isRule(bytes, Int(range.start), Int(range.end)) {
        lines[index].traits.insert(.furniture)
      } else if lines[index].width <= 14, isPageNumber(bytes, Int(range.start), Int(range.end)) {
        let cell = index > 0 && lines[index - 1].has(.pipe) && lines[index].blanksBefore == 0
        if !cell { lines[index].traits.insert(.furniture) }
      } else if lines[index].width <= 40,
        isBreak(bytes, Int(range.start), Int(range.end))
          || isFileName(bytes, Int(range.start), Int(range.end))
      {
        lines[index].traits.insert(.furniture)
      }
    }
    for index in lines.indices where besidePageMark(index, lines) {
      heads[hash(lines[index], bytes), default: 0] += 1
    }
    if heads.contains(where: { $0.value >= 2 }) {
      for index in lines.indices where besidePageMark(index, lines) {
        let times = heads[hash(lines[index], bytes), default: 0]
        if times >= 3 || times == 2 && hasColumns(lines[index], bytes) {
          lines[index].traits.insert(.furniture)
        }
      }
    }
    ContentsTable.mark(&lines, bytes)
    var after = false
    for index in lines.indices {
      if after || lines[index].has(.pageBreak) { lines[index].traits.insert(.afterFurniture) }
      after = lines[index].has(.furniture)
    }
  }

  /// Marks the lines that begin in stretches of the source that are known to be furniture. O(lines log edits).
  static func mark(_ lines: inout [Line], known: [Range<Int>], _ map: OffsetMap) {
    var next = 0
    var after = false
    for index in lines.indices {
      let start = map.sourceStart(Int(lines[index].range.start))
      while next < known.count, known[next].upperBound <= start { next += 1 }
      if next < known.count, known[next].contains(start) { lines[index].traits.insert(.furniture) }
      if after { lines[index].traits.insert(.afterFurniture) }
      after = lines[index].has(.furniture)
    }
  }

  /// A short line next to a page number or a form feed can be a running head.
  private static func besidePageMark(_ index: Int, _ lines: [Line]) -> Bool {
    let line = lines[index]
    guard line.width <= 80, !line.has(.furniture), !line.has(.pipe), !line.has(.row) else { return false }
    if line.has(.pageBreak) { return true }
    if index + 1 < lines.count, lines[index + 1].has(.pageBreak) { return true }
    if index > 0, lines[index - 1].has(.furniture), !lines[index - 1].has(.noWords) { return true }
    return index + 1 < lines.count && lines[index + 1].has(.furniture) && !lines[index + 1].has(.noWords)
  }

  /// `Kế hoạch văn hóa đọc            UBND xã Mỹ Hiệp`: two parts at the two edges of a page, which no paragraph has; so two pages
  /// are enough to tell a running head.
  private static func hasColumns(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    var spaces = 0
    for index in line.range.offsets {
      if bytes[index] > 0x20 {
        if spaces >= narrowestGap { return true }
        spaces = 0
      } else if index > line.range.start {
        spaces += 1
      }
    }
    return false
  }

  /// Blanks between the two parts of a running head at the least.
  private static let narrowestGap = 4

  private static func hash(_ line: Line, _ bytes: Span<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in line.range.offsets {
      let byte = bytes[index]
      if byte >= 0x30 && byte <= 0x39 || byte <= 0x20 { continue }
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return value
  }

  /// `-----`, `___`, `***`, `. . .`: a line of at least two marks, but no bullet waiting for its text.
  private static func isRule(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var marks = 0
    for index in start..<end where bytes[index] > 0x20 {
      switch bytes[index] {
      case 0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x60, 0x2E, 0x2B, 0x23: marks += 1
      case 0xE2: marks += 1
      case 0x80...0xBF: break
      default: return false
      }
    }
    return marks >= 2 || marks == 1 && (bytes[start] == 0x2A || bytes[start] == 0x5F)
  }

  /// `--- PAGE BREAK ---`, `=== Trang 3 ===`, `<!-- PageBreak -->`: what a program wrote between pages.
  private static func isBreak(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    func isMark(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x21, 0x23, 0x2A, 0x2D, 0x3C, 0x3D, 0x3E, 0x5B, 0x5D, 0x5F, 0x7E: true
      default: byte <= 0x20
      }
    }
    var (first, last) = (start, end)
    while first < last, isMark(bytes[first]) { first += 1 }
    while last > first, isMark(bytes[last - 1]) { last -= 1 }
    guard first - start > 2, end - last > 2, last - first >= 4 else { return false }
    if isPageNumber(bytes, first, last), bytes[first] > 0x39 { return true }
    return starts(bytes, first, last, with: "page") && ends(bytes, first, last, with: "break")
  }

  /// `18.KLTW75.DOC 6`: the name of the file at the foot of a page, with the page's number or without.
  private static func isFileName(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let space = (start..<end).first(where: { bytes[$0] <= 0x20 }) ?? (start < end ? end : nil),
      end - space <= longestNumber
    else { return false }
    var last = space
    while last > start, bytes[last - 1] == 0x2E { last -= 1 }
    return [".doc", ".docx", ".pdf"].contains { (ending: StaticString) in
      last - start > ending.utf8CodeUnitCount && ends(bytes, start, last, with: ending)
    }
  }

  /// Bytes of a page's number behind the name of a file at the most, blanks and what a scan made of it.
  private static let longestNumber = 6

  private static func starts(_ bytes: Span<UInt8>, _ from: Int, _ to: Int, with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return to - from >= count && (0..<count).allSatisfy { bytes[from + $0] | 0x20 == word.utf8Start[$0] }
  }

  private static func ends(_ bytes: Span<UInt8>, _ from: Int, _ to: Int, with word: StaticString) -> Bool {
    let start = to - word.utf8CodeUnitCount
    return start >= from && starts(bytes, start, to, with: word)
  }

  /// `7`, `- 7 -`, `PAGE`, `PAGE 8`, `Trang 3/10`, `3/10`.
  private static func isPageNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    func skipSpaces() { while index < end, bytes[index] <= 0x20 { index += 1 } }
    func word(_ word: StaticString) -> Bool {
      guard index + word.utf8CodeUnitCount <= end else { return false }
      for offset in 0..<word.utf8CodeUnitCount
      where bytes[index + offset] | 0x20 != word.utf8Start[offset] { return false }
      index += word.utf8CodeUnitCount
      return true
    }
    func digits() -> Int {
      let first = index
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      return index - first
    }
    var named = false
    if word("page") || word("trang") {
      named = true
      skipSpaces()
      if index == end { return true }
    }
    var dashed = false
    if index < end, bytes[index] == 0x2D {
      dashed = true
      index += 1
      skipSpaces()
    }
    let count = digits()
    guard count >= 1, count <= (named ? 4 : 3) else { return false }
    skipSpaces()
    if named, index < end, bytes[index] == 0x2F {
      index += 1
      skipSpaces()
      guard digits() > 0 else { return false }
      skipSpaces()
    }
    if dashed {
      guard index < end, bytes[index] == 0x2D else { return false }
      index += 1
    }
    return index == end
  }
}
