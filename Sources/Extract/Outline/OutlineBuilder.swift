import Model

/// Builds the outline from paragraphs: which markers open nodes, and under which node each stands.
///
/// A stack holds the open lists, outermost first. A marker goes on in the innermost list of its family
/// that it continues; a first item opens a new list; ranks of families say what may stand under what.
struct OutlineBuilder {
  /// An open list with its last item.
  struct Level {
    var kind: NodeKind
    var style: UInt8
    var ordinal: Int
    var components: [Int]
    var node: Int
    /// The number before one that was out of order, after which the list may go on.
    var resumes: Int?
  }

  let reading: Reading
  var nodes: [Node] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Paragraphs that are tables, with the node of each.
  private(set) var tableNodes: [(node: Int, lines: Range<Int>)] = []
  var stack: [Level] = []
  /// What stands under the top, and under each node that has anything.
  private var counters: [Counter] = []
  private var labels = SiblingLabels()
  var romanIsInside = false
  var seenUpper: NodeKind?
  var plusIsOutside: Bool?

  struct Counter {
    var dash = 0
    var plus = 0
    var paragraph = 0
    var table = 0
    /// Kinds of its items that hold items or paragraphs themselves.
    var holders: [NodeKind] = []
  }

  /// The counter of a node, or of the top.
  private subscript(counter parent: Int?) -> Counter {
    get {
      let slot = parent.map { $0 + 1 } ?? 0
      return slot < counters.count ? counters[slot] : Counter()
    }
    _modify {
      let slot = parent.map { $0 + 1 } ?? 0
      while counters.count <= slot { counters.append(Counter()) }
      yield &counters[slot]
    }
  }

  static let deepest = 64

  init(reading: Reading) { self.reading = reading }

  /// Index of the innermost open node.
  var current: Int? { stack.last?.node }

  // MARK: - Placing

  /// Adds a paragraph with a marker; false where its marker is implausible and it goes on the paragraph before.
  mutating func add(_ paragraph: Paragraph, marker: Marker) -> Bool {
    var marker = marker
    reinterpret(&marker)
    let parent: Int?
    var resumes: Int?
    if var level = continued(by: marker) {
      if marker.kind == .arabic, let outer = outerHeading(level, marker, paragraph) { level = outer }
      let fit = Self.fit(stack[level], marker)
      if fit == .odd { resumes = stack[level].ordinal }
      if fit == .none || fit == .odd && isDoubtful(paragraph, marker) || fit != .perfect && marker.isMisread {
        return false
      }
      report(fit, marker)
      let owner = level == 0 ? nil : stack[level - 1].node
      stack.removeSubrange(level...)
      parent = owner
    } else {
      if isDoubtful(paragraph, marker), !startsList(marker) || marker.isMisread { return false }
      if !startsList(marker), marker.kind != .article, marker.kind != .appendix {
        diagnose(
          "outline.starts-late", marker, "Danh sách không bắt đầu từ số đầu tiên",
          "The list does not begin with its first number")
      }
      if marker.kind == .decimal, let top = stack.last, top.kind == .arabic, extendsOpen(marker) == nil {
        report(.odd, marker)
      }
      parent = openParent(for: marker)
      while let last = stack.last, last.node != parent { stack.removeLast() }
    }
    let node = append(paragraph, marker, parent)
    stack.append(
      Level(
        kind: marker.kind, style: marker.style, ordinal: marker.ordinal, components: marker.components,
        node: node, resumes: resumes))
    return true
  }

  /// Adds an unmarked paragraph under `owner`.
  @discardableResult
  mutating func addParagraph(_ paragraph: Paragraph, under owner: Int?) -> Int {
    while let last = stack.last, last.node != owner { stack.removeLast() }
    noteChild(of: owner)
    let node = nodes.count
    self[counter: owner].paragraph += 1
    let label = "¶" + String(self[counter: owner].paragraph)
    nodes.append(
      Node(
        kind: .paragraph, parent: owner, depth: depth(under: owner), subtreeEnd: node + 1, marker: nil,
        text: paragraph.range, extent: paragraph.range, label: label))
    return node
  }

  /// Adds a table under the innermost open node that can own one.
  mutating func addTable(_ paragraph: Paragraph) {
    var owner: Int?
    for level in stack.reversed() where level.kind != .dash && level.kind != .plus {
      owner = level.node
      break
    }
    while let last = stack.last, last.node != owner { stack.removeLast() }
    noteChild(of: owner)
    self[counter: owner].table += 1
    let node = nodes.count
    nodes.append(
      Node(
        kind: .table, parent: owner, depth: depth(under: owner), subtreeEnd: node + 1, marker: nil,
        text: paragraph.range, extent: paragraph.range,
        label: "bảng-" + String(self[counter: owner].table)))
    tableNodes.append((node, paragraph.lines))
  }

  /// What stands above what is to be told anew.
  mutating func forgetUpper() {
    seenUpper = nil
    romanIsInside = false
  }

  /// Gives a paragraph to a node that says nothing of its own: it is of the node's extent, not of its text.
  mutating func ownBelow(_ node: Int, _ range: TextRange) {
    nodes[node].extent = nodes[node].extent.union(range)
  }

