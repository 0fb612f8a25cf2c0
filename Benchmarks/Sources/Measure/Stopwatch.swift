/// Sums the processor time of what it times; other work on the machine does not count.
struct Stopwatch {
  /// Reads the time, in seconds.
  private let clock: () -> Double
  /// Seconds of the fastest round.
  private(set) var best = Double.infinity
  private var round = 0.0

  init(clock: @escaping () -> Double = { Clock.processor }) { self.clock = clock }

  /// Runs `body` on the clock.
  mutating func time<Value>(_ body: () -> Value) -> Value {
    let start = clock()
    defer { round += clock() - start }
    return body()
  }

  /// Ends a round.
  mutating func lap() {
    best = min(best, round)
    round = 0
  }
}
