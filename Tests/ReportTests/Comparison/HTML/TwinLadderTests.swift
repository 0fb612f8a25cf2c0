import Compare
import Testing

@testable import Report

@Suite("Plans of one look on the ladder of a report")
struct TwinLadderTests {
  private func view(_ texts: [String]) -> LadderView {
    let plans = texts.enumerated().map { ComparisonSample.prepared("p\($0.offset).txt", $0.element) }
    let labels = HTMLLabels(.english)
    return LadderView(Atlas(Cascade(plans)), PlanCard.all(plans, labels), labels)
  }

  @Test("show their files even where there is little room, and their notice stands above")
  func twins() {
    let version = ComparisonSample.lower + "3. Mở phòng đọc cho thiếu nhi.\n"
    let view = view([ComparisonSample.upper, ComparisonSample.lower, version])
    let items = view.rungs.flatMap(\.plans)
    #expect(items.filter(\.isTwin).compactMap(\.file) == ["p1.txt", "p2.txt"])
    #expect(view.notices.count == 1)
    #expect(view.notices[0].hasPrefix("p1.txt and p2.txt look like two versions"))
  }

  @Test("plans of two looks are no twins")
  func others() {
    let view = view([ComparisonSample.upper, ComparisonSample.lower])
    #expect(view.rungs.flatMap(\.plans).allSatisfy { !$0.isTwin } && view.notices.isEmpty)
  }
}
