/// What stands before the signature of a file without being part of it: mail and web servers, editors and scripts put it
/// there, and other readers look past it.
enum LeadIn {
  /// What is left of a file past a byte order mark and white space.
  static func after(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    return text.drop { $0 <= 0x20 }
  }

  /// Where the header of a PDF file begins: in the first 1024 bytes, at the start of a line, an object soon after. Example:
  /// the header fields of a web server, then `%PDF-1.6`. Near miss: a text that tells how PDF files begin.
  ///
  /// Source: readers take it so since Acrobat 3 (Implementation notes of the PDF Reference 1.7, H.3, note 13).
  static func ofPDF(_ bytes: [UInt8]) -> Int? {
    let head = bytes.prefix(1024)
    for index in head.indices where head[index] == 0x25 {
      guard bytes[index...].starts(with: pdf) else { continue }
      if index == 0 { return 0 }
      guard bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D || bytes[..<index].elementsEqual(mark),
        bytes[index...].prefix(1024).firstRange(of: " obj".utf8) != nil
      else { continue }
      return index
    }
    return nil
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let pdf = Array("%PDF-".utf8)
}
