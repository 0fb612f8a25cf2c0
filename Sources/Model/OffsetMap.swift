/// A map from working offsets back to source offsets, kept as the list of edits that made the
/// working text.
///
/// Each normalising step emits its edits in order; nothing is ever found again by comparing texts.
/// Lookup is a binary search, O(log edits); an unedited text has an empty list and costs nothing.
public struct OffsetMap: Sendable {
  /// One replacement: `sourceCount` bytes at `source` became `workingCount` bytes at `working`.
  public struct Edit: Hashable, Sendable {
    /// Offset in the source as read.
    public var source: UInt32
    /// Bytes of the source that were replaced.
    public var sourceCount: UInt32
    /// Offset in the working text.
    public var working: UInt32
    /// Bytes that replace them; 0 for a deletion.
    public var workingCount: UInt32

    /// Creates an edit.
    public init(source: Int, sourceCount: Int, working: Int, workingCount: Int) {
      self.source = UInt32(source)
      self.sourceCount = UInt32(sourceCount)
      self.working = UInt32(working)
      self.workingCount = UInt32(workingCount)
    }
  }

  /// The edits, by ascending offset.
  public private(set) var edits: [Edit] = []

  /// Creates the identity map.
  public init() {}

  /// Whether working and source offsets are the same.
  public var isIdentity: Bool { edits.isEmpty }

  /// Records the next replacement; deletions that touch become one.
  ///
  /// Other replacements that touch stay apart, so that a span may begin or end between them.
  public mutating func append(_ edit: Edit) {
    if edit.workingCount == 0, let last = edits.last, last.workingCount == 0, last.working == edit.working,
      last.source + last.sourceCount == edit.source
    {
      edits[edits.count - 1].sourceCount += edit.sourceCount
    } else {
      edits.append(edit)
    }
  }

  /// Records a replacement that takes in what earlier edits made of its start: a combining mark
  /// changes the letter before it.
  public mutating func replaceTail(_ edit: Edit) {
    var merged = edit
    while let last = edits.last, last.working >= merged.working, last.source >= merged.source {
      let end = max(last.source + last.sourceCount, merged.source + merged.sourceCount)
      merged.sourceCount = end - merged.source
      edits.removeLast()
    }
    append(merged)
  }

  /// The map that leads through `second` and then through this one: `second` maps the final text
  /// to the text that this map's working side is. O(edits of both).
  ///
  /// Edits of the two that overlap in the text between become one; all others keep their own extent.
  public func composed(with second: OffsetMap) -> OffsetMap {
    if edits.isEmpty { return second }
    if second.edits.isEmpty { return self }
    var result = OffsetMap()
    result.edits.reserveCapacity(edits.count + second.edits.count)
    /// How far the source and the final text are ahead of the text between.
    var sourceShift = 0
    var workingShift = 0
    var index = 0
    var other = 0
    while index < edits.count || other < second.edits.count {
      let start = Int(min(between(index)?.start ?? .max, second.before(other)?.start ?? .max))
      let source = start + sourceShift
      let working = start + workingShift
      var end = start
      var isFirst = true
      while true {
        let mine = between(index)
        let theirs = second.before(other)
        let takesMine =
          mine.map { mine in
            theirs.map { mine.start < $0.start || mine.start == $0.start && mine.isEmpty } ?? true
          }
          ?? false
        guard let next = takesMine ? mine : theirs, isFirst || Int(next.start) < end else { break }
        isFirst = false
        end = max(end, Int(next.end))
        if takesMine {
          sourceShift += Int(edits[index].sourceCount) - Int(edits[index].workingCount)
          index += 1
        } else {
          workingShift += Int(second.edits[other].workingCount) - Int(second.edits[other].sourceCount)
          other += 1
        }
      }
      result.append(
        Edit(
          source: source, sourceCount: end + sourceShift - source, working: working,
          workingCount: end + workingShift - working))
    }
    return result
  }

  /// What an edit of this map made, in the text after it.
  private func between(_ index: Int) -> TextRange? {
    guard index < edits.count else { return nil }
    return TextRange(Int(edits[index].working), Int(edits[index].working + edits[index].workingCount))
  }

  /// What an edit of this map replaces, in the text before it.
  private func before(_ index: Int) -> TextRange? {
    guard index < edits.count else { return nil }
    return TextRange(Int(edits[index].source), Int(edits[index].source + edits[index].sourceCount))
  }

  /// The source offset at which the byte at `working` begins. Inside a replacement this is the
  /// replacement's own start, so that a span never cuts a character of the source. O(log edits).
  public func sourceStart(_ working: Int) -> Int {
    sourceStart(working, edits: firstIndex(in: edits.indices) { isEdit($0, startingBy: working) })
  }

  /// The source offset one past the byte that ends at `working`: bytes deleted right after it stay out. O(log edits).
  public func sourceEnd(_ working: Int) -> Int {
    sourceEnd(working, edits: firstIndex(in: edits.indices) { isEdit($0, startingBefore: working) })
  }

  /// ``sourceStart(_:)`` by the blocks of ``workingBlocks``. O(log of the edits around it).
  func sourceStart(_ working: Int, in blocks: OffsetBlocks) -> Int {
    sourceStart(
      working, edits: blocks.countBefore(UInt32(working)) { isEdit($0, startingBy: working) })
  }

  /// ``sourceEnd(_:)`` by the blocks of ``workingBlocks``. O(log of the edits around it).
  func sourceEnd(_ working: Int, in blocks: OffsetBlocks) -> Int {
    sourceEnd(
      working, edits: blocks.countBefore(UInt32(working)) { isEdit($0, startingBefore: working) })
  }

  /// The blocks of the working text by their edits. O(edits + bytes / 1024).
  var workingBlocks: OffsetBlocks { OffsetBlocks(count: edits.count) { edits[$0].working } }

  /// ``sourceStart(_:)`` with so many edits that start by then.
  private func sourceStart(_ working: Int, edits count: Int) -> Int {
    guard count > 0 else { return working }
    let edit = edits[count - 1]
    let end = Int(edit.working + edit.workingCount)
    if working < end { return Int(edit.source) }
    return Int(edit.source + edit.sourceCount) + working - end
  }

  /// ``sourceEnd(_:)`` with so many edits that start before.
  private func sourceEnd(_ working: Int, edits count: Int) -> Int {
    guard count > 0 else { return working }
    let edit = edits[count - 1]
    let end = Int(edit.working + edit.workingCount)
    if working <= end { return Int(edit.source + edit.sourceCount) }
    return Int(edit.source + edit.sourceCount) + working - end
  }

  private func isEdit(_ index: Int, startingBy working: Int) -> Bool { Int(edits[index].working) <= working }

  private func isEdit(_ index: Int, startingBefore working: Int) -> Bool {
    Int(edits[index].working) < working
  }

  /// The working offset of what the source has at `source`. Inside a replacement this is the start of what
  /// replaces it. O(log edits).
  public func workingStart(_ source: Int) -> Int {
    let count = firstIndex(in: edits.indices) { Int(edits[$0].source) <= source }
    guard count > 0 else { return source }
    let edit = edits[count - 1]
    let end = Int(edit.source + edit.sourceCount)
    if source < end { return Int(edit.working) }
    return Int(edit.working + edit.workingCount) + source - end
  }
}
