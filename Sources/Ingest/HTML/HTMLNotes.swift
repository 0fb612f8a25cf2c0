/// The footnotes of a page: anchors in the text that lead to notes, from which other anchors lead back.
struct HTMLNotes {
  /// The number of the note that an anchor in the text refers to, by the anchor's node.
  private(set) var references: [Int: Int] = [:]
  /// The number of a note, by the element that holds it.
  private(set) var notes: [Int: Int] = [:]
  /// The anchors that lead from notes back to the text.
  private(set) var backReferences: Set<Int> = []
  /// The numbers of those among them whose notes share an element with other text: such notes stay in their place.
  private(set) var marksInPlace: [Int: Int] = [:]

  /// Bytes that the mark of a note takes at most.
  private static let longestMark = 8

  /// Finds the notes of what was found to be the document. O(nodes).
  init(_ tree: HTMLTree, in roots: [Int]) {
    let nodes = roots.flatMap { root in Array(root..<tree.nodes[root].end) }
    var targets: [String: Int] = [:]
    var links: [(node: Int, to: String)] = []
    for node in nodes where tree.nodes[node].text == nil {
      for name in [tree[node, .id], tree[node, .name]] {
        if let name, targets[name] == nil { targets[name] = node }
      }
      if tree.nodes[node].tag == .a, let href = tree[node, .href], let hash = href.lastIndex(of: "#") {
        let name = String(href[href.index(after: hash)...])
        if !name.isEmpty { links.append((node, name)) }
      }
    }
    // A link that leads behind itself is a reference where one at its target leads back to it.
    let marked = links.filter { Self.isMark($0.node, tree) }
    let sources = marked.compactMap { link in targets[link.to].map { (link: link, target: $0) } }
    var backs: [(from: Int, to: Int)] = sources.filter { $0.target < $0.link.node }.map {
      ($0.link.node, $0.target)
    }
    backs.sort { $0.from < $1.from }
    let froms = backs.map(\.from)
    var numbers: [Int: Int] = [:]
    for source in sources where source.target > source.link.node {
      guard let back = Self.back(at: source.target, to: source.link.node, backs, froms, tree) else {
        continue
      }
      let number = numbers[back] ?? numbers.count + 1
      numbers[back] = number
      references[source.link.node] = number
      backReferences.insert(back)
    }
    let (ends, starts) = (backReferences.sorted(), references.keys.sorted())
    for (back, number) in numbers {
      let holder = Self.holder(of: back, tree)
      let range = holder..<tree.nodes[holder].end
      if Self.count(ends, in: range) == 1, Self.count(starts, in: range) == 0 {
        notes[holder] = number
      } else {
        marksInPlace[back] = number
      }
    }
  }

  /// `1`, `[1]`, `(1)`, `*`, `↩`.
  private static func isMark(_ node: Int, _ tree: HTMLTree) -> Bool {
    var text: [UInt8] = []
    for index in node..<tree.nodes[node].end {
      if let range = tree.nodes[index].text { text += tree.text[range].filter { $0 > 0x20 } }
      if text.count > longestMark { return false }
    }
    return !text.contains { $0 >= 0x41 && $0 <= 0x5A } && text.count { $0 >= 0x61 && $0 <= 0x7A } <= 2
  }

  /// The anchor at a target that leads back to a reference: the target itself, one in it, or one in its block.
  private static func back(
    at target: Int, to reference: Int, _ backs: [(from: Int, to: Int)], _ froms: [Int], _ tree: HTMLTree
  ) -> Int? {
    // A target in a block of much text is the anchor itself, or what follows it closely.
    let block = self.block(of: target, tree)
    let range = block..<tree.nodes[block].end
    var low = position(of: tree.nodes[target].tag.isBlock ? range.lowerBound : target, in: froms)
    if low == froms.count || froms[low] >= range.upperBound {
      low = position(of: range.lowerBound, in: froms)
    }
    let last = min(backs.count, low + most)
    while low < last, backs[low].from < range.upperBound {
      // What it leads to is the reference, holds it, or stands in it or beside it.
      let to = backs[low].to
      if tree.contains(to, reference) || tree.contains(reference, to)
        || tree.nodes[to].parent == tree.nodes[reference].parent
      {
        return backs[low].from
      }
      low += 1
    }
    return nil
  }

  /// Anchors of a block that are looked at.
  private static let most = 64

  private static func block(of node: Int, _ tree: HTMLTree) -> Int {
    var index = node
    while !tree.nodes[index].tag.isBlock, tree.nodes[index].parent >= 0 { index = tree.nodes[index].parent }
    return index
  }

  /// The element that holds a note whole: the block of its anchor, or what the program that wrote the page put round it.
  private static func holder(of back: Int, _ tree: HTMLTree) -> Int {
    let block = block(of: back, tree)
    let parent = tree.nodes[block].parent
    guard parent >= 0 else { return block }
    let id = tree[parent, .id] ?? ""
    let isNote = tree.nodes[parent].tag == .li || holders.contains { id.hasPrefix($0) }
    return isNote ? parent : block
  }

  /// What ids of elements that hold a note begin with: Word's, LibreOffice's, others'.
  private static let holders = ["ftn", "edn", "sdfootnote", "sdendnote", "fn", "footnote"]

  /// How many of some ascending numbers lie in a range. O(log n).
  private static func count(_ numbers: [Int], in range: Range<Int>) -> Int {
    position(of: range.upperBound, in: numbers) - position(of: range.lowerBound, in: numbers)
  }

  private static func position(of value: Int, in numbers: [Int]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
