import Model

/// Text of a paragraph that an old typeface draws: letters in codes of its own.
struct LegacyStretch {
  var range: Range<Int>
  var font: LegacyFont
}

// Text in old encodings, which its typeface tells, or the page as a whole.
extension SourceParagraph {
  /// Appends text that an old typeface draws, to be decoded when the paragraph is whole: a letter of two codes may stand
  /// in two runs.
  mutating func append(_ bytes: [UInt8], at place: SourceOrigin.Place, font: LegacyFont, isCapital: Bool) {
    guard !bytes.isEmpty else { return }
    var font = font
    font.isRaised = isCapital
    let start = text.count
    append(bytes, at: place)
    if let last = legacy.last, last.range.upperBound == start, last.font == font {
      legacy[legacy.count - 1].range = last.range.lowerBound..<text.count
    } else {
      legacy.append(LegacyStretch(range: start..<text.count, font: font))
    }
  }

  /// Decodes what old typefaces draw, but for text that reads better as it is: what was typed in Unicode under such a
  /// typeface. Gives the encodings that were found. O(text).
  mutating func decodeLegacy() -> LegacyTally {
    var tally = LegacyTally()
    guard !legacy.isEmpty else { return tally }
    let source = self
    text = []
    pieces = []
    legacy = []
    var withoutCapitals: [Range<Int>] = []
    var next = 0
    var done = 0
    for stretch in source.legacy {
      copy(source, done..<stretch.range.lowerBound, &next, Array.init)
      let start = text.count
      let font = stretch.font
      if font.draws(String(decoding: source.text[stretch.range], as: UTF8.self)) {
        tally.count(font)
        copy(source, stretch.range, &next) { font.decode($0) }
        if font.encoding == .tcvn3, !font.isCapital, !font.isRaised {
          withoutCapitals.append(start..<text.count)
        }
      } else {
        copy(source, stretch.range, &next) { piece in
          font.isRaised ? Array(String(decoding: piece, as: UTF8.self).uppercased().utf8) : Array(piece)
        }
      }
      done = stretch.range.upperBound
    }
    copy(source, done..<source.text.count, &next, Array.init)
    raiseCapitals(in: withoutCapitals)
    return tally
  }

  /// Copies a stretch of another paragraph through a decoder, one place after another; `next` is the first of its
  /// places that was not copied yet.
  private mutating func copy(
    _ source: SourceParagraph, _ range: Range<Int>, _ next: inout Int,
    _ decode: (ArraySlice<UInt8>) -> [UInt8]
  ) {
    var from = range.lowerBound
    while from < range.upperBound {
      while next < source.pieces.count, source.pieces[next].offset <= from {
        let place = source.pieces[next].place
        if pieces.last?.place != place { pieces.append((text.count, place)) }
        next += 1
      }
      var to =
        next < source.pieces.count ? min(range.upperBound, source.pieces[next].offset) : range.upperBound
      // The mark of a letter of VNI stays with it; in other encodings nothing is lost by that.
      if to < range.upperBound, source.text[to] == 0xC3, source.text[to - 1] < 0x80 { to += 2 }
      text += decode(source.text[from..<to])
      from = to
    }
  }

  /// Puts capitals right in stretches whose codes do not tell them, by what the whole line shows. They take up as many
  /// bytes as their small letters.
  private mutating func raiseCapitals(in stretches: [Range<Int>]) {
    var left = stretches[...]
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) where !left.isEmpty {
      let letters = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
      var repaired = letters
      CapitalRepair.repair(&repaired)
      var offset = line.startIndex
      for (letter, capital) in zip(letters, repaired) {
        let end = offset + UTF8.width(letter)
        while let stretch = left.first, stretch.upperBound <= offset { left.removeFirst() }
        if letter != capital, left.first?.contains(offset) == true, UTF8.width(capital) == end - offset {
          text.replaceSubrange(offset..<end, with: EncodingDetector.utf8([capital]))
        }
        offset = end
      }
    }
  }
}
