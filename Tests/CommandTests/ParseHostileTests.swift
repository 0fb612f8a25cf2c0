import Foundation
import Testing

@Suite("parse: files that mean harm", .enabled(if: Command.tool != nil))
struct ParseHostileTests {
  private static let entities =
    "<!DOCTYPE x [<!ENTITY a \"&b;&b;&b;\"><!ENTITY b \"cccccccccc\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"

  /// A Word file that says so much in its text.
  private static func word(_ text: String) -> [UInt8] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return StoredZIP.bytes([
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(relation)\" Target=\"word/document.xml\"/></Relationships>"
      ),
      ("word/document.xml", text),
    ])
  }

  /// An archive whose members are marked as encrypted: bit 0 of the flags of each header.
  private static func locked(_ archive: [UInt8]) -> [UInt8] {
    var archive = archive
    for index in archive.indices.dropLast(10) where archive[index] == 0x50 && archive[index + 1] == 0x4B {
      if archive[index + 2] == 3 { archive[index + 6] |= 1 }
      if archive[index + 2] == 1 { archive[index + 8] |= 1 }
    }
    return archive
  }

  @Test("each is named with its reason, and the run ends with 3")
  func named() throws {
    let folder = try Folder()
    let whole = Self.word("<w:document/>")
    let empty =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n"
      + "trailer<</Size 3/Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
    let files: [(name: String, bytes: [UInt8], reason: String)] = [
      ("bomb.docx", Self.word(Self.entities + "<w:document>&a;&c;</w:document>"), "DOCTYPE"),
      ("bomb.fodt", Array((Self.entities + "<office:document>&a;&c;</office:document>").utf8), "DOCTYPE"),
      ("no-text.docx", StoredZIP.bytes([("word/other.xml", "<x/>")]), "lacks its part word/document.xml"),
      ("cut.docx", Array(whole.dropLast(25)), "the file is cut off"),
      ("locked.docx", Self.locked(whole), "a password protects"),
      ("no-pages.pdf", Array(empty.utf8), "the pdf file is damaged"),
      ("cut.pdf", Array(empty.utf8.dropLast(8)), "the file is cut off"),
      ("cut.rtf", Array(#"{\rtf1 Plan"#.utf8), "the file is cut off"),
    ]
    for file in files { try folder.write(Data(file.bytes), to: file.name) }
    let run = try Command.run(["parse", ".", "--format", "ndjson", "--lang", "en"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    for file in files {
      let line = lines.first { $0.contains("\(file.name): ") } ?? ""
      #expect(line.contains(file.reason), "\(file.name): \(line)")
    }
  }

  @Test("an archive that a password protects is named by its member")
  func lockedArchive() throws {
    let folder = try Folder()
    try folder.write(
      Data(Self.locked(StoredZIP.bytes([("a.txt", "KẾ HOẠCH"), ("b.txt", "KẾ HOẠCH")]))), to: "plans.zip")
    let run = try Command.run(["parse", "plans.zip", "--format", "ndjson", "--lang", "en"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("a.txt: a password protects the file"))
  }
}
