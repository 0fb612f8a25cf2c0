/// Why a file, or a member of an archive, could not be read.
public struct IngestError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    case empty
    /// A format without a reader.
    case unsupported(Format)
    /// A password protects it.
    case encrypted
    /// It ends too early.
    case truncated(Format)
    /// It is not what it should be inside; the detail is a library's own words.
    case damaged(Format, detail: String)
    /// An archive lacks the part that holds the text.
    case missingPart(String)
    /// It unpacks to more than the limits allow.
    case unpacksTooFar(part: String, bytes: Int)
    /// An image, or a page of one, of more pixels than are decoded.
    case tooManyPixels(width: Int, height: Int)
    /// A text in an encoding for which this machine has no table.
    case missingEncoding(TextEncoding)
    /// A text in an encoding that is not known.
    case notUTF8(line: Int)
    /// A program is needed that is not there; `package` is what Debian calls it.
    case missingTool(String, package: String)
    /// A program took longer than it may, in seconds.
    case timedOut(String, seconds: Int)
    /// The folder for temporary files cannot be used; the detail is the system's own words.
    case temporaryFolder(String, detail: String)
    /// A program failed; the detail is its own words.
    case failed(String, detail: String)
  }

  public var reason: Reason
  /// The member of the archive that it concerns; nil for the file itself.
  public var member: String?

  /// Creates an error.
  public init(_ reason: Reason, member: String? = nil) {
    self.reason = reason
    self.member = member
  }
}
