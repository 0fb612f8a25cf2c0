/// How often each label has been given under each node.
struct SiblingLabels {
  private struct Entry {
    var parent: Int
    var label: String
    var count: Int
  }

  private var entries: [Entry] = []
  private var byHash = HashIndex()

  /// Counts a label under a node, or under the top; with this one. O(label).
  mutating func count(_ label: String, under parent: Int?) -> Int {
    let parent = parent ?? -1
    var copy = label
    let hash = copy.withUTF8 { ByteHash.of($0.span, 0..<$0.count, after: UInt64(bitPattern: Int64(parent))) }
    let known = byHash.find(hash) { entries[$0].parent == parent && entries[$0].label == label }
    guard let known else {
      byHash.note(hash, entries.count)
      entries.append(Entry(parent: parent, label: label, count: 1))
      return 1
    }
    entries[known].count += 1
    return entries[known].count
  }
}
