import Model

/// What holds of every fact: it stands where it says, and what it refers to is there.
extension Invariants {
  /// Checks targets, deadlines, assignments, citations and tasks.
  func facts() {
    targets()
    deadlines()
    bodies()
    tasks()
  }

  private func targets() {
    for target in plan.targets {
      fact("target", target.at, target.quote)
      for part in [target.population, target.indicator, target.of] { self.part(part, target.at, "target") }
      if case .quoted(let unit) = target.unit { part(unit, target.at, "unit") }
      Self.require(target.value.isFinite, "a value is a number")
      Self.require(target.upper?.isFinite ?? true, "an upper bound is a number")
      for date in target.due { self.date(date) }
    }
  }

  private func deadlines() {
    for deadline in plan.deadlines {
      fact("deadline", deadline.at, deadline.quote)
      Self.require(deadline.trigger.map(deadline.quote.contains) ?? true, "a trigger lies in its quote")
      for date in [deadline.start, deadline.due] { if let date { self.date(date) } }
    }
  }

  private func date(_ date: PartialDate) {
    Self.require((1...12).contains(date.month ?? 1), "a month is one of twelve")
    Self.require((1...31).contains(date.day ?? 1), "a day is one of a month")
    Self.require((1...4).contains(date.quarter ?? 1), "a quarter is one of four")
  }

  private func bodies() {
    for assignment in plan.assignments {
      fact("body", assignment.at, assignment.body)
      Self.require(plan.bodies.indices.contains(assignment.bodyID), "a body exists")
    }
    for citation in plan.citations {
      fact("citation", citation.at, citation.quote)
      Self.require(citation.issuer.map(citation.quote.contains) ?? true, "an issuer lies in its quote")
      Self.require(plan.cited.indices.contains(citation.document), "a cited document exists")
    }
    for document in plan.cited { optional(document.issuer, "issuer of a cited document") }
  }

  private func tasks() {
    for task in plan.tasks {
      fact("task", task.at, task.text)
      for share in task.bodies {
        Self.require(plan.assignments.indices.contains(share.assignment), "an assignment exists")
      }
      Self.require(task.deadlines.allSatisfy(plan.deadlines.indices.contains), "a deadline exists")
      Self.require(task.targets.allSatisfy(plan.targets.indices.contains), "a target exists")
      Self.require(task.citations.allSatisfy(plan.citations.indices.contains), "a citation exists")
    }
  }

  // MARK: - Places

  /// A fact quotes something, and that lies in the text of its place.
  private func fact(_ what: String, _ place: Place, _ quote: TextRange) {
    Self.require(!quote.isEmpty, "a \(what) quotes something")
    part(quote, place, what)
  }

  private func part(_ range: TextRange?, _ place: Place, _ what: String) {
    guard let range else { return }
    self.range(range, what)
    guard let home = home(of: place) else { return Self.require(false, "the place of a \(what) exists") }
    Self.require(home.contains(range), "a \(what) at \(plan.path(of: place)) lies there")
  }

  /// The text that a place stands for; nil where there is no such place.
  private func home(of place: Place) -> TextRange? {
    switch place {
    case .title: return plan.titleRange
    case .preamble: return plan.preamble
    case .closing: return plan.closing
    case .footnote(let number):
      return plan.footnotes.indices.contains(number - 1) ? plan.footnotes[number - 1].text : nil
    case .node(let node): return plan.nodes.indices.contains(node) ? plan.nodes[node].text : nil
    case .row(let node, let row):
      guard plan.nodes.indices.contains(node), let table = plan.nodes[node].table,
        plan.tables[table].rows.indices.contains(row - 1)
      else { return nil }
      let cells = plan.tables[table].rows[row - 1].filter { !$0.isEmpty }
      return cells.first.map { cells.reduce($0) { $0.union($1) } }
    }
  }
}
