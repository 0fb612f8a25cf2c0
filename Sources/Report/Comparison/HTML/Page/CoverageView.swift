import Compare

/// How much of the upper plan each plan below took up, as its template reads it.
struct CoverageView {
  /// A plan.
  struct Row {
    let id: String
    let survey: Int
    let column: Int
    let short: String
    let origin: String
    let full: String
    let level: String
    let rank: Int
    let kinship: String
    let notices: [String]
    let hasNotices: Bool
    let linked: Int
    let units: Int
    let percent: String
    let percentValue: Int
    /// The interval as text, and its ends in hundredths for the bar.
    let interval: String
    let low: String
    let reach: String
    let sure: Int
    let likely: Int
    let review: Int
    let missing: Int
    /// Places and widths of the parts of the bar, in hundredths.
    let sureWidth: String
    let likelyStart: String
    let likelyWidth: String
    let reviewStart: String
    let reviewWidth: String
    let depth: String
    let depthValue: Int
    let isDirect: Bool
  }

  let rows: [Row]
  let isEmpty: Bool

  /// The coverage of a survey. O(units × plans).
  init(_ survey: Survey, index: Int, _ atlas: Atlas, _ cards: [PlanCard], _ labels: HTMLLabels) {
    let wording = CellWording(labels: labels)
    rows = survey.columns.enumerated().map { place, column in
      let card = cards[column.plan]
      let counts = Survey.counts(in: column)
      let units = column.standings.count
      let linked = counts[0] + counts[1]
      let scale = 100 / Double(max(units, 1))
      let share = Double(linked) / Double(max(units, 1))
      let interval = WilsonInterval(linked, of: units)
      let ends = interval.map { "\(wording.percent($0.low))–\(wording.percent($0.high))" } ?? ""
      let isDirect = column.way.count == 1
      let depth = isDirect ? column.way.first.map { atlas.pairs[$0].alignment.coverage.depth } : nil
      let starts = [0, counts[0], linked, linked + counts[2]].map { HeatStrip.tenths(Double($0) * scale) }
      let widths = counts.map { HeatStrip.tenths(Double($0) * scale) }
      // That a plan is a sibling, its kinship says.
      let notices = column.notices.filter { $0 != .siblings }.map { $0.message.text(in: labels.language) }
      return Row(
        id: "s\(index)c\(place)", survey: index, column: place, short: card.short, origin: card.origin,
        full: card.full, level: card.level,
        rank: atlas.plans[column.plan].plan.document.level?.rank ?? Atlas.unknownRank,
        kinship: column.kinship.text(in: labels.language),
        notices: notices, hasNotices: !notices.isEmpty, linked: linked, units: units,
        percent: wording.percent(share),
        percentValue: Int((share * 1000).rounded()), interval: ends,
        low: HeatStrip.tenths((interval?.low ?? 0) * 100),
        reach: HeatStrip.tenths(((interval?.high ?? 0) - (interval?.low ?? 0)) * 100),
        sure: counts[0], likely: counts[1], review: counts[2], missing: counts[3],
        sureWidth: widths[0], likelyStart: starts[1], likelyWidth: widths[1], reviewStart: starts[2],
        reviewWidth: widths[2], depth: depth.map(wording.percent) ?? "–",
        depthValue: Int(((depth ?? 0) * 1000).rounded()), isDirect: isDirect)
    }
    isEmpty = rows.isEmpty
  }
}
