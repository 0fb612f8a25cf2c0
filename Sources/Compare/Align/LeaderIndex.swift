/// Which leaders of families have which stretches: an inverted index that grows with every leader.
///
/// Stretches of ``length`` tokens are given as numbers, the same number for the same tokens.
struct LeaderIndex {
  /// Leaders of the same stretch beyond these are not noted: what so many have tells nothing.
  static let mostLeaders = 24
  /// Tokens of a stretch.
  static let length = 3

  /// By number of a stretch: its last entry, -1 for none, and how many it has.
  private var heads: [Int32]
  private var counts: [UInt8]
  /// The leader of each entry, and the entry before it with the same tokens, -1 at the end.
  private var leaders: [Int32] = []
  private var previous: [Int32] = []
  /// For each leader what of the unit at hand it holds, and up to where that was counted.
  private var held: [Double] = []
  private var ends: [Int32] = []
  private var touched: [Int32] = []

  /// Begins an index in which stretches have numbers below a bound; it takes greater ones, too.
  init(stretches: Int = 0) {
    heads = [Int32](repeating: -1, count: stretches)
    counts = [UInt8](repeating: 0, count: stretches)
  }

  /// Adds a leader; leaders come in ascending order. O(stretches).
  ///
  /// - Parameter stretches: the number of the stretch that begins at each token, -1 for one that no unit shares.
  mutating func insert(_ stretches: some Sequence<Int32>, leader: Int) {
    while held.count <= leader {
      held.append(0)
      ends.append(0)
    }
    for number in stretches where number >= 0 {
      let number = Int(number)
      while heads.count <= number {
        heads.append(-1)
        counts.append(0)
      }
      let head = heads[number]
      if head >= 0, leaders[Int(head)] == Int32(leader) { continue }
      guard counts[number] < Self.mostLeaders else { continue }
      counts[number] += 1
      previous.append(head)
      heads[number] = Int32(leaders.count)
      leaders.append(Int32(leader))
    }
  }

  /// The leader that holds most of a unit, the first of several; nil where none holds enough.
  /// O(stretches × ``mostLeaders``).
  ///
  /// - Parameters:
  ///   - stretches: the number of the stretch that begins at each token, -1 for one that no unit shares.
  ///   - masses: the weight of so many of its first tokens, from 0 to all.
  ///   - least: what the leader must hold.
  ///   - isFit: whether a leader may be taken.
  mutating func best(
    _ stretches: some Sequence<Int32>, _ masses: [Double], least: Double, where isFit: (Int) -> Bool
  ) -> Int? {
    touched.removeAll(keepingCapacity: true)
    for (index, number) in stretches.enumerated() where number >= 0 && Int(number) < heads.count {
      var entry = heads[Int(number)]
      let end = index + Self.length
      while entry >= 0 {
        let leader = Int(leaders[Int(entry)])
        entry = previous[Int(entry)]
        if ends[leader] == 0 { touched.append(Int32(leader)) }
        held[leader] += masses[end] - masses[max(index, Int(ends[leader]))]
        ends[leader] = Int32(end)
      }
    }
    var best: (leader: Int, held: Double)?
    for leader in touched {
      let found = held[Int(leader)]
      held[Int(leader)] = 0
      ends[Int(leader)] = 0
      guard found >= least, isFit(Int(leader)) else { continue }
      if let known = best, (known.held, Int(leader)) > (found, known.leader) { continue }
      best = (Int(leader), found)
    }
    return best?.leader
  }
}
