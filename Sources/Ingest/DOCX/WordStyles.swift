/// The styles of a Word file, as far as text and numbering need them.
struct WordStyles {
  /// A style as written.
  struct Style {
    var basedOn: String?
    /// The list it puts its paragraphs in; `0` takes them out of one.
    var numbering: String?
    /// The level in the list, from 0.
    var level: Int?
    var format = RunFormat()
    /// Whether its name is that of a line of a table of contents.
    var isContents = false
  }

  /// What a style comes to with all that it is based on.
  struct Resolved {
    var numbering: String?
    var level: Int?
    var format = RunFormat()
    var isContents = false
    /// The style itself and those it is based on, nearest first.
    var chain: [String] = []
  }

  /// The style of paragraphs that name none.
  private(set) var defaultParagraph: String?
  private let resolved: [String: Resolved]
  private let defaults: RunFormat

  /// No styles.
  init() {
    resolved = [:]
    defaults = RunFormat()
  }

  /// Resolves styles as written. O(styles × depth of their bases).
  init(_ styles: [String: Style], defaultParagraph: String?, defaults: RunFormat) {
    self.defaultParagraph = defaultParagraph
    self.defaults = defaults
    var resolved: [String: Resolved] = [:]
    for id in styles.keys { resolved[id] = Self.resolve(id, styles) }
    self.resolved = resolved
  }

  /// Follows the bases of a style; bases in a circle end where it closes.
  private static func resolve(_ id: String, _ styles: [String: Style]) -> Resolved {
    var result = Resolved()
    var next: String? = id
    while let name = next, let style = styles[name], result.chain.count < 32, !result.chain.contains(name) {
      result.chain.append(name)
      result.numbering = result.numbering ?? style.numbering
      result.level = result.level ?? style.level
      result.format = result.format.over(style.format)
      result.isContents = result.isContents || style.isContents
      next = style.basedOn
    }
    return result
  }

  /// What a paragraph style comes to; the default one where none is named.
  func paragraph(_ id: String?) -> Resolved? { (id ?? defaultParagraph).flatMap { resolved[$0] } }

  /// What any style comes to.
  func style(_ id: String) -> Resolved? { resolved[id] }

  /// The format of a run: its own, over its character style, over its paragraph's, over the defaults.
  func format(of run: RunFormat, in paragraph: RunFormat?) -> RunFormat {
    var format = run
    if let style = run.style.flatMap({ resolved[$0] }) { format = format.over(style.format) }
    if let paragraph { format = format.over(paragraph) }
    return format.over(defaults)
  }
}

/// Reads `styles.xml`.
final class WordStylesHandler: WordHandler {
  private var styles: [String: WordStyles.Style] = [:]
  private var defaultParagraph: String?
  private var defaults = RunFormat()
  private var id: String?
  private var style = WordStyles.Style()
  private var isInDefaults = false
  /// Depth inside an element whose contents do not count.
  private var skipped = 0

  /// The styles that were read.
  var result: WordStyles { WordStyles(styles, defaultParagraph: defaultParagraph, defaults: defaults) }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let element = element(name)
    if skipped > 0 {
      skipped += 1
      return
    }
    switch element {
    case .style:
      id = attributes["styleId"]
      style = WordStyles.Style()
      if attributes["type"] == "paragraph", ["1", "true", "on"].contains(attributes["default"]) {
        defaultParagraph = id
      }
    case .name: style.isContents = attributes["val"]?.lowercased().hasPrefix("toc ") ?? false
    case .basedOn: style.basedOn = attributes["val"]
    case .numberingID: style.numbering = attributes["val"]
    case .level: style.level = attributes.number("val")
    case .documentDefaults: isInDefaults = true
    // Conditional formats of table styles do not reach the text.
    case .paragraphPropertiesChange, .runPropertiesChange: skipped = 1
    default:
      if isInDefaults {
        _ = defaults.read(element, attributes)
      } else {
        _ = style.format.read(element, attributes)
      }
    }
  }

  override func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element(name) {
    case .documentDefaults: isInDefaults = false
    case .style:
      if let id { styles[id] = style }
      id = nil
    default: break
    }
  }
}
