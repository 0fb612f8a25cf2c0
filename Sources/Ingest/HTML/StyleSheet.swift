/// What style sheets and `style` attributes say that decides how text reads.
struct StyleSheet {
  /// Properties of one rule or attribute; nil where it says nothing of them.
  struct Declarations: Equatable {
    /// The first typeface.
    var font: String?
    var isHidden: Bool?
    var isCapitals: Bool?
    /// Whether spaces and line ends stand as written.
    var isPreformatted: Bool?
    /// `decimal`, `lower-alpha`, `none` …
    var list: String?
    /// Word's `mso-element`: `footnote`, `header` …
    var element: String?
    /// Word's mark of a list number that it wrote out, and of a tab.
    var isTypedMarker = false
    var isTab = false
    var breaksPage = false

    /// Reads `name: value; …`. O(text).
    init(_ text: some StringProtocol) {
      for declaration in text.split(separator: ";") {
        guard let colon = declaration.firstIndex(of: ":") else { continue }
        let name = declaration[..<colon].trimmed.lowercased()
        let value = declaration[declaration.index(after: colon)...].trimmed
        set(name, to: value, value.lowercased())
      }
    }

    private mutating func set(_ name: String, to value: String, _ lower: String) {
      switch name {
      case "font-family": font = StyleSheet.typeface(value)
      // Its typefaces follow the size.
      case "font": font = StyleSheet.shorthandTypeface(value)
      case "display": isHidden = lower.hasPrefix("none")
      case "mso-hide": isHidden = lower == "all"
      case "text-transform": isCapitals = lower.hasPrefix("uppercase")
      case "font-variant", "font-variant-caps":
        if lower.hasPrefix("small-caps") || lower.hasPrefix("all-small-caps") { isCapitals = true }
      case "white-space": isPreformatted = lower.hasPrefix("pre")
      case "list-style-type": list = lower
      case "list-style":
        list = lower.split(separator: " ").first { StyleSheet.markers.contains(String($0)) }.map(String.init)
      case "mso-element": element = lower
      case "mso-list": isTypedMarker = lower == "ignore"
      case "mso-tab-count": isTab = true
      case "page-break-before", "break-before":
        breaksPage = lower.hasPrefix("always") || lower.hasPrefix("page")
      default: break
      }
    }

    /// Takes up what another rule says, which wins.
    mutating func merge(_ other: Declarations) {
      font = other.font ?? font
      isHidden = other.isHidden ?? isHidden
      isCapitals = other.isCapitals ?? isCapitals
      isPreformatted = other.isPreformatted ?? isPreformatted
      list = other.list ?? list
      element = other.element ?? element
      isTypedMarker = isTypedMarker || other.isTypedMarker
      isTab = isTab || other.isTab
      breaksPage = breaksPage || other.breaksPage
    }
  }

  /// Declarations by `p`, `.MsoNormal` and `p.MsoNormal`.
  private var rules: [String: Declarations] = [:]

  private static let markers: Set<String> = [
    "none", "disc", "circle", "square", "decimal", "decimal-leading-zero", "lower-alpha", "lower-latin",
    "upper-alpha", "upper-latin", "lower-roman", "upper-roman",
  ]

  /// Reads the rules of a page whose selectors are an element, a class or both. O(text).
  init(_ text: String) {
    var rest = Substring(text.withoutComments)
    while let brace = rest.firstIndex(of: "{") {
      let selectors = rest[..<brace]
      let body = rest[rest.index(after: brace)...]
      guard let end = body.firstIndex(of: "}") else { return }
      if selectors.contains("@") {
        // What a rule with @ holds is for pages, fonts and other media.
        var depth = 1
        var index = body.startIndex
        while index < body.endIndex, depth > 0 {
          if body[index] == "{" { depth += 1 } else if body[index] == "}" { depth -= 1 }
          index = body.index(after: index)
        }
        rest = body[index...]
        continue
      }
      let declarations = Declarations(body[..<end])
      for selector in selectors.split(separator: ",") {
        let name = selector.trimmed
        guard !name.isEmpty, !name.contains(where: { " >+~:[#*".contains($0) }) else { continue }
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let key = parts.count == 1 ? name.lowercased() : parts[0].lowercased() + "." + parts[1]
        rules[key, default: Declarations("")].merge(declarations)
      }
      rest = body[body.index(after: end)...]
    }
  }

  /// What the rules say of an element of some classes. O(classes).
  func declarations(of tag: HTMLTag, classes: String?) -> Declarations? {
    guard !rules.isEmpty else { return nil }
    var result = rules[tag.rawValue]
    for name in classes?.split(separator: " ") ?? [] {
      for key in [".\(name)", "\(tag.rawValue).\(name)"] {
        guard let more = rules[key] else { continue }
        if result == nil { result = more } else { result?.merge(more) }
      }
    }
    return result
  }

  /// The first typeface of a list.
  static func typeface(_ list: some StringProtocol) -> String? {
    let name = list.prefix { $0 != "," }.trimmed { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return name.isEmpty ? nil : name
  }

  private static func shorthandTypeface(_ value: String) -> String? {
    guard let size = value.split(separator: " ").first(where: { $0.first?.isNumber == true }) else {
      return nil
    }
    return typeface(value[size.endIndex...])
  }
}

extension StringProtocol {
  /// Without the white space at both ends.
  fileprivate var trimmed: String { trimmed(where: \.isWhitespace) }

  fileprivate func trimmed(where isTrimmed: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isTrimmed($0) }), let last = lastIndex(where: { !isTrimmed($0) })
    else {
      return ""
    }
    return String(self[first...last])
  }

  /// Without `/* … */` and the marks of comments of HTML.
  fileprivate var withoutComments: String {
    var result = ""
    var isComment = false
    for piece in split(separator: "*/", omittingEmptySubsequences: false) {
      isComment = piece.contains("/*")
      if isComment, let start = piece.firstRange(of: "/*") {
        result += piece[..<start.lowerBound]
      } else {
        result += piece
      }
    }
    return result.split(separator: "<!--").joined().split(separator: "-->").joined()
  }
}
