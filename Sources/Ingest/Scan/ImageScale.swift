/// How an image of a page is scaled to about 300 dots an inch, which rules and letters are measured in.
///
/// Example: a page of 1240 × 1754 pixels at 150 dots an inch is doubled; so is one whose file does not say. A fax of 204 × 98
/// dots is scaled more downwards. Near miss: a photograph that claims 72 dots an inch, by which its page would be a poster.
struct ImageScale: Equatable {
  /// Pixels for each pixel of a row, and of a column.
  private(set) var across: Float = 1
  private(set) var down: Float = 1

  /// Whether nothing is scaled.
  var isNone: Bool { across == 1 && down == 1 }

  /// Dots an inch.
  private static let resolution: Float = 300
  /// Pixels that an A4 page is wide, upright and on its side.
  private static let upright: Float = 2480
  private static let sideways: Float = 3508
  /// Inches that the longer side of a page has at the most, A3, and at the least.
  private static let longest: Float = 17
  private static let shortest: Float = 4
  /// Pixels under which what is wide is no page but a piece of one.
  private static let leastWidth = 600
  /// Scaling that is not worth its blur.
  private static let close: ClosedRange<Float> = 0.9...1.1
  /// Pixels of a side at the most: recognition takes no more than 32,767.
  private static let longestSide: Float = 32_000

  /// Judges an image by its size in pixels, and by the dots an inch that its file claims; 0 where it claims none.
  init(width: Int, height: Int, across: Int, down: Int) {
    let (width, height) = (Float(width), Float(height))
    if let claimed = Self.believed(width, height, Float(across), Float(down)) {
      (self.across, self.down) = claimed
    } else if width >= Float(Self.leastWidth) {
      self.across = (width > height ? Self.sideways : Self.upright) / width
      self.down = self.across
    }
    if Self.close ~= self.across, Self.close ~= self.down { (self.across, self.down) = (1, 1) }
    let fit = min(1, Self.longestSide / max(width * self.across, height * self.down))
    self.across *= fit
    self.down *= fit
  }

  /// What a file's claim comes to, where a page of that size is likely; a small one may be a piece, and is not made smaller.
  private static func believed(
    _ width: Float, _ height: Float, _ across: Float, _ down: Float
  ) -> (across: Float, down: Float)? {
    guard across > 0, down > 0, max(across, down) < 3 * min(across, down) else { return nil }
    let side = max(width / across, height / down)
    guard side <= longest else { return nil }
    let scale = (across: resolution / across, down: resolution / down)
    return side < shortest ? (max(1, scale.across), max(1, scale.down)) : scale
  }
}
