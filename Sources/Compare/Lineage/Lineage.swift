import Model

/// Who carries out whom among a number of plans.
public struct Lineage: Sendable {
  /// One plan carries out another one.
  public struct Edge: Hashable, Sendable {
    /// Indices into ``Lineage/records``.
    public var parent: Int
    public var child: Int
    /// The number by which the child cites the parent.
    public var key: String
    /// ``Band/sure`` where date or place agree with the number, ``Band/likely`` where nothing contradicts it.
    public var band: Band
  }

  /// A document that plans say they carry out and that is not among the plans.
  public struct Absence: Hashable, Sendable {
    /// Indices into ``Lineage/records``, ascending: several are siblings through the document.
    public var children: [Int]
    /// As the first of them gives it, with the first date that one of them gives.
    public var reference: LineageRecord.Reference
  }

  /// The plans, in the order they were given.
  public let records: [LineageRecord]
  /// From each plan to its nearest parents, by parent and child. An edge that goes over another plan
  /// (province → commune beside province → district → commune) is left out.
  public let edges: [Edge]
  /// What is cited and not there, in the order of the plans that cite it first.
  public let absences: [Absence]
  /// For each plan an earlier one of the same text, where there is one.
  public let copies: [Int: Int]
  /// For each plan an earlier one that it looks like another version of; see ``LineageRecord/isVersion(of:)``.
  public let versions: [Int: Int]
  /// The edges that were left out because they would have closed a circle, in the order of their children.
  public let circles: [Edge]

  /// Relates plans by what each cites. O(plans + citations + edges), never all pairs.
  public init(_ records: [LineageRecord]) {
    self.records = records
    var byNumber: [String: [Int]] = [:]
    var register = PlanRegister()
    var copies: [Int: Int] = [:]
    var versions: [Int: Int] = [:]
    for (index, record) in records.enumerated() {
      switch register.add(record) {
      case .copy(let first):
        copies[index] = first
        continue
      case .version(let first): versions[index] = first
      case nil: break
      }
      if let number = record.number {
        byNumber["\(number.ordinal) \(number.symbol)", default: []].append(index)
      }
    }
    var found: [Edge] = []
    var absences = AbsentDocuments(records)
    for (child, record) in records.enumerated() where copies[child] == nil {
      for reference in record.implements {
        // A plan that names its own number cites nothing that could be absent.
        if Citing.of(reference, by: record, as: record) == .confirmed { continue }
        let number = DocumentNumber(key: reference.key)
        let candidates = number.flatMap { byNumber["\($0.ordinal) \($0.symbol)"] } ?? []
        let answers = candidates.filter { $0 != child }
          .map { (index: $0, citing: Citing.of(reference, by: record, as: records[$0])) }
          .filter { $0.citing > .contradicted }
        let best = answers.map(\.citing).max()
        // Two documents that answer a bare number equally well are no answer.
        let parents = answers.filter { $0.citing == best }
        if parents.isEmpty || (best == .number && parents.count > 1) {
          absences.add(reference, of: child)
        } else {
          for parent in parents {
            found.append(
              Edge(
                parent: parent.index, child: child, key: reference.key,
                band: parent.citing == .confirmed ? .sure : .likely))
          }
        }
      }
    }
    let reduction = Self.reduced(found, count: records.count)
    edges = reduction.edges
    circles = reduction.circles
    self.absences = absences.found
    self.copies = copies
    self.versions = versions
  }

  /// Leaves out the edges that a longer way goes beside, and those that would close a circle; the latter are told.
  ///
  /// Example of a circle: two districts that each say they carry out the other one's plan, where the first of them in the
  /// order of the plans keeps its edge. Near miss: a plan that carries out another one and merely mentions a third.
  private static func reduced(_ edges: [Edge], count: Int) -> (edges: [Edge], circles: [Edge]) {
    var parents = [[Int]](repeating: [], count: count)
    var kept: [Edge] = []
    var circles: [Edge] = []
    for edge in edges {
      if reaches(edge.child, from: edge.parent, parents) {
        circles.append(edge)
      } else {
        parents[edge.child].append(edge.parent)
        kept.append(edge)
      }
    }
    let direct = kept.filter { edge in
      !parents[edge.child].contains { $0 != edge.parent && reaches(edge.parent, from: $0, parents) }
    }
    return (
      once(direct).sorted { ($0.parent, $0.child) < ($1.parent, $1.child) }, once(circles)
    )
  }

  /// The first edge of each two plans.
  private static func once(_ edges: [Edge]) -> [Edge] {
    var seen: Set<[Int]> = []
    return edges.filter { seen.insert([$0.parent, $0.child]).inserted }
  }

  /// Whether going up from a plan leads to another one.
  private static func reaches(_ goal: Int, from start: Int, _ parents: [[Int]]) -> Bool {
    var open = [start]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == goal { return true }
      if seen.insert(next).inserted { open += parents[next] }
    }
    return false
  }
}

extension Lineage {
  /// The plans that carry out a plan, in order. O(edges).
  public func children(of plan: Int) -> [Int] { edges.filter { $0.parent == plan }.map(\.child) }

  /// The plans that a plan carries out, in order. O(edges).
  public func parents(of plan: Int) -> [Int] { edges.filter { $0.child == plan }.map(\.parent) }

  /// The plans that carry out no plan that is here, copies left out. O(plans + edges).
  public var roots: [Int] {
    let children = Set(edges.map(\.child))
    return records.indices.filter { !children.contains($0) && copies[$0] == nil }
  }

  /// The way up from a plan to a root, the plan first: the ladder. Of several parents the nearest by level
  /// counts. O(edges × steps).
  public func ladder(of plan: Int) -> [Int] {
    var result = [plan]
    var current = plan
    while let next = parents(of: current).max(by: {
      (records[$0].rank ?? 0, $1) < (records[$1].rank ?? 0, $0)
    }) {
      result.append(next)
      current = next
    }
    return result
  }

  /// How two of the plans are related. O(edges × steps).
  public func kinship(upper: Int, lower: Int) -> Kinship {
    if records[upper].fingerprint == records[lower].fingerprint { return .sameText }
    if let edge = edges.first(where: { $0.parent == upper && $0.child == lower }) {
      return .parent(through: edge.key)
    }
    var ways: [[Int]] = parents(of: lower).map { [$0] }
    while let way = ways.popLast() {
      guard let last = way.last else { continue }
      if last == upper { return .ancestor(between: way.dropLast().map { records[$0].name }) }
      ways += parents(of: last).map { way + [$0] }
    }
    return Kinship(upper: records[upper], lower: records[lower])
  }
}
