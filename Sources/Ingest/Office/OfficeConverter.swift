import Synchronization

/// Turns files of other word processors into DOCX by LibreOffice, without a window, network or macros.
final class OfficeConverter: Sendable {
  private let folder: PrivateFolder
  /// Profiles that no conversion uses now, and how many there are: LibreOffice runs once for each profile.
  private let profiles = Mutex<(idle: [Int], count: Int)>(([], 0))

  /// Conversions share a folder and their profiles while the program runs.
  private static let shared = Mutex<OfficeConverter?>(nil)

  private init() throws(IngestError) { folder = try PrivateFolder(for: Self.tool([])) }

  private static func tool(_ arguments: [String]) -> ChildProcess {
    ChildProcess(
      tool: "soffice", package: "libreoffice-writer-nogui", arguments: arguments,
      limits: ChildProcess.Limits(seconds: 180, memory: 0), network: .none)
  }

  /// The DOCX of a file. Blocks the thread; several threads may convert at the same time.
  ///
  /// - Throws: ``IngestError`` where LibreOffice is missing, takes too long, or makes nothing of the file.
  static func docx(of bytes: [UInt8], format: Format) throws(IngestError) -> [UInt8] {
    let converter = try shared.withLock { shared throws(IngestError) -> OfficeConverter in
      if let converter = shared { return converter }
      let converter = try OfficeConverter()
      shared = converter
      return converter
    }
    return try converter.convert(bytes, format: format)
  }

  private func convert(_ bytes: [UInt8], format: Format) throws(IngestError) -> [UInt8] {
    let (profile, isNew) = profiles.withLock { profiles -> (Int, Bool) in
      if let idle = profiles.idle.popLast() { return (idle, false) }
      profiles.count += 1
      return (profiles.count, true)
    }
    defer { profiles.withLock { $0.idle.append(profile) } }
    let (input, output) = ("\(profile).\(format.rawValue)", "\(profile).docx")
    var tool = Self.tool([
      "-env:UserInstallation=\(folder.url)/profile-\(profile)", "--headless", "--norestore",
      "--nolockcheck",
      "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path, "\(folder.path)/\(input)",
    ])
    // Whatever LibreOffice leaves behind is in the folder, which goes.
    tool.extraEnvironment = ["TMPDIR=\(folder.path)"]
    if isNew {
      let path = ["profile-\(profile)"] + OfficeProfile.path
      try folder.makeFolders(path.dropLast())
      try folder.write(OfficeProfile.bytes, to: path.joined(separator: "/"))
    }
    try folder.write(bytes, to: input)
    defer {
      folder.remove(input)
      folder.remove(output)
    }
    let result = try tool.run()
    guard let docx = folder.read(output), !docx.isEmpty else {
      throw IngestError(.damaged(format, detail: result.complaint.isEmpty ? "LibreOffice" : result.complaint))
    }
    return docx
  }
}
