/// What owns a stretch of the text.
public enum RegionKind: String, Sendable, CaseIterable {
  /// Motto, issuer, number, dateline, type line.
  case letterhead
  /// The lines under the type.
  case title
  case preamble
  /// A node of the outline.
  case node
  case closing
  case recipients
  case signature
  case footnote
  /// Page numbers, running heads, separators, introductions of a publisher.
  case furniture
}

/// A stretch of the working text and what owns it.
public struct Region: Sendable {
  public var kind: RegionKind
  public var range: TextRange
  /// Index of the node where ``kind`` is ``RegionKind/node``.
  public var node: Int?

  /// Creates a region.
  public init(kind: RegionKind, range: TextRange, node: Int? = nil) {
    self.kind = kind
    self.range = range
    self.node = node
  }
}

/// A footnote.
public struct Footnote: Sendable {
  /// Its mark, counted from 1 where the mark itself is lost.
  public var label: String
  public var text: TextRange

  /// Creates a footnote.
  public init(label: String, text: TextRange) {
    self.label = label
    self.text = text
  }
}

/// What one plan says, every part of it tied to its place in the text.
///
/// A plan is a value: flat arrays and ranges into ``text``. Strings are made on demand by
/// ``PlanText/string(_:)``; a plan of 16 MB takes little more than its text.
public struct Plan: Sendable {
  public var text: PlanText
  public var document = Document()
  public var titleRange: TextRange?
  public var preamble: TextRange?
  public var closing: TextRange?
  /// The outline in reading order.
  public var nodes: [Node] = []
  public var tables: [Table] = []
  public var footnotes: [Footnote] = []
  /// Distinct bodies, by first appearance.
  public var bodies: [Body] = []
  /// Distinct cited documents, by first appearance.
  public var cited: [CitedDocument] = []
  public var targets: [Target] = []
  public var deadlines: [Deadline] = []
  public var assignments: [Assignment] = []
  public var citations: [Citation] = []
  /// The tasks, in reading order, with what they inherit resolved.
  public var tasks: [PlanTask] = []
  public var diagnostics: [Diagnostic] = []
  /// The partition of the working text, ascending, never overlapping.
  public var regions: [Region] = []

  /// Creates a plan that owns nothing yet.
  public init(text: PlanText) { self.text = text }

  /// The path of a node: the labels of its ancestors and its own, joined by `/`. O(depth).
  public func path(of node: Int) -> String {
    var labels: [String] = []
    var current: Int? = node
    while let index = current {
      labels.append(nodes[index].label)
      current = nodes[index].parent
    }
    return labels.reversed().joined(separator: "/")
  }

  /// The place of a fact as output and gold files write it.
  public func path(of place: Place) -> String {
    switch place {
    case .title: "title"
    case .preamble: "preamble"
    case .closing: "closing"
    case .footnote(let number): "footnote \(number)"
    case .node(let index): path(of: index)
    case .row(let node, let row): "\(path(of: node))/\(row)"
    }
  }

  /// The indices of the top-level nodes, in order.
  public var roots: [Int] { children(of: nil) }

  /// The indices of the children of a node, in order; of the top for nil. O(children).
  public func children(of node: Int?) -> [Int] {
    var result: [Int] = []
    var index = node.map { $0 + 1 } ?? 0
    let end = node.map { nodes[$0].subtreeEnd } ?? nodes.count
    while index < end {
      result.append(index)
      index = nodes[index].subtreeEnd
    }
    return result
  }

  /// The role that governs a node: its own or its nearest ancestor's. O(depth).
  public func role(of node: Int) -> SectionRole? {
    var current: Int? = node
    while let index = current {
      if let role = nodes[index].role { return role }
      current = nodes[index].parent
    }
    return nil
  }

  /// The share of the bytes of the working text, white space apart, that some region owns: 1 where
  /// nothing was dropped. O(text).
  public var coverage: Double {
    var total = 0
    var owned = 0
    var index = 0
    for (offset, byte) in text.bytes.enumerated() where byte > 0x20 {
      total += 1
      while index < regions.count, Int(regions[index].range.end) <= offset { index += 1 }
      if index < regions.count, Int(regions[index].range.start) <= offset { owned += 1 }
    }
    return total == 0 ? 1 : Double(owned) / Double(total)
  }
}