  /// Gives a paragraph to a node whose marker stood alone, as its text.
  mutating func setText(of node: Int, to range: TextRange) {
    nodes[node].text = nodes[node].text.isEmpty ? range : nodes[node].text.union(range)
    nodes[node].extent = nodes[node].extent.union(range)
  }

  /// Lengthens the last node by a paragraph that goes on in it.
  mutating func extendLast(to end: UInt32) {
    guard !nodes.isEmpty else { return }
    nodes[nodes.count - 1].text.end = end
    nodes[nodes.count - 1].extent.end = end
  }

  /// The owner of an unmarked paragraph: the item itself where its list goes on after it, else the owner of
  /// the list, where the list has ended and its items hold no paragraphs of their own.
  ///
  /// What is told of an item by a label stands under it where the items before it have the like.
  func paragraphOwner(nextMarker: Marker?, isLabelled: @autoclosure () -> Bool) -> Int? {
    guard let top = stack.last else { return nil }
    if isBullet(top.kind), self[counter: nodes[top.node].parent].holders.contains(top.kind), isLabelled() {
      return top.node
    }
    if let next = nextMarker, next.kind == top.kind, next.style == top.style || !isBullet(top.kind),
      isBullet(top.kind) || next.ordinal == top.ordinal + 1
    {
      return top.node
    }
    var index = stack.count - 1
    if isBullet(top.kind) || top.kind == .parenthesised {
      while index >= 0, isBullet(stack[index].kind) || stack[index].kind == .parenthesised { index -= 1 }
    } else if top.kind == .arabic || top.kind == .letter || top.kind == .letterUpper,
      endsList(top, nextMarker)
    {
      index -= 1
    }
    return index < 0 ? nil : stack[index].node
  }

  func isBullet(_ kind: NodeKind) -> Bool { kind == .dash || kind == .plus }

  /// Whether the last item of a list of full paragraphs is complete: what follows it unmarked is no part of it.
  func endsList(_ level: Level, _ nextMarker: Marker?) -> Bool {
    guard level.ordinal > 1, level.node == nodes.count - 1 else { return false }
    // 2. …; Trong đó: 2.1. …
    if let next = nextMarker, next.kind == .decimal, next.components.dropLast().last == level.ordinal {
      return false
    }
    let text = nodes[level.node].text
    guard !text.isEmpty, reading.bytes[Int(text.end) - 1] == 0x2E else { return false }
    // An item of the same list that holds paragraphs or items shows that such items do.
    return !self[counter: nodes[level.node].parent].holders.contains(level.kind)
  }

  /// Notes that what is about to be appended is the first child of the node before it.
  mutating func noteChild(of parent: Int?) {
    guard let parent, parent == nodes.count - 1 else { return }
    let (owner, kind) = (nodes[parent].parent, nodes[parent].kind)
    if !self[counter: owner].holders.contains(kind) { self[counter: owner].holders.append(kind) }
  }

  // MARK: - Depth

  /// The node under which a new list opens.
  mutating func openParent(for marker: Marker) -> Int? {
    if marker.kind == .roman || marker.kind == .letterUpper {
      if seenUpper == nil { seenUpper = marker.kind }
      romanIsInside = seenUpper == .letterUpper
    }
    if marker.kind == .plus, plusIsOutside == nil {
      plusIsOutside = !stack.contains { $0.kind == .dash }
    }
    if let node = extendsOpen(marker) { return node }
    if marker.kind == .appendix { return nil }
    let rank = rank(marker.kind, marker.components.count, marker.style)
    var index = stack.count - 1
    // A list nested deeper than any author nests is a slip: its items stay siblings.
    if stack.count >= Self.deepest { return nodes[stack[index].node].parent }
    if index >= 0, rank >= 60 || isContent(marker, of: stack[index]), announces(stack[index].node, marker) {
      return stack[index].node
    }
    while index >= 0 {
      let level = stack[index]
      let open = self.rank(level.kind, level.components.count, level.style)
      if marker.kind == .dash, returnsToDashes(level) {
        index -= 1
        continue
      }
      if open < rank || open == rank && level.kind == .dash && opensInside(level, marker)
        || open == rank && level.kind != marker.kind
      {
        return level.node
      }
      index -= 1
    }
    return nil
  }

  /// Whether a bullet of another kind stands under a dash; `* Thời gian:` stands beside `- …`, unless that announces it.
  private func opensInside(_ level: Level, _ marker: Marker) -> Bool {
    level.style != marker.style
      && (marker.style != MarkerReader.asterisk || level.style != 0x2D || endsColon(level.node))
  }

  /// `- …`, `- …`, `(1) …`, `(2) …`, `- …`: past numbered items of which none has dashes, the dashes above them go on.
  private func returnsToDashes(_ level: Level) -> Bool {
    guard level.kind == .parenthesised, level.ordinal > 1, isLast(level.node), !endsColon(level.node) else {
      return false
    }
    let counter = self[counter: nodes[level.node].parent]
    return counter.dash > 0 && !counter.holders.contains(.parenthesised)
  }

