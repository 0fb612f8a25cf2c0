/// Which leaders of families have which stretches: an inverted index that grows with every leader.
///
/// Stretches of ``length`` tokens are given as numbers, the same number for the same tokens.
struct LeaderIndex {
  /// Leaders of the same stretch beyond these are not noted: what so many have tells nothing.
  static let mostLeaders = 24
  /// Tokens of a stretch.
  static let length = 3

  /// The entries of a stretch: its last one, -1 for none, and how many it has.
  private struct Stretch {
    var head: Int32 = -1
    var count: Int32 = 0
  }

  /// A leader that has a stretch, and the entry before it with the same stretch, -1 at the end.
  private struct Entry {
    var leader: Int32
    var previous: Int32
  }

  /// What a leader holds of the unit at hand, and up to where that was counted.
  private struct Share {
    var held = 0.0
    var end = 0
  }

  /// By number.
  private var stretches: [Stretch]
  private var entries: [Entry] = []
  /// By leader.
  private var shares: [Share] = []
  private var touched: [Int32] = []

  /// Begins an index in which stretches have numbers below a bound; it takes greater ones, too.
  init(stretches: Int = 0) {
    self.stretches = [Stretch](repeating: Stretch(), count: stretches)
  }

  /// Adds a leader; leaders come in ascending order. O(stretches).
  ///
  /// - Parameter stretches: the number of the stretch that begins at each token, -1 for one that no unit shares.
  mutating func insert(_ stretches: some Sequence<Int32>, leader: Int) {
    while shares.count <= leader { shares.append(Share()) }
    for number in stretches where number >= 0 {
      let number = Int(number)
      while self.stretches.count <= number { self.stretches.append(Stretch()) }
      let known = self.stretches[number]
      if known.head >= 0, entries[Int(known.head)].leader == Int32(leader) { continue }
      guard known.count < Self.mostLeaders else { continue }
      self.stretches[number] = Stretch(head: Int32(entries.count), count: known.count + 1)
      entries.append(Entry(leader: Int32(leader), previous: known.head))
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
    for (index, number) in stretches.enumerated() where number >= 0 && Int(number) < self.stretches.count {
      var next = self.stretches[Int(number)].head
      let end = index + Self.length
      while next >= 0 {
        let entry = entries[Int(next)]
        next = entry.previous
        let known = shares[Int(entry.leader)]
        if known.end == 0 { touched.append(entry.leader) }
        shares[Int(entry.leader)] = Share(
          held: known.held + (masses[end] - masses[max(index, known.end)]), end: end)
      }
    }
    var best: (leader: Int, held: Double)?
    for leader in touched {
      let found = shares[Int(leader)].held
      shares[Int(leader)] = Share()
      guard found >= least, isFit(Int(leader)) else { continue }
      if let known = best, (known.held, Int(leader)) > (found, known.leader) { continue }
      best = (Int(leader), found)
    }
    return best?.leader
  }
}
