import Model
import Testing

@Suite("where in its file a text stood")
struct SourceOriginTests {
  @Test("a place holds up to the next one")
  func lookup() {
    var origin = SourceOrigin()
    origin.append(SourceOrigin.Place(page: 1, paragraph: 1, run: 1), from: 2)
    origin.append(SourceOrigin.Place(page: 1, paragraph: 1, run: 2), from: 5)
    origin.append(SourceOrigin.Place(page: 2, paragraph: 2, run: 1), from: 9)
    #expect(origin.place(at: 0) == nil)
    #expect(origin.place(at: 2)?.run == 1)
    #expect(origin.place(at: 4)?.run == 1)
    #expect(origin.place(at: 5)?.run == 2)
    #expect(origin.place(at: 100)?.paragraph == 2)
    #expect(origin.lastPage == 2)
  }

  @Test("the later of two places at one offset holds; the same place twice is one piece")
  func merging() {
    var origin = SourceOrigin()
    origin.append(SourceOrigin.Place(paragraph: 1), from: 0)
    origin.append(SourceOrigin.Place(paragraph: 2), from: 0)
    origin.append(SourceOrigin.Place(paragraph: 2), from: 7)
    #expect(origin.pieces.count == 1)
    #expect(origin.place(at: 7)?.paragraph == 2)
  }

  @Test("spans tell the file's page before that of form feeds, and the place")
  func spans() {
    var origin = SourceOrigin()
    origin.append(SourceOrigin.Place(paragraph: 3), from: 0)
    origin.append(SourceOrigin.Place(page: 7, paragraph: 4, run: 2), from: 3)
    let bytes = Array("a\u{C}\nb c\n".utf8)
    let text = PlanText(source: bytes, bytes: bytes, map: OffsetMap(), origin: origin)
    #expect(text.span(of: TextRange(2, 3)).page == 2)
    #expect(text.span(of: TextRange(2, 3)).origin?.paragraph == 3)
    #expect(text.span(of: TextRange(3, 4)).page == 7)
    #expect(text.span(of: TextRange(3, 4)).origin?.run == 2)
    #expect(text.pageCount == 7)
  }

  @Test("a stretch of the source leads to what it became", arguments: [0, 1, 3, 4, 6, 8])
  func workingStart(source: Int) {
    var map = OffsetMap()
    map.append(OffsetMap.Edit(source: 1, sourceCount: 2, working: 1, workingCount: 0))
    map.append(OffsetMap.Edit(source: 5, sourceCount: 1, working: 3, workingCount: 3))
    let expected = [0: 0, 1: 1, 3: 1, 4: 2, 6: 6, 8: 8]
    #expect(map.workingStart(source) == expected[source])
  }
}
