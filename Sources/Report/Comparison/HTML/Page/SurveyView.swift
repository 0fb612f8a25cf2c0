/// One upper plan with what stands below it, as its template reads it.
struct SurveyView {
  let id: String
  let index: Int
  let short: String
  let heading: String
  let title: String?
  let origin: String
  let file: String
  /// What the survey says in one sentence.
  let lede: String
  let coverage: CoverageView
  let matrix: MatrixView
  let ledgers: [LedgerView]
  let lists: ListsView
  let hasUnits: Bool
  let hasPlans: Bool
  /// Whether the page has several, so that each needs its own heading.
  let isOneOfMany: Bool
}
