import Glibc

/// Clocks and counters of the process.
enum Clock {
  /// Seconds on the wall, from some moment on.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  /// Seconds that the processors worked for this process.
  static var processor: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// The most memory that the process had, in bytes.
  static var peak: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
