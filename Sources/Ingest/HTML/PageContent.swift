/// What of a page is the document, and what is menu, navigation, comment and link to other pages.
///
/// Parts are left out on evidence: what an element calls itself, links that outweigh text, and lines that pages say of
/// themselves. Where nothing looks like a document, or the page was saved by a word processor, all of it is one.
struct PageContent {
  /// The elements that hold the document, in order.
  private(set) var roots: [Int]
  /// Elements in them that do not belong to it.
  private(set) var skipped: Set<Int> = []
  /// Tables that only lay out the page.
  private(set) var layoutTables: Set<Int> = []
  /// Lines of the page that were left out.
  private(set) var leftOut = 0

  private let census: PageCensus

  /// The share of the page's document that makes an element more than a part of the page.
  private static let much = 0.4
  /// What must speak for a document at the least.
  private static let least = 400

  /// Finds the document of a page. O(nodes + text).
  init(_ tree: HTMLTree, isDocument: Bool) {
    let body = tree.first(.body) ?? 0
    roots = tree.nodes.isEmpty ? [] : [body]
    census = PageCensus(tree, isDocument ? [] : PageChrome.elements(of: tree, PageCensus(tree, [])))
    guard !tree.nodes.isEmpty else { return }
    layoutTables = census.layoutTables(in: body)
    guard !isDocument, census.weight(body) >= Self.least else { return }
    skipped = census.chrome
    var root = body
    while let child = census.heir(of: root, much: Self.much) { root = child }
    roots = [root]
    for edge in census.edges(of: root) { skipped.insert(edge) }
    if !census.hasSign(root), let heading = census.heading(before: root) { roots.insert(heading, at: 0) }
    leftOut = census.lineCount(body) - roots.reduce(0) { $0 + census.lineCount($1, without: skipped) }
  }

  /// Whether an element holds so much of the document that it is not hidden for good.
  func holdsMuch(_ node: Int) -> Bool { census.share(of: node) > Self.much }
}
