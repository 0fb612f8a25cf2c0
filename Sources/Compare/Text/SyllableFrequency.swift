/// How often units of plans at large use a syllable.
enum SyllableFrequency {
  /// The share of units that use a key; a small one for those that the table does not know.
  static func share(of key: UInt64) -> Double { table[key] ?? rare }

  /// The share of a syllable that few plans use.
  static let rare = 0.002

  private static let table: [UInt64: Double] = [:]
}
