import Glibc

/// A bar on the terminal's standard error that says how many inputs are done.
final class ProgressBar {
  private let total: Int
  private var shown = -1
  private static let width = 30

  /// A bar for so many inputs.
  init(total: Int) { self.total = total }

  /// Draws the bar where it changes: at most one drawing a percent.
  func show(_ done: Int) {
    let percent = done * 100 / max(total, 1)
    guard percent != shown else { return }
    shown = percent
    let filled = Self.width * done / max(total, 1)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    StandardError.writeRaw("\r\(bar) \(done)/\(total)")
  }

  /// Removes the bar.
  func clear() { StandardError.writeRaw("\r\u{1B}[K") }
}
