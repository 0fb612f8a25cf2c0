import Model

/// Two wordings word by word, for showing them side by side.
///
/// ```swift
/// let difference = WordDifference(upper: upper, unit: 3, lower: lower, unit: link.lower)
/// for segment in difference.upper { write(upper.plan.text.string(segment.range), segment.kind) }
/// ```
///
/// The segments of a side follow one another and cover all of its text, marks and white space included, so
/// that a report writes them one after the other. Words of one level stand for those of another (Tỉnh ủy,
/// Huyện ủy), and so do spellings that differ in tone only; both are ``Kind/common``.
public struct WordDifference: Sendable {
  /// What became of a segment.
  public enum Kind: String, Sendable, CaseIterable {
    /// Both sides have it, in the same order.
    case common
    /// Both sides have it, at different places.
    case moved
    /// Only the upper side has it.
    case dropped
    /// Only the lower side has it.
    case added
  }

  /// A stretch of one side.
  public struct Segment: Hashable, Sendable {
    public var kind: Kind
    /// Where it stands in the text of its plan.
    public var range: TextRange
    /// The index of the same words on the other side where both have them.
    public var counterpart: Int?
    /// Whether white space follows, which ``Model/PlanText/string(_:)`` trims.
    public var endsInSpace: Bool
  }

  /// ``Kind/common``, ``Kind/moved`` and ``Kind/dropped``, in the order of the text.
  public private(set) var upper: [Segment] = []
  /// ``Kind/common``, ``Kind/moved`` and ``Kind/added``, in the order of the text.
  public private(set) var lower: [Segment] = []

  /// Compares a unit with one that is linked with it. O(words of both × 1024) at most, and as a rule their
  /// product.
  public init(upper: PreparedPlan, unit: Int, lower: PreparedPlan, unit other: Int) {
    self.init(upper.words(of: unit), upper.plan.text, lower.words(of: other), lower.plan.text)
  }

  /// Compares two sequences of words.
  init(_ above: WordSequence, _ upperText: PlanText, _ below: WordSequence, _ lowerText: PlanText) {
    let blocks = CommonBlocks(above.words, below.words).blocks
    let moved = MovedBlocks.find(above.words, below.words, apartFrom: blocks)
    let common =
      Self.cut(blocks, above.ends, below.ends).map { ($0, Kind.common) }
      + Self.cut(moved, above.ends, below.ends).map { ($0, Kind.moved) }
    let first = SegmentWriter(above, upperText)
    let second = SegmentWriter(below, lowerText)
    let upperPlaces: [Int?]
    let lowerPlaces: [Int?]
    (upper, upperPlaces) = first.segments(common.map { ($0.upper, $0.count, $1) }, rest: .dropped)
    (lower, lowerPlaces) = second.segments(common.map { ($0.lower, $0.count, $1) }, rest: .added)
    for case (let place?, let other?) in zip(upperPlaces, lowerPlaces) {
      upper[place].counterpart = other
      lower[other].counterpart = place
    }
  }

  /// Cuts blocks where a stretch of either side ends.
  private static func cut(_ blocks: [CommonBlocks.Block], _ above: [Int], _ below: [Int]) -> [CommonBlocks
    .Block]
  {
    guard above.count > 1 || below.count > 1 else { return blocks }
    var result: [CommonBlocks.Block] = []
    for var block in blocks {
      while block.count > 0 {
        let upperEnd = end(above, after: block.upper)
        let lowerEnd = end(below, after: block.lower)
        let count = min(block.count, upperEnd - block.upper, lowerEnd - block.lower)
        result.append(CommonBlocks.Block(upper: block.upper, lower: block.lower, count: count))
        block.upper += count
        block.lower += count
        block.count -= count
      }
    }
    return result
  }

  /// The first of ascending ends that lies after a word. O(log ends).
  private static func end(_ ends: [Int], after word: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > word { high = middle } else { low = middle + 1 }
    }
    return low < ends.count ? ends[low] : Int.max
  }
}
