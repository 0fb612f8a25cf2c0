/// A date as precise as the text gives it: a year, a quarter, a month or a day. Missing parts stay
/// missing; nothing is ever filled in from a clock.
public struct PartialDate: Hashable, Sendable {
  private let yearValue: Int32
  // 0 stands for a part that is missing.
  private let monthValue: UInt8
  private let dayValue: UInt8
  private let quarterValue: UInt8

  /// The calendar year.
  public var year: Int { Int(yearValue) }
  /// The month, 1 to 12.
  public var month: Int? { monthValue == 0 ? nil : Int(monthValue) }
  /// The day of the month, 1 to 31.
  public var day: Int? { dayValue == 0 ? nil : Int(dayValue) }
  /// The quarter, 1 to 4; never beside a month.
  public var quarter: Int? { quarterValue == 0 ? nil : Int(quarterValue) }

  /// Creates a date; a part that the calendar does not have is dropped together with what hangs on it.
  public init(year: Int, month: Int? = nil, day: Int? = nil, quarter: Int? = nil) {
    yearValue = Int32(clamping: year)
    let month = month ?? 0
    let day = day ?? 0
    let quarter = quarter ?? 0
    monthValue = (1...12).contains(month) ? UInt8(month) : 0
    dayValue = monthValue > 0 && (1...31).contains(day) ? UInt8(day) : 0
    quarterValue = monthValue == 0 && (1...4).contains(quarter) ? UInt8(quarter) : 0
  }

  /// ISO 8601 with the precision at hand: `2030`, `2022-10`, `2023-03-31`; a quarter as `2023-Q1`.
  public var iso: String {
    let head = Self.padded(year, to: 4)
    if let quarter { return "\(head)-Q\(quarter)" }
    guard let month else { return head }
    guard let day else { return "\(head)-\(Self.padded(month, to: 2))" }
    return "\(head)-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The last day that the date can mean, for ordering: `2023-Q1` is before `2023-05`.
  public var sortKey: Int {
    let lastMonth = month ?? quarter.map { $0 * 3 } ?? 12
    return year * 10_000 + lastMonth * 100 + (day ?? 31)
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// How often something recurs.
public enum Recurrence: Hashable, Sendable {
  /// Without pause (thường xuyên).
  case continuous
  /// At intervals that the text does not name (định kỳ).
  case periodic
  /// Every so many years (hằng năm is 1).
  case years(Int)
  /// Every so many months (hằng quý is 3).
  case months(Int)
  /// Every so many weeks (hằng tuần is 1).
  case weeks(Int)
  /// Every so many days (hằng ngày is 1).
  case days(Int)

  /// The value in the output: `continuous`, `periodic`, or an ISO 8601 period such as `P1Y`.
  public var code: String {
    switch self {
    case .continuous: "continuous"
    case .periodic: "periodic"
    case .years(let count): "P\(count)Y"
    case .months(let count): "P\(count)M"
    case .weeks(let count): "P\(count)W"
    case .days(let count): "P\(count)D"
    }
  }
}
