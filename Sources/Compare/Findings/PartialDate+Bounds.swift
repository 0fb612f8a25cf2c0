import Model

extension PartialDate {
  /// The first day that the date can mean, for ordering beside ``sortKey``, the last one.
  var firstDay: Int {
    let firstMonth = month ?? quarter.map { $0 * 3 - 2 } ?? 1
    return year * 10_000 + firstMonth * 100 + (day ?? 1)
  }

  /// Whether it is later than another date, whatever days the two mean.
  func isCertainlyAfter(_ other: PartialDate) -> Bool { firstDay > other.sortKey }

  /// The date as Vietnamese texts write it: `31/3/2023`, `3/2023`, `quý I/2023`, `2023`.
  var vietnamese: String {
    if let quarter { return "quý \(["I", "II", "III", "IV"][(quarter - 1) % 4])/\(year)" }
    guard let month else { return String(year) }
    guard let day else { return "\(month)/\(year)" }
    return "\(day)/\(month)/\(year)"
  }
}
