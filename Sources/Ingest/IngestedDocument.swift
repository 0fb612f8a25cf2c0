import Model

/// One document of a file: the text that is parsed, and what is known of it beside the text.
public struct IngestedDocument: Sendable {
  /// UTF-8 text with its places in the file, its page furniture and what was odd.
  public var source: SourceText
  /// The path of the member in its archive; nil where the file is the document.
  public var member: String?
  /// The bytes of the file, or of the member: what its size and digest are of.
  public var original: [UInt8]
  /// Text of the page that was left out of ``source``: running heads and feet.
  public var furniture: [PageText]
  /// The pages whose text was recognised from their image, in order.
  public var recognised: [RecognisedPage] = []

  /// Creates a document.
  public init(
    source: SourceText, original: [UInt8], member: String? = nil, furniture: [PageText] = []
  ) {
    self.source = source
    self.original = original
    self.member = member
    self.furniture = furniture
  }
}

/// A page whose text was recognised from its image.
public struct RecognisedPage: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// The mean confidence of its words, in percent.
  public var confidence: Double

  /// Creates a page.
  public init(number: Int, confidence: Double) {
    self.number = number
    self.confidence = confidence
  }
}

/// A running head or foot that stands apart from the text of its file.
public struct PageText: Hashable, Sendable {
  /// Where on the page it stands.
  public enum Place: String, Sendable {
    case header
    case footer
  }

  public var place: Place
  public var text: String

  /// Creates a text of the page.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }
}
