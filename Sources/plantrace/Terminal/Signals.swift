import Glibc
import Synchronization

/// What the tool does when it is told to stop.
enum Signals {
  /// Makes a closed pipe an error of `write` instead of a death, and lets an interrupt remove
  /// half-written files first. Call once, before any thread is started.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    var mask = stoppingSignals
    pthread_sigmask(SIG_BLOCK, &mask, nil)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { _ in
        Signals.awaitStop()
        return nil
      }, nil)
    if started == 0 {
      pthread_detach(thread)
    } else {
      pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    }
  }

  private static var stoppingSignals: sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&mask, number) }
    return mask
  }

  private static func awaitStop() {
    var mask = stoppingSignals
    var number: Int32 = 0
    guard sigwait(&mask, &number) == 0 else { return }
    UnfinishedFiles.removeAll()
    signal(number, SIG_DFL)
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, number)
    pthread_sigmask(SIG_UNBLOCK, &one, nil)
    raise(number)
  }
}

/// The temporary files that are being written, so that none outlives an interrupted run.
enum UnfinishedFiles {
  private static let paths = Mutex<Set<String>>([])

  /// Notes a file that is not whole yet.
  static func insert(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  /// Forgets a file that was renamed or removed.
  static func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes them all from the disk.
  static func removeAll() {
    paths.withLock { for path in $0 { unlink(path) } }
  }
}
