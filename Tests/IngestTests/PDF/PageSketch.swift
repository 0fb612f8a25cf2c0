@testable import Ingest

/// A page drawn for a test: words where a line says, in a type of which every character is as wide.
struct PageSketch {
  private(set) var page: Page
  /// Points from one line to the next.
  var pitch: Float = 18
  private var top: Float = 100

  static let size: Float = 14
  private static let character: Float = 7

  init(number: Int = 1) { page = Page(number: number, width: 595, height: 842) }

  /// Makes it a page whose text was recognised.
  mutating func recognise() { page.certainty = Page.Certainty(sum: 900, letters: 10) }

  /// Draws words from a left edge on, one space between them.
  mutating func draw(_ text: String, at left: Float = 85, top: Float, size: Float = PageSketch.size) {
    var left = left
    for word in text.split(separator: " ") {
      let width = Float(word.count) * Self.character * size / Self.size
      page.words.append(
        PageWord(
          left: left, top: top, right: left + width, bottom: top + size * 1.3, text: Array(word.utf8)[...]))
      left += width + 0.25 * size
    }
  }

  /// Draws the next line; pieces at their own left edges stand on the same line.
  mutating func line(_ pieces: (text: String, left: Float)..., after gap: Float = 0) {
    top += gap
    for piece in pieces { draw(piece.text, at: piece.left, top: top) }
    top += pitch
  }

  /// Draws a paragraph set to a measure: the first line moved in, the others at the left edge.
  mutating func paragraph(_ text: String, indent: Float = 28, left: Float = 85, right: Float = 538) {
    var words: [Substring] = []
    var x = left + indent
    var start = x
    for word in text.split(separator: " ") {
      let width = Float(word.count) * Self.character
      if x + width > right, !words.isEmpty {
        line((words.joined(separator: " "), start))
        words = []
        start = left
        x = left
      }
      words.append(word)
      x += width + 0.25 * Self.size
    }
    line((words.joined(separator: " "), start))
  }
}

extension PageLayout {
  /// The text of sketches.
  static func text(_ pages: [PageSketch]) -> String {
    String(decoding: text(of: pages.map(\.page)).bytes, as: UTF8.self)
  }
}
