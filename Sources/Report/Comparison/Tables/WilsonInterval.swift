/// The interval that a share found in a sample leaves open, by the score method of E. B. Wilson (1927): honest for small
/// numbers and for shares near 0 and 1, where the usual formula is not.
public struct WilsonInterval: Hashable, Sendable {
  /// From 0 to 1.
  public let low: Double
  /// From 0 to 1.
  public let high: Double

  /// The quantile of the normal distribution for a confidence of 95 %.
  private static let quantile = 1.959963984540054

  /// The interval at a confidence of 95 %; nil for an empty sample.
  public init?(_ count: Int, of total: Int) {
    guard total > 0 else { return nil }
    let number = Double(total)
    let share = Double(min(max(count, 0), total)) / number
    let square = Self.quantile * Self.quantile
    let middle = share + square / (2 * number)
    let reach = Self.quantile * (share * (1 - share) / number + square / (4 * number * number)).squareRoot()
    let scale = 1 + square / number
    low = max(0, (middle - reach) / scale)
    high = min(1, (middle + reach) / scale)
  }
}
