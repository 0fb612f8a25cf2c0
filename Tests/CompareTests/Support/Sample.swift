import Compare
import Extract
import Model

/// Small invented plans to compare.
enum Sample {
  /// A plan with its name.
  static func prepared(_ name: String, _ text: String) -> PreparedPlan {
    PreparedPlan(
      PlanParser().parse(SourceText(name: name, format: "txt", bytes: Array(text.utf8))), name: name)
  }

  /// An upper plan with its name.
  static func upper(_ name: String, _ text: String) -> UpperPlan {
    UpperPlan(PlanParser().parse(SourceText(name: name, format: "txt", bytes: Array(text.utf8))), name: name)
  }
}
