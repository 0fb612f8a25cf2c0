/// A longest run of tokens that a unit of the upper plan and a unit of the lower plan have in common.
struct Run: Sendable {
  var upperUnit: Int32
  var lowerUnit: Int32
  /// Index of its first token in the upper plan's ``PreparedPlan/ids``.
  var upper: Int32
  /// Index of its first token in the lower plan's ``PreparedPlan/ids``.
  var lower: Int32
  var count: Int32
  /// The weight of its tokens.
  var mass: Double
}
