/// A text as it came from a file, before any reading of it.
///
/// Of a file of text these are its bytes; of any other file, what its reader made of it. ``origin`` then says
/// where in the file each piece stood.
public struct SourceText: Sendable {
  /// The name to show: a file name without its folder, or `-`.
  public var name: String
  /// The format it was read from: `txt`, `md`, `docx`, `pdf` …
  public var format: String
  /// The bytes as read.
  public var bytes: [UInt8]
  /// Where in its file each piece of ``bytes`` stood; empty where the bytes are the file's own.
  public var origin: SourceOrigin
  /// Stretches of ``bytes`` that the reader of the file knows to be page furniture (running heads, page
  /// numbers): ascending, never overlapping, whole lines.
  public var furniture: [Range<Int>]
  /// What the reader of the file found odd.
  public var diagnostics: [SourceDiagnostic]

  /// Creates a source.
  public init(
    name: String, format: String, bytes: [UInt8], origin: SourceOrigin = SourceOrigin(),
    furniture: [Range<Int>] = [], diagnostics: [SourceDiagnostic] = []
  ) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.origin = origin
    self.furniture = furniture
    self.diagnostics = diagnostics
  }
}

/// Something odd about a file, found before its text was read as a plan.
public struct SourceDiagnostic: Sendable {
  /// `ingest.what`, such as `ingest.tracked-changes`.
  public var code: String
  public var severity: Diagnostic.Severity
  public var message: DiagnosticMessage
  /// Where it sits in ``SourceText/bytes``; empty at 0 where it concerns the whole file.
  public var range: Range<Int>

  /// Creates a diagnostic, of the whole file where no range is given.
  public init(
    code: String, severity: Diagnostic.Severity, message: DiagnosticMessage, range: Range<Int> = 0..<0
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
  }
}
