import Glibc

/// Clocks and counters of the process.
enum Clock {
  /// Seconds on the wall, from some moment on.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  /// Seconds that the processors worked for this process.
  static var processor: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Seconds that the processors worked in the code of this process, without what the system did for it: clearing
  /// fresh memory can take a virtual machine longer than all the rest, and differs from run to run.
  static var user: Double { Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6 }

  /// The most memory that the process had, in bytes.
  static var peak: Int { usage.ru_maxrss * 1024 }

  /// How many pages of fresh memory the process asked for.
  static var pages: Int { usage.ru_minflt }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
