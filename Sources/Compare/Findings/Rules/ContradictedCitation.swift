import Model

extension FindingRule {
  /// Example: `Quyết định số 12/QĐ-UBND ngày 05/3/2025 … Quyết định số 12/QĐ-UBND ngày 15/3/2025`.
  /// Near miss: `Nghị quyết số 07-NQ/TU, ngày 20/10/2008` beside `Nghị quyết số 07-NQ/TU, ngày 27/4/2018`: Party
  /// numbers begin anew with every term.
  static let contradictedCitation = FindingRule(
    id: "citation.contradicted", severity: .error, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Một số, ký hiệu mang hai ngày", english: "One document number with two dates"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Một số, ký hiệu được viện dẫn với hai ngày khác nhau mà không thể là hai văn bản: cùng năm (văn bản nhà nước \
        đánh số theo năm) hoặc cùng nhiệm kỳ (văn bản Đảng đánh số theo nhiệm kỳ); hoặc năm trong số, ký hiệu khác năm \
        của ngày ban hành. Khi đối chiếu với văn bản cấp trên, ngày mà văn bản cấp trên nêu cũng được so.
        """,
      english: """
        One number is cited with two dates and cannot be two documents: both of one year (State numbers begin anew \
        every year) or of one term (Party numbers begin anew every term); or the year in the number is not that of \
        its date. Checked against an upper plan, the dates that it gives are compared as well.
        """),
    example: "Quyết định số 12/QĐ-UBND ngày 05/3/2025 … Quyết định số 12/QĐ-UBND ngày 15/3/2025",
    nearMiss: "Nghị quyết số 07-NQ/TU, ngày 20/10/2008 … Nghị quyết số 07-NQ/TU, ngày 27/4/2018",
    find: { rule, context in ContradictedCitationFinder(context: context, rule: rule).findings() })
}

private struct ContradictedCitationFinder {
  let context: FindingContext
  let rule: FindingRule

  func findings() -> [Finding] {
    let plan = context.plan
    var first: [Int: Citation] = [:]
    for citation in plan.citations where first[citation.document] == nil {
      first[citation.document] = citation
    }
    var earlier: [String: [Int]] = [:]
    var result: [Finding] = []
    for (index, document) in plan.cited.enumerated() {
      guard let date = document.date, let number = DocumentNumber(key: document.key) else { continue }
      guard let citation = dated(index) ?? first[index] else { continue }
      let others = earlier[document.key] ?? []
      if let year = number.year, year != date.year {
        result.append(wrongYear(document, year, date, citation))
      } else if let other = others.first(where: { NumberSeries.isOne(number, plan.cited[$0].date, date) }),
        let otherDate = plan.cited[other].date
      {
        result.append(twoDates(document, date, otherDate, citation))
      } else if let other = upperDate(of: document.key, number, date) {
        result.append(againstUpper(document, date, other.date, citation, other.quote))
      }
      earlier[document.key, default: []].append(index)
    }
    return result
  }

  /// The first mention of a document that gives its date: its quote is longer than the number's.
  private func dated(_ document: Int) -> Citation? {
    context.plan.citations.first {
      $0.document == document && context.plan.text.bytes[$0.quote.offsets].contains(0x2F)
        && endsInDigit($0.quote)
    }
  }

  private func endsInDigit(_ range: TextRange) -> Bool {
    guard !range.isEmpty else { return false }
    let last = context.plan.text.bytes[Int(range.end) - 1]
    return (0x30...0x39).contains(last) || last == 0x29
  }

  private func twoDates(
    _ document: CitedDocument, _ date: PartialDate, _ other: PartialDate, _ citation: Citation
  ) -> Finding {
    return rule.finding(
      "\(document.key) được viện dẫn với hai ngày: \(date.vietnamese) và \(other.vietnamese).",
      "\(document.key) is cited with two dates: \(date.iso) and \(other.iso).", citation.quote,
      at: citation.at)
  }

  private func wrongYear(
    _ document: CitedDocument, _ year: Int, _ date: PartialDate, _ citation: Citation
  ) -> Finding {
    rule.finding(
      "\(document.key) mang năm \(year) nhưng ngày viện dẫn là \(date.vietnamese).",
      "\(document.key) is numbered in \(year) but dated \(date.iso).", citation.quote,
      at: citation.at)
  }
}

extension ContradictedCitationFinder {
  /// A date of a document by the upper plan that the lower plan's date contradicts: the upper plan's own date,
  /// or that of its mentions.
  private func upperDate(
    of key: String, _ number: DocumentNumber, _ date: PartialDate
  ) -> (date: PartialDate, quote: TextRange?)? {
    guard context.alignment != nil, let upper = context.upper?.prepared.plan else { return nil }
    if let own = DocumentNumber(upper.document.number), own == number, let ownDate = upper.document.date,
      NumberSeries.isOne(number, ownDate, date)
    {
      return (ownDate, nil)
    }
    let dates = upper.cited.indices.filter { upper.cited[$0].key == key && upper.cited[$0].date != nil }
    guard !dates.isEmpty, !dates.contains(where: { upper.cited[$0].date?.agrees(with: date) == true }) else {
      return nil
    }
    for index in dates {
      guard let other = upper.cited[index].date, NumberSeries.isOne(number, other, date) else { continue }
      return (other, upper.citations.first { $0.document == index }?.quote)
    }
    return nil
  }

  private func againstUpper(
    _ document: CitedDocument, _ date: PartialDate, _ other: PartialDate, _ citation: Citation,
    _ quote: TextRange?
  ) -> Finding {
    rule.finding(
      "\(document.key): ở đây ghi \(date.vietnamese), văn bản cấp trên ghi \(other.vietnamese).",
      "\(document.key): dated \(date.iso) here, \(other.iso) in the upper plan.",
      citation.quote, at: citation.at, upper: quote)
  }
}
