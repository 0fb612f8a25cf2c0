/// The functions of bodies by unit, each once, as keys.
struct FunctionLists: Sendable {
  private var keys: [UInt64] = []
  private var starts: [Int] = [0]

  /// Adds the functions of the next unit; 0 stands for none.
  mutating func append(_ functions: some Sequence<UInt64>) {
    let first = keys.count
    for key in functions where key != 0 && !keys[first...].contains(key) { keys.append(key) }
    starts.append(keys.count)
  }

  /// The functions of a unit. O(1).
  subscript(unit: Int) -> ArraySlice<UInt64> { keys[starts[unit]..<starts[unit + 1]] }

  /// Whether a unit has a function with one of another plan in common. O(functions).
  @inline(__always)
  func meets(_ unit: Int, _ other: Int, of others: FunctionLists) -> Bool {
    for first in starts[unit]..<starts[unit + 1] {
      for second in others.starts[other]..<others.starts[other + 1] where keys[first] == others.keys[second] {
        return true
      }
    }
    return false
  }
}
