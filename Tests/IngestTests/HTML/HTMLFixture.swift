import Extract
import Ingest
import Model

/// A page, and how it reads.
struct HTMLFixture {
  var bytes: [UInt8]

  /// A page in UTF-8.
  init(_ page: String) { bytes = Array(page.utf8) }

  /// A page in bytes.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The body of a page as a word processor saves it: all of it is the document.
  static func saved(_ body: String, style: String = "") -> HTMLFixture {
    HTMLFixture(
      """
      <html><head><meta charset="utf-8"><meta name="generator" content="LibreOffice 7.4">\
      <style>\(style)</style></head><body>\(body)</body></html>
      """)
  }

  /// The document that is read.
  func document(_ options: IngestOptions = IngestOptions()) throws(IngestError) -> IngestedDocument {
    let documents = try InputFile(name: "a.html", bytes: bytes).documents(options)
    return documents[0]
  }

  /// Its text.
  func text(_ options: IngestOptions = IngestOptions()) throws -> String {
    String(decoding: try document(options).source.bytes, as: UTF8.self)
  }

  /// Its lines that are not blank.
  func lines(_ options: IngestOptions = IngestOptions()) throws -> [String] {
    try text(options).split(separator: "\n").map(String.init)
  }
}
