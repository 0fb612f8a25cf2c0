/// Finds the units of a plan that entries of a concordance name, by path and by what they said.
struct UnitFinder {
  /// What became of the unit that an entry names.
  enum Place: Hashable {
    case here(Int)
    /// Its words changed a little.
    case reworded(Int)
    /// It stands at another path.
    case moved(Int)
    /// Something else stands at the path.
    case changed
    case unknown

    /// The unit; nil where there is none that the entry can be about.
    var unit: Int? {
      switch self {
      case .here(let unit), .reworded(let unit), .moved(let unit): unit
      case .changed, .unknown: nil
      }
    }
  }

  let prepared: PreparedPlan
  private let units: [String: Int]
  /// The units by their words; nil for words that several units say. Made when first needed.
  private lazy var unitsByText: [String: Int?] = {
    var result: [String: Int?] = [:]
    for unit in prepared.units.indices {
      let text = Self.folded(prepared.text(of: unit))
      result[text] = .some(result[text] == nil ? unit : nil)
    }
    return result
  }()

  /// From this share of common words on, two texts are one that was reworded.
  private static let sameText = 0.7

  /// Indexes the units by path. O(units).
  init(_ prepared: PreparedPlan) {
    self.prepared = prepared
    units = Dictionary(
      prepared.units.indices.map { (prepared.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The unit at a path that says a text; without a text the path decides. O(text), and once O(plan).
  mutating func place(of path: String, saying text: String?) -> Place {
    let here = units[path]
    guard let text, !text.isEmpty else { return here.map { .here($0) } ?? .unknown }
    let words = Self.folded(text)
    if let here, Self.folded(prepared.text(of: here)) == words { return .here(here) }
    if let other = unitsByText[words] ?? nil { return .moved(other) }
    guard let here else { return .unknown }
    return Self.likeness(words, Self.folded(prepared.text(of: here))) >= Self.sameText
      ? .reworded(here) : .changed
  }

  /// A text without case, and with single spaces.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The share of words that two texts have in common, from 0 to 1. O(words).
  private static func likeness(_ first: String, _ second: String) -> Double {
    var counts: [Substring: Int] = [:]
    let ours = first.split { !$0.isLetter && !$0.isNumber }
    let theirs = second.split { !$0.isLetter && !$0.isNumber }
    for word in ours { counts[word, default: 0] += 1 }
    var common = 0
    for word in theirs where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      common += 1
    }
    return Double(2 * common) / Double(max(ours.count + theirs.count, 1))
  }
}
