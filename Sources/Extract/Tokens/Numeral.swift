/// Numbers as Vietnamese writes them: a comma before decimals, points between thousands.
enum Numeral {
  /// Of how many a rate is.
  static let rounds: Set<Double> = [100, 1000, 10_000, 100_000, 1_000_000]

  /// The whole number of a run of digits, nil where it is too large or none.
  static func integer(_ string: String) -> Int? {
    var value = 0
    for byte in string.utf8 {
      guard byte >= 0x30, byte <= 0x39, value < 100_000_000_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return string.isEmpty ? nil : value
  }

  /// The whole number of a spelling in digits, nil where it is too large or none.
  static func integer(_ word: Word) -> Int? {
    var value = 0
    guard word.count > 0, word.count <= Word.longest else { return nil }
    for offset in 0..<word.count {
      let byte = word.byte(offset)
      guard byte >= 0x30, byte <= 0x39, value < 100_000_000_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The value of a spelling.
  static func value(_ word: Word) -> Double? {
    if word.count <= 9, let whole = integer(word) { return Double(whole) }
    return value(word.text)
  }

  /// The value of `98,3`, `1.500`, `1.234,5`, `0.5`.
  ///
  /// A point is a thousands mark where three digits follow each point and a one to three digit group
  /// leads; `0.500` and `1.5` have decimals.
  static func value(_ string: String) -> Double? {
    let comma = string.split(separator: ",", omittingEmptySubsequences: false)
    let points = string.split(separator: ".", omittingEmptySubsequences: false)
    if comma.count == 2 {
      let whole = comma[0].filter { $0 != "." }
      if points.count > 1, comma[1].contains(".") { return Double(string.filter { $0 != "," }) }
      return Double(whole + "." + comma[1])
    }
    if comma.count > 2 { return Double(string.filter { $0 != "," }) }
    if points.count == 1 { return Double(string) }
    let groups = points.dropFirst()
    if groups.allSatisfy({ $0.count == 3 }), points[0] != "0" { return Double(points.joined()) }
    return points.count == 2 ? Double(string) : nil
  }
}
