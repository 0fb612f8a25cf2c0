import Model

/// The plans seen so far, by text, number and title: it says of each further one whether it is there twice.
public struct PlanRegister: Sendable {
  /// What a plan is to an earlier one, whose place in the order of ``add(_:)`` it holds.
  public enum Twin: Hashable, Sendable {
    /// Its text again.
    case copy(of: Int)
    /// It with another text; see ``LineageRecord/isVersion(of:)``.
    case version(of: Int)
  }

  /// What versions of one plan have in common.
  private enum Name: Hashable {
    case number(DocumentNumber, issuer: [UInt64])
    /// The title of a plan with a number.
    case numbered([UInt64], issuer: [UInt64])
    /// The title of a plan whose number is left blank.
    case blank([UInt64], issuer: [UInt64])
  }

  private var count = 0
  private var byText: [UInt64: Int] = [:]
  private var byName: [Name: [(place: Int, record: LineageRecord)]] = [:]

  /// An empty register.
  public init() {}

  /// Takes the next plan; says what it is to the first one that it repeats. O(header + plans of one issuer with one number
  /// or title and different dates).
  public mutating func add(_ record: LineageRecord) -> Twin? {
    let place = count
    count += 1
    if let first = byText[record.fingerprint] { return .copy(of: first) }
    byText[record.fingerprint] = place
    guard let issuer = record.issuer.map(SyllableKey.phrase) else { return nil }
    let number = record.number.map { Name.number($0, issuer: issuer) }
    let title = record.title.map(SyllableKey.phrase)
    let blank = title.map { Name.blank($0, issuer: issuer) }
    let numbered = title.map { Name.numbered($0, issuer: issuer) }
    // Two numbers decide whatever the titles say, so many plans of one title are never gone through.
    let sought = [number ?? numbered, blank].compactMap { $0 }
    let first = sought.compactMap { name in
      byName[name]?.first { record.isVersion(of: $0.record) }?.place
    }.min()
    if let first { return .version(of: first) }
    for case .some(let name) in [number, number == nil ? blank : numbered] {
      byName[name, default: []].append((place, record))
    }
    return nil
  }
}

extension LineageRecord {
  /// Whether two plans look like versions of one: one issuer, one number and one date; where one of them has no number
  /// yet, one title and one place that is named instead, and no two dates. Their texts are taken to differ.
  ///
  /// Example: a draft whose number is left blank, and what was issued under its title as `40-KH/HU`. Near miss:
  /// `40-KH/HU` of the same Huyện ủy five years later, for numbers begin anew with every term; and two plans of one title
  /// of `Ban Chấp hành Đảng bộ huyện`, where neither says which district.
  public func isVersion(of other: LineageRecord) -> Bool {
    guard Self.agreement(issuer, other.issuer) == true,
      Self.agreement(locality.province, other.locality.province) != false,
      Self.agreement(locality.district, other.locality.district) != false,
      Self.agreement(locality.commune, other.locality.commune) != false
    else { return false }
    let isOneDay = date.flatMap { date in other.date.map(date.agrees) }
    if let number, let otherNumber = other.number { return number == otherNumber && isOneDay == true }
    return Self.agreement(title, other.title) == true && Self.agreement(seat, other.seat) == true
      && isOneDay != false
  }

  /// Where the issuer sits, as precise as its level; nil where the plan does not say.
  private var seat: String? {
    switch level {
    case .central: ""
    case .province, .bloc: locality.province
    case .district: locality.district
    case .commune: locality.commune
    case .unit, nil: nil
    }
  }

  /// Whether two names are one; nil where one is not known.
  private static func agreement(_ first: String?, _ second: String?) -> Bool? {
    guard let first, let second else { return nil }
    return SyllableKey.phrase(first) == SyllableKey.phrase(second)
  }
}
