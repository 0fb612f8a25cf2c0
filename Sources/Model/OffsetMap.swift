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

  /// Records the next replacement; a replacement that touches the previous one is merged into it.
  public mutating func append(_ edit: Edit) {
    if let last = edits.last, last.source + last.sourceCount == edit.source,
      last.working + last.workingCount == edit.working
    {
      edits[edits.count - 1].sourceCount += edit.sourceCount
      edits[edits.count - 1].workingCount += edit.workingCount
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
  public func composed(with second: OffsetMap) -> OffsetMap {
    if edits.isEmpty { return second }
    if second.edits.isEmpty { return self }
    var result = OffsetMap()
    var index = 0
    var shift = 0
    func emit(_ edit: Edit, by shift: Int) {
      result.append(
        Edit(
          source: Int(edit.source), sourceCount: Int(edit.sourceCount),
          working: Int(edit.working) + shift, workingCount: Int(edit.workingCount)))
    }
    for edit in second.edits {
      let start = edit.source
      let end = edit.source + edit.sourceCount
      while index < edits.count, edits[index].working + edits[index].workingCount <= start,
        edits[index].working < start || edits[index].workingCount == 0 && edits[index].working <= start
      {
        emit(edits[index], by: shift)
        index += 1
      }
      var source = sourceStart(Int(start))
      var sourceEnd = edit.sourceCount == 0 ? source : self.sourceEnd(Int(end))
      var before = 0
      var after = 0
      while index < edits.count, edits[index].working < end {
        let first = edits[index]
        source = min(source, Int(first.source))
        sourceEnd = max(sourceEnd, Int(first.source + first.sourceCount))
        before += max(0, Int(start) - Int(first.working))
        after += max(0, Int(first.working + first.workingCount) - Int(end))
        index += 1
      }
      result.append(
        Edit(
          source: source, sourceCount: sourceEnd - source, working: Int(edit.working) - before,
          workingCount: Int(edit.workingCount) + before + after))
      shift = Int(edit.working + edit.workingCount) - Int(end)
    }
    while index < edits.count {
      emit(edits[index], by: shift)
      index += 1
    }
    return result
  }

  /// The source offset at which the byte at `working` begins. Inside a replacement this is the
  /// replacement's own start, so that a span never cuts a character of the source.
  public func sourceStart(_ working: Int) -> Int {
    guard let edit = lastEdit(before: working, orAt: true) else { return working }
    let end = Int(edit.working + edit.workingCount)
    if working < end { return Int(edit.source) }
    return Int(edit.source + edit.sourceCount) + working - end
  }

  /// The source offset one past the byte that ends at `working`: bytes deleted right after it stay out.
  public func sourceEnd(_ working: Int) -> Int {
    guard let edit = lastEdit(before: working, orAt: false) else { return working }
    let end = Int(edit.working + edit.workingCount)
    if working <= end { return Int(edit.source + edit.sourceCount) }
    return Int(edit.source + edit.sourceCount) + working - end
  }

  private func lastEdit(before working: Int, orAt: Bool) -> Edit? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      let start = Int(edits[middle].working)
      if start < working || (orAt && start == working) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : edits[low - 1]
  }
}
