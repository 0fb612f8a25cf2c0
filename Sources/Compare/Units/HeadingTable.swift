import Model

/// The headings above the units of a plan, each read once.
struct HeadingTable {
  private(set) var texts: [MatchText] = []
  /// For each node its heading; ``unread`` while it is not known, ``none`` where it has none.
  private var known: [Int32]
  private let plan: Plan

  /// Words beyond this many say what is to be done, not what the part is about.
  private static let longest = 25

  private static let unread: Int32 = -2
  private static let none: Int32 = -1

  init(_ plan: Plan) {
    self.plan = plan
    known = [Int32](repeating: Self.unread, count: plan.nodes.count)
  }

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
    if known[node] == Self.unread {
      var text = reader.read(heading: plan.nodes[node].text)
      if text.tokens.count > Self.longest { text.tokens.removeSubrange(Self.longest...) }
      known[node] = text.tokens.count < 2 ? Self.none : Int32(texts.count)
      if text.tokens.count >= 2 { texts.append(text) }
    }
    return known[node] == Self.none ? nil : Int(known[node])
  }
}
