import Foundation
import Testing

@testable import Ingest

@Suite("Programs that read files for us")
struct ChildProcessTests {
  private func tool(_ script: String, seconds: Int = 20, output: Int = 1 << 20) -> ChildProcess {
    ChildProcess(
      tool: "sh", package: "dash", arguments: ["-c", script],
      limits: ChildProcess.Limits(seconds: seconds, memory: 1 << 30, output: output))
  }

  @Test("a program reads its input from memory and its output comes back, with its status and its complaint")
  func run() throws {
    let input = [UInt8](repeating: 0x61, count: 300_000)
    let result = try tool("cat \(ChildProcess.inputPath); echo 'oh dear' >&2; exit 7").run(input: input)
    #expect(result.output == input)
    #expect(result.complaint == "oh dear")
    #expect(result.status == 7)
  }

  @Test("what it warns of is no complaint where it has another")
  func warning() throws {
    let result = try tool("echo 'Warning: no java' >&2; echo 'Error: no file' >&2").run()
    #expect(result.complaint == "Error: no file")
    #expect(try tool("echo 'Warning: no java' >&2").run().complaint == "Warning: no java")
  }

  @Test("a program that is not there is named, with its package")
  func missing() {
    let tool = ChildProcess(tool: "plantrace-no-such-tool", package: "no-such-package", arguments: [])
    #expect(throws: IngestError(.missingTool("plantrace-no-such-tool", package: "no-such-package"))) {
      try tool.run()
    }
  }

  @Test("a program that takes too long is ended, with what it started")
  func late() {
    #expect(throws: IngestError(.timedOut("sh", seconds: 1))) {
      try tool("sleep 60 & wait", seconds: 1).run()
    }
  }

  @Test("a program that writes too much is ended")
  func tooLong() {
    #expect(throws: IngestError(.unpacksTooFar(part: "sh", bytes: 1000))) {
      try tool("while :; do echo 0123456789; done", output: 1000).run()
    }
  }

  @Test("memory is bounded")
  func memory() throws {
    let result = try tool("ulimit -v").run()
    #expect(String(decoding: result.output, as: UTF8.self) == "1048576\n")
  }

  @Test("the place of a private folder is whole, and its URL that of a file")
  func place() throws {
    let folder = try PrivateFolder(for: tool("true"))
    #expect(folder.path.hasPrefix("/"))
    #expect(folder.url == "file://\(folder.path)")
    #expect(PrivateFolder.url(of: "/tủ sách/a%b") == "file:///t%E1%BB%A7%20s%C3%A1ch/a%25b")
  }

  @Test("a private folder is ours alone, and gone soon after its last use")
  func privateFolder() throws {
    let tool = tool("true")
    var folder: PrivateFolder? = try PrivateFolder(for: tool)
    let path = try #require(folder?.path)
    try folder?.write([1, 2, 3], to: "a")
    #expect(folder?.read("a") == [1, 2, 3])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    folder = nil
    for _ in 0..<200 where FileManager.default.fileExists(atPath: path) { usleep(50_000) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
