/// The lines of a page, counted so that any element can be asked what it holds. O(1) an element.
struct PageCensus {
  /// Elements that count for nothing.
  let chrome: Set<Int>
  private let tree: HTMLTree
  private var lines: [PageLine]
  /// Sums over all nodes up to an index.
  private var sums: [Sum] = []

  private struct Sum {
    var lines = 0
    var weight = 0
    var outline = 0
    var signs = 0
    var links = 0
    var chrome = 0
    var size = 0
    var linked = 0
    var rows = 0
    var cells = 0
  }

  /// Counts a page. O(nodes + text).
  init(_ tree: HTMLTree, _ chrome: Set<Int>) {
    self.tree = tree
    self.chrome = chrome
    lines = PageLines.lines(of: tree)
    var dead: [Range<Int>] = chrome.sorted().map { $0..<tree.nodes[$0].end }
    dead.reverse()
    var sum = Sum()
    var next = 0
    sums.reserveCapacity(tree.nodes.count + 1)
    for node in 0..<tree.nodes.count {
      sums.append(sum)
      while let last = dead.last, last.upperBound <= node { dead.removeLast() }
      let isDead = dead.last?.contains(node) == true
      if tree.nodes[node].tag == .tr { sum.rows += 1 }
      if tree.nodes[node].tag.isCell { sum.cells += 1 }
      while next < lines.count, lines[next].node == node {
        lines[next].isChrome = isDead
        let line = lines[next]
        next += 1
        sum.lines += 1
        sum.size += line.size
        sum.linked += line.linked
        if isDead { continue }
        sum.weight += line.weight
        if line.kind == .outline { sum.outline += 1 }
        if line.kind == .sign { sum.signs += 1 }
        if line.kind == .link { sum.links += 1 }
        if line.kind == .chrome { sum.chrome += 1 }
      }
    }
    sums.append(sum)
  }

  private func count(_ node: Int, _ key: KeyPath<Sum, Int>) -> Int {
    sums[tree.nodes[node].end][keyPath: key] - sums[node][keyPath: key]
  }

  /// How much speaks for a document in an element.
  func weight(_ node: Int) -> Int { count(node, \.weight) }

  /// The same as a share of the page.
  func share(of node: Int) -> Double {
    let all = sums.last?.weight ?? 0
    return all == 0 ? 0 : Double(weight(node)) / Double(all)
  }

  /// Whether a letterhead, a type or recipients stand in an element.
  func hasSign(_ node: Int) -> Bool { count(node, \.signs) > 0 }

  /// Lines of an element, without those of some in it.
  func lineCount(_ node: Int, without skipped: Set<Int> = []) -> Int {
    var result = count(node, \.lines)
    var covered = node
    for index in skipped.sorted() where tree.contains(node, index) && index >= covered {
      result -= count(index, \.lines)
      covered = tree.nodes[index].end
    }
    return result
  }

  /// Whether an element is a list of ways to other pages.
  func isLinks(_ node: Int) -> Bool {
    guard tree.nodes[node].tag.isBlock, tree.nodes[node].tag != .tr, count(node, \.signs) == 0,
      count(node, \.links) >= 2
    else { return false }
    if count(node, \.outline) == 0, count(node, \.links) * 4 >= count(node, \.lines) { return true }
    return count(node, \.linked) * 2 > count(node, \.size)
  }

  // MARK: Where the document stands

  /// The child that holds the document of an element; nil where what is beside it may belong to the document too.
  func heir(of node: Int, much: Double) -> Int? {
    let children = tree.children(of: node).filter { tree.nodes[$0].text == nil && !chrome.contains($0) }
    guard let heir = children.max(by: { weight($0) < weight($1) }), share(of: heir) > much,
      !tree.nodes[heir].tag.isTablePart || weight(heir) * 20 >= weight(node) * 19,
      isFree(node, but: heir)
    else { return nil }
    return heir
  }

