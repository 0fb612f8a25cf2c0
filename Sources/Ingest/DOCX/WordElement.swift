/// The elements of WordprocessingML that are read; all others are passed through for what they hold.
///
/// Names are those of ECMA-376 part 1, section 17, and of its part 3 for markup compatibility.
enum WordElement: String, CaseIterable {
  // The story.
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case tab, br, cr, sym, noBreakHyphen, softHyphen, ptab
  case lastRenderedPageBreak
  case textBox = "txbxContent"
  case chunk = "altChunk"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case footnoteReference, endnoteReference
  case footnote, endnote
  // Fields.
  case fldChar, fldSimple, instrText
  // Properties.
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case paragraphStyle = "pStyle"
  case runStyle = "rStyle"
  case numberingProperties = "numPr"
  case level = "ilvl"
  case numberingID = "numId"
  case vanish, caps, smallCaps
  case fonts = "rFonts"
  case gridSpan, gridBefore, vMerge
  case headerRow = "tblHeader"
  case cellDeleted = "cellDel"
  case contentProperties = "sdtPr"
  case content = "sdtContent"
  case contentControl = "sdt"
  case gallery = "docPartGallery"
  case placeholderShown = "showingPlcHdr"
  // Tracked changes.
  case inserted = "ins"
  case deleted = "del"
  case movedFrom = "moveFrom"
  case movedTo = "moveTo"
  // What is left out with all that it holds: old properties, properties that hold no text.
  case paragraphPropertiesChange = "pPrChange"
  case runPropertiesChange = "rPrChange"
  case tablePropertiesChange = "tblPrChange"
  case rowPropertiesChange = "trPrChange"
  case cellPropertiesChange = "tcPrChange"
  case sectionPropertiesChange = "sectPrChange"
  case gridChange = "tblGridChange"
  case exceptionChange = "tblPrExChange"
  case deletedText = "delText"
  case deletedInstruction = "delInstrText"
  case phonetic = "rt"
  case fieldData = "ffData"
  // Styles and numbering.
  case style, basedOn, name
  case documentDefaults = "docDefaults"
  case abstractNumbering = "abstractNum"
  case numbering = "num"
  case abstractNumberingID = "abstractNumId"
  case numberingStyleLink = "numStyleLink"
  case levelDefinition = "lvl"
  case levelOverride = "lvlOverride"
  case startOverride
  case levelStart = "start"
  case levelFormat = "numFmt"
  case levelText = "lvlText"
  case levelRestart = "lvlRestart"
  case levelSuffix = "suff"
  case legal = "isLgl"
  // Where drawings stand.
  case picture = "pict"
  case anchor, inline
  case verticalPosition = "positionV"
  case positionOffset = "posOffset"
  case positionAlignment = "align"
  case shape
  // Word 2003.
  case annotation
  case inlineNote
  case pageText
  // Markup compatibility.
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  /// Any other.
  case other = ""

  private static let word: [String: WordElement] = {
    var table: [String: WordElement] = [:]
    for element in allCases { table[element.rawValue] = element }
    for element in own + drawing {
      table[element.rawValue] = nil
    }
    return table
  }()

  /// Cases that no element is called by.
  private static let own = [
    WordElement.alternateContent, .choice, .fallback, .shape, .annotation, .inlineNote, .pageText, .other,
  ]
  private static let drawing = [
    WordElement.anchor, .inline, .verticalPosition, .positionOffset, .positionAlignment,
  ]
  /// The namespace of Word 2003, whose names are the later ones but for these.
  static let namespace2003 = "http://schemas.microsoft.com/office/word/2003/wordml"
  private static let annotations = "http://schemas.microsoft.com/aml/2001/core"
  private static let names2003: [String: WordElement] = [
    "listPr": .numberingProperties, "ilfo": .numberingID, "listDef": .abstractNumbering, "list": .numbering,
    "ilst": .abstractNumberingID, "nfc": .levelFormat, "listStyleLink": .numberingStyleLink,
    "vmerge": .vMerge,
    "footnote": .inlineNote, "endnote": .inlineNote, "hdr": .pageText, "ftr": .pageText,
  ]
  private static let drawings: [String: WordElement] = {
    Dictionary(uniqueKeysWithValues: drawing.map { ($0.rawValue, $0) })
  }()

  private static let namespaces: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  private static let drawingNamespaces: Set<String> = [
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
  ]
  private static let vml = "urn:schemas-microsoft-com:vml"
  private static let mathematics: Set<String> = [
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
  ]

  /// The element of a name.
  init(_ name: XMLName) {
    let local = name.localName
    let space = name.namespace
    if Self.namespaces.contains(space) {
      self = Self.word[local] ?? .other
    } else if space == Self.namespace2003 {
      self = Self.names2003[local] ?? Self.word[local] ?? .other
    } else if space == Self.annotations {
      self = local == "annotation" ? .annotation : .other
    } else if space == Self.compatibility {
      switch local {
      case "AlternateContent": self = .alternateContent
      case "Choice": self = .choice
      case "Fallback": self = .fallback
      default: self = .other
      }
    } else if Self.drawingNamespaces.contains(space) {
      self = Self.drawings[local] ?? .other
    } else if space == Self.vml {
      self = .shape
    } else if Self.mathematics.contains(space), local == "t" {
      self = .text
    } else {
      self = .other
    }
  }
}

/// Reads a part of a Word file: tells its elements apart, each name once.
class WordHandler: XMLHandler {
  private var elements: [XMLName: WordElement] = [:]

  /// The element of a name.
  final func element(_ name: XMLName) -> WordElement {
    if let known = elements[name] { return known }
    let element = WordElement(name)
    elements[name] = element
    return element
  }
}
