/// Strings that are written once and spoken of by number.
struct StringPool {
  /// In the order of first use.
  private(set) var strings: [String] = []
  private var places: [String: Int] = [:]

  /// The number of a string.
  mutating func index(of string: String) -> Int {
    if let place = places[string] { return place }
    places[string] = strings.count
    strings.append(string)
    return strings.count - 1
  }
}
