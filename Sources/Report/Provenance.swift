/// Where a plan came from, as reports say it: nothing that depends on the machine.
public struct Provenance: Hashable, Sendable {
  /// The name of the file without its folder, or `-` for standard input.
  public var name: String
  /// The format it was read from: `txt`, `md` …
  public var format: String
  /// The SHA-256 of the bytes of the file, in lower-case hexadecimal.
  public var sha256: String
  /// The size of the file; nil where the text of the plan is the file.
  public var bytes: Int?

  /// Creates a record of a source.
  public init(name: String, format: String, sha256: String, bytes: Int? = nil) {
    self.name = name
    self.format = format
    self.sha256 = sha256
    self.bytes = bytes
  }
}
