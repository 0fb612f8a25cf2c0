import Model

/// A plan made ready to be compared: its units and what is matched of each. Preparing is linear in the
/// text and needs no other plan, so a plan is prepared once however often it is compared.
///
/// It never changes, and comparisons hand it around a lot: hence a class.
public final class PreparedPlan: Sendable {
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
  /// What any unit is for.
  let heads: OrganisationalFunctionSet
  /// The kinds of the bodies that act in each unit.
  let actors: [Actor]
  /// The functions of the bodies that act in each unit.
  let actorFunctions: ActorFunctions
  /// The functions of the bodies that a heading gives each unit.
  let headFunctions: FunctionLists
  /// The headings above each unit, up to the top.
  let chains: HeadingChains
  /// The names of bodies, by assignment.
  let bodyNames: [[UInt64]]
  /// What each target is about.
  let statements: [TargetStatement]
  let vocabulary: Vocabulary
  /// The tokens of all units as numbers of ``vocabulary``, unit after unit.
  let ids: [Int32]
  /// The clause of each token within its unit.
  let clauses: [UInt16]
  /// Where each unit begins in ``ids``; one more at the end.
  let starts: [Int]
  /// Reads further stretches of the plan.
  private let reader: MatchReader

  /// Prepares a plan. O(text + facts).
  public init(_ plan: Plan, name: String) {
    self.name = name
    self.plan = plan
    var reader = MatchReader(plan)
    var units = UnitReader(plan).units()
    var texts: [MatchText] = []
    var functions: [OrganisationalFunctions] = []
    var openings: [UInt64] = []
    texts.reserveCapacity(units.count)
    functions.reserveCapacity(units.count)
    openings.reserveCapacity(units.count)
    for index in units.indices {
      let text = reader.read(units[index])
      openings.append(ActorNames.function(reader.syllables))
      let found = OrganisationalFunctions(of: text)
      if units[index].kind == .task, found.isWhole { units[index].kind = .organisational }
      texts.append(text)
      functions.append(found)
    }
    var vocabulary = Vocabulary()
    var ids: [Int32] = []
    var clauses: [UInt16] = []
    var starts: [Int] = [0]
    let count = texts.reduce(0) { $0 + $1.tokens.count }
    ids.reserveCapacity(count)
    clauses.reserveCapacity(count)
    starts.reserveCapacity(units.count + 1)
    for (index, text) in texts.enumerated() {
      for token in text.tokens {
        ids.append(vocabulary.insert(token.key, unit: Int32(index)))
        clauses.append(token.clause)
      }
      starts.append(ids.count)
    }
    var headings = HeadingTable(plan)
    headingOf = units.map { headings.index(above: $0, &reader) }
    self.headings = headings.texts
    self.units = units
    self.texts = texts
    self.functions = functions
    heads = functions.reduce(into: []) { $0.formUnion($1.head) }
    let bodies = BodyProfiles(plan)
    actors = zip(units, openings).map { Actor(of: plan, $0, bodies, opening: $1) }
    actorFunctions = ActorFunctions(plan, units, openings, bodies)
    var headFunctions = FunctionLists()
    var inherited: [UInt64] = []
    for unit in units {
      inherited.removeAll(keepingCapacity: true)
      for share in unit.bodies where share.isInherited && (share.role == .responsible || share.role == .lead)
      {
        inherited.append(bodies.functions[plan.assignments[share.assignment].bodyID])
      }
      headFunctions.append(inherited)
    }
    self.headFunctions = headFunctions
    chains = HeadingChains(plan, units)
    bodyNames = plan.assignments.map { PhraseReader.name(plan.text, $0.body) }
    self.vocabulary = vocabulary
    self.ids = ids
    var statements = [TargetStatement](repeating: TargetStatement(), count: plan.targets.count)
    for (index, unit) in units.enumerated() {
      for target in unit.targets {
        statements[target] = TargetStatement(
          plan.targets[target], plan, texts[index].tokens, ids[starts[index]..<starts[index + 1]])
      }
    }
    self.statements = statements
    self.clauses = clauses
    self.starts = starts
    self.reader = reader
  }

  /// The path of a unit as output writes it. O(depth).
  public func path(of unit: Int) -> String { plan.path(of: units[unit].at) }

  /// The words of a unit as a reader quotes them. O(unit).
  public func text(of unit: Int) -> String { plan.text.string(units[unit].text) }

  /// The words of a unit as two wordings are compared. O(unit).
  func words(of unit: Int) -> WordSequence {
    var reader = reader
    var sequence = WordSequence()
    sequence.append(units[unit].text, reader.words(of: units[unit]))
    return sequence
  }

  /// The years that a target is for: those of its dates; where its text gives none that could be read as a date, those that
  /// its unit names, else those of the nearest heading that names one. A wrong letter or tone spoils `Đến năm 2025`
  /// far more often than it spoils the number. O(unit + headings).
  func years(of target: Int, in unit: Int) -> [Int] {
    let due = plan.targets[target].due
    if !due.isEmpty { return due.map(\.year) }
    let own = texts[unit].tokens.compactMap { SyllableKey.year($0.key) }
    if !own.isEmpty { return own }
    return chains.chains[unit].lazy.map { self.chains.headings[$0].years }.first { !$0.isEmpty } ?? []
  }

  /// The tokens of a unit, as indices into ``ids``.
  func tokens(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }
}
