/// Signs for the levels of a list of bullets, so that a reader of plain text sees which item stands under which.
///
/// In a file the level tells, however alike the signs are: Word's own are `•`, `o` and `▪`, and `-` on two levels is common.
/// In text the sign tells. Example: `•` … `o` … becomes `•` … `+` …. Near miss: `-` … `+` …, which says it as it is, and items
/// of one level.
enum BulletLevels {
  /// What signs are told apart in text.
  private enum Family: CaseIterable {
    case plus
    case dot
    case dash
    case asterisk

    init(_ sign: String) {
      switch sign {
      case "+": self = .plus
      case "*": self = .asterisk
      case "-", "–", "—": self = .dash
      default: self = .dot
      }
    }

    var sign: String {
      switch self {
      case .plus: "+"
      case .dot: "•"
      case .dash: "-"
      case .asterisk: "*"
      }
    }

    /// Whether items of a family stand under those of this one where one follows the other. A plus holds none, unless it is
    /// the outermost; an asterisk stands beside a dash.
    func holds(_ inner: Family, isOutermost: Bool) -> Bool {
      switch self {
      case .plus: isOutermost
      case .dash: inner != .asterisk
      case .dot, .asterisk: true
      }
    }
  }

  /// The signs of the levels that a list uses, outermost first: its own where they tell the levels apart, else the first that
  /// do. Levels beyond the fourth share the sign of the fourth: text knows no more.
  static func signs(for own: [String]) -> [String] {
    let families = own.prefix(Family.allCases.count).map { Family($0) }
    guard own.count > 1, let chain = chain(families[...], under: []) else { return own }
    let signs = zip(own, chain).map { sign, family in Family(sign) == family ? sign : family.sign }
    return signs + own.dropFirst(signs.count).map { _ in signs[signs.count - 1] }
  }

  /// Families for the rest of the levels; nil where what stands above leaves none.
  private static func chain(_ rest: ArraySlice<Family>, under above: [Family]) -> [Family]? {
    guard let own = rest.first else { return above }
    for family in [own] + Family.allCases where !above.contains(family) {
      if let last = above.last, !last.holds(family, isOutermost: above.count == 1) { continue }
      if let chain = chain(rest.dropFirst(), under: above + [family]) { return chain }
    }
    return nil
  }
}
