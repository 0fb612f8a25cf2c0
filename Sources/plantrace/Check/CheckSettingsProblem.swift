import Compare
import Report

/// Something wrong in a file of settings.
struct CheckSettingsProblem {
  var path: String
  var detail: Detail

  /// What is wrong.
  enum Detail {
    case notJSON(line: Int, expected: String)
    case noObject
    case noRules
    case unknownKey(String)
    /// An id that no rule has, and the id that is most like it.
    case unknownRule(String, String?)
    case unknownLevel(rule: String, level: String)
  }

  /// One line that names the file, what is wrong and what to write instead.
  func message(in language: Language) -> String {
    switch language {
    case .vietnamese: "\(path)\(vietnamese)"
    case .english: "\(path)\(english)"
    }
  }

  private static let levels = FindingSettings.Level.allCases.map(\.rawValue).joined(separator: ", ")
  private static let sample = #"{"rules": {"abbreviation.undefined": "off"}}"#

  private var vietnamese: String {
    switch detail {
    case .notJSON(let line, let expected):
      ":\(line): không phải JSON (cần \(expected)); ví dụ: \(Self.sample)."
    case .noObject: ": cần một đối tượng JSON, ví dụ: \(Self.sample)."
    case .noRules: ": “rules” phải là một đối tượng, ví dụ: \(Self.sample)."
    case .unknownKey(let key): ": không có khóa “\(key)”; chỉ có “rules”."
    case .unknownRule(let id, let near?): ": không có quy tắc “\(id)”; có phải là “\(near)”?"
    case .unknownRule(let id, nil): ": không có quy tắc “\(id)”; xem plantrace check --rules."
    case .unknownLevel(let rule, let level): ": \(rule): không có mức “\(level)”; các mức: \(Self.levels)."
    }
  }

  private var english: String {
    switch detail {
    case .notJSON(let line, let expected): ":\(line): not JSON (\(expected) expected); write \(Self.sample)."
    case .noObject: ": not a JSON object; write \(Self.sample)."
    case .noRules: ": “rules” is not an object; write \(Self.sample)."
    case .unknownKey(let key): ": no key “\(key)”; there is “rules” alone."
    case .unknownRule(let id, let near?): ": no rule “\(id)”; is it “\(near)”?"
    case .unknownRule(let id, nil): ": no rule “\(id)”; see plantrace check --rules."
    case .unknownLevel(let rule, let level): ": \(rule): no level “\(level)”; the levels are \(Self.levels)."
    }
  }
}
