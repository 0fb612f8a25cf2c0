import Model

/// Puts right the marks of letters that recognition confuses: `Đẳng ủy` for `Đảng ủy`, `chỉ bộ` for `chi bộ`.
///
/// A pair of syllables that has the letters of a frequent pair, but for their marks, is taken to be that pair.
/// Near miss: `bình đẳng`, `cao đẳng`, which are pairs of their own. Only for text that was recognised.
struct RecognitionRepair {
  private static let pairs: [String: [[Unicode.Scalar]]] = {
    var pairs: [String: [[Unicode.Scalar]]] = [:]
    for pair in FrequentPairs.list.split(separator: ";") {
      let syllables = pair.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
      guard syllables.count == 2 else { continue }
      pairs[key(syllables[0], syllables[1])] = syllables
    }
    return pairs
  }()

  /// Syllables that are hardly ever meant, and what is meant.
  private static let confusions: [[Unicode.Scalar]: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: [
      ("đẳng", "đảng"), ("bẳn", "bản"), ("quẳn", "quản"), ("sẳn", "sản"), ("giẳi", "giải"), ("hãng", "hằng"),
    ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) })

  /// Syllables before which such a syllable is meant: bình đẳng, cao đẳng, đồng đẳng.
  private static let keepers: Set<[Unicode.Scalar]> = Set(
    ["bình", "cao", "đồng"].map { Array($0.unicodeScalars) })

  /// The words of a line repaired, in order. O(letters).
  ///
  /// - Parameters:
  ///   - words: in UTF-8.
  ///   - doubtful: those in which recognition does not trust, by their indices.
  static func repair(_ words: [ArraySlice<UInt8>], doubtful: Set<Int> = []) -> [ArraySlice<UInt8>] {
    var parts = words.map(Part.init)
    for index in parts.indices { parts[index].mend() }
    for index in parts.indices {
      guard let meant = confusions[parts[index].letters.map(\.lowered)] else { continue }
      if index > 0, keepers.contains(parts[index - 1].letters.map(\.lowered)) { continue }
      parts[index].become(meant)
    }
    for index in parts.indices.dropFirst() {
      repairQuarter(&parts[index], after: parts[index - 1])
      repairTerm(&parts[index], after: parts[index - 1])
      guard let pair = pair(parts, index - 1),
        parts[index - 1].isSame(pair[0]) || !isFrequent(parts, index - 2),
        parts[index].isSame(pair[1]) || !isFrequent(parts, index)
      else { continue }
      parts[index - 1].become(pair[0])
      parts[index].become(pair[1])
    }
    for index in doubtful.union(openers(parts)).sorted() { replace(&parts, index) }
    for index in parts.indices { parts[index].calm() }
    for index in parts.indices.dropLast() where parts[index + 1].beginsSmall { parts[index].dropStop() }
    return parts.map(\.bytes)
  }

  /// The first word of an item that begins small, or that no syllable is: `- lăng cường`, `3. Irung tâm`. A capital was misread.
  private static func openers(_ parts: [Part]) -> [Int] {
    guard let marker = parts.first, parts.count > 2,
      marker.letters.isEmpty || marker.after.first == ")" || marker.after.first == "."
    else {
      return []
    }
    let word = parts[1]
    return word.before.isEmpty && (word.beginsSmall || !SyllableShape.fits(word.letters)) ? [1] : []
  }

  // MARK: Letters

  /// What stands before a syllable in frequent pairs, and after it.
  private static let neighbours: (before: [String: [[Unicode.Scalar]]], after: [String: [[Unicode.Scalar]]]) =
    {
      var before: [String: [[Unicode.Scalar]]] = [:]
      var after: [String: [[Unicode.Scalar]]] = [:]
      for pair in FrequentPairs.list.split(separator: ";") {
        let syllables = pair.split(whereSeparator: \.isWhitespace)
        guard syllables.count == 2 else { continue }
        before[String(syllables[1]), default: []].append(Array(syllables[0].unicodeScalars))
        after[String(syllables[0]), default: []].append(Array(syllables[1].unicodeScalars))
      }
      return (before, after)
    }()

  /// Letters that a syllable has at the least to be taken for another that differs in one of them.
  private static let leastLetters = 3

  /// A doubtful word that differs by a letter from the only one that makes a frequent pair with a neighbour is that one:
  /// `lãng cường` is `tăng cường`, `trung vương` is `trung ương`.
  private static func replace(_ parts: inout [Part], _ index: Int) {
    let word = parts[index]
    guard word.letters.count >= leastLetters, !isFrequent(parts, index - 1), !isFrequent(parts, index) else {
      return
    }
    let key = word.letters.map { plain($0.lowered) }
    var found: Set<[Unicode.Scalar]> = []
    if index + 1 < parts.count, word.after.isEmpty, parts[index + 1].before.isEmpty {
      found.formUnion(near(key, neighbours.before[parts[index + 1].word] ?? []))
    }
    if index > 0, word.before.isEmpty, parts[index - 1].after.isEmpty {
      found.formUnion(near(key, neighbours.after[parts[index - 1].word] ?? []))
    }
    guard found.count == 1, let meant = found.first else { return }
    let isCapital = word.letters.allSatisfy { $0.properties.isUppercase }
    let isLarge =
      word.letters.first?.properties.isUppercase == true || index == 1 && openers(parts) == [1]
    parts[index].letters = meant.enumerated().map { isCapital || isLarge && $0 == 0 ? $1.raised : $1 }
  }

  private static func near(_ key: [Unicode.Scalar], _ candidates: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    candidates.filter { $0.count >= leastLetters && differByOne(key, $0.map(plain)) }
  }

  /// Whether one letter is another, missing or one too many.
  private static func differByOne(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed()).prefix { $0 == $1 }
      .count
    return max(first.count, second.count) - start - end <= 1
  }

  // MARK: Marks

  /// The frequent pair that has the letters of the word at an index and the one after it.
  private static func pair(_ parts: [Part], _ index: Int) -> [[Unicode.Scalar]]? {
    guard index >= 0, index + 1 < parts.count, parts[index].after.isEmpty, parts[index + 1].before.isEmpty
    else {
      return nil
    }
    return pairs[key(parts[index].letters, parts[index + 1].letters)]
  }

  /// Whether the two are that pair already.
  private static func isFrequent(_ parts: [Part], _ index: Int) -> Bool {
    guard let pair = pair(parts, index) else { return false }
    return parts[index].isSame(pair[0]) && parts[index + 1].isSame(pair[1])
  }

  /// A quarter of the year is a Roman number: `quý 11/2026` is `quý II/2026`.
  private static func repairQuarter(_ part: inout Part, after previous: Part) {
    guard previous.after.isEmpty, previous.letters.map(\.lowered) == Array("quý".unicodeScalars) else {
      return
    }
    let word = part.before + part.letters + part.after
    let number = word.prefix { "1lIVH|".unicodeScalars.contains($0) }
    // One stroke alone may be a figure, but for the way in which quarters are written: quý I/2026. Two that touch are an H.
    guard number.count >= 2 || number.first == "H" || !number.isEmpty && word[number.count...].first == "/"
    else {
      return
    }
    let roman: [Unicode.Scalar] = number.flatMap { $0 == "V" ? ["V"] : $0 == "H" ? ["I", "I"] : ["I"] }
    guard RomanShape.ordinal(of: roman).map({ $0 <= 4 }) == true else { return }
    part = Part(before: [], letters: roman, after: Array(word[number.count...]))
  }

  /// A term and a congress have Roman numbers, whose uprights touch: `khóa XHI` is `khóa XIII`.
  private static func repairTerm(_ part: inout Part, after previous: Part) {
    guard previous.after.isEmpty, part.before.isEmpty, part.letters.contains("H"),
      ["khóa", "khoá", "thứ"].contains(previous.word),
      part.letters.allSatisfy({ "XVIHl".unicodeScalars.contains($0) })
    else { return }
    let roman: [Unicode.Scalar] = part.letters.flatMap { $0 == "H" ? ["I", "I"] : $0 == "l" ? ["I"] : [$0] }
    if RomanShape.ordinal(of: roman) != nil { part.letters = roman }
  }

  /// What two syllables have but for their marks.
  private static func key(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> String {
    var key = String.UnicodeScalarView()
    for scalar in first { key.append(plain(scalar)) }
    key.append(" ")
    for scalar in second { key.append(plain(scalar)) }
    return String(key)
  }

  /// A word without its marks, in the case that it has.
  static func plain(_ word: ArraySlice<UInt8>) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let letter = plain(scalar.lowered)
      letters.append(scalar.properties.isUppercase ? letter.raised : letter)
    }
    return String(letters)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let base = VietnameseLetter.parts(of: scalar)?.base else { return scalar }
    switch base {
    case "ă", "â": return "a"
    case "ê": return "e"
    case "ô", "ơ": return "o"
    case "ư": return "u"
    case "đ": return "d"
    default: return base
    }
  }

  /// A word taken apart into letters and what stands around them.
  private struct Part {
    var before: [Unicode.Scalar]
    var letters: [Unicode.Scalar]
    var after: [Unicode.Scalar]

    init(before: [Unicode.Scalar], letters: [Unicode.Scalar], after: [Unicode.Scalar]) {
      self.before = before
      self.letters = letters
      self.after = after
    }

    init(_ word: ArraySlice<UInt8>) {
      let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
      let first = scalars.firstIndex { $0.properties.isAlphabetic } ?? scalars.count
      let end = scalars[first...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
      self.init(
        before: Array(scalars[..<first]), letters: Array(scalars[first..<end]), after: Array(scalars[end...]))
    }

    var bytes: ArraySlice<UInt8> { EncodingDetector.utf8(before + letters + after)[...] }

    /// The letters in lower case.
    var word: String {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: letters.map(\.lowered))
      return String(word)
    }

    /// Puts right what no word has: letters of other languages, a vowel twice, a bracket for an `ị`: `chiỉ`, `v]`, `uÿ`.
    mutating func mend() {
      letters = letters.map { Self.strangers[$0] ?? $0 }
      if after.first == "]", before.isEmpty, SyllableShape.fits(letters + ["ị"]) {
        letters.append("ị")
        after.removeFirst()
      }
      if letters.first == "l", letters.dropFirst().contains(where: { $0.properties.isUppercase }) {
        letters[0] = "I"
      }
      guard letters.count > 2, !SyllableShape.fits(letters) else { return }
      for index in letters.indices.dropFirst()
      where Self.base(letters[index]) == Self.base(letters[index - 1]) {
        for double in [index, index - 1] {
          var less = letters
          less.remove(at: double)
          if SyllableShape.fits(less) {
            letters = less
            return
          }
        }
      }
    }

    private static let strangers: [Unicode.Scalar: Unicode.Scalar] = [
      "ð": "đ", "Ð": "Đ", "ÿ": "ỷ", "Ÿ": "Ỷ", "ï": "ỉ", "Ï": "Ỉ", "ä": "ả", "Ä": "Ả", "ö": "ỏ", "Ö": "Ỏ",
      "ü": "ủ",
      "Ü": "Ủ", "ë": "ẻ", "Ë": "Ẻ", "ñ": "n", "Ñ": "N",
    ]

    private static func base(_ letter: Unicode.Scalar) -> Unicode.Scalar {
      RecognitionRepair.plain(letter.lowered)
    }

    /// Takes the marks of a syllable, each letter in its own case.
    mutating func become(_ syllable: [Unicode.Scalar]) {
      guard syllable.count == letters.count, !isSame(syllable) else { return }
      letters = zip(letters, syllable).map { $0.properties.isUppercase ? $1.raised : $1 }
    }

    /// Makes capitals inside a word small: a mark above a letter makes it look taller. `tỪ` is `từ`, `TỈnh` is `Tỉnh`.
    ///
    /// Near miss: `CTr`, `NĐ`, whose letters bear no mark, or are all capitals.
    mutating func calm() {
      let strays = letters.indices.dropFirst().filter { index in
        letters[index].properties.isUppercase && letters[index] != "Đ" && !letters[index].isASCII
      }
      let others = letters.indices.filter { $0 > 0 && !strays.contains($0) }
      let isSmall =
        others.isEmpty
        ? letters.first?.properties.isLowercase == true
        : others.allSatisfy { letters[$0].properties.isLowercase }
      guard isSmall else { return }
      for index in strays { letters[index] = letters[index].lowered }
    }

    /// Whether it begins with a small letter.
    var beginsSmall: Bool { before.isEmpty && letters.first?.properties.isLowercase == true }

    /// Takes away a stop after which the sentence goes on: a speck. Near miss: `TP. Vinh`, `v.v. và`.
    mutating func dropStop() {
      if after == ["."], letters.count > 1, letters.last?.properties.isLowercase == true,
        SyllableShape.fits(letters)
      {
        after = []
      }
    }

    /// Whether the letters are those of a syllable; a tone set on another letter is no difference.
    func isSame(_ syllable: [Unicode.Scalar]) -> Bool {
      let (mine, other) = (
        letters.compactMap(VietnameseLetter.parts), syllable.compactMap(VietnameseLetter.parts)
      )
      return mine.map(\.base) == other.map(\.base)
        && mine.map(\.tone.rawValue).max() == other.map(\.tone.rawValue).max()
    }
  }
}
