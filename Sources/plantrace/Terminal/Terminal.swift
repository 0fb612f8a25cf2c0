import Glibc

/// The window that a summary is fitted to.
enum Terminal {
  /// Columns where nothing tells better.
  private static let usualWidth = 100

  /// Whether standard output is a terminal.
  static var isStandardOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal, of `COLUMNS`, or 100.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    return usualWidth
  }
}
