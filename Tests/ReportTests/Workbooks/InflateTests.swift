import Testing

@Suite("The archive reader of these tests")
struct InflateTests {
  @Test("it reads stored, fixed and dynamic blocks")
  func blocks() throws {
    #expect(try Inflate.bytes(of: [1, 2, 0, 253, 255, 104, 105]) == Array("hi".utf8))
    // From zlib: raw deflate of the text, level 9.
    #expect(
      try Inflate.bytes(of: [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90, 0x00])
        == Array("hello hello hello".utf8))
  }

  @Test("a broken stream is told, not read")
  func broken() {
    #expect(throws: Inflate.Broken.self) { try Inflate.bytes(of: [7]) }
    #expect(throws: ZipArchive.Broken.self) { try ZipArchive([1, 2, 3]) }
  }
}
