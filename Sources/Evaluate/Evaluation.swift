/// The scores of one document, or the sum over several.
public struct Evaluation: Hashable, Sendable {
  private var tallies: [Layer: Tally] = [:]

  /// Creates an empty sum.
  public init() {}

  /// The tally of a layer.
  public subscript(layer: Layer) -> Tally { tallies[layer] ?? Tally() }

  /// Scores a parsed plan (the JSON that `parse` prints) against a gold file.
  public init(gold: JSONValue, parsed: JSONValue) {
    for layer in Layer.allCases {
      switch layer {
      case .sections, .targets, .deadlines:
        tallies[layer] = Matching.tally(
          gold: MatchItem.items(of: layer, in: gold), parsed: MatchItem.items(of: layer, in: parsed))
      case .citations:
        let keyed = parsed["citations"].elements.filter { $0["key"].isTruthy }
        tallies[layer] = Matching.tally(
          gold: MatchItem.items(of: layer, in: gold),
          parsed: MatchItem.items(of: layer, in: .object(["citations": .array(keyed)])))
      case .assignments:
        tallies[layer] = AssignmentMatching.tally(
          gold: gold["assignments"].elements, parsed: parsed["assignments"].elements)
      case .document: tallies[layer] = DocumentFields.tally(gold: gold, parsed: parsed)
      }
    }
  }

  /// Adds the scores of another document: figures of a sum are micro-averaged.
  public mutating func add(_ other: Evaluation) {
    for layer in Layer.allCases { tallies[layer, default: Tally()].add(other[layer]) }
  }
}
