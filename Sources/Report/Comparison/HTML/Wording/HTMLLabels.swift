import Mustache

/// The words of the HTML reports in one language, for templates by name and for the script as a list.
struct HTMLLabels: MustacheParent {
  /// A label in both languages.
  struct Entry {
    var name: String
    var vietnamese: String
    var english: String

    init(_ name: String, _ vietnamese: String, _ english: String) {
      self.name = name
      self.vietnamese = vietnamese
      self.english = english
    }
  }

  let language: Language
  private let byName: [String: String]

  /// All labels in one language.
  init(_ language: Language) {
    self.language = language
    byName = Dictionary(
      (Self.page + Self.script + Self.guide).map { ($0.name, Self.text($0, language)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The words for a name; the name itself where there are none, so that a slip shows.
  subscript(name: String) -> String { byName[name] ?? name }

  /// The words for a name, as templates ask.
  func child(named: String) -> Any? { self[named] }

  /// The labels that the script needs, in a fixed order.
  var forScript: [(name: String, text: String)] { Self.script.map { ($0.name, Self.text($0, language)) } }

  private static func text(_ entry: Entry, _ language: Language) -> String {
    switch language {
    case .vietnamese: entry.vietnamese
    case .english: entry.english
    }
  }
}
