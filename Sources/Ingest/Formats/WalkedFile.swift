/// Which files a walk through a folder or an archive takes for plans.
///
/// A known ending is taken at its word: what is wrong with such a file is told when it is read. What has another ending or
/// none is taken where its bytes are a document's. Example: `KH45` and `KH45.bak` that hold Word files, `p.aspx` that holds a
/// page, `scan001` that holds one as an image. Near miss: a log, a program, a workbook, a logo.
public enum WalkedFile {
  /// What becomes of a file.
  public enum Choice: Sendable {
    case taken
    /// It is taken where ``WalkedFile/isDocument(_:)`` says so of its bytes.
    case takenIfDocument
    case passedOver
  }

  /// Bytes at the beginning of a file that tell, most often, that it is no document.
  public static let head = 4096

  /// Endings of what programs keep while they write or fetch something.
  private static let temporary: Set = [
    "tmp", "temp", "part", "partial", "crdownload", "download", "swp", "swo", "lock",
  ]

  /// What becomes of a file of a name, its folder apart: what is hidden, locks or is temporary is passed over, and so is a
  /// `README`, which tells about a folder.
  public static func choice(ofName name: String) -> Choice {
    let ending = InputFile(name: name, bytes: []).fileExtension
    let stem = ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
    if name.isEmpty || name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") {
      return .passedOver
    }
    if temporary.contains(ending) || stem.lowercased() == "readme" { return .passedOver }
    return FormatReader.walked.contains(ending) ? .taken : .takenIfDocument
  }

  /// Whether a file that begins so may be a document: the rest is worth to be looked at.
  public static func mayBeDocument(_ head: [UInt8]) -> Bool { documents.contains(Format(of: head)) }

  /// Whether a whole file is a document: a page, what a word processor or a printer makes, or an image as large as a scan.
  public static func isDocument(_ bytes: [UInt8]) -> Bool {
    let format = Format(of: bytes)
    switch format {
    case .doc: return CompoundFile.entryNames(in: bytes).contains("WordDocument")
    case .png, .jpeg, .tiff: return (try? ImageFile(bytes, format))?.isLarge(as: scanSide) ?? false
    default: return documents.contains(format)
    }
  }

  /// Pixels of the shorter side of a page at the least: at 75 dots an inch A4 has 620.
  private static let scanSide = 600

  private static let documents: Set<Format> = [
    .docx, .doc, .rtf, .odt, .flatODT, .flatWord, .pdf, .html, .mht, .png, .jpeg, .tiff,
  ]
}
