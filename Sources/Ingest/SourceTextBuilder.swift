import Model

/// Builds the text of a file piece by piece, and notes where each piece stood.
public struct SourceTextBuilder: Sendable {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  /// Where its pieces stood.
  public private(set) var origin = SourceOrigin()
  private var furniture: [Range<Int>] = []
  private var diagnostics: [SourceDiagnostic] = []

  /// Creates an empty text.
  public init() {}

  /// The offset at which the next piece will stand.
  public var offset: Int { bytes.count }

  /// Says where the text that follows stands in the file.
  public mutating func stand(at place: SourceOrigin.Place) { origin.append(place, from: bytes.count) }

  /// Appends UTF-8.
  public mutating func append(_ piece: some Sequence<UInt8>) { bytes.append(contentsOf: piece) }

  /// Appends text.
  public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Ends the line.
  public mutating func endLine() { bytes.append(0x0A) }

  /// Says that everything from an offset on is page furniture: whole lines.
  public mutating func markFurniture(from start: Int) {
    if start < bytes.count { furniture.append(start..<bytes.count) }
  }

  /// Adds something odd.
  public mutating func add(_ diagnostic: SourceDiagnostic) { diagnostics.append(diagnostic) }

  /// The text.
  public consuming func source(name: String, format: String) -> SourceText {
    SourceText(
      name: name, format: format, bytes: bytes, origin: origin, furniture: furniture, diagnostics: diagnostics
    )
  }
}
