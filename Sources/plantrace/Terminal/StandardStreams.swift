import Glibc

/// Standard input, output and error as the caller left them.
enum StandardStreams {
  /// Keeps the numbers of closed streams from the files that the run opens: what is written to a closed output
  /// must fail, and not end up in a plan.
  static func reserve() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is the one asked for, since those below it are open.
      _ = open("/dev/null", mode)
    }
  }
}
