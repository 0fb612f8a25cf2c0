import Compare
import Extract
import Glibc
import Model

/// Measures comparisons: a pair of plans, one plan against many, families of units.
enum Comparing {
  /// What the measurements are called on the command line.
  static let usage =
    "compare pair ROUNDS UPPER LOWER | compare many COUNT JOBS UPPER FILE… | compare families UNITS FILE…"

  /// Seconds to prepare two plans, to index the upper one, and to align them: the best of so many rounds.
  static func pair(_ upper: SourceText, _ lower: SourceText, rounds: Int) -> String {
    let above = PlanParser().parse(upper)
    let below = PlanParser().parse(lower)
    var preparing = Stopwatch()
    var indexing = Stopwatch()
    var aligning = Stopwatch()
    var whole = Stopwatch()
    var links = 0
    for _ in 0..<rounds {
      let first = preparing.time { PreparedPlan(above, name: "upper") }
      let second = preparing.time { PreparedPlan(below, name: "lower") }
      let upper = indexing.time { UpperPlan(first) }
      let alignment = aligning.time { Aligner(upper).align(second) }
      links = alignment.units.reduce(0) { $0 + $1.links.count }
      preparing.lap()
      indexing.lap()
      aligning.lap()
      _ = whole.time {
        Aligner(UpperPlan(PreparedPlan(above, name: "upper"))).align(PreparedPlan(below, name: "lower"))
      }
      whole.lap()
    }
    return """
      {"bytes": \(upper.bytes.count + lower.bytes.count), "links": \(links), "prepare": \(preparing.best), \
      "index": \(indexing.best), "align": \(aligning.best), "whole": \(whole.best)}

      """
  }

  /// Parses and compares so many plans that were made from others, each let go as soon as it is counted.
  static func many(
    _ upper: SourceText, _ sources: [SourceText], count: Int, jobs: Int
  ) async -> String {
    let aligner = Aligner(UpperPlan(PlanParser().parse(upper), name: "upper"))
    let mutation = PlanMutation(sources)
    let start = Clock.wall
    var done = 0
    var bytes = 0
    var linked = 0
    var early = 0
    await withTaskGroup(of: (bytes: Int, linked: Int).self) { group in
      var next = 0
      func begin() {
        guard next < count else { return }
        let number = next
        next += 1
        group.addTask {
          let text = mutation.text(number)
          let plan = PlanParser().parse(SourceText(name: "plan.txt", format: "txt", bytes: text))
          let alignment = aligner.align(PreparedPlan(plan, name: "plan.txt"))
          return (text.count, alignment.coverage.linked)
        }
      }
      for _ in 0..<jobs { begin() }
      for await result in group {
        done += 1
        bytes += result.bytes
        linked += result.linked
        if done == max(count / 10, 1) { early = Clock.peak }
        begin()
      }
    }
    return """
      {"plans": \(count), "bytes": \(bytes), "linked": \(linked), "jobs": \(jobs), "wall": \(Clock.wall - start), \
      "cpu": \(Clock.processor), "peakAtTenth": \(early), "peak": \(Clock.peak)}

      """
  }

  /// Seconds to group so many units into families, and half and a quarter as many.
  static func families(_ sources: [SourceText], units: Int) -> String {
    let mutation = PlanMutation(sources)
    var plans: [PreparedPlan] = []
    var count = 0
    while count < units {
      let text = mutation.text(plans.count)
      let plan = PreparedPlan(
        PlanParser().parse(SourceText(name: "plan.txt", format: "txt", bytes: text)), name: "plan.txt")
      if plan.units.isEmpty, plans.count > units { break }
      plans.append(plan)
      count += plan.units.count
    }
    var parts: [String] = []
    for share in [4, 2, 1] {
      let some = Array(plans.prefix(plans.count / share))
      var stopwatch = Stopwatch()
      let families = stopwatch.time { UnitFamilies(some) }
      stopwatch.lap()
      let number = some.reduce(0) { $0 + $1.units.count }
      parts.append(
        "{\"units\": \(number), \"families\": \(families.leaders.count), \"seconds\": \(stopwatch.best)}")
    }
    return "[\(parts.joined(separator: ", "))]\n"
  }
}
