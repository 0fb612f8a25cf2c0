import Foundation
import Ingest
import Testing

@Suite("ZIP archives of plans")
struct ArchiveTests {
  /// An archive on disk for the length of a call.
  private func archive(
    _ members: [(path: String, bytes: [UInt8])], password: String? = nil, _ body: (String) throws -> Void
  ) throws {
    let bytes = try ZIPFixture(members: members).bytes(password: password)
    let file = FileManager.default.temporaryDirectory.appending(path: "plantrace-\(UUID().uuidString).zip")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test("plans are listed in the order of the archive; folders, hidden and foreign files are not")
  func members() throws {
    let names = [
      "b.docx", "thư mục/", "thư mục/a.txt", ".x.txt", "__MACOSX/a.txt", "a/.b/c.txt", "~$b.docx", "x.exe",
      "README.md", "a/readme.txt", "C.TXT",
    ]
    try archive(names.map { ($0, Array("x".utf8)) }) { path in
      let archive = try Archive(path: path)
      #expect(archive.members == ["b.docx", "thư mục/a.txt", "C.TXT"])
    }
  }

  @Test("members of other endings, and of none, are listed where they are documents")
  func otherEndings() throws {
    let word = try WordFixture(XML.p("kế hoạch")).bytes
    let text = Array("thư viện\n".utf8)
    let members: [(path: String, bytes: [UInt8])] = [
      ("KH45", word), ("a/p.aspx", Array("<div><p>thư viện</p></div>".utf8)), ("b.log", text), ("c", []),
      ("~$KH45", word), ("d.tmp", word), ("e.jar", try ZIPFixture(members: [("a.txt", text)]).bytes()),
    ]
    try archive(members) { path in
      let archive = try Archive(path: path)
      #expect(archive.members == ["KH45", "a/p.aspx"])
    }
  }

  @Test("members are read in any order, more than once, each as what it is")
  func files() throws {
    let word = try WordFixture(XML.p("kế hoạch")).bytes
    try archive([("a.txt", word), ("sub/b.txt", Array("văn bản".utf8))]) { path in
      let archive = try Archive(path: path)
      for _ in 0..<2 {
        let second = try archive.file(1)
        #expect(second.name == "b.txt")
        #expect(second.bytes == Array("văn bản".utf8))
        let documents = try archive.file(0).documents()
        #expect(documents.map(\.source.format) == ["docx"])
      }
    }
  }

  @Test("names in the encoding of Windows are read in it; one that reads no better stays as libzip takes it")
  func names() throws {
    func written(_ name: [UInt8]) throws -> [String] {
      let plain = [UInt8](repeating: 0x61, count: name.count)
      let member = (path: String(decoding: plain, as: UTF8.self) + ".txt", bytes: [UInt8]([0x41]))
      var bytes = try ZIPFixture(members: [member]).bytes()
      while let place = bytes.firstRange(of: plain + Array(".txt".utf8)) {
        bytes.replaceSubrange(place.lowerBound..<place.lowerBound + name.count, with: name)
      }
      return try Archive(bytes: bytes, path: "-").members
    }
    let plan: [UInt8] = [0x4B, 0xEA, 0xEC, 0x20, 0x68, 0x6F, 0x61, 0xF2, 0x63, 0x68]
    #expect(try written(plan).map { $0.precomposedStringWithCanonicalMapping } == ["Kế hoạch.txt"])
    #expect(try written([0x4B, 0x82]) == ["Ké.txt"])
    #expect(try written(Array("Kế hoạch".utf8)) == ["Kế hoạch.txt"])
  }

  @Test("an archive that is cut off, locked or beyond the limits says so")
  func broken() throws {
    try archive([("a.txt", [0x41])], password: "x") { path in
      let archive = try Archive(path: path)
      #expect(throws: IngestError(.encrypted)) { try archive.file(0) }
      let bytes = try Data(contentsOf: URL(filePath: path))
      try bytes.prefix(bytes.count - 30).write(to: URL(filePath: path))
      #expect(throws: IngestError(.truncated(.zip))) { try Archive(path: path) }
    }
    try archive([("a.txt", [UInt8](repeating: 0x41, count: 1 << 20))]) { path in
      var options = IngestOptions()
      options.limits.part = 1000
      let archive = try Archive(path: path, options)
      #expect(throws: IngestError(.unpacksTooFar(part: "a.txt", bytes: 1000))) { try archive.file(0) }
    }
  }
}
