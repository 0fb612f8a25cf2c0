/// What speaks for a link between an upper and a lower unit, each part from 0 to 1 but for the mass.
public struct PairEvidence: Sendable {
  /// The share of the upper unit that the lower one repeats, by weight.
  public var upperCovered = 0.0
  /// The share of the lower unit that repeats the upper one.
  public var lowerCovered = 0.0
  /// The share of the upper unit that no other lower unit repeats at greater length.
  public var upperOwn = 0.0
  /// The share of the lower unit that no other upper unit explains at greater length.
  public var lowerOwn = 0.0
  /// The weight of what only this pair explains.
  public var ownMass = 0.0
  /// The best covered clause of the lower unit.
  public var bestClause = 0.0
  /// How much of the upper unit's first clause, which names the task, is covered.
  public var headClause = 0.0
  /// How alike the headings are that the two stand under, or the bodies they name.
  public var heading = 0.0

  /// The least weight that anything can be told from: a line of half a dozen common words matches everything.
  static let leastMass = 15.0

  /// The evidence as one number from 0 to 1: a weighted sum, squeezed.
  ///
  /// The weights were fitted to hand-made judgements of 162 tasks and rounded; left out one plan at a time
  /// they do as well as on the plans they were fitted to.
  public var score: Double {
    var sum = 1.8 * (upperCovered * lowerCovered).squareRoot() + 2.6 * upperOwn + 1.9 * lowerOwn
    sum += 0.7 * Mathematics.log(1 + ownMass) + 3.0 * bestClause + 1.5 * headClause + 1.2 * heading - 6.9
    return Mathematics.squash((sum - Self.middle) * Self.slope)
  }

  /// The sum that scores one half, and how fast scores rise with it.
  private static let middle = 1.0
  private static let slope = 0.342
}
