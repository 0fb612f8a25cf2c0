import Model

/// Two lists of Word, one of numbers and one of dashes, with a level for each kind of marker.
struct AutomaticLists {
  private let kinds: [NodeKind] = [.roman, .arabic, .letter, .dash, .plus]
  private let formats = ["upperRoman", "decimal", "lowerLetter", "bullet", "bullet"]
  /// What each level prints, `%1.` and the like; nil where the plan has no such marker.
  private var patterns: [String?] = [nil, nil, nil, nil, nil]
  private var levels: [Int: Int] = [:]

  /// Finds the markers of a plan that a list of Word would give.
  init(_ plan: Plan) {
    var counters = [0, 0, 0, 0, 0]
    let used = Set(plan.nodes.compactMap { kinds.firstIndex(of: $0.kind) })
    for (index, node) in plan.nodes.enumerated() {
      guard let range = node.marker, let level = kinds.firstIndex(of: node.kind) else { continue }
      let marker = plan.text.string(range)
      let ordinal = level > 2 ? 1 : counters[level] + 1
      let printed = level > 2 ? marker : Self.printed(ordinal, level)
      guard marker.hasPrefix(printed), plan.text.string(node.extent).hasPrefix(marker + " ") else { continue }
      let pattern = level > 2 ? marker : "%\(level + 1)" + marker.dropFirst(printed.count)
      if patterns[level] == nil { patterns[level] = pattern }
      guard patterns[level] == pattern else { continue }
      // A number that stands above the first of the list's own upper level would count that one too.
      let isOrphan = level < 3 && kinds[..<level].indices.contains { used.contains($0) && counters[$0] == 0 }
      guard !isOrphan else { continue }
      levels[index] = level
      counters[level] = ordinal
      for lower in counters.indices.dropFirst(level + 1) { counters[lower] = 0 }
    }
  }

  private static func printed(_ ordinal: Int, _ level: Int) -> String {
    let romans = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    ]
    switch level {
    case 0: return ordinal <= romans.count ? romans[ordinal - 1] : "?"
    case 1: return String(ordinal)
    default: return ordinal <= 26 ? String(UnicodeScalar(UInt8(0x60 + ordinal))) : "?"
    }
  }

  /// The level of a node's automatic number, nil where its marker is to be typed.
  func level(of node: Int) -> (list: Int, depth: Int)? {
    levels[node].map { $0 < 3 ? (1, $0) : (2, $0 - 3) }
  }

  /// How many markers are automatic numbers.
  var count: Int { levels.count }

  /// The definitions of the lists.
  var xml: String {
    let lists = [kinds.indices.prefix(3), kinds.indices.suffix(2)].map { kinds in
      kinds.enumerated().map { depth, kind in
        "<w:lvl w:ilvl=\"\(depth)\">\(XML.level(formats[kind], patterns[kind] ?? ""))</w:lvl>"
      }
    }
    let definitions = lists.enumerated().map { index, levels in
      "<w:abstractNum w:abstractNumId=\"\(index + 1)\">\(levels.joined())</w:abstractNum>"
    }
    return definitions.joined() + XML.sharing(1, 1) + XML.sharing(2, 2)
  }
}
