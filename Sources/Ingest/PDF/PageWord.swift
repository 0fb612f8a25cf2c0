/// A word, or a piece of one, as a page shows it. Lengths in points, from the upper left corner.
struct PageWord: Sendable {
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float
  /// UTF-8.
  var text: ArraySlice<UInt8>

  var height: Float { bottom - top }
  /// The size of its type: the height of a line of text is about 1.3 of it.
  var size: Float { height / 1.3 }
}

/// A page as it is shown.
struct Page: Sendable {
  /// Counted from 1.
  var number: Int
  var width: Float
  var height: Float
  /// In the order of the file.
  var words: [PageWord] = []
  /// How sure the recognition of the page was, in percent; nil where the file has the text itself.
  var confidence: Float?
  /// First words of lines that recognition was in doubt about, by their indices.
  var doubtful: Set<Int> = []
}