  /// Whether nothing beside a child belongs to the document.
  private func isFree(_ node: Int, but heir: Int) -> Bool {
    func beside(_ key: KeyPath<Sum, Int>) -> Int { count(node, key) - count(heir, key) }
    guard beside(\.signs) == 0, beside(\.outline) == 0, beside(\.weight) * 20 <= weight(heir) else {
      return false
    }
    return !tree.children(of: node).contains { $0 != heir && holdsTable($0) }
  }

  /// Whether a table of facts stands in an element: columns and rows of words.
  private func holdsTable(_ node: Int) -> Bool {
    guard !chrome.contains(node) else { return false }
    var index = node
    while index < tree.nodes[node].end {
      if tree.nodes[index].tag == .table, !chrome.contains(index) {
        let (rows, cells) = (count(index, \.rows), count(index, \.cells))
        if rows >= 3, cells >= rows * 3, count(index, \.size) > cells * 6,
          count(index, \.linked) * 3 < count(index, \.size)
        {
          return true
        }
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    return false
  }

  /// Parts before the first and after the last line that speaks for a document, that pages say of themselves.
  func edges(of root: Int) -> [Int] {
    let own = lines.filter { tree.contains(root, $0.node) && $0.isOfDocument && !$0.isChrome }
    guard let first = own.first?.node, let last = own.last?.node else { return [] }
    var result: [Int] = []
    var index = root + 1
    while index < tree.nodes[root].end {
      let end = tree.nodes[index].end
      let isOutside = end <= first || index > last
      if isOutside, tree.nodes[index].text == nil, count(index, \.links) + count(index, \.chrome) > 0,
        weight(index) == 0
      {
        result.append(index)
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  private func isChrome(_ node: Int) -> Bool {
    var index = node
    while index >= 0 {
      if chrome.contains(index) { return true }
      index = tree.nodes[index].parent
    }
    return false
  }

  /// The last heading before an element that is not in it.
  func heading(before node: Int) -> Int? {
    (0..<node).last { index in
      let tag = tree.nodes[index].tag
      return (tag == .h1 || tag == .h2) && !tree.contains(index, node) && !isChrome(index)
    }
  }

  // MARK: Tables

  /// Bytes of a cell, and blocks in it, from which on its table lays out a page.
  private static let largeCell = (size: 4000, blocks: 12)

  /// Tables that only lay out the page: those with a table of several columns, or a great part of it, in a cell.
  func layoutTables(in body: Int) -> Set<Int> {
    var result: Set<Int> = []
    var open: [(node: Int, end: Int, isCell: Bool, blocks: Int)] = []
    for node in body..<tree.nodes[body].end {
      while let last = open.last, last.end <= node { close(&open, &result) }
      let tag = tree.nodes[node].tag
      if tag == .table || tag.isCell { open.append((node, tree.nodes[node].end, tag.isCell, 0)) }
      if tag == .table, tree[node, .role] == "presentation" { result.insert(node) }
      if tag.isBlock, !tag.isCell, let last = open.indices.last, open[last].isCell { open[last].blocks += 1 }
    }
    while !open.isEmpty { close(&open, &result) }
    return result
  }

  private func close(
    _ open: inout [(node: Int, end: Int, isCell: Bool, blocks: Int)], _ result: inout Set<Int>
  ) {
    guard let last = open.popLast() else { return }
    if last.isCell {
      let isLarge = count(last.node, \.size) > Self.largeCell.size && last.blocks > Self.largeCell.blocks
      if isLarge, let table = open.last(where: { !$0.isCell })?.node { result.insert(table) }
    } else if let outer = open.last(where: { !$0.isCell })?.node, isGrid(last.node) {
      result.insert(outer)
    }
  }

  /// Whether a table has rows and columns.
  private func isGrid(_ table: Int) -> Bool {
    let rows = count(table, \.rows)
    return rows >= 1 && count(table, \.cells) >= rows * 2
  }
}

extension HTMLTag {
  /// Whether it is a row or another part of a table that is not the document by itself.
  fileprivate var isTablePart: Bool { self == .tr || self == .tbody || self == .thead || isCell }
}
