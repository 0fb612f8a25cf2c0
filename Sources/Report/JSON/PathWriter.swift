import Model

/// Writes the paths of places. The chain of ancestors of the node met last is kept, so that nodes and
/// facts in reading order cost no more than the bytes of their paths.
struct PathWriter {
  private struct Step {
    var node: Int
    /// The length of the path up to and with this node.
    var length: Int
  }

  private var chain: [Step] = []
  private var path: [UInt8] = []
  private var missing: [Int] = []

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

  /// Appends the path of a node.
  private mutating func append(node index: Int, of plan: Plan, to out: inout OutputBuffer) {
    if chain.last?.node != index { find(index, in: plan) }
    path.withUnsafeBufferPointer { JSONString.append($0, to: &out) }
  }

  private mutating func find(_ index: Int, in plan: Plan) {
    while let last = chain.last?.node, index < last || index >= plan.nodes[last].subtreeEnd {
      chain.removeLast()
    }
    path.removeSubrange((chain.last?.length ?? 0)...)
    missing.removeAll(keepingCapacity: true)
    var current: Int? = index
    while let node = current, node != chain.last?.node {
      missing.append(node)
      current = plan.nodes[node].parent
    }
    for node in missing.reversed() {
      if !path.isEmpty { path.append(0x2F) }
      path.append(contentsOf: plan.nodes[node].label.utf8)
      chain.append(Step(node: node, length: path.count))
    }
  }
}
