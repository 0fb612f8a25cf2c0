/// Where a PDF file shows text in the typefaces of old encodings, by what `pdftohtml -xml` writes: a line a typeface, a line a
/// stretch of text.
///
/// ```
/// <page number="1" position="absolute" top="0" left="0" height="842" width="595">
/// 	<fontspec id="0" size="12" family="ABCDEF+.VnTimeH,Bold" color="#000000"/>
/// <text top="50.600000" left="60.000000" width="91.764000" height="15.600000" font="0">tØnh ñy</text>
/// ```
///
/// The boxes of words do not tell their typefaces, and one that draws capitals has the codes of small letters.
struct TypefaceListing {
  /// Text on one line in one typeface. Lengths as those of words.
  struct Stretch {
    var left: Float
    var right: Float
    /// Its height on the page: halfway between its top and its bottom.
    var middle: Float
    /// The index of its typeface.
    var font: Int
  }

  /// The typefaces of old encodings.
  private(set) var fonts: [LegacyFont] = []
  /// Stretches by page, and there by their height in steps of ``step``.
  private var stretches: [Int: [Int: [Stretch]]] = [:]
  private var indices: [[UInt8]: Int] = [:]
  private var page = 0

  private static let step: Float = 8

  /// Reads a listing. O(bytes).
  init(_ listing: [UInt8]) {
    for line in listing.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x09 || $0 == 0x20 }
      guard line.first == 0x3C else { continue }
      let parts = line.split(separator: 0x22, maxSplits: 10, omittingEmptySubsequences: false)
      func number(_ index: Int) -> Float { index < parts.count ? Decimal.number(parts[index]) : 0 }
      if line.starts(with: "<page ".utf8) {
        page = Int(number(1))
      } else if line.starts(with: "<fontspec ".utf8), parts.count > 5 {
        guard let font = LegacyFont(embedded: String(decoding: parts[5], as: UTF8.self)) else { continue }
        indices[Array(parts[1])] = fonts.count
        fonts.append(font)
      } else if line.starts(with: "<text ".utf8), parts.count > 9, let font = indices[Array(parts[9])] {
        let middle = number(1) + number(7) / 2
        stretches[page, default: [:]][Int(middle / Self.step), default: []].append(
          Stretch(left: number(3), right: number(3) + number(5), middle: middle, font: font))
      }
    }
  }

  /// The typefaces of the words of a row, nil for those of Unicode. O(words × stretches of the row).
  func fonts(of row: PageRow, onPage page: Int) -> [Int?] {
    let steps = Int(row.top / Self.step)...max(Int(row.top / Self.step), Int(row.bottom / Self.step))
    let near = steps.flatMap { stretches[page]?[$0] ?? [] }.filter { row.top...row.bottom ~= $0.middle }
    return row.words.map { word in
      let middle = (word.left + word.right) / 2
      return near.first { $0.left...$0.right ~= middle }?.font
    }
  }
}

extension LegacyFont {
  /// Reads the name of a typeface as files embed it: `ABCDEF+.VnTimeH,Bold`, `.VnTimeH-Bold`.
  init?(embedded name: String) {
    var name = name.split(separator: "+").last ?? ""
    if let comma = name.firstIndex(of: ",") { name = name[..<comma] }
    for style in ["PSMT", "MT", "Italic", "Oblique", "Bold", "Regular", "-"] where name.hasSuffix(style) {
      name.removeLast(style.count)
    }
    self.init(name: String(name))
  }
}

extension Page {
  /// Reads the text of pages as its typefaces draw it: codes that no reading of the whole text has found, and capitals. Gives
  /// what was decoded. O(text).
  ///
  /// - Parameter reading: what became of old encodings that were looked for in the text as a whole; where one was found, only
  ///   capitals are left to show.
  static func show(
    _ pages: inout [Page], in listing: TypefaceListing, after reading: Reading
  ) -> LegacyTally {
    var tally = LegacyTally()
    let shown = pages.indices.filter { pages[$0].confidence == nil && !pages[$0].isTurned }
    var isCoded = [Bool](repeating: false, count: listing.fonts.count)
    if reading == .asWritten {
      var texts = [[UInt8]](repeating: [], count: listing.fonts.count)
      for index in shown {
        for row in pages[index].rows {
          for (word, font) in zip(row.words, listing.fonts(of: row, onPage: pages[index].number)) {
            if let font { texts[font] += word.text + [0x20] }
          }
        }
      }
      isCoded = zip(listing.fonts, texts).map { font, text in
        text.contains { $0 >= 0x80 } && font.draws(String(decoding: text, as: UTF8.self))
      }
    }
    for index in shown {
      let number = pages[index].number
      pages[index].changeRows { row in
        row.show(
          listing.fonts(of: row, onPage: number).map { $0.map { (listing.fonts[$0], isCoded[$0]) } }, &tally)
      }
    }
    return tally
  }

  /// How the codes of a text were read.
  enum Reading {
    case asWritten
    case decoded
  }
}

extension PageRow {
  /// Shows words in their typefaces, those of one typeface side by side at once.
  fileprivate mutating func show(_ fonts: [(font: LegacyFont, isCoded: Bool)?], _ tally: inout LegacyTally) {
    guard fonts.contains(where: { $0 != nil }) else { return }
    var start = words.startIndex
    while start < words.endIndex {
      let (font, isCoded) = fonts[start] ?? (nil, false)
      let end = fonts[start...].firstIndex { $0?.font != font } ?? words.endIndex
      if let font {
        var text = Array(Segment(words[start..<end]).text)
        if isCoded { text = font.line(text[...]) }
        if font.isCapital { text = Array(String(decoding: text, as: UTF8.self).uppercased().utf8) }
        for (index, part) in zip(start..<end, text.split(separator: 0x20)) { words[index].text = part }
        if isCoded { tally.count(font) }
      }
      start = end
    }
    var next = 0
    for index in segments.indices {
      let count = segments[index].text.count { $0 == 0x20 } + 1
      segments[index] = Segment(words[next..<min(words.count, next + count)])
      next += count
    }
  }
}
