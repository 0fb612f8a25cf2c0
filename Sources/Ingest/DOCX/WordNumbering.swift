/// The lists of a Word file, as `numbering.xml` defines them.
struct WordNumbering {
  /// A level of a list.
  struct Level {
    /// The first number.
    var start = 0
    var format = NumberFormat.decimal
    /// What is printed: literal text, with `%1` … `%9` for the numbers of the levels.
    var text = ""
    /// The level (from 1) after which it begins anew; 0 never; nil after any higher one.
    var restart: Int?
    /// Whether all its numbers are written in digits.
    var isLegal = false
    /// Whether anything stands between number and text.
    var isSetOff = true
    /// The paragraph style that it belongs to.
    var paragraphStyle: String?
    /// The typeface of a bullet.
    var font: String?
  }

  /// A definition that lists share.
  struct Abstract {
    var levels: [Int: Level] = [:]
    /// The numbering style whose list it stands for.
    var styleLink: String?
  }

  /// A list: a definition, with what it changes.
  struct List {
    var abstract = ""
    /// First numbers of its own, by level.
    var starts: [Int: Int] = [:]
    /// Levels of its own.
    var levels: [Int: Level] = [:]
  }

  /// Levels that a list can have.
  static let depth = 9

  var abstracts: [String: Abstract] = [:]
  var lists: [String: List] = [:]

  /// The definition that a list comes to, links of numbering styles followed; nil where one is missing.
  func definition(of list: List, _ styles: WordStyles) -> (id: String, abstract: Abstract)? {
    var id = list.abstract
    for _ in 0..<Self.depth {
      guard let abstract = abstracts[id] else { return nil }
      guard let link = abstract.styleLink, let target = styles.style(link)?.numbering,
        let next = lists[target],
        next.abstract != id
      else { return (id, abstract) }
      id = next.abstract
    }
    return nil
  }
}

/// Reads `numbering.xml`.
final class WordNumberingHandler: WordHandler {
  private(set) var result = WordNumbering()
  private var abstractID: String?
  private var abstract = WordNumbering.Abstract()
  private var listID: String?
  private var list = WordNumbering.List()
  private var overridden: Int?
  private var levelIndex: Int?
  private var level = WordNumbering.Level()
  /// Whether a choice of alternatives was taken, a level an element.
  private var choices: [Bool] = []
  private var skipped = 0

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    let element = element(name)
    switch element {
    case .alternateContent: choices.append(false)
    case .choice, .fallback:
      if choices.last == true { skipped = 1 } else if !choices.isEmpty { choices[choices.count - 1] = true }
    case .abstractNumbering:
      abstractID = attributes["abstractNumId"] ?? attributes["listDefId"]
      abstract = WordNumbering.Abstract()
    case .numbering:
      listID = attributes["numId"] ?? attributes["ilfo"]
      list = WordNumbering.List()
    case .abstractNumberingID: list.abstract = attributes["val"] ?? ""
    case .numberingStyleLink: abstract.styleLink = attributes["val"]
    case .levelOverride: overridden = attributes.number("ilvl")
    case .startOverride: if let overridden { list.starts[overridden] = attributes.number("val") ?? 0 }
    case .levelDefinition:
      levelIndex = attributes.number("ilvl")
      level = WordNumbering.Level()
    case .paragraphPropertiesChange, .runPropertiesChange: skipped = 1
    default: if levelIndex != nil { read(element, attributes) }
    }
  }

  private func read(_ element: WordElement, _ attributes: XMLAttributes) {
    switch element {
    case .levelStart: level.start = attributes.number("val") ?? 0
    case .levelFormat: level.format = NumberFormat(attributes["val"], custom: attributes["format"])
    case .levelText: level.text = attributes["val"] ?? ""
    case .levelRestart: level.restart = attributes.number("val")
    case .levelSuffix: level.isSetOff = attributes["val"] != "nothing"
    case .legal: level.isLegal = attributes.isOn
    case .paragraphStyle: level.paragraphStyle = attributes["val"]
    case .fonts: level.font = attributes["ascii"] ?? attributes["hAnsi"]
    default: break
    }
  }

  override func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element(name) {
    case .alternateContent: choices.removeLast()
    case .levelDefinition:
      if let index = levelIndex, (0..<WordNumbering.depth).contains(index) {
        if listID == nil { abstract.levels[index] = level } else { list.levels[index] = level }
      }
      levelIndex = nil
    case .levelOverride: overridden = nil
    case .abstractNumbering:
      if let abstractID { result.abstracts[abstractID] = abstract }
      abstractID = nil
    case .numbering:
      if let listID { result.lists[listID] = list }
      listID = nil
    default: break
    }
  }
}
