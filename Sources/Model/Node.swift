/// What kind of marker opens a node.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  case part
  case chapter
  case roman
  case letterUpper
  case arabic
  case decimal
  case article
  case parenthesised
  case letter
  case dash
  case plus
  case appendix
  case attachment
  case table
  case paragraph

  /// The value in the output.
  public var code: String {
    switch self {
    case .part: "part"
    case .chapter: "chapter"
    case .roman: "roman"
    case .letterUpper: "letter-upper"
    case .arabic: "arabic"
    case .decimal: "decimal"
    case .article: "article"
    case .parenthesised: "parenthesised"
    case .letter: "letter"
    case .dash: "dash"
    case .plus: "plus"
    case .appendix: "appendix"
    case .attachment: "attachment"
    case .table: "table"
    case .paragraph: "paragraph"
    }
  }
}

/// What a top-level section is for.
public enum SectionRole: UInt8, Sendable, CaseIterable {
  case purpose
  case viewpoint
  case situation
  case objectives
  case dissemination
  case tasks
  case assignment
  case funding
  case organisation
  case appendix
  case other

  /// The value in the output.
  public var code: String {
    switch self {
    case .purpose: "purpose"
    case .viewpoint: "viewpoint"
    case .situation: "situation"
    case .objectives: "objectives"
    case .dissemination: "dissemination"
    case .tasks: "tasks"
    case .assignment: "assignment"
    case .funding: "funding"
    case .organisation: "organisation"
    case .appendix: "appendix"
    case .other: "other"
    }
  }

  /// Whether the leaves of such a section are tasks.
  public var holdsTasks: Bool {
    switch self {
    case .tasks, .dissemination, .assignment, .organisation: true
    default: false
    }
  }
}

/// One node of the outline.
///
/// Nodes lie in one flat array in reading order, parents before children; `subtreeEnd` is the index
/// after the last descendant, so a subtree is a contiguous run and no walk needs recursion.
public struct Node: Sendable {
  /// The kind of its marker.
  public var kind: NodeKind
  /// The role, of a top-level section (or of a section of an attached plan).
  public var role: SectionRole?
  /// Index of the parent, nil at the top.
  public var parent: Int?
  /// Number of ancestors.
  public var depth: Int
  /// Index after the last descendant.
  public var subtreeEnd: Int
  /// The marker as written; nil for a paragraph.
  public var marker: TextRange?
  /// The paragraph that the marker opens, marker excluded; empty for a bare heading.
  public var text: TextRange
  /// The node with its children.
  public var extent: TextRange
  /// Its own step of the path: `I`, `1.1`, `a)`, `-3`, `¶1`, with `#2` where a sibling has the same.
  public var label: String
  /// Index into ``Plan/tables`` where the node is a table.
  public var table: Int?

  /// Creates a node without children.
  public init(
    kind: NodeKind, role: SectionRole? = nil, parent: Int?, depth: Int, subtreeEnd: Int,
    marker: TextRange?, text: TextRange, extent: TextRange, label: String, table: Int? = nil
  ) {
    self.kind = kind
    self.role = role
    self.parent = parent
    self.depth = depth
    self.subtreeEnd = subtreeEnd
    self.marker = marker
    self.text = text
    self.extent = extent
    self.label = label
    self.table = table
  }
}

/// What a column of a table says.
public enum ColumnRole: String, Sendable {
  case number
  case task
  case lead
  /// Who carries it out, where the header does not say who leads.
  case responsible
  case coordinate
  case time
  case product
  case target
  case other
}

/// A table of the text. Cells are ranges; a cell without text is an empty range.
public struct Table: Sendable {
  /// The header cells, empty where the table has none.
  public var header: [TextRange]
  /// What each column was recognised as.
  public var columns: [ColumnRole]
  /// The rows below the header, group rows included.
  public var rows: [[TextRange]]

  /// Creates a table.
  public init(header: [TextRange], columns: [ColumnRole], rows: [[TextRange]]) {
    self.header = header
    self.columns = columns
    self.rows = rows
  }

  /// Whether its rows are tasks: it names what is to be done, and by whom or by when.
  public var assignsTasks: Bool {
    columns.contains(.task)
      && (columns.contains(.lead) || columns.contains(.responsible) || columns.contains(.coordinate)
        || columns.contains(.time))
  }
}
