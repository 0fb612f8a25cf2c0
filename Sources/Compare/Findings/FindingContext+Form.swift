import Model

extension FindingContext {
  /// The heading of the objectives, else the title: where what the upper plan wants is missed.
  var objectivesRange: TextRange {
    let node = sections.first { plan.nodes[$0].role == .objectives } ?? sections.first
    guard let node, !plan.nodes[node].text.isEmpty else { return documentRange }
    return plan.nodes[node].text
  }

  /// The sections of the document, and those of a plan that it issues.
  var sections: [Int] {
    plan.nodes.indices.filter { index in
      guard let parent = plan.nodes[index].parent else { return plan.nodes[index].kind != .attachment }
      return plan.nodes[parent].kind == .attachment
    }
  }

  /// Whether a section has one of some roles, or a heading of it or right below it one of some phrases.
  func hasSection(_ roles: Set<SectionRole>, headed phrases: [String]) -> Bool {
    let wanted = phrases.map(FoldedWords.of)
    return sections.contains { section in
      if let role = plan.nodes[section].role, roles.contains(role) { return true }
      return ([section] + plan.children(of: section)).contains { node in
        let words = FoldedWords.of(plan.text, plan.nodes[node].text, first: Self.headingWords)
        return wanted.contains { FoldedWords.position(of: $0, in: words) != nil }
      }
    }
  }

  /// Words of a heading that are looked at.
  private static let headingWords = 16

  /// How severe it is that something is left blank: a draft may have blanks, a copy of an issued paper often has.
  var blankSeverity: Diagnostic.Severity { plan.document.isDraft ? .note : .warning }

  /// How severe it is that something is missing altogether. A text without any letterhead is a copy of the body of a
  /// document: what it lacks may stand in the original.
  func missingSeverity(_ usual: Diagnostic.Severity) -> Diagnostic.Severity {
    if plan.document.isDraft { return .note }
    return usual == .error && !hasLetterhead ? .warning : usual
  }

  /// Whether anything stands above the line that names the type.
  private var hasLetterhead: Bool {
    let end = plan.titleRange?.start ?? plan.nodes.first?.extent.start ?? .max
    let head = plan.regions.filter { $0.kind == .letterhead && $0.range.start < end }
    let lines = head.flatMap { plan.text.bytes[$0.range.offsets].split(separator: 0x0A) }
    return lines.count { $0.contains { $0 > 0x20 } } > 1
  }
}
