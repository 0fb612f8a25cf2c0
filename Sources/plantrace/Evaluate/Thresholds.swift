import ArgumentParser
import Evaluate

/// The least F1 of some layers: `sections=0.98,targets=0.95`.
struct Thresholds: ExpressibleByArgument {
  private var least: [(layer: Layer, figure: Double)] = []

  /// Nil where a part is no layer and figure.
  init?(argument: String) {
    for part in argument.split(separator: ",") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let layer = Layer(rawValue: String(sides[0])),
        let figure = Double(String(sides[1])), (0...1).contains(figure)
      else { return nil }
      least.append((layer, figure))
    }
  }

  /// One line for each layer that falls short.
  func shortfalls(in total: Evaluation) -> [String] {
    least.compactMap { limit in
      let figure = total[limit.layer].f1
      guard figure < limit.figure else { return nil }
      return "\(limit.layer.rawValue): F1 \(EvaluationReport.places(figure)) < \(limit.figure)"
    }
  }
}
