import Model

/// The kinds of bodies that act: a task given to staff is not carried out by a task given to the
/// committees below, however alike the two read.
struct Actor: OptionSet, Sendable {
  let rawValue: UInt8
  static let staff = Actor(rawValue: 1)
  static let committees = Actor(rawValue: 2)
  static let fronts = Actor(rawValue: 4)
  static let state = Actor(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kinds of the bodies responsible for a unit, and of the one whose name it opens with; empty where none is
  /// known. O(bodies).
  init(of plan: Plan, _ unit: PlanUnit, _ bodies: BodyProfiles, opening: UInt64) {
    self = Self.byKey[opening] ?? []
    for share in unit.bodies where share.role == .responsible || share.role == .lead {
      formUnion(bodies.kinds[plan.assignments[share.assignment].bodyID])
    }
  }

  /// The kind of a body; empty where it is not known. O(name).
  init(kindOf body: Body) { self = Self.kind(of: body) ?? [] }

  /// Whether one may stand for the other: an unknown kind may stand for any.
  func agrees(with other: Actor) -> Bool { isEmpty || other.isEmpty || !isDisjoint(with: other) }

  private static func kind(of body: Body) -> Actor? {
    if let function = body.function, let kind = byFunction[function] { return kind }
    var key = body.key
    return key.withUTF8 { key in byWords.first { row in row.words.contains { key.starts(with: $0) } }?.kind }
  }

  private static let byKey = Dictionary(
    byFunction.map { (BodyProfiles.key($0), $1) }, uniquingKeysWith: { first, _ in first })

  private static let byFunction: [String: Actor] = {
    let rows: [(Actor, String)] = [
      (
        .staff,
        """
        organisation-board party-building-board propaganda-board propaganda-mobilisation-board \
        mass-mobilisation-board inspection-committee party-office internal-affairs-board economic-board \
        political-centre political-school press
        """
      ),
      (
        .committees,
        """
        party-committee party-committee-generic party-committee-bloc party-organisation \
        party-organisation-grassroots party-cell party-cell-committee party-committee-party-organs \
        standing-committee standing-secretariat executive-committee
        """
      ),
      (
        .fronts,
        """
        fatherland-front socio-political-organisations trade-union youth-union farmers-union womens-union \
        veterans-association
        """
      ),
      (
        .state,
        """
        peoples-council peoples-committee party-committee-government party-delegation-council government \
        departments state-office home-affairs finance education health information science environment \
        agriculture labour industry-trade construction transport culture justice planning-investment \
        ethnic-religion ethnic-affairs
        """
      ),
    ]
    var result: [String: Actor] = [:]
    for row in rows { for word in row.1.split(separator: " ") { result[String(word)] = row.0 } }
    return result
  }()

  /// How names begin whose function is not known: classes of bodies, mostly.
  private static let byWords: [(kind: Actor, words: [[UInt8]])] = {
    let rows: [(kind: Actor, words: [String])] = [
      (.staff, ["ban ", "các ban", "cơ quan chuyên trách", "cơ quan tham mưu", "văn phòng"]),
      (
        .committees,
        [
          "huyện thành", "huyện thị", "thành thị", "huyện ủy", "thành ủy", "thị ủy", "quận", "đảng ủy",
          "cấp ủy", "chi ủy",
          "chi bộ", "đảng bộ", "tổ chức đảng", "tổ chức cơ sở đảng", "bí thư", "ủy viên", "đồng chí ủy viên",
          "đồng chí bí thư",
        ]
      ),
      (.fronts, ["mặt trận", "đoàn thể", "hội ", "các đoàn"]),
      (.state, ["sở", "ngành", "ủy ban nhân dân", "hội đồng nhân dân"]),
    ]
    return rows.map { ($0.kind, $0.words.map { Array($0.utf8) }) }
  }()
}
