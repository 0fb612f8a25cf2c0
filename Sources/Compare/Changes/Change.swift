import Model

/// What differs between an upper unit and the lower units that carry it out. The value is the id of the rule.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// A target's number, of targets that are about the same.
  ///
  /// Example: `85% trường` above, `80% trường` below: lowered. Near miss: `80% giáo viên` below, another target.
  case number
  /// When something is to be done.
  ///
  /// Example: `trước 30/6/2023` above, `trước 31/12/2023` below: later. Near miss: `trong năm 2023` and `trước
  /// 31/12/2023`, which end on one day.
  case deadline
  /// Another body.
  ///
  /// Example: `Sở Tài chính` above, `Huyện đoàn` below: reassigned. Near miss: `Ban Tuyên giáo Tỉnh ủy` and `Ban Tuyên
  /// giáo Huyện ủy`, which is a ``bodyCounterpart``.
  case body
  /// The same organ one level down, which is expected.
  ///
  /// Example: `Ủy ban Kiểm tra Tỉnh ủy` and `Ủy ban Kiểm tra Huyện ủy`. Near miss: `Ủy ban Kiểm tra` and `Ban Tổ
  /// chức`, which is a ``body``.
  case bodyCounterpart = "body_counterpart"
  /// A document that one side cites and the other does not.
  ///
  /// Example: `theo Quyết định số 12-QĐ/TU` below alone. Near miss: the document that the plan itself carries out.
  case reference = "ref"
  /// Words that the lower plan adds: four or more that are no common ones.
  ///
  /// Example: `; mời nghệ nhân kể chuyện làng nghề` below alone. Near miss: a word or two.
  case added
  /// Words that the lower plan does not carry: four or more that are no common ones.
  ///
  /// Example: `; mời nghệ nhân kể chuyện làng nghề` above alone. Near miss: what another lower unit carries.
  case dropped
}

/// Which way something changed.
public enum Direction: String, Sendable, CaseIterable {
  /// A number that is higher, or as high and strict.
  case raised
  /// A number that is lower.
  case lowered
  /// A limit that is higher: less is asked for. `không quá 15 ngày` above, `không quá 20 ngày` below.
  case loosened
  /// A limit that is lower, or as low and strict: more is asked for. `dưới 3%` above, `dưới 2%` below.
  case tightened
  case earlier
  case later
  case same
  /// Only the upper side says it.
  case dropped
  /// Only the lower side says it.
  case introduced
  /// A body of the same function at its own level.
  case counterpart
  /// A body of another function.
  case reassigned
  /// Different, and neither more nor less: another event, another period.
  case changed
}

/// One change, with its place on both sides.
public struct Change: Sendable {
  public var kind: ChangeKind
  public var direction: Direction
  /// What the upper plan says; nil where it says nothing.
  public var upper: TextRange?
  /// What the lower plan says; nil where it says nothing.
  public var lower: TextRange?
  /// Index of the lower unit that says it.
  public var lowerUnit: Int?

  /// Whether it is about a number, a deadline or a body, and not about words or citations.
  public var isFactual: Bool {
    switch kind {
    case .number, .deadline, .body, .bodyCounterpart: true
    case .reference, .added, .dropped: false
    }
  }

  /// Whether it keeps the wording of an upper unit from being called the same: the body that a heading gives is no
  /// part of it.
  func changesWording(of unit: TextRange) -> Bool {
    switch kind {
    case .number, .deadline: direction != .same
    case .body: direction != .same && (direction != .dropped || upper.map(unit.contains) ?? true)
    case .bodyCounterpart, .reference, .added, .dropped: false
    }
  }
}
