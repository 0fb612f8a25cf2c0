/// Where a plan came from, as reports say it: nothing that depends on the machine.
public struct Provenance: Hashable, Sendable {
  /// The name of the file without its folder, or `-` for standard input.
  public var name: String
  /// The format it was read from: `txt`, `md` …
  public var format: String
  /// The SHA-256 of the bytes as read, in lower-case hexadecimal.
  public var sha256: String

  /// Creates a record of a source.
  public init(name: String, format: String, sha256: String) {
    self.name = name
    self.format = format
    self.sha256 = sha256
  }
}
