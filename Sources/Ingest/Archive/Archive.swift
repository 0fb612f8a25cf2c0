import Synchronization

/// The plans in a ZIP archive, to be read one at a time, by any number of threads.
///
/// Of an archive on disk only its directory is held; it is open from the first member that is read to the last.
public final class Archive: Sendable {
  /// Where the archive lies; `-` for one that came through a pipe.
  public let path: String
  /// The archive itself where it lies nowhere.
  private let bytes: [UInt8]?
  /// The paths of the members that may be plans, in the order of the archive.
  public let members: [String]
  private let indices: [Int]
  private let limits: IngestOptions.Limits
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var archive: ZIPArchive?
    /// Members that have not been read yet.
    var left: Int
  }

  /// Lists an archive.
  ///
  /// Members are taken as a walk over a folder takes files (``WalkedFile``), archives in it too; what systems add
  /// (`__MACOSX`) is left out.
  public convenience init(path: String, _ options: IngestOptions = IngestOptions()) throws(IngestError) {
    try self.init(path: path, bytes: nil, options)
  }

  /// Lists an archive that was read whole.
  public convenience init(
    bytes: [UInt8], path: String, _ options: IngestOptions = IngestOptions()
  ) throws(IngestError) {
    try self.init(path: path, bytes: bytes, options)
  }

  private init(path: String, bytes: [UInt8]?, _ options: IngestOptions) throws(IngestError) {
    var archive = try Self.open(path, bytes, options.limits)
    var members: [String] = []
    var indices: [Int] = []
    for index in 0..<archive.count {
      guard let name = archive.name(of: index), Self.isPlan(index, name, of: &archive) else { continue }
      members.append(name)
      indices.append(index)
    }
    self.path = path
    self.bytes = bytes
    self.members = members
    self.indices = indices
    limits = options.limits
    state = Mutex(State(archive: nil, left: members.count))
  }

  private static func open(
    _ path: String, _ bytes: [UInt8]?, _ limits: IngestOptions.Limits
  ) throws(IngestError) -> ZIPArchive {
    guard let bytes else { return try ZIPArchive.open(path: path, as: .zip, limits) }
    return try ZIPArchive.open(copyOf: bytes, as: .zip, limits)
  }

  /// Whether a member may be a plan, by its name or, where that does not tell, by its bytes. One that cannot be unpacked is
  /// none then.
  private static func isPlan(_ index: Int, _ name: String, of archive: inout ZIPArchive) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = steps.last, !steps.contains("__MACOSX"),
      !steps.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") })
    else { return false }
    switch WalkedFile.choice(ofName: String(last)) {
    case .taken: return true
    case .passedOver: return false
    case .takenIfDocument:
      guard let head = try? archive.bytes(of: index, upTo: WalkedFile.head), WalkedFile.mayBeDocument(head),
        let bytes = try? archive.bytes(of: index)
      else { return false }
      return WalkedFile.isDocument(bytes)
    }
  }

  /// Unpacks a member, by its place in ``members``.
  public func file(_ position: Int) throws(IngestError) -> InputFile {
    let bytes = try state.withLock { (state) throws(IngestError) -> [UInt8] in
      if state.archive == nil { state.archive = try Self.open(path, self.bytes, limits) }
      state.left -= 1
      defer { if state.left <= 0 { state.archive = nil } }
      return try state.archive?.bytes(of: indices[position]) ?? []
    }
    let name = members[position].split(separator: "/").last.map(String.init) ?? members[position]
    return InputFile(name: name, bytes: bytes)
  }
}
