import Evaluate
import Ingest
import Model

/// How far what is read of renderings falls behind what is read of the texts, layer by layer, over many plans.
struct Scores {
  private var texts = Evaluation()
  private var renderings = Evaluation()

  /// Adds a plan.
  mutating func add(_ plan: CorpusPlan, read: Plan) throws {
    texts.add(try plan.evaluation(of: plan.plan))
    renderings.add(try plan.evaluation(of: read))
  }

  /// Points of F1 that the renderings lose in a layer.
  func loss(_ layer: Layer) -> Double { 100 * (texts[layer].f1 - renderings[layer].f1) }

  /// The layers that lose more than they may, each with its figures and with what was missed or made up.
  func failures(bar: Double) -> [String] {
    Layer.allCases.filter { loss($0) > bar }.map { layer in
      let figures = "\(layer) \(renderings[layer].f1), the text \(texts[layer].f1)"
      let misses = renderings[layer].misses.filter { !texts[layer].misses.contains($0) }
      let alarms = renderings[layer].alarms.filter { !texts[layer].alarms.contains($0) }
      return ([figures] + misses.map { "  missed \($0)" } + alarms.map { "  made up \($0)" })
        .joined(separator: "\n")
    }
  }
}
