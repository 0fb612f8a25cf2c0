/// Type lines in capitals whose marks a scan has lost: `KE HOẠCH`, `CHUONG TRÌNH HÀNH ĐỘNG`. `Ke hoach` in small letters is
/// none: there scans keep more of the marks.
enum MisreadType {
  /// The type that a line begins with, as an index of ``DocumentTypes/rows``, and how many tokens name it. O(tokens).
  static func read(_ tokens: [Token], _ reading: Reading) -> (type: Int, length: Int)? {
    guard let first = tokens.first, first.kind == .word, first.has(.allCaps), first.length <= 10 else {
      return nil
    }
    let capitals = tokens.prefix(4).prefix { $0.kind == .word && $0.has(.allCaps) }
    guard capitals.count > 1 else { return nil }
    let words = capitals.map { Letters.bare(reading.spelling($0)) }
    let found = names.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
    return found.map { ($0.type, $0.words.count) }
  }

  private struct Name {
    var words: [String]
    var type: Int
  }

  /// Types of which plans are made or that issue them. The names of others are too like words of titles: `CHI THI ĐUA`.
  private static let names: [Name] = DocumentTypes.rows.enumerated().compactMap { index, row in
    guard ["KH", "CTr", "NQ", "QĐ", "KL"].contains(row.code) else { return nil }
    return Name(words: row.name.split(separator: " ").map { Letters.bare(String($0)) }, type: index)
  }
}
