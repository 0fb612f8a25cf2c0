import Glibc
import Ingest

/// The inputs that a command line names, folders walked, in the order in which results come out.
struct InputList: Sendable {
  /// An input, or why what was named is none.
  typealias Entry = Result<Input, InputError>

  /// In order: as named, and inside a folder by the bytes of the names.
  private(set) var entries: [Entry] = []
  /// Whether one file alone was named, so that one result comes out.
  private(set) var isSingle = false
  private let options: IngestOptions

  /// Resolves the paths of a command line. Unreadable ones become entries that say so.
  init(paths: [String], options: IngestOptions = IngestOptions()) {
    self.options = options
    for path in paths { append(path) }
    tellPlacesApart()
    isSingle =
      paths.count == 1 && entries.count == 1
      && (paths.first.map { FileKind(path: $0) } ?? .missing) != .folder
      && entries.first.flatMap { try? $0.get() }?.member == nil
  }

  private mutating func append(_ path: String) {
    if path == "-" { return takeStandardInput() }
    switch FileKind(path: path) {
    case .folder:
      let before = entries.count
      walk(path)
      if entries.count == before { fail(path, .folderWithoutPlans) }
    case .missing: fail(path, .missing)
    case .forbidden: fail(path, .noPermission)
    case .file, .stream:
      if Self.isGold(path) { return fail(path, .goldFile) }
      take(path, relativePath: PathName.last(of: path))
    }
  }

  /// Calls inputs by their whole paths whose places are one. O(inputs).
  private mutating func tellPlacesApart() {
    var counts: [String: Int] = [:]
    for case .success(let input) in entries { counts[input.place ?? input.path, default: 0] += 1 }
    for (index, entry) in entries.enumerated() {
      guard case .success(var input) = entry, counts[input.place ?? input.path, default: 0] > 1 else {
        continue
      }
      input.place = input.path
      entries[index] = .success(input)
    }
  }

  /// Takes standard input, or the members of the archive that comes through it.
  private mutating func takeStandardInput() {
    do throws(InputError) {
      let bytes = try InputReader.bytes(of: "-")
      guard let archive = try InputReader.archive(in: bytes) else {
        entries.append(
          .success(
            Input(path: "-", relativePath: "stdin", options: options, content: ReadContent(bytes))))
        return
      }
      take(archive, path: "stdin", relativePath: "stdin.zip", place: "stdin")
    } catch {
      entries.append(.failure(error))
    }
  }

  /// Takes a file, or the members of an archive.
  private mutating func take(_ path: String, relativePath: String) {
    do throws(InputError) {
      // A stream is read once, later.
      guard FileKind(path: path) == .file, let archive = try InputReader.archive(at: path) else {
        entries.append(
          .success(Input(path: path, relativePath: relativePath, place: relativePath, options: options)))
        return
      }
      take(archive, path: path, relativePath: relativePath, place: relativePath)
    } catch {
      entries.append(.failure(error))
    }
  }

  /// Takes the members of an archive, which calls itself `place` in results.
  private mutating func take(_ archive: Archive, path: String, relativePath: String, place: String) {
    if archive.members.isEmpty { fail(path, .archiveWithoutPlans) }
    let folder = PathName.withoutExtension(relativePath)
    for (position, member) in archive.members.enumerated() {
      // A member's path is shown, and names an output; it is never a place to write to outside the folder.
      let steps = member.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
      entries.append(
        .success(
          Input(
            path: PathName.join(path, member), relativePath: PathName.join(folder, steps),
            place: PathName.join(place, member), options: options, member: (archive, position))))
    }
  }

  /// Takes the plans below a folder, depth first, without recursion.
  private mutating func walk(_ root: String) {
    var pending = [""]
    var visited: Set<FileIdentity> = []
    while let relative = pending.popLast() {
      let path = relative.isEmpty ? root : PathName.join(root, relative)
      let kind = FileKind(path: path)
      guard kind == .folder else {
        if kind != .stream, Self.isPlan(path) { take(path, relativePath: relative) }
        continue
      }
      if let identity = FileIdentity(path: path), !visited.insert(identity).inserted { continue }
      switch Self.names(in: path) {
      case .success(let names):
        for name in names.reversed() {
          pending.append(relative.isEmpty ? name : PathName.join(relative, name))
        }
      case .failure(let error): entries.append(.failure(error))
      }
    }
  }

  private mutating func fail(_ path: String, _ reason: InputError.Reason) {
    entries.append(.failure(InputError(path: path, reason: reason)))
  }

  /// Whether a walk takes a file. A report of ours tells about plans and is none.
  private static func isPlan(_ path: String) -> Bool {
    switch WalkedFile.choice(ofName: PathName.last(of: path)) {
    case .passedOver: false
    case .taken: !PathName.fileExtension(of: path).hasPrefix("htm") || !InputReader.isReport(at: path)
    case .takenIfDocument: InputReader.isDocument(at: path) && !InputReader.isReport(at: path)
    }
  }

  /// Whether a path names annotations rather than a plan.
  static func isGold(_ path: String) -> Bool { path.hasSuffix(".gold.json") }

  /// The names in a folder that are not hidden, by their bytes.
  static func names(in folder: String) -> Result<[String], InputError> {
    guard let stream = opendir(folder) else {
      let reason: InputError.Reason = errno == EACCES ? .noPermission : .system(code: errno)
      return .failure(InputError(path: folder, reason: reason))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// Leaves out the files that an earlier input is already, but never more than leave `least` inputs. Gives what was
  /// left out. O(inputs).
  mutating func dropRepeats(keeping least: Int) -> [Input] {
    var seen: Set<FileIdentity> = []
    var kept: [Entry] = []
    var repeats: [Input] = []
    for entry in entries {
      if case .success(let input) = entry, let identity = FileIdentity(path: input.path),
        !seen.insert(identity).inserted, entries.count - repeats.count > least
      {
        repeats.append(input)
      } else {
        kept.append(entry)
      }
    }
    entries = kept
    return repeats
  }

  /// Throws where an output would replace one of the inputs.
  func refuse(output: String?) throws(InputError) {
    guard let output, let identity = FileIdentity(path: output) else { return }
    for case .success(let input) in entries where FileIdentity(path: input.file) == identity {
      throw InputError(path: output, reason: .sameAsInput)
    }
  }
}
