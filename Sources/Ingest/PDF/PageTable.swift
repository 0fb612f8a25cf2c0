/// Reads the table of words that `pdftotext -tsv` writes: a line a page, a block, a line, a word.
///
/// Columns: level, page, paragraph, block, line, word, left, top, width, height, confidence, text. Level 1 is
/// a page, level 5 a word; the others group words in a way of its own and are passed over.
enum PageTable {
  /// The pages with their words, in order. O(bytes).
  static func pages(_ table: [UInt8]) -> [Page] {
    var pages: [Page] = []
    var start = 0
    while start < table.count {
      let end = table[start...].firstIndex(of: 0x0A) ?? table.count
      read(table[start..<end], into: &pages)
      start = end + 1
    }
    for index in pages.indices { pages[index].keepTextOnly() }
    return pages
  }

  private static func read(_ line: ArraySlice<UInt8>, into pages: inout [Page]) {
    guard let level = line.first, level == 0x31 || level == 0x35 else { return }
    var fields: [ArraySlice<UInt8>] = []
    fields.reserveCapacity(12)
    var start = line.startIndex
    while fields.count < 11, let tab = line[start...].firstIndex(of: 0x09) {
      fields.append(line[start..<tab])
      start = tab + 1
    }
    guard fields.count == 11 else { return }
    let left = number(fields[6])
    let top = number(fields[7])
    let width = number(fields[8])
    let height = number(fields[9])
    if level == 0x31 {
      pages.append(Page(number: Int(number(fields[1])), width: width, height: height))
    } else if !pages.isEmpty, start < line.endIndex {
      pages[pages.count - 1].words.append(
        PageWord(left: left, top: top, right: left + width, bottom: top + height, text: line[start...]))
    }
  }

  /// A number in decimals; 0 for what is none.
  static func number(_ digits: ArraySlice<UInt8>) -> Float {
    var value: Float = 0
    var scale: Float = 0
    var isNegative = false
    for byte in digits {
      switch byte {
      case 0x30...0x39:
        let digit = Float(byte - 0x30)
        if scale == 0 {
          value = value * 10 + digit
        } else {
          value += digit * scale
          scale /= 10
        }
      case 0x2E: scale = 0.1
      case 0x2D: isNegative = true
      default: break
      }
    }
    return isNegative ? -value : value
  }
}
