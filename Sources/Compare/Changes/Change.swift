import Model

/// What differs between an upper unit and the lower units that carry it out.
public enum ChangeKind: String, Sendable, CaseIterable {
  /// A target's number.
  case number
  case deadline
  /// Another body.
  case body
  /// The same organ one level down, which is expected.
  case bodyCounterpart = "body_counterpart"
  /// A cited document.
  case reference = "ref"
  /// Words that the lower plan adds.
  case added
  /// Words that the lower plan does not carry.
  case dropped
}

/// Which way something changed.
public enum Direction: String, Sendable, CaseIterable {
  case raised
  case lowered
  case earlier
  case later
  case same
  case dropped
  case introduced
  /// A body of the same function at its own level.
  case counterpart
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

  /// Whether it keeps a wording from being called the same.
  var isTyped: Bool {
    switch kind {
    case .number, .deadline, .body: direction != .same
    case .bodyCounterpart, .reference, .added, .dropped: false
    }
  }
}
