import Glibc

/// Names of the files that a run writes into a folder, decided before anything is written.
struct OutputNames: Sendable {
  private let paths: [String]

  /// Names one output an input: the input's own name with the ending of the format. Where two inputs
  /// would share a name, each keeps its own ending too (`a.txt.json`, `a.md.json`).
  init(folder: String, inputs: [Input?], ending: String) {
    var uses: [String: Int] = [:]
    for input in inputs.compactMap({ $0 }) {
      uses[PathName.withoutExtension(input.relativePath), default: 0] += 1
    }
    var taken: Set<String> = []
    paths = inputs.map { input in
      guard let input else { return "" }
      let short = PathName.withoutExtension(input.relativePath)
      let stem = uses[short] == 1 ? short : input.relativePath
      var name = "\(stem).\(ending)"
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(stem)-\(number).\(ending)"
        number += 1
      }
      return PathName.join(folder, name)
    }
  }

  /// The path of the output of an input, by the input's position.
  subscript(position: Int) -> String { paths[position] }

  /// Makes the folders that a path stands in.
  static func makeFolders(for path: String) throws(InputError) {
    let folder = PathName.folder(of: path)
    var missing: [String] = []
    var current = folder
    while FileKind(path: current) == .missing {
      missing.append(current)
      current = PathName.folder(of: current)
    }
    for name in missing.reversed() where mkdir(name, 0o777) != 0 && errno != EEXIST {
      if errno == ENOTDIR { throw InputError(path: PathName.folder(of: name), reason: .notAFolder) }
      throw InputReader.error(errno, path: name)
    }
  }
}
