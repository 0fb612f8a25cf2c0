/// Which part of an office file is related to another, and as what (ECMA-376 part 2, section 9.3).
struct WordRelations {
  /// A relation to a part inside the file.
  struct Relation {
    var id: String
    /// The last step of its type: `styles`, `footnotes`, `header` …
    var kind: String
    /// The path of the part in the archive.
    var path: String
  }

  var relations: [Relation] = []

  /// The part of a kind; the first where there are several.
  func path(of kind: String) -> String? { relations.first { $0.kind == kind }?.path }

  /// The part that an id names.
  func path(ofID id: String) -> String? { relations.first { $0.id == id }?.path }

  /// The parts of a kind, in order.
  func paths(of kind: String) -> [String] { relations.filter { $0.kind == kind }.map(\.path) }

  /// Where the relations of a part are kept: `word/_rels/document.xml.rels`.
  static func path(for part: String) -> String {
    let steps = part.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return "\(folder)_rels/\(steps.last ?? "").rels"
  }

  /// A target as a path in the archive, from the folder of the part that names it.
  static func resolve(_ target: String, from part: String) -> String {
    var steps = target.hasPrefix("/") ? [] : Array(part.split(separator: "/").dropLast())
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

/// Reads the relations of a part. Those that lead out of the file are left out: nothing is fetched.
final class WordRelationsHandler: XMLHandler {
  private let part: String
  private(set) var result = WordRelations()

  /// Reads the relations of a part, empty for those of the whole file.
  init(of part: String) { self.part = part }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.localName == "Relationship", attributes["TargetMode"] != "External",
      let target = attributes["Target"], let kind = attributes["Type"]?.split(separator: "/").last
    else { return }
    result.relations.append(
      WordRelations.Relation(
        id: attributes["Id"] ?? "", kind: String(kind), path: WordRelations.resolve(target, from: part)))
  }
}
