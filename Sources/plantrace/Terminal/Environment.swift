import Glibc
import Report

/// The variables that the tool looks at.
enum Environment {
  /// The value of a variable, nil where it is unset or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The language of messages: that of the locale, English where it is not Vietnamese.
  static var language: Language {
    let locale = Self["LC_ALL"] ?? Self["LC_MESSAGES"] ?? Self["LANG"]
    return locale?.hasPrefix("vi") == true ? .vietnamese : .english
  }
}
