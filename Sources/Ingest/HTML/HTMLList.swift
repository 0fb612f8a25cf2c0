/// A list of a page while its items are written.
struct HTMLList {
  /// Whether its items are counted.
  let isNumbered: Bool
  private var format: NumberFormat
  private var next: Int

  /// The signs that browsers show for lists of bullets inside each other.
  private static let shown = ["•", "◦", "▪"]
  private let bullet: String

  /// Begins a list.
  ///
  /// - Parameters:
  ///   - type: `1`, `a`, `A`, `i`, `I`, or what a style calls it.
  ///   - start: the first number as written.
  ///   - bullet: the sign of its items where they are not counted.
  init(_ tag: HTMLTag, type: String?, start: String?, bullet: String) {
    isNumbered = tag == .ol
    format = tag == .ol ? type.flatMap(Self.format) ?? .decimal : .bullet
    next = start.flatMap { Int($0) } ?? 1
    self.bullet = bullet
  }

  /// The signs of so many lists of bullets inside each other, as text tells them apart.
  static func bullets(ofDepth depth: Int) -> [String] {
    BulletLevels.signs(for: (0..<depth).map { shown[min($0, shown.count - 1)] })
  }

  /// Counts an item. Gives its number or bullet; nil where the list shows none.
  ///
  /// - Parameters:
  ///   - value: the number that the item itself names.
  ///   - style: how the item, or the list, is marked where it says so.
  mutating func next(value: String?, style: String?) -> String? {
    if let value = value.flatMap({ Int($0) }) { next = value }
    defer { next = next &+ 1 }
    return text(style.flatMap(Self.format) ?? format)
  }

  private func text(_ format: NumberFormat) -> String? {
    switch format {
    case .none: nil
    case .bullet: bullet
    default: format.text(of: next) + "."
    }
  }

  /// How a type or style writes numbers; nil for one that is not known.
  private static func format(_ name: String) -> NumberFormat? {
    switch name {
    case "1", "decimal": .decimal
    case "decimal-leading-zero": .decimalZero(places: 2)
    case "a", "lower-alpha", "lower-latin": .lowerLetter
    case "A", "upper-alpha", "upper-latin": .upperLetter
    case "i", "lower-roman": .lowerRoman
    case "I", "upper-roman": .upperRoman
    case "disc", "circle", "square": .bullet
    case "none": NumberFormat.none
    default: nil
    }
  }
}
