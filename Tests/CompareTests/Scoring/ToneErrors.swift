/// Puts wrong tones on syllables, as recognition of scanned pages does.
struct ToneErrors {
  /// Syllables of a hundred that get another tone.
  let percent: UInt64
  private let seed: UInt64

  private static let rows: [[Character]] = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
    "ưừứửữự", "yỳýỷỹỵ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ",
    "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
  ].map(Array.init)

  private static let places: [Character: (row: Int, tone: Int)] = {
    var result: [Character: (row: Int, tone: Int)] = [:]
    for (row, letters) in rows.enumerated() {
      for (tone, letter) in letters.enumerated() { result[letter] = (row, tone) }
    }
    return result
  }()

  init(percent: UInt64, seed: UInt64) {
    self.percent = percent
    self.seed = seed
  }

  /// The text with wrong tones: that of the vowel that bears one, else of the first vowel. Lines in capitals,
  /// which say what a document is, stay as they are. O(text).
  func applied(to text: String) -> String {
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    var letters = Array(text)
    var start = 0
    while start < letters.count {
      var end = start
      while end < letters.count, letters[end].isLetter { end += 1 }
      if end == start {
        start += 1
        continue
      }
      defer { start = end }
      let vowels = (start..<end).filter { Self.places[letters[$0]] != nil }
      let isCapital = letters[start..<end].allSatisfy { $0.isUppercase }
      guard !isCapital, next() % 100 < percent,
        let index = vowels.first(where: { (Self.places[letters[$0]]?.tone ?? 0) > 0 }) ?? vowels.first,
        let place = Self.places[letters[index]]
      else { continue }
      letters[index] = Self.rows[place.row][(place.tone + 1 + Int(next() % 5)) % 6]
    }
    return String(letters)
  }
}
