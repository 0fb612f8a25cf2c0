/// The runs of two plans by pair of units.
struct RunGroups {
  /// The runs that two units have in common.
  struct Group {
    var upper: Int
    var lower: Int
    /// Their place in ``order``.
    var range: Range<Int>
  }

  /// By lower unit, then upper unit.
  private(set) var groups: [Group] = []
  /// Indices of runs, group after group.
  private(set) var order: [Int32] = []

  /// One unit in so many is few.
  private static let sparse = 8

  /// Groups the runs of ``RunFinder``, which come by lower unit; pairs whose runs weigh less in sum are left
  /// out. O(runs + pairs log pairs of one unit).
  init(_ runs: [Run], upperUnits: Int, leastMass: Double) {
    order.reserveCapacity(runs.count)
    var headOf = [Int32](repeating: -1, count: upperUnits)
    var massOf = [Double](repeating: 0, count: upperUnits)
    var nextOf = [Int32](repeating: -1, count: runs.count)
    var heads = headOf.mutableSpan
    var masses = massOf.mutableSpan
    var next = nextOf.mutableSpan
    var touched: [Int32] = []
    var first = 0
    while first < runs.count {
      let lower = runs[first].lowerUnit
      var last = first
      while last < runs.count, runs[last].lowerUnit == lower { last += 1 }
      var index = last - 1
      while index >= first {
        let upper = Int(runs[index].upperUnit)
        if heads[upper] < 0 { touched.append(Int32(upper)) }
        next[index] = heads[upper]
        heads[upper] = Int32(index)
        masses[upper] += runs[index].mass
        index -= 1
      }
      // Of many it is cheaper to look at all than to put them in order.
      if touched.count * Self.sparse < upperUnits {
        touched.sort()
      } else {
        touched.removeAll(keepingCapacity: true)
        for upper in heads.indices where heads[upper] >= 0 { touched.append(Int32(upper)) }
      }
      for upper in touched {
        if masses[Int(upper)] >= leastMass {
          let start = order.count
          var run = heads[Int(upper)]
          while run >= 0 {
            order.append(run)
            run = next[Int(run)]
          }
          groups.append(Group(upper: Int(upper), lower: Int(lower), range: start..<order.count))
        }
        heads[Int(upper)] = -1
        masses[Int(upper)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      first = last
    }
  }
}
