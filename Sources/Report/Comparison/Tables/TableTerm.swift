import Compare
import Model

/// A value of a closed list: its code for programs, its words for people.
public enum TableTerm: Hashable, Sendable {
  case relation(Relation)
  case carried(Carried)
  case band(Band)
  case linkRole(LinkRole)
  case linkRule(LinkRule)
  case unitKind(UnitKind)
  case changeKind(ChangeKind)
  case direction(Direction)
  case level(Level)
  case bodyOutcome(BodyOutcome)
  case side(PlanSide)
  case fate(Fate)
  case field(DocumentField)
  case verdict(Concordance.Verdict)

  /// The value in machine formats; that of the JSON.
  public var code: String {
    switch self {
    case .relation(let value): value.rawValue
    case .carried(let value): value.rawValue
    case .band(let value): value.rawValue
    case .linkRole(let value): value.rawValue
    case .linkRule(let value): value.rawValue
    case .unitKind(let value): value.rawValue
    case .changeKind(let value): value.rawValue
    case .direction(let value): value.rawValue
    case .level(let value): value.rawValue
    case .bodyOutcome(let value): value.rawValue
    case .side(let value): value.rawValue
    case .fate(let value): value.rawValue
    case .field(let value): value.rawValue
    case .verdict(let value): value.rawValue
    }
  }

  /// The value as people say it.
  public func text(in language: Language) -> String {
    switch self {
    case .relation(let value): value.text(in: language)
    case .carried(let value): value.text(in: language)
    case .band(let value): value.text(in: language)
    case .linkRole(let value): value.text(in: language)
    case .linkRule(let value): value.text(in: language)
    case .unitKind(let value): value.text(in: language)
    case .changeKind(let value): value.text(in: language)
    case .direction(let value): value.text(in: language)
    case .level(let value): value.text(in: language)
    case .bodyOutcome(let value): value.text(in: language)
    case .side(let value): value.text(in: language)
    case .fate(let value): value.text(in: language)
    case .field(let value): value.text(in: language)
    case .verdict(let value): value.text(in: language)
    }
  }
}

/// Which side of a comparison a plan is on.
public enum PlanSide: String, Sendable, CaseIterable {
  case upper
  case lower

  /// The side as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.upper, .vietnamese): "cấp trên"
    case (.lower, .vietnamese): "cấp dưới"
    case (_, .english): rawValue
    }
  }
}

/// Who got a task that the upper plan gives to a body.
public enum BodyOutcome: String, Sendable, CaseIterable {
  /// The same body.
  case same
  /// The body of the same function at its own level.
  case counterpart
  /// Another body.
  case reassigned
  /// No body is named.
  case unnamed
  /// Only the lower plan names a body.
  case named

  /// The outcome of a change of bodies.
  public init(_ direction: Direction) {
    switch direction {
    case .same: self = .same
    case .counterpart: self = .counterpart
    case .dropped: self = .unnamed
    case .introduced: self = .named
    case .raised, .lowered, .loosened, .tightened, .earlier, .later, .reassigned, .changed: self = .reassigned
    }
  }

  /// The outcome as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.same, .vietnamese): "cùng cơ quan"
    case (.counterpart, .vietnamese): "cơ quan tương ứng ở cấp mình"
    case (.reassigned, .vietnamese): "cơ quan khác"
    case (.unnamed, .vietnamese): "không nêu cơ quan"
    case (.named, .vietnamese): "nêu thêm cơ quan"
    case (.same, .english): "the same body"
    case (.counterpart, .english): "the counterpart at its own level"
    case (.reassigned, .english): "another body"
    case (.unnamed, .english): "no body named"
    case (.named, .english): "a body named below only"
    }
  }
}
