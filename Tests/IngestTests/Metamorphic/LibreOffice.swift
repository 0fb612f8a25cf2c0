import Foundation

/// LibreOffice, as what writes the files that are read.
enum LibreOffice {
  /// Files in another format, in their order; one run with a profile of its own.
  static func converted(_ files: [[UInt8]], from source: String, to format: String) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = files.indices.map { folder.appending(path: "\($0).\(source)") }
    for (file, input) in zip(files, inputs) { try Data(file).write(to: input) }
    let output = folder.appending(path: "out")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "soffice", "-env:UserInstallation=file://\(folder.path(percentEncoded: false))/profile", "--headless",
        "--norestore", "--convert-to", format, "--outdir", output.path(percentEncoded: false),
      ] + inputs.map { $0.path(percentEncoded: false) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try files.indices.map { index in
      Array(try Data(contentsOf: output.appending(path: "\(index).\(format.prefix { $0 != ":" })")))
    }
  }
}
