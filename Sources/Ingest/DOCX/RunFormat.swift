/// What of a run's formatting decides its text; nil where it is left to the style.
struct RunFormat: Hashable {
  /// Hidden text.
  var isHidden: Bool?
  /// Shown in capitals, whatever was typed.
  var isCapitals: Bool?
  /// The same, those of what was typed in small letters not as high.
  var isSmallCapitals: Bool?
  /// The typeface of Latin letters.
  var font: String?
  /// Its character style.
  var style: String?

  /// The same with what is nil taken from what stands below.
  func over(_ below: RunFormat) -> RunFormat {
    RunFormat(
      isHidden: isHidden ?? below.isHidden, isCapitals: isCapitals ?? below.isCapitals,
      isSmallCapitals: isSmallCapitals ?? below.isSmallCapitals,
      font: font ?? below.font, style: style ?? below.style)
  }

  /// Whether its letters are shown in capitals of any height.
  var isRaised: Bool { isCapitals == true || isSmallCapitals == true }

  /// Takes up a property; false where the element is none of these.
  mutating func read(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch element {
    case .vanish: isHidden = attributes.isOn
    case .caps: isCapitals = attributes.isOn
    case .smallCaps: isSmallCapitals = attributes.isOn
    case .fonts: font = attributes["ascii"] ?? attributes["hAnsi"] ?? attributes["cs"] ?? font
    case .runStyle: style = attributes["val"]
    default: return false
    }
    return true
  }
}
