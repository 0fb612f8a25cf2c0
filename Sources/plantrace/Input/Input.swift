import Ingest

/// One plan to be read.
struct Input: Sendable {
  /// The path to show, and to open; `-` is standard input. Of a member of an archive, the archive's path and its own.
  var path: String
  /// Its path below the folder that was named, or its own name: what an output is named after.
  var relativePath: String
  /// What tells it from the other inputs in results: its path below the folder that was named, or its own name; of a member
  /// of an archive, the archive's and its own; the path as it was named where two would be one.
  var place: String?
  /// How it is read.
  var options = IngestOptions()

  /// Its bytes where they were read already.
  var content: ReadContent?
  /// The archive that it is a member of, and its place among the members.
  var member: (archive: Archive, position: Int)?

  /// The path of the file on disk.
  var file: String { member?.archive.path ?? path }

  /// The file's name without its folder.
  var name: String { path == "-" ? "-" : PathName.last(of: path) }
}

/// Parts of a path.
enum PathName {
  /// What follows the last slash.
  static func last(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// What precedes the last slash; `.` where there is none, `/` at the root.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The ending of a name in lower case without its dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// A path without the ending of its name.
  static func withoutExtension(_ path: String) -> String {
    let ending = fileExtension(of: path)
    return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
  }

  /// A path below a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
