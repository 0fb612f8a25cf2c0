/// Where a plan came from, as reports say it: nothing that depends on the machine.
public struct Provenance: Hashable, Sendable {
  /// The name of the file without its folder, or `-` for standard input.
  public var name: String
  /// Where it stands below the folder or in the archive that was named; nil for a file that was named itself.
  public var path: String?
  /// The format it was read from: `txt`, `md` …
  public var format: String
  /// The SHA-256 of the bytes of the file, in lower-case hexadecimal.
  public var sha256: String
  /// The size of the file; nil where the text of the plan is the file.
  public var bytes: Int?
  /// The pages whose text was recognised from their image, in order.
  public var recognised: [RecognisedPage] = []

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

  /// What tells the plan from others that are read with it: the path where there is one, else the name.
  public var place: String { path ?? name }

  /// Creates a record of a source.
  public init(name: String, format: String, sha256: String, bytes: Int? = nil) {
    self.name = name
    self.format = format
    self.sha256 = sha256
    self.bytes = bytes
  }
}
