import Compare

/// The strip over the upper text: a bar for each unit, as wide as its text is long.
struct HeatStrip {
  /// A bar.
  struct Bar {
    let id: String
    /// From 0 to 1000.
    let x: String
    let width: String
    /// From 0, taken up nowhere, to 5.
    let step: Int
    let title: String
  }

  /// Where a top-level section begins.
  struct Mark {
    /// In hundredths of the width.
    let x: String
    let width: String
    let title: String
  }

  let bars: [Bar]
  let marks: [Mark]

  /// A tenth as text: `12.3`, without the help of a locale.
  static func tenths(_ value: Double) -> String {
    let whole = Int((value * 10).rounded())
    return "\(whole / 10).\(whole % 10)"
  }

  /// The step of a share.
  static func step(_ share: Double) -> Int { share <= 0 ? 0 : min(5, 1 + Int(share * 4.999)) }
}
