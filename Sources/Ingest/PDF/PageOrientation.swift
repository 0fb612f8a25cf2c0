// Pages whose text layer lies on its side or head down: wide tables that were put on upright pages, pages scanned so.
extension Page {
  /// Characters of a word that tells by its shape how its line runs.
  private static let tellingCharacters = 4
  /// Words that tell, at the least.
  private static let leastWords = 3

  /// Turns the page so that its lines run from left to right. The number of the page, where that stands upright, is
  /// furniture. Near miss: an upright page of which a heading of a table runs up. O(words).
  mutating func turnUpright() {
    trueSize()
    let orientation = orientation
    guard orientation != .upright else { return }
    isTurned = true
    if orientation.isTurnedAside { takeOutNumber() }
    for index in words.indices { words[index] = turned(words[index], orientation) }
    if orientation.isTurnedAside { (width, height) = (height, width) }
  }

  /// Takes the sides the other way round where words stand outside: poppler tells those of a page before it is turned (`/Rotate`).
  private mutating func trueSize() {
    let right = words.reduce(0) { max($0, $1.right) }
    let bottom = words.reduce(0) { max($0, $1.bottom) }
    guard right > width + 1 || bottom > height + 1, right <= height + 1, bottom <= width + 1 else { return }
    (width, height) = (height, width)
  }

  /// How its lines run: by the shape of its longer words, and by where a word stands to the one before in the file.
  private var orientation: ImageOrientation {
    let telling = words.count { isTelling($0) }
    guard telling >= Self.leastWords else { return .upright }
    let isAside = 2 * words.count { isTelling($0) && $0.isUpended } > telling
    var forward = 0
    var backward = 0
    for (word, next) in zip(words, words.dropFirst()) {
      let (a, b) = isAside ? (word.transposed, next.transposed) : (word, next)
      guard min(a.bottom, b.bottom) - max(a.top, b.top) > 0.5 * min(a.height, b.height) else { continue }
      if b.left >= a.right { forward += 1 }
      if b.right <= a.left { backward += 1 }
    }
    if isAside { return forward > backward ? .onRightSide : .onLeftSide }
    return backward > 2 * forward ? .upsideDown : .upright
  }

  private func isTelling(_ word: PageWord) -> Bool {
    word.text.count { $0 & 0xC0 != 0x80 } >= Self.tellingCharacters
  }

  /// Takes out the number of the page where that stands upright at its head or foot. Near miss: the number of the only row of a
  /// table, which stands further in.
  private mutating func takeOutNumber() {
    let isOutside = { (word: PageWord) in word.bottom < Self.margin || word.top > height - Self.margin }
    let beside = words.filter(isOutside).sorted { $0.left < $1.left }
    guard let first = beside.first, let last = beside.last,
      zip(beside, beside.dropFirst()).allSatisfy({ $1.left - $0.right < $0.size })
    else { return }
    let segments = beside.map { PageRow.Segment(left: $0.left, right: $0.right, text: $0.text) }
    let row = PageRow(
      top: first.top, bottom: last.bottom, words: segments, segments: [PageRow.Segment(segments[...])])
    guard PageFurniture.isPageNumber(row.text) else { return }
    words.removeAll(where: isOutside)
    uprightNumber = row
  }

  /// Points from its edge in which the number of a page stands.
  private static let margin: Float = 52

  private func turned(_ word: PageWord, _ orientation: ImageOrientation) -> PageWord {
    var turned = word
    switch orientation {
    case .onLeftSide:
      (turned.left, turned.right) = (height - word.bottom, height - word.top)
      (turned.top, turned.bottom) = (word.left, word.right)
    case .onRightSide:
      (turned.left, turned.right) = (word.top, word.bottom)
      (turned.top, turned.bottom) = (width - word.right, width - word.left)
    default:
      (turned.left, turned.right) = (width - word.right, width - word.left)
      (turned.top, turned.bottom) = (height - word.bottom, height - word.top)
    }
    return turned
  }
}

extension PageWord {
  /// Whether its line runs up or down, as far as its shape tells.
  fileprivate var isUpended: Bool { height > right - left }

  /// The same with its sides taken the other way round.
  fileprivate var transposed: PageWord {
    PageWord(left: top, top: left, right: bottom, bottom: right, text: text)
  }
}