  /// Whether an item ends with a colon and so may own a list of a higher family: `- gồm:` then `1.`.
  func announces(_ node: Int, _ marker: Marker) -> Bool {
    if let top = stack.last, top.node == node, isEmptyHeading(top, marker) { return true }
    return endsColon(node) && nodes[node].kind != .plus && marker.ordinal <= 1
      && (nodes[node].kind != .dash || marker.kind != .arabic)
  }

  /// `I. MỤC TIÊU` below `Điều 1. Phê duyệt Kế hoạch … với những nội dung sau:`: sections of what an article says it holds.
  private func isContent(_ marker: Marker, of level: Level) -> Bool {
    level.kind == .article && (marker.kind == .roman || marker.kind == .letterUpper)
  }

  /// Whether a node is the last one so far: nothing stands below it.
  func isLast(_ node: Int) -> Bool { node == nodes.count - 1 }

  func endsColon(_ node: Int) -> Bool {
    let text = nodes[node].text
    guard !text.isEmpty else { return false }
    return reading.bytes[Int(text.end) - 1] == 0x3A
  }

  func rank(_ kind: NodeKind, _ components: Int, _ style: UInt8) -> Int {
    switch kind {
    case .attachment, .appendix: 0
    case .part: 10
    case .chapter: 20 + Int(style)
    case .roman: romanIsInside ? 35 : 30
    case .letterUpper: romanIsInside ? 30 : 35
    case .article: 50
    case .arabic: 60
    case .decimal: 60 + components
    case .letter, .parenthesised: 80 + components
    case .dash: plusIsOutside == true ? 95 : 90
    case .plus: plusIsOutside == true ? 90 : 95
    case .table, .paragraph: 100
    }
  }

  func depth(under parent: Int?) -> Int { parent.map { nodes[$0].depth + 1 } ?? 0 }

  // MARK: - Nodes

  mutating func append(_ paragraph: Paragraph, _ marker: Marker, _ parent: Int?) -> Int {
    noteChild(of: parent)
    // Every Phần says itself whether A stands above I or below it.
    if marker.kind == .part || marker.kind == .appendix { forgetUpper() }
    let node = nodes.count
    nodes.append(
      Node(
        kind: marker.kind, parent: parent, depth: depth(under: parent), subtreeEnd: node + 1,
        marker: marker.range,
        text: paragraph.text, extent: paragraph.range, label: label(marker, parent)))
    return node
  }

  mutating func label(_ marker: Marker, _ parent: Int?) -> String {
    switch marker.kind {
    case .dash:
      self[counter: parent].dash += 1
      return "-" + String(self[counter: parent].dash)
    case .plus:
      self[counter: parent].plus += 1
      return "+" + String(self[counter: parent].plus)
    default: break
    }
    if let label = marker.label { return unique(label, under: parent) }
    var digits: [UInt8] = []
    for index in marker.range.offsets {
      let byte = reading.bytes[index]
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC4: digits.append(byte)
      // The second byte of đ, not of a dash.
      case 0x80...0xBF where digits.last == 0xC4: digits.append(byte)
      case 0x2E where marker.kind == .decimal: digits.append(byte)
      default: break
      }
    }
    if marker.kind == .decimal, digits.last == 0x2E { digits.removeLast() }
    let core = String(decoding: digits, as: UTF8.self)
    switch marker.kind {
    case .letter: return unique(core + ")", under: parent)
    case .parenthesised: return unique("(" + core + ")", under: parent)
    default: return unique(core, under: parent)
    }
  }

  /// The label, with `#2` where a sibling has it already.
  mutating func unique(_ label: String, under parent: Int?) -> String {
    let count = labels.count(label, under: parent)
    return count == 1 ? label : "\(label)#\(count)"
  }

  // MARK: - Diagnostics

  mutating func report(_ fit: Fit, _ marker: Marker) {
    switch fit {
    case .perfect, .none: break
    case .skipped: diagnose("outline.number-skipped", marker, "Số thứ tự bị nhảy", "A number is skipped")
    case .repeated: diagnose("outline.number-repeated", marker, "Số thứ tự bị lặp", "A number is repeated")
    case .odd:
      diagnose(
        "outline.number-out-of-order", marker, "Số thứ tự không theo trình tự", "A number is out of order")
    }
  }

  mutating func diagnose(_ code: String, _ marker: Marker, _ vietnamese: String, _ english: String) {
    diagnostics.append(
      Diagnostic(
        code: code, severity: .warning, message: DiagnosticMessage(vietnamese: vietnamese, english: english),
        range: marker.range))
  }

  /// Hands the finished nodes over: extents and subtree ends computed in one pass from the back.
  mutating func finish() -> [Node] {
    var result: [Node] = []
    swap(&result, &nodes)
    for index in result.indices.reversed() {
      guard let parent = result[index].parent else { continue }
      result[parent].subtreeEnd = max(result[parent].subtreeEnd, result[index].subtreeEnd)
      result[parent].extent = result[parent].extent.union(result[index].extent)
    }
    return result
  }
}
