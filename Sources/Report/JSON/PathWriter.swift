import Model

/// Writes the paths of places; the path of the node met last is kept, since facts come in runs.
struct PathWriter {
  private var node: Int?
  private var path: [UInt8] = []
  private var ancestors: [Int] = []

  /// Appends a place as output and gold files write it, JSON escapes included.
  mutating func append(_ place: Place, of plan: Plan, to out: inout OutputBuffer) {
    switch place {
    case .title: out.append("title")
    case .preamble: out.append("preamble")
    case .closing: out.append("closing")
    case .footnote(let number):
      out.append("footnote ")
      out.append(decimal: number)
    case .node(let index): append(node: index, of: plan, to: &out)
    case .row(let index, let row):
      append(node: index, of: plan, to: &out)
      out.append(0x2F)
      out.append(decimal: row)
    }
  }

  /// Appends the path of a node. O(depth) where it is not the node of the call before.
  mutating func append(node index: Int, of plan: Plan, to out: inout OutputBuffer) {
    if node != index { find(index, in: plan) }
    path.withUnsafeBufferPointer { JSONString.append($0, to: &out) }
  }

  private mutating func find(_ index: Int, in plan: Plan) {
    node = index
    ancestors.removeAll(keepingCapacity: true)
    var current: Int? = index
    while let step = current {
      ancestors.append(step)
      current = plan.nodes[step].parent
    }
    path.removeAll(keepingCapacity: true)
    for step in ancestors.reversed() {
      if !path.isEmpty { path.append(0x2F) }
      path.append(contentsOf: plan.nodes[step].label.utf8)
    }
  }
}
