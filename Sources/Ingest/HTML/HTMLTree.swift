/// A page as a flat tree: its elements and texts in reading order, a subtree being a run of them.
struct HTMLTree {
  /// An element, or a text.
  struct Node {
    var tag: HTMLTag
    var parent: Int
    /// The index that follows the subtree.
    var end: Int
    /// Where in ``HTMLTree/text`` its text stands; nil for an element.
    var text: Range<Int>?
    fileprivate var attributes: Range<Int>
  }

  /// The nodes, each before what it holds.
  private(set) var nodes: [Node] = []
  /// The text of all nodes, one after another.
  private(set) var text: [UInt8] = []
  /// What the page's `style` elements hold.
  private(set) var styles = ""
  private var attributes: [(key: HTMLAttribute, value: String)] = []
  private var open: [Int] = []

  /// How many elements are open.
  var depth: Int { open.count }

  /// Opens an element.
  mutating func begin(_ tag: HTMLTag, _ values: [(key: HTMLAttribute, value: String)]) {
    let first = attributes.count
    attributes += values
    nodes.append(
      Node(
        tag: tag, parent: open.last ?? -1, end: nodes.count + 1, text: nil,
        attributes: first..<attributes.count))
    open.append(nodes.count - 1)
  }

  /// Closes the innermost element.
  mutating func end() { if let index = open.popLast() { nodes[index].end = nodes.count } }

  /// Closes all that is open.
  mutating func close() { while !open.isEmpty { end() } }

  /// Appends text to the innermost element.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    let tag = open.last.map { nodes[$0].tag } ?? .other
    if tag == .style {
      styles += String(decoding: piece, as: UTF8.self) + "\n"
      return
    }
    if tag == .script { return }
    let start = text.count
    text.append(contentsOf: piece)
    if let last = nodes.indices.last, let range = nodes[last].text, nodes[last].parent == open.last ?? -1 {
      nodes[last].text = range.lowerBound..<text.count
    } else {
      nodes.append(
        Node(
          tag: .other, parent: open.last ?? -1, end: nodes.count + 1, text: start..<text.count,
          attributes: 0..<0)
      )
    }
  }

  /// The value of an attribute; nil where the element has none. O(attributes of the element).
  subscript(node: Int, key: HTMLAttribute) -> String? {
    attributes[nodes[node].attributes].first { $0.key == key }?.value
  }

  /// Whether a node lies in the subtree of another, or is it.
  func contains(_ root: Int, _ node: Int) -> Bool { root <= node && node < nodes[root].end }

  /// The elements and texts that a node holds itself.
  func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var index = node + 1
    while index < nodes[node].end {
      result.append(index)
      index = nodes[index].end
    }
    return result
  }

  /// The first element of a kind.
  func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }
}
