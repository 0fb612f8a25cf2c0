/// Marks a table of contents as furniture: its lines name sections that stand elsewhere.
enum ContentsTable {
  /// Marks the lines from `MỤC LỤC` on that end in leaders and a page number, and those that only begin such an
  /// entry; without that heading three such lines or more. O(lines).
  static func mark(_ lines: inout [Line], _ bytes: Span<UInt8>) {
    var index = 0
    while index < lines.count {
      guard endsInPage(lines[index], bytes) else {
        index += 1
        continue
      }
      var last = index
      var entries = 1
      var probe = index + 1
      while probe < lines.count, probe - last <= 2 {
        if endsInPage(lines[probe], bytes) {
          last = probe
          entries += 1
        }
        probe += 1
      }
      if let heading = heading(above: index, lines, bytes) {
        for line in heading...last { lines[line].traits.insert(.furniture) }
      } else if entries >= 3 {
        for line in index...last { lines[line].traits.insert(.furniture) }
      }
      index = last + 1
    }
  }

  /// `I. MỤC ĐÍCH ......... 1`: a run of five dots, or of two ellipses, before one to three digits that end the line.
  private static func endsInPage(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(line.range.start)
    var index = Int(line.range.end)
    while index > start, bytes[index - 1] >= 0x30, bytes[index - 1] <= 0x39 { index -= 1 }
    let digits = Int(line.range.end) - index
    guard digits >= 1, digits <= 3 else { return false }
    while index > start, bytes[index - 1] <= 0x20 { index -= 1 }
    var leaders = 0
    while index > start, leaders < 5 {
      if bytes[index - 1] == 0x2E {
        leaders += 1
        index -= 1
      } else if bytes[index - 1] == 0xA6, index - 3 >= start, bytes[index - 2] == 0x80,
        bytes[index - 3] == 0xE2
      {
        leaders += 3
        index -= 3
      } else if bytes[index - 1] == 0x20, leaders > 0 {
        index -= 1
      } else {
        break
      }
    }
    return leaders >= 5
  }

  /// The line `MỤC LỤC`, at most three lines above the first entry.
  private static func heading(above first: Int, _ lines: [Line], _ bytes: Span<UInt8>) -> Int? {
    for index in (max(0, first - 3)..<first).reversed() where lines[index].width <= 9 {
      var word: [UInt8] = []
      for offset in lines[index].range.offsets { word.append(bytes[offset]) }
      if Folding.fold(String(decoding: word, as: UTF8.self)) == "mục lục" { return index }
    }
    return nil
  }
}
