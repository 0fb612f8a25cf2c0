import Compare

/// What a page explains of itself: relations, bands, parts of a score, and the numbers that decided.
struct Guide {
  let relations: [PageView.Key]
  let bands: [PageView.Meaning]
  let parts: [PageView.Meaning]
  let thresholds: [PageView.Threshold]

  /// The parts of a score, as the script names them, in the order of the data.
  private static let parts = [
    "partUpperCovered", "partLowerCovered", "partUpperOwn", "partLowerOwn", "partBestClause",
    "partHeadClause",
    "partHeading", "partOwnMass",
  ]

  init(_ values: Thresholds, _ labels: HTMLLabels) {
    let wording = CellWording(labels: labels)
    let language = labels.language
    let key = { (code: String, name: String) in
      PageView.Key(code: code, sign: CellWording.sign(code), name: name, meaning: labels["mean-" + code])
    }
    relations =
      [Relation.verbatim, .adapted, .split, .merged, .splitAndMerged].map {
        key(CellWording.code($0, .sure), $0.text(in: language))
      } + [
        key("r", labels["toReview"].lowercased()), key("o", Relation.missing.text(in: language)),
      ]
    let range = { (low: Double, high: Double) in "\(wording.hundredths(low))–\(wording.hundredths(high))" }
    bands = [
      PageView.Meaning(
        name: Band.sure.text(in: language), value: "≥ \(wording.hundredths(values.sure))",
        meaning: labels["mean-sure"]),
      PageView.Meaning(
        name: Band.likely.text(in: language), value: range(values.link, values.sure),
        meaning: labels["mean-likely"]),
      PageView.Meaning(
        name: Band.review.text(in: language), value: range(values.review, values.link),
        meaning: labels["mean-review"]),
      PageView.Meaning(
        name: Relation.missing.text(in: language), value: "< \(wording.hundredths(values.review))",
        meaning: labels["mean-none"]),
    ]
    parts = Self.parts.map { PageView.Meaning(name: labels[$0], value: "", meaning: labels["mean-" + $0]) }
    thresholds = [
      ("thLink", values.link), ("thSure", values.sure), ("thReview", values.review),
      ("thVerbatim", values.verbatim),
    ].map { PageView.Threshold(name: labels[$0.0], value: "≥ " + wording.hundredths($0.1)) }
  }
}
