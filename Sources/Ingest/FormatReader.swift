/// How files of one format are read.
///
/// To add a format: write a file with a `static let` of this type in an extension, and name it in ``all``. What it
/// returns is text as `Extract` reads it: a paragraph a line, rows of tables as `| a | b |`, a footnote as a line
/// `[1] …`, form feeds between pages where pages are known, and ``SourceTextBuilder`` to say where each piece
/// stood. Formats that become another one first (an old Word file, a flat OpenDocument) hand the converted bytes to
/// that one's reader.
///
/// A reader never touches the network, runs no macro, resolves no external entity, and leaves no file behind.
public struct FormatReader: Sendable {
  /// Reads a file of the format: its documents in order, at least one.
  public typealias Read = @Sendable (InputFile, IngestOptions) throws(IngestError) -> [IngestedDocument]

  /// The format that it reads.
  public let format: Format
  /// Endings of names, in lower case without the dot, that such files have; a walk over a folder takes them.
  public let extensions: [String]
  /// Reads a file of the format.
  public let read: Read

  /// Creates a reader.
  public init(_ format: Format, extensions: [String], read: @escaping Read) {
    self.format = format
    self.extensions = extensions
    self.read = read
  }

  /// Every reader there is.
  public static let all: [FormatReader] = [.text, .docx, .flatWord, .pdf, .html, .mht] + images + office

  /// The reader of a format; nil where there is none.
  public static func reader(of format: Format) -> FormatReader? { all.first { $0.format == format } }

  /// The endings of all files that can be read.
  public static let extensions = Set(all.flatMap(\.extensions))

  /// The endings of files that may hold plans and are not opened: mails, archives. A walk takes them to say so, as what is passed
  /// over in silence is missed by nobody.
  public static let unopened: Set = ["eml", "msg", "rar", "7z"]

  /// The endings of all files that a walk through a folder or an archive takes.
  public static let walked = extensions.union(unopened).union(["zip"])
}
