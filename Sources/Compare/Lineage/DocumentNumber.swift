import Model

/// The number of a document taken apart, so that a citation and the document's own letterhead can be
/// compared however each is written.
public struct DocumentNumber: Hashable, Sendable {
  public var ordinal: Int
  /// State numbering only.
  public var year: Int?
  /// In capitals: `KH/TU`, `QĐ-UBND`.
  public var symbol: String

  /// Reads a canonical number: `21-NQ/TW`, `30/2020/NĐ-CP`, `32/CT-TTg`; nil where it is none.
  public init?(key: String) {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard let ordinal = Int(digits), digits.count < key.count else { return nil }
    var rest = key.dropFirst(digits.count).drop { $0 == "-" || $0 == "/" || $0 == " " }
    let second = rest.prefix { $0.isASCII && $0.isNumber }
    var year: Int?
    if second.count == 4, let value = Int(second), rest.dropFirst(4).first == "/" {
      year = value
      rest = rest.dropFirst(5)
    }
    guard !rest.isEmpty else { return nil }
    self.ordinal = ordinal
    self.year = year
    symbol = rest.uppercased()
  }

  /// Takes the number of a letterhead; nil where it is left blank.
  public init?(_ number: Document.Number?) {
    guard let number, let ordinal = number.ordinal, let symbol = number.symbol, !symbol.isEmpty else {
      return nil
    }
    self.ordinal = ordinal
    year = number.year
    self.symbol = symbol.uppercased()
  }

  /// The level of the bodies that number so: `/TW` is central, `/TU` a province's; nil where the symbol does
  /// not tell.
  ///
  /// Source: the symbols of issuing bodies in 36-HD/VPTW and 05-HD/VPTW.
  public var level: Level? {
    let body = symbol.split(whereSeparator: { $0 == "/" || $0 == "-" }).last.map(String.init) ?? symbol
    switch body {
    case "TW", "BCT", "BBT", "CP", "TTG", "QH", "QH13", "QH14", "QH15", "UBTVQH", "VPTW", "BTCTW", "BTGTW",
      "UBKTTW",
      "TTGCP":
      return .central
    case "TU", "BTVTU", "BTCTU", "BTGTU", "UBKTTU": return .province
    case "HU", "TXU", "QU": return .district
    case "ĐUK", "ĐUKCQ", "ĐUKDN": return .bloc
    default: return nil
    }
  }
}
