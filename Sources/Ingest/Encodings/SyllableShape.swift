/// Whether letters make a syllable that Vietnamese can have: an onset, a rime, a tone that goes with it.
///
/// Example: `hoạch`. Near miss: `hoach` with the tumbling tone (a rime in `ch` is sharp or heavy).
enum SyllableShape {
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rimes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
    ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan \
    oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn \
    ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uê uêch uênh uêu uc ui um un ung uôc uôi uôm uôn uông uôt \
    up ut uy uya uych uyên uyêt uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y \
    yêm yên yêng yêt yêu ynh yt
    """.split(separator: " ").map(String.init))

  /// Whether the letters of a word, of any case, are one. O(letters).
  static func fits(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard word.count <= 7 else { return false }
    var letters: [Unicode.Scalar] = []
    var tone = VietnameseLetter.Tone.ngang
    for scalar in word {
      guard let parts = VietnameseLetter.parts(of: scalar) else { return false }
      letters.append(parts.base)
      guard parts.tone != .ngang else { continue }
      guard tone == .ngang else { return false }
      tone = parts.tone
    }
    return (0...min(3, letters.count)).contains { length in
      onsets.contains(text(letters[..<length])) && isRime(text(letters[length...]), with: tone)
    }
  }

  private static func isRime(_ rime: String, with tone: VietnameseLetter.Tone) -> Bool {
    guard rimes.contains(rime) else { return false }
    let isStopped = ["c", "p", "t", "ch"].contains { rime.hasSuffix($0) }
    return !isStopped || tone == .sắc || tone == .nặng
  }

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }
}
