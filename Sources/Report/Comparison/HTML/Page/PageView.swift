/// The whole page, as its template reads it.
struct PageView {
  let l: HTMLLabels
  let lang: String
  let pageTitle: String
  let kicker: String
  let mastTitle: String
  let mastSubtitle: String?
  let mastOrigin: String?
  let style: String
  let script: String
  let data: String
  let ladder: LadderView
  let surveys: [SurveyView]
  let isCascade: Bool
  let thresholds: [Threshold]
  let bands: [Meaning]
  let parts: [Meaning]
  let version: String
  let relations: [Key]
  let kinds: [Key]

  /// A number that decided.
  struct Threshold {
    let name: String
    let value: String
  }

  /// A relation with its sign: the key to the matrix, and a filter.
  struct Key {
    let code: String
    let sign: String
    let name: String
    let meaning: String
  }

  /// A term that the guide explains.
  struct Meaning {
    let name: String
    let value: String
    let meaning: String
  }
}
