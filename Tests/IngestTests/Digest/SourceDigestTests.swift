import Ingest
import Testing

@Suite("The digest of a source")
struct SourceDigestTests {
  @Test(
    "is its SHA-256, as sha256sum prints it",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func digest(text: String, expected: String) throws {
    #expect(try SourceDigest.sha256(of: Array(text.utf8)) == expected)
  }
}
