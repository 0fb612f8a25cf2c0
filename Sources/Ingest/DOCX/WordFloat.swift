/// Where a drawing stands beside the text that it is anchored to (ECMA-376 part 1, 20.4.2.11; VML: part 4, 14.1.2.19).
///
/// A box with text is anchored to some paragraph near it; what a reader sees first is told by its height on the page. Example:
/// `DỰ THẢO` a little above or beside the type line `KẾ HOẠCH` that it is anchored to. Near miss: the boxes of a chart
/// below the paragraph they belong to.
struct WordFloat {
  /// From where its height is measured.
  private enum Base {
    case paragraph
    case page
  }

  private var base = Base.paragraph
  /// Points below the base; nil where the file does not say.
  private var offset: Float?
  /// Whether the base is being read, not that of the other direction.
  private var isVertical = false

  private static let unitsPerPoint: Float = 12_700
  /// Points below the top of a page up to which its head reaches.
  private static let head: Float = 240
  /// Points below the beginning of its anchor up to which a box stands beside it.
  private static let beside: Float = 36

  /// A drawing of which nothing is known yet.
  init() {}

  /// Whether it is shown above its anchor.
  var isAbove: Bool { base == .paragraph && (offset ?? 0) < 0 }

  /// Whether it is shown above its anchor or beside it, where that one is a line at the head of a page.
  var isAtHead: Bool {
    guard let offset else { return false }
    return base == .page ? offset < Self.head : offset < Self.beside
  }

  /// Takes up the element that says from where the height is measured.
  mutating func beginVertical(_ attributes: XMLAttributes) {
    isVertical = true
    base = ["paragraph", "line", "character"].contains(attributes["relativeFrom"]) ? .paragraph : .page
  }

  /// Ends it.
  mutating func endVertical() { isVertical = false }

  /// Takes up the text of an element inside it: a distance in units of 1/914400 inch, or a place.
  mutating func read(_ text: [UInt8]) {
    guard isVertical else { return }
    let text = String(decoding: text, as: UTF8.self)
    if let units = Float(text) {
      offset = units / Self.unitsPerPoint
    } else if text == "top", base == .page {
      offset = 0
    }
  }

  /// Takes up the style of a drawing in VML: `position:absolute;margin-top:-30pt;mso-position-vertical-relative:page`.
  mutating func read(style: String) {
    guard offset == nil else { return }
    var values: [String: String] = [:]
    for property in style.split(separator: ";") {
      let parts = property.split(separator: ":").map { $0.filter { $0 != " " } }
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard values["position"] == "absolute" else { return }
    base = ["text", "line", nil].contains(values["mso-position-vertical-relative"]) ? .paragraph : .page
    offset = values["margin-top"].flatMap(Self.points)
  }

  /// A length in points; nil for what is none.
  private static func points(_ text: String) -> Float? {
    let units: [(name: String, points: Float)] = [
      ("pt", 1), ("in", 72), ("cm", 28.35), ("mm", 2.835), ("px", 0.75), ("", 1),
    ]
    guard let unit = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
    return Float(text.dropLast(unit.name.count)).map { $0 * unit.points }
  }
}

/// Paragraphs of a text box that hangs on a paragraph.
struct WordBox {
  var paragraphs: [SourceParagraph]
  /// Where it stands; nil for one in the line.
  var float: WordFloat?
}
