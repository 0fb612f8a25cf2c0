import Compare
import Model

/// Makes the page of a report.
struct PageBuilder {
  let atlas: Atlas
  let labels: HTMLLabels
  let cards: [PlanCard]

  init(_ atlas: Atlas, language: Language) {
    self.atlas = atlas
    let labels = HTMLLabels(language)
    self.labels = labels
    cards = PlanCard.all(atlas.plans, labels)
  }

  /// The page. O(units × plans + text).
  func view() -> PageView {
    let surveys = atlas.surveys.indices.map(survey)
    let isCascade = atlas.scope == .cascade
    let guide = Guide(atlas.pairs.first?.alignment.thresholds ?? Thresholds(), labels)
    let first = atlas.surveys.first.map { cards[$0.upper] }
    let kicker = labels[isCascade ? "kickerCascade" : "kicker"]
    let subject = isCascade ? "\(atlas.plans.count) \(labels["plans"])" : first?.heading ?? ""
    return PageView(
      l: labels, lang: labels.language.rawValue,
      pageTitle: subject.isEmpty ? kicker : "\(subject) – \(kicker)", kicker: kicker,
      mastTitle: isCascade || subject.isEmpty ? kicker : subject,
      mastSubtitle: (isCascade ? subject : first?.title ?? "").section,
      mastOrigin: isCascade ? nil : first?.origin.section, style: HTMLTemplates.style,
      script: HTMLTemplates.script,
      data: EvidenceJSON(atlas, cards, labels).script(), ladder: LadderView(atlas, cards, labels),
      surveys: surveys, isCascade: isCascade, thresholds: guide.thresholds, bands: guide.bands,
      parts: guide.parts, version: PlanTrace.version,
      relations: guide.relations,
      kinds: UnitKind.allCases.map {
        PageView.Key(code: $0.rawValue, sign: "", name: $0.text(in: labels.language), meaning: "")
      })
  }

  private func survey(_ index: Int) -> SurveyView {
    let survey = atlas.surveys[index]
    let card = cards[survey.upper]
    let coverage = CoverageView(survey, index: index, atlas, cards, labels)
    return SurveyView(
      id: "s\(index)", index: index, short: card.short,
      heading: card.heading.isEmpty ? card.short : card.heading,
      title: card.title.section, origin: card.origin, file: card.file, lede: lede(survey, coverage),
      coverage: coverage,
      matrix: MatrixBuilder(atlas: atlas, survey: survey, index: index, cards: cards, labels: labels).view(),
      ledgers: LedgerBuilder(survey: survey, index: index, atlas: atlas, cards: cards, labels: labels)
        .views(),
      lists: ListsView(survey, index: index, atlas, cards, labels), hasUnits: !survey.families.isEmpty,
      hasPlans: !survey.columns.isEmpty, isOneOfMany: atlas.surveys.count > 1)
  }

  /// The outcome in a sentence.
  private func lede(_ survey: Survey, _ coverage: CoverageView) -> String {
    let units = survey.families.count
    let isVietnamese = labels.language == .vietnamese
    if coverage.rows.count == 1, let row = coverage.rows.first {
      return isVietnamese
        ? "\(row.short) tiếp nhận \(row.linked) trên \(units) nhiệm vụ, chỉ tiêu; \(row.review) nội dung cần người xem lại, \(row.missing) chưa thấy trong văn bản."
        : "\(row.short) takes up \(row.linked) of \(units) tasks and targets; \(row.review) are to review, \(row.missing) were not found in its text."
    }
    let taken = survey.families.indices.count { unit in survey.columns.contains { $0.standings[unit].isTaken }
    }
    let everywhere = survey.families.indices.count { unit in
      survey.columns.allSatisfy { $0.standings[unit].isTaken }
    }
    let plans = survey.columns.count
    guard plans > 0 else { return labels["noPlans"] }
    return isVietnamese
      ? "\(plans) văn bản cấp dưới, \(units) nhiệm vụ, chỉ tiêu: \(taken) có ít nhất một nơi tiếp nhận, \(everywhere) được mọi nơi tiếp nhận, \(units - taken) chưa thấy ở văn bản nào."
      : "\(plans) plans below, \(units) tasks and targets: \(taken) are taken up somewhere, \(everywhere) everywhere, \(units - taken) were found nowhere."
  }
}
