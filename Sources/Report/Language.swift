/// The language of labels and sentences that people read.
///
/// Keys and values of the machine formats (JSON, CSV) never depend on it.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the default of every report.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}
