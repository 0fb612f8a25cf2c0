import Model

/// What lineage needs to know of a plan: a few words of its header, so that ten thousand plans fit in memory.
public struct LineageRecord: Sendable {
  /// A document that a plan says it carries out.
  public struct Reference: Hashable, Sendable {
    /// The canonical number as the plan gives it.
    public var key: String
    public var date: PartialDate?
    /// The issuers as the plan names them, in all places where it cites the document: a title often says
    /// `Ban Thường vụ Huyện ủy` and the preamble says which.
    public var issuers: [String]
  }

  /// The name that reports show.
  public var name: String
  public var title: String?
  public var number: DocumentNumber?
  public var level: Level?
  public var issuer: String?
  public var locality: Document.Locality
  public var date: PartialDate?
  /// In the order of the plan.
  public var implements: [Reference]
  /// Plans of one fingerprint are one text: ``PlanText/fingerprint``.
  public var fingerprint: UInt64

  /// Takes what is needed of a plan. O(text).
  public init(_ plan: Plan, name: String) {
    self.name = name
    let document = plan.document
    title = document.title
    number = DocumentNumber(document.number)
    level = document.level
    issuer = document.issuer
    locality = document.locality
    date = document.date
    let cited = plan.cited
    implements = document.implements.map { key in
      let mentions = cited.filter { $0.key == key }
      return Reference(
        key: key, date: mentions.lazy.compactMap(\.date).first,
        issuers: mentions.compactMap(\.issuer).map { plan.text.string($0) })
    }
    fingerprint = plan.text.fingerprint
  }

  /// How far down the ladder the issuer stands: 0 is central; nil where the level is not known.
  public var rank: Int? { (level ?? number?.level).map(\.rank) }
}

extension PlanText {
  /// A hash of the text without its white space, the same however a file is encoded, composed or wrapped. O(text).
  ///
  /// Example: a text and its copy with CRLF line ends and decomposed letters. Near miss: one letter changed.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes where byte > 0x20 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

extension Level {
  /// How far down the ladder: central, province, district or bloc, commune, unit.
  public var rank: Int {
    switch self {
    case .central: 0
    case .province: 1
    case .district, .bloc: 2
    case .commune: 3
    case .unit: 4
    }
  }
}

extension PartialDate {
  /// Whether two dates can be one day, as far as both go.
  func agrees(with other: PartialDate) -> Bool {
    if year != other.year { return false }
    if let month, let otherMonth = other.month, month != otherMonth { return false }
    if let day, let otherDay = other.day, day != otherDay { return false }
    return true
  }
}
