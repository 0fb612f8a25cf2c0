import Foundation
import Model
import Testing

/// Where the tests find texts: the plans of the repository, the fixtures, and a folder of the user's own.
enum Repository {
  /// The root of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The plans that the repository ships.
  static let corpus = root.appending(path: "corpus")

  /// The fixtures of the tests.
  static let fixtures = root.appending(path: "Tests/Fixtures")

  /// The folder of plans that `PLANTRACE_CORPUS` names.
  static let ownCorpus = ProcessInfo.processInfo.environment["PLANTRACE_CORPUS"].map { URL(filePath: $0) }

  /// Whether goldens are to be written anew.
  static let isRecording = ProcessInfo.processInfo.environment["PLANTRACE_RECORD"] == "1"

  /// The plans of ``corpus``, by name.
  static let plans = texts(in: corpus)

  /// All plans that the tests know: ``plans``, those of ``ownCorpus`` and of its `unlabelled` folder.
  static let allPlans: [TextFile] = {
    guard let ownCorpus else { return plans }
    return plans + texts(in: ownCorpus) + texts(in: ownCorpus.appending(path: "unlabelled"))
  }()

  /// The plans parsed, each once.
  static let parsed: [String: Plan] = {
    let plans = allPlans.compactMap { file in
      (try? file.bytes).map { (file.url.path, Sample.plan($0, format: file.url.pathExtension)) }
    }
    return Dictionary(plans) { first, _ in first }
  }()

  /// The `.txt` and `.md` files of a folder, by name.
  static func texts(in folder: URL) -> [TextFile] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (files ?? []).filter {
      ["txt", "md"].contains($0.pathExtension) && !$0.lastPathComponent.hasPrefix("README")
    }
    .map { TextFile(url: $0) }.sorted { $0.name < $1.name }
  }
}

/// A text on disk.
struct TextFile: Sendable, CustomTestStringConvertible {
  var url: URL

  /// The name without folder and ending.
  var name: String { url.deletingPathExtension().lastPathComponent }

  /// What a failing test calls it.
  var testDescription: String { name }

  /// Its bytes.
  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: url)) } }

  /// What it is parsed as, one of ``Repository/allPlans``.
  var plan: Plan {
    get throws { try #require(Repository.parsed[url.path]) }
  }

  /// Its text; bytes that are not UTF-8 are replaced.
  var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }
}
