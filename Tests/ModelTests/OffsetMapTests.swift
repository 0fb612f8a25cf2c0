import Model
import Testing

@Suite("Offset map")
struct OffsetMapTests {
  @Test("an unedited text maps to itself", arguments: [0, 1, 500])
  func identity(offset: Int) {
    let map = OffsetMap()
    #expect(map.isIdentity)
    #expect(map.sourceStart(offset) == offset)
    #expect(map.sourceEnd(offset) == offset)
  }

  /// `ab` + `XY` → `c` + deletion of `Z` before the last byte: `abXYdZe` became `abcde`.
  private var edited: OffsetMap {
    var map = OffsetMap()
    map.append(OffsetMap.Edit(source: 2, sourceCount: 2, working: 2, workingCount: 1))
    map.append(OffsetMap.Edit(source: 5, sourceCount: 1, working: 4, workingCount: 0))
    return map
  }

  @Test(
    "a byte begins where its source begins",
    arguments: [
      (0, 0), (1, 1), (2, 2), (3, 4), (4, 6), (5, 7),
    ])
  func starts(working: Int, source: Int) { #expect(edited.sourceStart(working) == source) }

  @Test(
    "a byte ends where its source ends, what was deleted after it left out",
    arguments: [
      (1, 1), (2, 2), (3, 4), (4, 5), (5, 7),
    ])
  func ends(working: Int, source: Int) { #expect(edited.sourceEnd(working) == source) }

  @Test("deletions that touch are one edit")
  func merging() {
    var map = OffsetMap()
    map.append(OffsetMap.Edit(source: 2, sourceCount: 2, working: 2, workingCount: 0))
    map.append(OffsetMap.Edit(source: 4, sourceCount: 3, working: 2, workingCount: 0))
    #expect(map.edits == [OffsetMap.Edit(source: 2, sourceCount: 5, working: 2, workingCount: 0)])
  }

  @Test("replacements that touch keep their own places")
  func neighbours() {
    var map = OffsetMap()
    map.append(OffsetMap.Edit(source: 2, sourceCount: 2, working: 2, workingCount: 1))
    map.append(OffsetMap.Edit(source: 4, sourceCount: 3, working: 3, workingCount: 2))
    #expect(map.sourceEnd(3) == 4)
    #expect(map.sourceStart(3) == 4)
  }
}
