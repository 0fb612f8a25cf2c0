import Compare
import Testing

@Suite("Drafts of a concordance")
struct ConcordanceDraftTests {
  private func draft(
    _ entries: [Concordance.Entry], lower: String = ConcordanceSample.lower, others: [String] = []
  ) -> ConcordanceDraft {
    ConcordanceDraft(ConcordanceSample.comparison(entries, lower: lower, others: others))
  }

  @Test("it has a row for every link and for every unit without one, with what both sides say")
  func rows() throws {
    let rows = draft([]).rows
    #expect(rows.map(\.entry.upper) == ["I/1", "I/2", "I/3"])
    #expect(rows.map(\.entry.lower) == ["I/1", "I/3", nil])
    #expect(rows.allSatisfy { $0.entry.verdict == nil && $0.entry.plan == "huyen.txt" })
    #expect(rows[0].entry.upperText == ConcordanceSample.shelves)
    #expect(rows[0].suggestion == .link(.primary, .adapted))
    #expect(rows[2].suggestion == ConcordanceDraft.Suggestion.none)
  }

  @Test("read back as it is it changes nothing, and drafts itself again")
  func fixedPoint() {
    let first = draft([], others: ["b.txt"])
    let again = draft(first.rows.map(\.entry), others: ["b.txt"])
    #expect(again.rows.map(\.entry) == first.rows.map(\.entry))
    #expect(again.rows.map(\.suggestion) == first.rows.map(\.suggestion))
  }

  @Test("what was decided stays, whatever it was, and drafts itself again")
  func decided() {
    let entries = [
      Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .rejected, note: "khác đối tượng"),
      Concordance.Entry(upper: "I/2", lower: "I/2", verdict: .accepted),
      Concordance.Entry(upper: "I/3", verdict: .missing),
      Concordance.Entry(upper: "I/1", lower: "I/2", note: "hỏi lại"),
    ]
    let first = draft(entries)
    let pairs = first.rows.map {
      "\($0.entry.upper) \($0.entry.lower ?? "") \($0.entry.verdict?.rawValue ?? "")"
    }
    #expect(pairs.contains("I/1 I/1 rejected") && pairs.contains("I/2 I/2 accepted"))
    #expect(pairs.contains("I/2 I/3 ") && pairs.contains("I/3  missing"))
    #expect(first.rows.contains { $0.entry.note == "hỏi lại" && $0.entry.lower == "I/2" })
    let again = draft(first.rows.map(\.entry))
    #expect(again.rows.map(\.entry) == first.rows.map(\.entry))
  }

  @Test("an entry that no longer applies stands at the end as it was")
  func stale() {
    let gone = Concordance.Entry(upper: "V/1", plan: "cu.txt", lower: "V/2", verdict: .echo, note: "đã họp")
    let rows = draft([gone, Concordance.Entry(upper: "V/1", lower: "V/3")]).rows
    #expect(rows.count == 4)
    #expect(rows.last?.entry == gone)
    #expect(rows.last?.suggestion == nil)
  }

  @Test("what is overruled stays above what overrules it")
  func overruled() {
    let entries = [
      Concordance.Entry(upper: "I/1", verdict: .missing),
      Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted),
    ]
    let first = draft(entries)
    #expect(first.rows.prefix(2).map(\.entry.verdict) == [.missing, .accepted])
    let again = draft(first.rows.map(\.entry))
    #expect(again.rows.map(\.entry) == first.rows.map(\.entry))
    let turned = draft(entries.reversed())
    #expect(turned.rows.prefix(2).map(\.entry.verdict) == [.accepted, .missing])
    #expect(draft(turned.rows.map(\.entry)).rows.map(\.entry) == turned.rows.map(\.entry))
  }

  @Test("a unit that moved is drafted where it stands now")
  func moved() {
    let entry = Concordance.Entry(
      upper: "I/7", lower: "I/3", verdict: .accepted, upperText: ConcordanceSample.archive)
    let row = draft([entry]).rows.first { $0.entry.verdict != nil }
    #expect(row?.entry.upper == "I/2")
  }
}
