import Model
import Testing

/// A rule of the fact readers with a sentence that it reads and one that only looks like it.
struct RuleExample: Sendable, CustomTestStringConvertible {
  /// The heading of the section that the sentences stand in.
  enum Heading: String, Sendable {
    case tasks = "NHIỆM VỤ, GIẢI PHÁP"
    case objectives = "MỤC TIÊU"
    case assignment = "TỔ CHỨC THỰC HIỆN"
  }

  var rule: String
  var heading: Heading = .tasks
  /// A sentence that the rule reads.
  var example: String
  /// The fact that it gives, as ``Model/Plan/line(of:)-(Target)`` and its sisters write it.
  var fact: String
  /// A sentence that the rule must leave alone.
  var nearMiss: String

  var testDescription: String { rule }

  /// All examples.
  static let all = citations + deadlines + targets + bodies

  /// The facts that the rule finds in a sentence.
  func facts(in sentence: String) -> [String] {
    let plan = Sample.section(heading.rawValue, sentence)
    return plan.targets.filter { $0.rule == rule }.map { plan.line(of: $0) }
      + plan.deadlines.filter { $0.rule == rule }.map { plan.line(of: $0) }
      + plan.assignments.filter { $0.rule == rule }.map { plan.line(of: $0) }
      + plan.citations.filter { $0.rule == rule }.map { plan.line(of: $0) }
  }
}
