/// Counts the uprights of a quarter's Roman number, which touch and are read as one more or fewer.
///
/// `quý II/2022` whose ink is as wide as three uprights, a stroke and four figures is `quý III/2022`. How wide they are against
/// their height is known: plans are set in Times New Roman (Decree 30/2020/NĐ-CP, Annex I), and other types of its kind differ
/// little. Near miss: `quý IV`, which has another letter; an ink as wide as one and a half.
enum RecognisedQuarter {
  /// Widths, as parts of the size of the type.
  private static let upright: Float = 0.333
  private static let widths: [Unicode.Scalar: Float] = [
    "/": 0.278, ".": 0.25, ",": 0.25, ";": 0.278, ":": 0.278, ")": 0.333, "-": 0.333,
  ]
  private static let figure: Float = 0.5
  /// White at both sides of a word, which its ink leaves out; more of it after a stop.
  private static let bearing: Float = 0.05
  private static let bearingOfStop: Float = 0.09
  /// Pixels by which the edges of ink are read too far out.
  private static let blur: Float = 1.5
  /// How far from a whole number of uprights one that counts may be.
  private static let doubt: Float = 0.35

  /// Puts right the quarters of a line. `heights` are those of the ink of its words, by where they begin.
  static func repair(_ line: inout [PageWord], heights: [Float: Float]) {
    for index in line.indices.dropFirst() where isQuarter(line[index - 1]) {
      let word = Array(String(decoding: line[index].text, as: UTF8.self).unicodeScalars)
      let read = word.prefix { "Il1|!UH".unicodeScalars.contains($0) }.count
      guard read > 0, let height = heights[line[index].left],
        let count = uprights(
          before: word[read...], width: line[index].right - line[index].left, height: height)
      else { continue }
      let uprights = [UInt8](repeating: 0x49, count: count)
      line[index].text = (uprights + EncodingDetector.utf8(Array(word[read...])))[...]
    }
  }

  private static func isQuarter(_ word: PageWord) -> Bool {
    ["quý", "quí", "qúy"].contains(String(decoding: word.text, as: UTF8.self).lowercased())
  }

  /// How many uprights stand before the rest of a word whose ink is so wide and high, in pixels.
  private static func uprights(before rest: ArraySlice<Unicode.Scalar>, width: Float, height: Float) -> Int? {
    var known: Float = 0
    for scalar in rest {
      guard let part = "0"..."9" ~= scalar ? figure : widths[scalar] else { return nil }
      known += part
    }
    // What reaches highest and lowest tells the size of the type.
    let reach: Float =
      rest.contains(")")
      ? 0.853 : rest.contains(",") || rest.contains(";") ? 0.817 : rest.isEmpty ? 0.662 : 0.69
    let size = (height - blur) / reach
    guard size > 0 else { return nil }
    let left = (width - blur) / size - known + (rest.last == "." ? bearingOfStop : bearing)
    let count = (left / upright).rounded()
    return 1...3 ~= count && abs(left / upright - count) <= doubt ? Int(count) : nil
  }
}
