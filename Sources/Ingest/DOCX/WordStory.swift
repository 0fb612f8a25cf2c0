import Model

/// Reads the text of a part of a Word file: its body, its notes, a running head.
///
/// One pass over the elements. Paragraphs are finished one by one and handed to the innermost container: the story
/// itself, a cell, a text box.
final class WordStory: WordHandler {
  /// A note that the text refers to.
  struct NoteReference: Hashable {
    var part: SourceOrigin.Part
    var id: String
  }

  /// The finished paragraphs of the story, tables as the lines they are drawn with.
  var lines: [SourceParagraph] = []
  /// The notes in the order in which the text refers to them; a note's mark is its place in the list, from 1.
  var references: [NoteReference] = []
  /// The notes of a part of notes, by id, where this is one.
  var notes: [String: SourceParagraph] = [:]
  /// Where whole files stand in the text, by their relations and the lines that they follow.
  var chunks: [Chunk] = []
  /// What was left out or odd.
  var changes = SourceChanges()

  let part: SourceOrigin.Part
  let styles: WordStyles
  /// What text is in whose typeface does not tell it; nil for Unicode.
  let reading: LegacyFont?
  var counter: WordCounter
  var noteStart: (id: String, line: Int)?

  // What is open, innermost last.
  var paragraphs: [OpenParagraph] = []
  var runs: [OpenRun] = []
  var tables: [SourceTable] = []
  var containers: [[SourceParagraph]] = []
  var fields: [Field] = []
  /// Open fields whose instruction is being read.
  var instructions = 0
  /// Open fields that are tables of contents.
  var contentsFields = 0
  var controls: [Control] = []
  var choices: [Bool] = []
  /// Notes that stand in the text, by their places among the references.
  var openNotes: [Int] = []
  /// Drawings, nil for those in the line.
  var floats: [WordFloat?] = []
  /// Text of a paragraph whose end does not count, waiting for the next one.
  var carried: OpenParagraph?

  // Where the reading stands.
  var paragraphCount = 0
  var tableCount = 0
  var page = 0
  /// Whether the page began with a break that was asked for, and nothing stands on it yet.
  var isPageNew = false
  var skipped = 0
  var properties = Properties()
  var collecting = Collecting.nothing
  var collected: [UInt8] = []
  var keepsSpaces = false
  /// Whether all spaces of the part count, as its root says.
  var isSpaced = false
  /// Whether the text has left its header.
  var hasBodyBegun = false

  /// Reads a part.
  init(
    _ part: SourceOrigin.Part, _ styles: WordStyles, _ counter: WordCounter, reading: LegacyFont? = nil
  ) {
    self.part = part
    self.reading = reading
    self.styles = styles
    self.counter = counter
  }

  /// A file of any format that Word shows as a part of the text.
  struct Chunk {
    var id: String
    /// How many lines of the story stand before it; nil in a cell or a box.
    var line: Int?
    var place: SourceOrigin.Place
  }

  struct OpenParagraph {
    var number: Int
    var content = SourceParagraph()
    var runCount = 0
    var style: String?
    var list: String?
    var level: Int?
    /// The format of its end mark.
    var mark = RunFormat()
    var isMarkDeleted = false
    /// Its number was written already, with the text that was carried into it.
    var isNumbered = false
    /// It is, or holds, a line of a table of contents.
    var isContents = false
    /// What the style comes to, once it is known.
    var resolved: WordStyles.Resolved?
    /// Text boxes that hang on it.
    var boxes: [WordBox] = []
  }

  struct OpenRun {
    var format = RunFormat()
    /// The format with all styles, once it is known.
    var effective: RunFormat?
  }

  struct Field {
    var isInstruction = true
    var isContents = false
  }

  struct Control {
    var isContents = false
    var isPlaceholder = false
  }

  /// The groups of properties that are open.
  struct Properties {
    var paragraph = false
    var run = false
    var row = false
    var cell = false
    var control = false
  }

  enum Collecting {
    case nothing
    case text
    case instruction
    case position
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    let element = element(name)
    switch element {
    case .other: break
    case .paragraph: beginParagraph()
    case .run:
      runs.append(OpenRun())
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].runCount += 1 }
    case .text:
      collecting = .text
      keepsSpaces = isSpaced || attributes["space"] == "preserve"
    case .table: tables.append(SourceTable())
    case .row: if !tables.isEmpty { tables[tables.count - 1].rows.append(SourceTable.Row()) }
    case .cell: beginCell()
    case .textBox: containers.append([])
    case .chunk: noteChunk(attributes)
    case .annotation: if !startAnnotation(attributes) { skipped = 1 }
    case .inlineNote: startInlineNote()
    case .pageText: skipped = 1
    case .footnote, .endnote: noteStart = attributes["id"].map { ($0, lines.count) }
    case .alternateContent: choices.append(false)
    case .choice, .fallback:
      if choices.last == true { skipped = 1 } else if !choices.isEmpty { choices[choices.count - 1] = true }
    case .contentControl: controls.append(Control())
    case .content: if controls.last?.isPlaceholder == true { skipped = 1 }
    default:
      if !startProperty(element, attributes), !startFloat(element, attributes),
        !startContent(element, attributes)
      {
        skipped = 1
      }
    }
  }

  /// What stands for text or changes how text is read; false where an element is left out with all that it holds.
  private func startContent(_ element: WordElement, _ attributes: XMLAttributes) -> Bool {
    switch element {
    case .tab, .ptab: append([0x09])
    case .br, .cr:
      append([0x0A])
      if attributes["type"] == "page" { turnPage(.asked) }
    case .noBreakHyphen: append([0x2D])
    case .softHyphen: appendSoftHyphen()
    case .sym: appendSymbol(attributes)
    case .lastRenderedPageBreak: turnPage(.shown)
    case .footnoteReference, .endnoteReference: refer(element, attributes)
    case .fldChar: changeField(attributes)
    case .instrText: collecting = .instruction
    case .inserted, .movedTo: if !runs.isEmpty || !paragraphs.isEmpty { changes.insertions += 1 }
    case .deleted, .movedFrom:
      changes.deletions += 1
      return false
    case .paragraphPropertiesChange, .runPropertiesChange, .tablePropertiesChange, .rowPropertiesChange,
      .cellPropertiesChange, .sectionPropertiesChange, .gridChange, .exceptionChange, .deletedText,
      .deletedInstruction, .phonetic, .fieldData:
      return false
    default: break
    }
    return true
  }

  override func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element(name) {
    case .paragraph: endParagraph()
    case .run: _ = runs.popLast()
    case .text, .instrText: endText()
    case .table: endTable()
    case .cell: endCell()
    case .textBox: endTextBox()
    case .footnote, .endnote: endNote()
    case .inlineNote: endInlineNote()
    case .alternateContent: _ = choices.popLast()
    case .contentControl: _ = controls.popLast()
    case .paragraphProperties: properties.paragraph = false
    case .runProperties: properties.run = false
    case .rowProperties: properties.row = false
    case .cellProperties: properties.cell = false
    case .contentProperties: properties.control = false
    default: _ = endFloat(element(name))
    }
  }

  override func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if collecting != .nothing, skipped == 0 { collected.append(contentsOf: text) }
  }
}
