import Model

/// Reads the files that a Word file holds as parts of its text (`w:altChunk`, ECMA-376 part 1, 17.17.2.1): pages, RTF, other
/// Word files. Word takes their text in when it opens the file; until it is saved there is no other.
enum WordChunk {
  /// Whether the files in a file are read: those in a file that is itself in another are not, as they could go on without end.
  enum Depth {
    case outermost
    case inside
  }

  /// The text of a file in a file, a line a paragraph.
  static func read(
    _ bytes: [UInt8], at place: SourceOrigin.Place, _ options: IngestOptions
  ) throws(IngestError) -> (lines: [SourceParagraph], diagnostics: [SourceDiagnostic]) {
    let file = InputFile(name: "", bytes: bytes)
    let format = Format(of: bytes)
    let documents =
      format == .docx ? [try WordReader.read(file, options, .inside)] : try file.documents(options)
    let lines = documents.flatMap { document in
      document.source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        var paragraph = SourceParagraph()
        paragraph.append(line, at: place)
        return paragraph
      }
    }
    return (lines, documents.flatMap(\.source.diagnostics))
  }
}
