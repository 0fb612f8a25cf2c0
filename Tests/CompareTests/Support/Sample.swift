import Compare
import Extract
import Model

/// Small invented plans to compare.
enum Sample {
  /// A plan as parsed.
  static func plan(_ text: String) -> Plan {
    PlanParser().parse(SourceText(name: "plan.txt", format: "txt", bytes: Array(text.utf8)))
  }

  /// A plan with its name.
  static func prepared(_ name: String, _ text: String) -> PreparedPlan {
    PreparedPlan(plan(text), name: name)
  }

  /// An upper plan with its name.
  static func upper(_ name: String, _ text: String) -> UpperPlan { UpperPlan(plan(text), name: name) }

  /// A plan whose name does not matter.
  static func version(_ text: String) -> PreparedPlan { prepared("plan.txt", text) }

  /// A plan of these tasks.
  static func tasks(_ tasks: [String], level: String = "huyện") -> String {
    """
    KẾ HOẠCH
    Về văn hóa đọc của \(level)

    I. NHIỆM VỤ

    """ + tasks.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
  }

  /// A plan of one task.
  static func task(_ text: String) -> PreparedPlan { prepared("task.txt", tasks([text])) }

  /// The segments of one side with marks for what became of them.
  static func marked(_ segments: [WordDifference.Segment], _ plan: PreparedPlan) -> String {
    segments.map { segment in
      let text = String(decoding: plan.plan.text.bytes[segment.range.offsets], as: UTF8.self)
      return switch segment.kind {
      case .common: text
      case .moved: "<\(text)>"
      case .dropped: "[\(text)]"
      case .added: "{\(text)}"
      }
    }.joined()
  }
}
