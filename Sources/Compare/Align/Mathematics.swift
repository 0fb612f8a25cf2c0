/// The few functions that the matcher needs beyond the standard library's own.
enum Mathematics {
  /// The natural logarithm of a positive number, to twelve digits.
  static func log(_ value: Double) -> Double {
    guard value > 0 else { return -.infinity }
    var exponent = Double(value.exponent)
    var mantissa = value.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 1.0 / 21
    sum = sum * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    sum = sum * square + 1
    return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
  }

  /// Squeezes any number into 0...1, steepest at 0.
  static func squash(_ value: Double) -> Double { 0.5 + 0.5 * value / (1 + value * value).squareRoot() }
}
