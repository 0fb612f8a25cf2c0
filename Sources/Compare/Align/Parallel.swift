/// Work on many items, so many at a time.
enum Parallel {
  /// The results in the order of the items, whatever the order in which they are made.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], jobs: Int, _ body: @escaping @Sendable (Item) -> Value
  ) async -> [Value] {
    await withTaskGroup(of: (Int, Value).self) { group in
      var results = [Value?](repeating: nil, count: items.count)
      var next = 0
      func begin() {
        guard next < items.count else { return }
        let position = next
        let item = items[position]
        next += 1
        group.addTask { (position, body(item)) }
      }
      for _ in 0..<max(jobs, 1) { begin() }
      for await (position, value) in group {
        results[position] = value
        begin()
      }
      return results.compactMap { $0 }
    }
  }
}
