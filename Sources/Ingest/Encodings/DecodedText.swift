/// A text turned into UTF-8, and what it was before.
public struct DecodedText: Sendable {
  /// The text in UTF-8.
  public var bytes: [UInt8]
  /// The encoding it was read in.
  public var encoding: TextEncoding
  /// Whether the letters of that encoding stood in the file as Windows-1252 characters of Unicode.
  public var isMojibake: Bool
  /// How many lines were turned; the others were as they should be.
  public var lines: Int

  /// Creates a decoded text.
  public init(bytes: [UInt8], encoding: TextEncoding, isMojibake: Bool, lines: Int) {
    self.bytes = bytes
    self.encoding = encoding
    self.isMojibake = isMojibake
    self.lines = lines
  }
}
