import Evaluate
import Foundation
import Testing

/// The reference scorer that lies beside the folder that `PLANTRACE_CORPUS` names.
private enum Referee {
  static let scorer = ProcessInfo.processInfo.environment["PLANTRACE_CORPUS"].map {
    URL(filePath: $0).deletingLastPathComponent().appending(path: "tools/score-align")
  }
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isThere: Bool {
    guard let scorer, python != nil else { return false }
    return FileManager.default.fileExists(atPath: scorer.path)
  }
}

@Suite("Agreement with the reference scorer of alignments", .enabled(if: Referee.isThere))
struct AlignmentRefereeTests {
  @Test("every figure agrees to the last digit", arguments: AlignmentCase.invented + AlignmentCase.real)
  func agreement(item: AlignmentCase) throws {
    #expect(try item.score().lines == reference(item, item.json()))
  }

  @Test("figures agree where the gold is about another pair", arguments: AlignmentCase.real)
  func crossed(item: AlignmentCase) throws {
    for other in AlignmentCase.real + AlignmentCase.invented {
      let json = try other.json()
      let gold = try item.gold()
      let score = AlignmentScore(gold, try JSONReader.value(of: json), lower: try other.gold().lower)
      #expect(try score.lines == reference(item, json, lower: other.gold().lower))
    }
  }

  private func reference(_ item: AlignmentCase, _ json: [UInt8], lower: String? = nil) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(json).write(to: file)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: Referee.python ?? "")
    let name = try lower ?? item.gold().lower
    process.arguments = [Referee.scorer?.path ?? "", item.file.path, file.path, name]
    process.standardOutput = pipe
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return printed.split(separator: "\n").map(String.init)
  }
}
