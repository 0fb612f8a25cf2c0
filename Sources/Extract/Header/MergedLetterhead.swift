import Model

/// The columns of a letterhead that stood beside each other, in a text whose lines run over both: `TỈNH ỦY NGHỆ AN ĐẢNG CỘNG SẢN
/// VIỆT NAM`, `HUYỆN ỦY CAO LÃNH Cao Lãnh, ngày 20 tháng 10 năm 2022`. Near miss: `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH NGHỆ AN`,
/// one name.
struct MergedLetterhead {
  let reading: Reading

  /// The parts of a line or of a column of it: one where it is of one column. O(tokens²), of a line that can be two.
  func parts(_ range: TextRange) -> [TextRange] {
    let tokens = reading.tokens(range)
    guard tokens.count <= Self.longest, let start = secondColumn(tokens) else { return [range] }
    // TỈNH ỦY NGHỆ AN * ĐẢNG CỘNG SẢN VIỆT NAM
    let last = tokens[..<start].lastIndex { $0.kind != .mark } ?? start - 1
    return [
      TextRange(Int(range.start), Int(tokens[last].end)),
      TextRange(Int(tokens[start].start), Int(range.end)),
    ]
  }

  /// A line of more tokens is no letterhead.
  private static let longest = 40

  /// The first token of the second column, nil where there is none.
  private func secondColumn(_ tokens: [Token]) -> Int? {
    // The name of the first column is in capitals, and so are most mottos.
    let name = tokens.prefix { $0.kind != .word || $0.has(.allCaps) }.count
    guard name > 1, tokens[0].kind == .word, tokens[1].kind == .word, !isMotto(tokens[...]) else {
      return nil
    }
    for start in 2..<min(name + 1, tokens.count) where tokens[start].kind == .word {
      let rest = tokens[start...]
      if isMotto(rest) || start == name && DatelineReader.read(Array(rest), reading) != nil { return start }
    }
    return nil
  }

  /// Whether tokens are a motto, or a line of one that is set in two.
  private func isMotto(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.lazy.filter { $0.kind == .word }.map {
      Letters.bare(Folding.fold(reading.spelling($0)))
    }
    guard let first = words.first, Self.beginnings.contains(first) else { return false }
    let line = words.joined(separator: " ")
    // CỘNG HÒA … VIỆT NAM Độc lập - Tự do - Hạnh phúc: both lines in one
    return Self.mottos.contains(
      line != Self.second && line.hasSuffix(Self.second)
        ? String(line.dropLast(Self.second.count + 1)) : line)
  }

  private static let second = "doc lap tu do hanh phuc"

  /// Mottos and their lines where they are set in two, without their marks, which scans lose in capitals.
  static let mottos = [
    "cong hoa xa hoi chu nghia viet nam", "cong hoa xa hoi chu nghia", "cong hoa xa hoi", "cong hoa xa",
    "hoi chu nghia viet nam", "xa hoi chu nghia viet nam", "chu nghia viet nam", "dang cong san viet nam",
    "dang cong san", second,
  ]
  private static let beginnings = Set(mottos.compactMap { $0.split(separator: " ").first.map(String.init) })
}
