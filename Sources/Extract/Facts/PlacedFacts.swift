import Model

/// The facts of a plan by where they stand. They were found in reading order, so those of one place are a run.
struct PlacedFacts {
  private var assignments: Runs<Assignment>
  private var deadlines: Runs<Deadline>
  private var targets: Runs<Target>
  private var citations: Runs<Citation>

  init(_ plan: Plan) {
    assignments = Runs(facts: plan.assignments)
    deadlines = Runs(facts: plan.deadlines)
    targets = Runs(facts: plan.targets)
    citations = Runs(facts: plan.citations)
  }

  /// The task at a node or a row, without its text; to be asked in reading order. O(1) amortised.
  mutating func task(at place: Place) -> PlanTask {
    var bodies: [PlanTask.Share] = []
    for index in assignments.run(at: place) {
      bodies.append(
        PlanTask.Share(assignment: index, role: assignments.facts[index].role, isInherited: false))
    }
    return PlanTask(
      at: place, text: TextRange(0, 0), bodies: bodies, deadlines: Array(deadlines.run(at: place)),
      targets: Array(targets.run(at: place)), citations: Array(citations.run(at: place)))
  }

  /// Facts of one kind, gone through once.
  private struct Runs<Fact: Placed> {
    let facts: [Fact]
    private var position = 0

    init(facts: [Fact]) { self.facts = facts }

    /// The indices of the facts at a place that stands after those asked for before.
    mutating func run(at place: Place) -> Range<Int> {
      while position < facts.count, facts[position].at.readingOrder < place.readingOrder { position += 1 }
      let start = position
      while position < facts.count, facts[position].at == place { position += 1 }
      return start..<position
    }
  }
}

/// A fact that stands somewhere.
private protocol Placed {
  var at: Place { get }
}

extension Assignment: Placed {}
extension Deadline: Placed {}
extension Target: Placed {}
extension Citation: Placed {}

extension Place {
  /// Where it comes in the order of reading: node by node, row by row.
  fileprivate var readingOrder: (node: Int, row: Int) {
    switch self {
    case .title: (-2, 0)
    case .preamble: (-1, 0)
    case .node(let node): (node, 0)
    case .row(let node, let row): (node, row)
    case .closing, .footnote: (.max, 0)
    }
  }
}
