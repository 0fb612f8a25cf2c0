/// What a file is, by its content.
///
/// The raw value is what outputs call it. A format may be known without being readable: then
/// ``FormatReader/all`` has no reader of it and it is refused with advice.
public enum Format: String, Sendable, CaseIterable {
  /// Text, in whatever encoding; what nothing else is.
  case text = "txt"
  case docx
  /// Word's binary format, and templates in it.
  case doc
  case rtf
  /// A text of OpenDocument, zipped.
  case odt
  /// A text of OpenDocument as one XML file.
  case flatODT = "fodt"
  /// A Word file as one XML file (2003, or the flat package of later versions).
  case flatWord = "wordxml"
  case pdf
  case html
  /// A web page with its parts in one file.
  case mht
  case png
  case jpeg
  case tiff
  /// An image of a kind that is not read: GIF, BMP, WebP.
  case otherImage = "image"
  /// A ZIP archive of files.
  case zip
  /// An office file that a password protects.
  case encryptedOffice = "encrypted"
  /// A workbook or presentation of any maker.
  case spreadsheet
  case presentation
  case eml
  case msg
  /// An archive other than ZIP.
  case archive
  /// No text, and nothing that is known.
  case binary
}
