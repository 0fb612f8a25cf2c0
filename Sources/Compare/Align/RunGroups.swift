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
  /// The upper units that have runs in common with the lower unit at hand.
  private var touched: [Int32] = []

  /// One unit in so many is few.
  private static let sparse = 8

  /// Groups the runs of ``RunFinder``, which come by lower unit; pairs whose runs weigh less in sum are left
  /// out. O(runs + pairs log pairs of one unit).
  init(_ runs: [Run], upperUnits: Int, leastMass: Double) {
    order.reserveCapacity(runs.count)
    var uppers = [Upper](repeating: Upper(), count: upperUnits)
    var next = [Int32](repeating: -1, count: runs.count)
    runs.withUnsafeBufferPointer { runs in
      next.withUnsafeMutableBufferPointer { next in
        uppers.withUnsafeMutableBufferPointer { uppers in
          var last = 0
          while last < runs.count {
            let first = last
            let lower = runs[first].lowerUnit
            while last < runs.count, runs[last].lowerUnit == lower { last += 1 }
            group(runs, first..<last, next, uppers, leastMass: leastMass)
          }
        }
      }
    }
  }

  /// What is noted of an upper unit while the runs of one lower unit are grouped.
  private struct Upper {
    /// Its first run, -1 for none.
    var head: Int32 = -1
    /// The weight of its runs.
    var mass = 0.0
  }

  /// Groups the runs of one lower unit.
  ///
  /// - Parameters:
  ///   - next: for each run the next one of its group, -1 for none yet.
  ///   - uppers: what is noted of upper units, nothing before and after.
  private mutating func group(
    _ runs: UnsafeBufferPointer<Run>, _ range: Range<Int>, _ next: UnsafeMutableBufferPointer<Int32>,
    _ uppers: UnsafeMutableBufferPointer<Upper>, leastMass: Double
  ) {
    touched.removeAll(keepingCapacity: true)
    for index in range.reversed() {
      let upper = Int(runs[index].upperUnit)
      if uppers[upper].head < 0 { touched.append(Int32(upper)) }
      next[index] = uppers[upper].head
      uppers[upper].head = Int32(index)
      uppers[upper].mass += runs[index].mass
    }
    // Of many it is cheaper to look at all than to put them in order.
    if touched.count * Self.sparse < uppers.count {
      touched.sort()
    } else {
      touched.removeAll(keepingCapacity: true)
      for upper in uppers.indices where uppers[upper].head >= 0 { touched.append(Int32(upper)) }
    }
    for upper in touched {
      if uppers[Int(upper)].mass >= leastMass {
        let start = order.count
        var run = uppers[Int(upper)].head
        while run >= 0 {
          order.append(run)
          run = next[Int(run)]
        }
        groups.append(
          Group(upper: Int(upper), lower: Int(runs[range.lowerBound].lowerUnit), range: start..<order.count))
      }
      uppers[Int(upper)] = Upper()
    }
  }
}
