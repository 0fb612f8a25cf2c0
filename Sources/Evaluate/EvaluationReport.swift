import Report

/// Scores as lines of text.
public enum EvaluationReport {
  /// One line a layer: name, layer, precision, recall, F1, counts and support; with `detail`, the
  /// misses and false alarms below it.
  public static func lines(
    of evaluation: Evaluation, name: String, detail: Detail, language: Language
  ) -> [String] {
    var lines: [String] = []
    for layer in Layer.allCases {
      let tally = evaluation[layer]
      lines.append(line(tally, name: name, layer: layer))
      guard detail == .listed else { continue }
      lines += tally.misses.map { "    \(missed(language))  \($0)" }
      lines += tally.alarms.map { "    \(alarm(language))  \($0)" }
    }
    return lines
  }

  /// Whether misses and false alarms are listed.
  public enum Detail: Sendable {
    case counted
    case listed
  }

  private static func line(_ tally: Tally, name: String, layer: Layer) -> String {
    let figures = "P \(places(tally.precision)) R \(places(tally.recall)) F1 \(places(tally.f1))"
    let counts = "(tp \(tally.found) fp \(tally.falseAlarms) fn \(tally.missed))"
    return "\(padded(name, to: 24)) \(padded(layer.rawValue, to: 12)) \(figures)  \(counts)"
      + "  support \(tally.support)"
  }

  private static func missed(_ language: Language) -> String {
    language == .vietnamese ? "bỏ sót  " : "missed  "
  }

  private static func alarm(_ language: Language) -> String {
    language == .vietnamese ? "báo nhầm" : "alarm   "
  }

  /// Cut or filled with spaces.
  private static func padded(_ text: String, to width: Int) -> String {
    let cut = String(text.prefix(width))
    return cut + String(repeating: " ", count: width - cut.count)
  }

  /// A figure from 0 to 1 with three places, rounded exactly: half to even on the value as stored.
  public static func places(_ figure: Double) -> String {
    let floor = (figure * 1000).rounded(.down)
    let aboveHalf = (-(floor + 0.5)).addingProduct(figure, 1000)
    let isOdd = floor.truncatingRemainder(dividingBy: 2) == 1
    let thousandths = Int(floor) + (aboveHalf > 0 || (aboveHalf == 0 && isOdd) ? 1 : 0)
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
