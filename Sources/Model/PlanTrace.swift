/// The version of the tool and the schemas it writes.
public enum PlanTrace {
  /// The version that every output carries.
  public static let version = "0.1.0"
  /// The schema of a parsed plan.
  public static let planSchema = "plantrace/plan/1"
  /// The schema of a comparison's JSON.
  public static let comparisonSchema = "plantrace/comparison/1"
  /// The schema of a concordance in JSON.
  public static let concordanceSchema = "plantrace/concordance/1"
  /// The schema of the JSON of two versions.
  public static let versionsSchema = "plantrace/versions/1"
  /// The schema of a cascade's JSON.
  public static let cascadeSchema = "plantrace/cascade/1"
  /// The schema of findings.
  public static let findingsSchema = "plantrace/findings/1"
}
