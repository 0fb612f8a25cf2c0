import Compare
import Model
import Testing

@Suite("Checking plans")
struct PlanCheckTests {
  private let faulty = PlanSheet().with(\.number, "").with(\.recipients, "").with(
    \.tasks, "1. Sửa chữa kho sách trước ngày 30/6/2023.\n3. Sở Văn hóa hỗ trợ CTMQ trong năm 2023.")

  @Test("findings come in reading order")
  func order() {
    let found = faulty.findings()
    #expect(found.count == 5)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.start <= $1.range.start })
  }

  @Test("a rule that is off finds nothing, and the others find what they found")
  func off() {
    var settings = FindingSettings()
    settings.levels["document.no-number"] = .off
    let all = faulty.findings().map(\.rule)
    #expect(all.contains("document.no-number"))
    #expect(faulty.findings(settings: settings).map(\.rule) == all.filter { $0 != "document.no-number" })
  }

  @Test("a rule is as severe as the settings say")
  func severity() {
    var settings = FindingSettings()
    settings.levels["document.no-number"] = .note
    settings.levels["abbreviation.undefined"] = .error
    let found = faulty.findings(settings: settings)
    #expect(found.first { $0.rule == "document.no-number" }?.severity == .note)
    #expect(found.first { $0.rule == "abbreviation.undefined" }?.severity == .error)
  }

  @Test("an empty text, and one of odd bytes, has no findings and does no harm")
  func oddTexts() {
    for text in ["", "\n\n", "\u{FEFF}", "1.\n1.\n", "(((", "Số", "KẾ HOẠCH"] {
      let plan = Sample.prepared("a.txt", text)
      let upper = Sample.upper("b.txt", faulty.text)
      for finding in PlanCheck(against: upper).findings(in: plan) {
        #expect(Int(finding.range.end) <= plan.plan.text.bytes.count)
      }
    }
  }

  @Test("every rule has an id of its own and words for its page")
  func rules() {
    let ids = FindingRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in FindingRule.all {
      #expect(ids.contains(rule.id) && FindingRule.named(rule.id)?.title == rule.title)
      for words in [rule.title, rule.explanation] {
        #expect(!words.vietnamese.isEmpty && !words.english.isEmpty)
      }
      #expect(!rule.example.isEmpty && !rule.nearMiss.isEmpty && rule.example != rule.nearMiss)
    }
  }

  @Test(
    "an id with a slip leads to the rule that was meant, another word to none",
    arguments: [
      ("task.nobody", "task.no-body"), ("targets.lowered", "target.lowered"), ("citation.later", nil),
      ("", nil), ("colour", nil),
    ])
  func nearest(written: String, meant: String?) {
    #expect(FindingRule.nearest(to: written)?.id == meant)
  }
}
