/// The numbers that decide what a score means. Reports print them.
public struct Thresholds: Hashable, Sendable {
  /// From here a pair is linked.
  public var link = 0.23
  /// From here a link is sure.
  public var sure = 0.45
  /// From here a unit without a link is put on the review list.
  public var review = 0.12
  /// A link must reach this share of the best score of its upper unit …
  public var ofUpperBest = 0.35
  /// … or this share of the best score of its lower unit.
  public var ofLowerBest = 0.75
  /// A further link is primary where it carries this share of the upper unit that none before carries.
  public var newShare = 0.2
  /// It is primary as well where it carries this share that none before carries …
  public var ownShare = 0.08
  /// … and that is this part of all that it carries.
  public var ownPart = 0.6
  /// Both sides must be covered to this share for a wording to be called the same.
  public var verbatim = 0.93

  /// The thresholds that PlanTrace ships.
  public init() {}

  /// The band of a link's score.
  func band(_ score: Double) -> Band { score >= sure ? .sure : .likely }
}
