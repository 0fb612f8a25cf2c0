import Foundation

/// The built tool, run as users run it.
struct Command {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The tool beside the test bundle; nil where it was not built.
  static let tool: URL? = {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let tool = folder.appending(path: "plantrace")
    return FileManager.default.isExecutableFile(atPath: tool.path) ? tool : nil
  }()

  /// Runs the tool in a folder.
  static func run(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    guard let tool else { throw CocoaError(.fileNoSuchFile) }
    return try run(tool, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in a folder; `$TOOL` is the tool.
  static func shell(_ line: String, in folder: URL) throws -> Outcome {
    let environment = ["TOOL": tool?.path ?? ""]
    return try run(URL(filePath: "/bin/bash"), ["-c", line], in: folder, input: "", environment: environment)
  }

  /// Runs the tool in a folder with a terminal for its output.
  static func runOnTerminal(_ arguments: [String], in folder: URL) throws -> Outcome {
    guard let tool else { throw CocoaError(.fileNoSuchFile) }
    let primary = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(primary) }
    var lock: CInt = 0
    var number: CUnsignedInt = 0
    guard primary >= 0, ioctl(primary, terminalLock, &lock) == 0,
      ioctl(primary, terminalNumber, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard terminal >= 0 else { throw CocoaError(.fileReadUnknown) }
    let output = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
    var outcome = try run(tool, arguments, in: folder, input: "", environment: [:], output: output)
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(primary, &buffer, buffer.count)
    outcome.output = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
    return outcome
  }

  /// `TIOCSPTLCK` and `TIOCGPTN`, which C defines by expressions that Swift does not import.
  private static let terminalLock: UInt = 0x4004_5431
  private static let terminalNumber: UInt = 0x8004_5430

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL, input: String, environment: [String: String],
    output terminal: FileHandle? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let output = Pipe()
    let scratch = FileManager.default.temporaryDirectory
    let errors = scratch.appending(path: "errors-\(UUID().uuidString)")
    let stdin = scratch.appending(path: "input-\(UUID().uuidString)")
    defer { for file in [errors, stdin] { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: stdin)
    try Data().write(to: errors)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    if let terminal { process.standardOutput = terminal } else { process.standardOutput = output }
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let written = terminal == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder of files that goes away with the test.
final class Folder {
  let url: URL

  /// Makes a folder with files by path.
  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "plantrace-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, making its folders.
  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The text of a file.
  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  /// The paths of all files below.
  var files: [String] {
    let found = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.appending(path: path).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }
}
