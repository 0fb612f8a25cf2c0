/// A text as it came from a file, before any reading of it.
public struct SourceText: Sendable {
  /// The name to show: a file name without its folder, or `-`.
  public var name: String
  /// The format it was read from: `txt`, `md`, later `docx`, `pdf` …
  public var format: String
  /// The bytes as read.
  public var bytes: [UInt8]

  /// Creates a source.
  public init(name: String, format: String, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }
}

/// The version of the tool and the schemas it writes.
public enum PlanTrace {
  /// The version that every output carries.
  public static let version = "0.1.0"
  /// The schema of a parsed plan.
  public static let planSchema = "plantrace/plan/1"
  /// The schema of a comparison's JSON.
  public static let comparisonSchema = "plantrace/comparison/1"
  /// The schema of a cascade's JSON.
  public static let cascadeSchema = "plantrace/cascade/1"
  /// The schema of findings.
  public static let findingsSchema = "plantrace/findings/1"
}
