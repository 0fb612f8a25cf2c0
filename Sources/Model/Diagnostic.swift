/// Something odd about a text, told apart from the plan itself.
public struct Diagnostic: Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing.
    case note
    /// Probably a slip of the author or of the file.
    case warning
    /// Something could not be read as what it is.
    case error
  }

  /// `area.what`, such as `outline.number-skipped`.
  public var code: String
  public var severity: Severity
  /// One sentence, in Vietnamese and English by ``DiagnosticMessage``.
  public var message: DiagnosticMessage
  /// Where it sits in the working text.
  public var range: TextRange

  /// Creates a diagnostic.
  public init(code: String, severity: Severity, message: DiagnosticMessage, range: TextRange) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
  }

  /// What the reader of a file found odd, at its place in the working text.
  public init(_ found: SourceDiagnostic, range: TextRange) {
    self.init(code: found.code, severity: found.severity, message: found.message, range: range)
  }
}

/// A sentence in the two languages of the tool.
public struct DiagnosticMessage: Hashable, Sendable {
  public var vietnamese: String
  public var english: String

  /// Creates a message.
  public init(vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }
}
