import Model

/// A plan made ready to be compared: its units and what is matched of each. Preparing is linear in the
/// text and needs no other plan, so a plan is prepared once however often it is compared.
public struct PreparedPlan: Sendable {
  /// The name that reports show.
  public let name: String
  public let plan: Plan
  /// The units in reading order.
  public let units: [PlanUnit]
  /// What is matched of each unit.
  let texts: [MatchText]
  /// What is matched of each heading that stands above a unit.
  let headings: [MatchText]
  /// The nearest heading above each unit, an index into ``headings``; nil where there is none of its own.
  let headingOf: [Int?]
  /// The organisational functions of each unit.
  let functions: [OrganisationalFunctions]
  let vocabulary: Vocabulary
  /// The tokens of all units as numbers of ``vocabulary``, unit after unit.
  let ids: [Int32]
  /// Where each unit begins in ``ids``; one more at the end.
  let starts: [Int]

  /// Prepares a plan. O(text + facts).
  public init(_ plan: Plan, name: String) {
    self.name = name
    self.plan = plan
    let facts = FactIndex(plan)
    let reader = MatchReader(plan, facts: facts)
    var units = UnitReader(plan, facts: facts).units()
    var texts: [MatchText] = []
    var functions: [OrganisationalFunctions] = []
    for index in units.indices {
      let unit = units[index]
      let text = reader.read(unit.text, at: unit.at, isTarget: unit.kind == .target)
      let found = OrganisationalFunctions(of: text)
      if unit.kind == .task, found.isWhole { units[index].kind = .organisational }
      texts.append(text)
      functions.append(found)
    }
    var vocabulary = Vocabulary()
    var ids: [Int32] = []
    var starts: [Int] = [0]
    for (index, text) in texts.enumerated() {
      for token in text.tokens { ids.append(vocabulary.insert(token.key, unit: Int32(index))) }
      starts.append(ids.count)
    }
    var headings = HeadingTable(plan, reader: reader)
    headingOf = units.map { headings.index(above: $0) }
    self.headings = headings.texts
    self.units = units
    self.texts = texts
    self.functions = functions
    self.vocabulary = vocabulary
    self.ids = ids
    self.starts = starts
  }

  /// The path of a unit as output writes it. O(depth).
  public func path(of unit: Int) -> String { plan.path(of: units[unit].at) }

  /// The words of a unit as a reader quotes them. O(unit).
  public func text(of unit: Int) -> String { plan.text.string(units[unit].text) }

  /// The tokens of a unit, as indices into ``ids``.
  func tokens(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }
}
