import Model
import Testing

@Suite("Plan")
struct PlanTests {
  /// I, I/1, I/1/-1, I/2, II over ten bytes.
  private var plan: Plan {
    let bytes = Array("abc de\nfgh".utf8)
    var plan = Plan(text: PlanText(source: bytes, bytes: bytes, map: OffsetMap()))
    let shape: [(String, Int?, Int, Int)] = [
      ("I", nil, 0, 4), ("1", 0, 1, 3), ("-1", 1, 2, 3), ("2", 0, 1, 4), ("II", nil, 0, 5),
    ]
    plan.nodes = shape.map { label, parent, depth, end in
      Node(
        kind: .roman, role: label == "I" ? .tasks : nil, parent: parent, depth: depth, subtreeEnd: end,
        marker: nil,
        text: TextRange(0, 1), extent: TextRange(0, 1), label: label)
    }
    return plan
  }

  @Test(
    "a path is the chain of labels", arguments: [(0, "I"), (1, "I/1"), (2, "I/1/-1"), (3, "I/2"), (4, "II")])
  func paths(node: Int, path: String) { #expect(plan.path(of: node) == path) }

  @Test(
    "places have the names of the gold files",
    arguments: [
      (Place.title, "title"), (.preamble, "preamble"), (.closing, "closing"), (.footnote(3), "footnote 3"),
      (.node(2), "I/1/-1"), (.row(node: 3, row: 7), "I/2/7"),
    ])
  func places(place: Place, path: String) { #expect(plan.path(of: place) == path) }

  @Test(
    "children are found without a walk over their descendants",
    arguments: [
      (nil, [0, 4]), (0, [1, 3]), (1, [2]), (2, []), (4, []),
    ] as [(Int?, [Int])])
  func children(node: Int?, children: [Int]) { #expect(plan.children(of: node) == children) }

  @Test(
    "a role reaches down",
    arguments: [(0, SectionRole.tasks), (2, .tasks), (4, nil)] as [(Int, SectionRole?)])
  func roles(node: Int, role: SectionRole?) { #expect(plan.role(of: node) == role) }

  @Test(
    "coverage is the owned share of what is not white space",
    arguments: [
      ([], 0), ([(0, 10)], 1), ([(0, 3), (3, 10)], 1), ([(0, 4)], 0.375), ([(0, 3), (7, 10)], 0.75),
    ] as [([(Int, Int)], Double)])
  func coverage(regions: [(Int, Int)], share: Double) {
    var plan = plan
    plan.regions = regions.map { Region(kind: .preamble, range: TextRange($0.0, $0.1)) }
    #expect(plan.coverage == share)
  }

  @Test("a text without anything to own is covered")
  func nothing() {
    let plan = Plan(text: PlanText(source: [0x20], bytes: [0x20], map: OffsetMap()))
    #expect(plan.coverage == 1)
  }

  @Test("only sections that hold tasks have tasks below them", arguments: SectionRole.allCases)
  func holdsTasks(role: SectionRole) {
    let holding: Set<SectionRole> = [.tasks, .dissemination, .assignment, .organisation]
    #expect(role.holdsTasks == holding.contains(role))
  }
}
