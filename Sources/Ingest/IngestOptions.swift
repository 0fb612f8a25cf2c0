/// What the user asks of the reading of files.
public struct IngestOptions: Sendable {
  /// The encoding of texts; nil to find it in each text.
  public var encoding: TextEncoding?
  /// What no file may pass.
  public var limits = Limits()

  /// Options that find everything in the files.
  public init(encoding: TextEncoding? = nil) { self.encoding = encoding }

  /// Bounds on what a file may unfold to.
  public struct Limits: Sendable {
    /// Bytes that one part of an archive may unpack to.
    public var part = 512 << 20
    /// Bytes that all parts read from one archive may unpack to.
    public var total = 1 << 30
    /// How many bytes a packed byte may become, where a part is larger than ``ratioFrom``.
    public var ratio = 200
    /// Parts up to this size are unpacked whatever their ratio.
    public var ratioFrom = 16 << 20
    /// Members that an archive may have.
    public var members = 100_000
  }
}
