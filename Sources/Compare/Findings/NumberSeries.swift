import Model

/// Series in which document numbers run: State numbers begin anew every year, Party numbers every term.
///
/// Source: 36-HD/VPTW and 05-HD/VPTW (per term), NĐ 30/2020/NĐ-CP (per calendar year).
enum NumberSeries {
  /// Whether two dates of one number contradict: they differ, and the number cannot have been given twice
  /// between them.
  static func isOne(_ number: DocumentNumber, _ first: PartialDate?, _ second: PartialDate) -> Bool {
    guard let first, !first.agrees(with: second) else { return false }
    guard isParty(number) else { return number.year != nil || first.year == second.year }
    if first.year == second.year, first.month == second.month { return true }
    let years = min(first.year, second.year)...max(first.year, second.year)
    return !congresses(of: number).contains { years.contains($0) }
  }

  /// `21-NQ/TW` is a Party number, `32/CT-TTg` a State number: there the slash stands before the type.
  private static func isParty(_ number: DocumentNumber) -> Bool {
    number.year == nil && number.symbol.contains("/")
  }

  /// The years in which Party numbers begin anew: with the national congress, below the centre the year before.
  private static func congresses(of number: DocumentNumber) -> [Int] {
    let national = Array(stride(from: 1996, through: 2046, by: 5))
    let local = national.map { $0 - 1 }
    switch number.level {
    case .central: return national
    case nil: return national + local
    default: return local
    }
  }
}
