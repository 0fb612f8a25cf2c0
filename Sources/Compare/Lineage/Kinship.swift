import Model

/// How a lower plan is related to an upper one, by what each says of itself. ``code`` is the id of the rule.
public enum Kinship: Hashable, Sendable {
  /// The two are one text.
  ///
  /// Example: a file and its copy, even if one has CRLF line ends or decomposed letters. Near miss: a text with one
  /// letter changed.
  case sameText
  /// The lower plan says that it carries out the upper one; by the canonical number.
  ///
  /// Example: `Thực hiện Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy Hà Tĩnh`, and the upper plan
  /// is that. Near miss: the same number of another province or another day.
  case parent(through: String)
  /// The lower plan carries out a plan that carries out the upper one, or further down; by the plans between.
  ///
  /// Example: a commune's plan under a district's under the province's. Near miss: the district's plan is not among
  /// the plans that are compared.
  case ancestor(between: [String])
  /// Both say that they carry out one document.
  ///
  /// Example: the programmes of two provinces under `31-NQ/TW`. Near miss: both cite a document in passing.
  case sibling(through: String)
  /// Nothing in their headers relates them.
  ///
  /// Example: two plans that cite nothing. Near miss: a plan that names the other one's title without its number,
  /// which is unrelated as well.
  case unrelated

  /// The value in the output.
  public var code: String {
    switch self {
    case .sameText: "same"
    case .parent: "parent"
    case .ancestor: "ancestor"
    case .sibling: "sibling"
    case .unrelated: "unrelated"
    }
  }

  /// The document that relates the two, where it is one.
  public var through: String? {
    switch self {
    case .parent(let key), .sibling(let key): key
    case .sameText, .ancestor, .unrelated: nil
    }
  }

  /// Relates two plans by their headers alone. O(documents carried out).
  public init(upper: LineageRecord, lower: LineageRecord) {
    if upper.fingerprint == lower.fingerprint {
      self = .sameText
      return
    }
    if let reference = lower.implements.first(where: { Citing.of($0, by: lower, as: upper) > .contradicted })
    {
      self = .parent(through: reference.key)
      return
    }
    if let key = Self.nearestShared(upper, lower) {
      self = .sibling(through: key)
      return
    }
    self = .unrelated
  }

  /// The shared document that is nearest to both: the lowest on the ladder, of those the newest.
  static func nearestShared(_ first: LineageRecord, _ second: LineageRecord) -> String? {
    var best: (rank: Int, date: Int, key: String)?
    for reference in first.implements {
      guard let other = second.implements.first(where: { isSame(reference, of: first, $0, of: second) })
      else { continue }
      let rank = DocumentNumber(key: reference.key)?.level?.rank ?? 1
      let date = (reference.date ?? other.date)?.sortKey ?? 0
      if best.map({ (rank, date) > ($0.rank, $0.date) }) ?? true { best = (rank, date, reference.key) }
    }
    return best?.key
  }

  /// Whether two plans mean one document: the number agrees, and neither the date nor, below the centre, the
  /// province contradicts.
  static func isSame(
    _ first: LineageRecord.Reference, of child: LineageRecord,
    _ second: LineageRecord.Reference, of other: LineageRecord
  ) -> Bool {
    guard let number = DocumentNumber(key: first.key), let same = DocumentNumber(key: second.key),
      number.ordinal == same.ordinal, number.symbol == same.symbol
    else { return false }
    if let year = number.year, let sameYear = same.year, year != sameYear { return false }
    if number.level != .central, let own = child.locality.province, let province = other.locality.province,
      SyllableKey.phrase(own) != SyllableKey.phrase(province)
    {
      return false
    }
    guard let date = first.date, let otherDate = second.date else { return true }
    return date.agrees(with: otherDate)
  }
}
