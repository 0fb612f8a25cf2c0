import Model

/// The headings above the units of a plan, each read once.
struct HeadingTable {
  private(set) var texts: [MatchText] = []
  private var known: [Int: Int?] = [:]
  private let plan: Plan

  /// Words beyond this many say what is to be done, not what the part is about.
  private static let longest = 25

  init(_ plan: Plan) { self.plan = plan }

  /// The heading next above a unit, below the top-level sections; a paragraph that opens a numbered part
  /// is its own heading. O(1) amortised.
  mutating func index(above unit: PlanUnit, _ reader: inout MatchReader) -> Int? {
    if case .node(let node) = unit.at, Self.isNumbered(plan.nodes[node].kind) {
      return index(ofNode: node, &reader)
    }
    var parent = plan.nodes[unit.node].parent
    while let node = parent, plan.nodes[node].text.isEmpty { parent = plan.nodes[node].parent }
    guard let node = parent, plan.nodes[node].parent != nil else { return nil }
    return index(ofNode: node, &reader)
  }

  private static func isNumbered(_ kind: NodeKind) -> Bool {
    switch kind {
    case .arabic, .decimal: true
    default: false
    }
  }

  private mutating func index(ofNode node: Int, _ reader: inout MatchReader) -> Int? {
    if let index = known[node] { return index }
    var text = reader.read(heading: plan.nodes[node].text)
    text.tokens = Array(text.tokens.prefix(Self.longest))
    let index = text.tokens.count < 2 ? nil : texts.count
    if index != nil { texts.append(text) }
    known[node] = .some(index)
    return index
  }
}
