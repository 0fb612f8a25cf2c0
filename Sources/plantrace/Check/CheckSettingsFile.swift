import Compare
import Evaluate

/// A file that says how severe rules are: `{"rules": {"document.no-date": "off"}}`.
struct CheckSettingsFile {
  /// What the well-formed entries say.
  private(set) var settings = FindingSettings()
  /// What is wrong, in the order of the ids.
  private(set) var problems: [CheckSettingsProblem] = []

  /// The file that is taken where none is named, in the current folder.
  static let usualName = ".plantrace.json"

  /// The only key there is.
  private static let rulesKey = "rules"

  private let path: String

  /// Reads and checks a file.
  init(path: String) throws(InputError) {
    self.path = path
    let bytes = try SettingsText.bytes(of: path)
    do throws(JSONError) {
      read(try JSONReader.value(of: bytes))
    } catch {
      let line = 1 + bytes[..<min(error.offset, bytes.count)].count { $0 == 0x0A }
      add(.notJSON(line: line, expected: error.expected))
    }
  }

  private mutating func read(_ value: JSONValue) {
    guard case .object(let members) = value else { return add(.noObject) }
    for key in members.keys.sorted() where key != Self.rulesKey { add(.unknownKey(key)) }
    guard let rules = members[Self.rulesKey] else { return }
    guard case .object(let levels) = rules else { return add(.noRules) }
    for (id, level) in levels.sorted(by: { $0.key < $1.key }) { take(id, level) }
  }

  private mutating func take(_ id: String, _ value: JSONValue) {
    guard FindingRule.named(id) != nil else { return add(.unknownRule(id, FindingRule.nearest(to: id)?.id)) }
    guard let level = value.text.flatMap(FindingSettings.Level.init) else {
      return add(.unknownLevel(rule: id, level: "\(value)"))
    }
    settings.levels[id] = level
  }

  private mutating func add(_ detail: CheckSettingsProblem.Detail) {
    problems.append(CheckSettingsProblem(path: path, detail: detail))
  }
}
