/// Finds the parts of a page that are no document, by what they call themselves and by how much of them is links.
enum PageChrome {
  /// The outermost such elements. O(nodes).
  static func elements(of tree: HTMLTree, _ census: PageCensus) -> Set<Int> {
    var result: Set<Int> = []
    var index = 0
    while index < tree.nodes.count {
      if tree.nodes[index].text == nil, isChrome(index, tree, census) {
        result.insert(index)
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    return result
  }

  /// The share of a page's document from which on an element is no part of the page, whatever it calls itself.
  private static let much = 0.4

  private static func isChrome(_ node: Int, _ tree: HTMLTree, _ census: PageCensus) -> Bool {
    let tag = tree.nodes[node].tag
    guard tag != .html, tag != .body, census.share(of: node) < much else { return false }
    if tag.isChrome || tree.nodes[node].tag == .head { return true }
    if let role = tree[node, .role], roles.contains(role) { return true }
    if names(node, tree).contains(where: isName) { return true }
    return census.isLinks(node)
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
  ]

  /// The words of an element's classes and id.
  private static func names(_ node: Int, _ tree: HTMLTree) -> [String] {
    let tag = tree.nodes[node].tag
    guard tag.isBlock || tag == .other else { return [] }
    let text = "\(tree[node, .class] ?? "") \(tree[node, .id] ?? "")".lowercased()
    return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isName(_ word: String) -> Bool {
    words.contains(word) || stems.contains { word.hasPrefix($0) || word.hasSuffix($0) }
  }

  /// Words that name parts of pages.
  private static let words: Set<String> = [
    "nav", "menu", "footer", "aside", "share", "social", "related", "lienquan", "tags", "tag", "ads", "ad",
    "qc",
    "quangcao", "banner", "search", "login", "popup", "modal", "cookie", "toolbar", "pager", "pagination",
    "copyright",
    "chantrang", "timkiem", "tinkhac", "binhluan", "rating", "widget", "weblink",
  ]

  /// Beginnings and ends of such words.
  private static let stems = [
    "menu", "navbar", "navigation", "breadcrumb", "sidebar", "comment", "footer", "binhluan",
  ]
}
