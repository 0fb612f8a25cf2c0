/// Which leaders of families have which three neighbouring tokens: an inverted index that grows with every leader.
struct LeaderIndex {
  /// Leaders of the same three tokens beyond these are not noted: what so many have tells nothing.
  static let mostLeaders = 24

  private var slots: [UInt64]
  private var heads: [Int32]
  private var counts: [UInt8]
  private var mask: Int
  private var used = 0
  /// The leader of each entry, and the entry before it with the same tokens, -1 at the end.
  private var leaders: [Int32] = []
  private var previous: [Int32] = []
  /// For each leader what of the unit at hand it holds, and up to where that was counted.
  private var held: [Double] = []
  private var ends: [Int32] = []

  init(capacity: Int = 1 << 12) {
    slots = [UInt64](repeating: 0, count: capacity)
    heads = [Int32](repeating: -1, count: capacity)
    counts = [UInt8](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Adds a leader; leaders come in ascending order. O(tokens) amortised.
  mutating func insert(_ tokens: [Int32], leader: Int) {
    while held.count <= leader {
      held.append(0)
      ends.append(0)
    }
    guard tokens.count >= 3 else { return }
    for index in 0..<(tokens.count - 2) {
      if (used + 1) * 2 > slots.count { grow() }
      let slot = slot(of: Self.key(tokens, index))
      if slots[slot] == 0 {
        slots[slot] = Self.key(tokens, index)
        used += 1
      }
      let head = heads[slot]
      if head >= 0, leaders[Int(head)] == Int32(leader) { continue }
      guard counts[slot] < Self.mostLeaders else { continue }
      counts[slot] += 1
      previous.append(head)
      heads[slot] = Int32(leaders.count)
      leaders.append(Int32(leader))
    }
  }

  /// The leader that holds most of a unit, the first of several; nil where none holds enough.
  /// O(tokens × ``mostLeaders``).
  ///
  /// - Parameters:
  ///   - tokens: the unit.
  ///   - masses: the weight of so many of its first tokens, from 0 to all.
  ///   - least: what the leader must hold.
  ///   - isFit: whether a leader may be taken.
  mutating func best(
    _ tokens: [Int32], _ masses: [Double], least: Double, where isFit: (Int) -> Bool
  ) -> Int? {
    guard tokens.count >= 3 else { return nil }
    var touched: [Int32] = []
    for index in 0..<(tokens.count - 2) {
      let slot = slot(of: Self.key(tokens, index))
      guard slots[slot] != 0 else { continue }
      var entry = heads[slot]
      while entry >= 0 {
        let leader = Int(leaders[Int(entry)])
        entry = previous[Int(entry)]
        if ends[leader] == 0 { touched.append(Int32(leader)) }
        held[leader] += masses[index + 3] - masses[max(index, Int(ends[leader]))]
        ends[leader] = Int32(index + 3)
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

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (slots, heads, counts)
    slots = [UInt64](repeating: 0, count: old.0.count * 2)
    heads = [Int32](repeating: -1, count: slots.count)
    counts = [UInt8](repeating: 0, count: slots.count)
    mask = slots.count - 1
    for index in old.0.indices where old.0[index] != 0 {
      let slot = slot(of: old.0[index])
      slots[slot] = old.0[index]
      heads[slot] = old.1[index]
      counts[slot] = old.2[index]
    }
  }

  /// Exact for vocabularies of up to two million words; never 0.
  private static func key(_ tokens: [Int32], _ index: Int) -> UInt64 {
    (UInt64(UInt32(bitPattern: tokens[index])) << 42 ^ UInt64(UInt32(bitPattern: tokens[index + 1])) << 21
      ^ UInt64(UInt32(bitPattern: tokens[index + 2]))) &+ 1
  }
}
