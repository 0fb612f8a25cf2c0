import Compare

/// Makes the heat strip of a survey.
struct HeatBuilder {
  let survey: Survey
  let upper: PreparedPlan
  let index: Int

  /// The width of the strip in its own units.
  private static let width = 1000.0
  /// No bar is narrower than a unit of so many bytes.
  private static let leastBytes = 60

  /// The strip. O(units × plans).
  func strip() -> HeatStrip {
    let sizes = upper.units.map { max($0.text.count, Self.leastBytes) }
    let scale = Self.width / Double(max(sizes.reduce(0, +), 1))
    var bars: [HeatStrip.Bar] = []
    var marks: [(start: Double, end: Double, title: String)] = []
    var x = 0.0
    for (unit, size) in sizes.enumerated() {
      let width = Double(size) * scale
      let share = share(of: unit)
      bars.append(
        HeatStrip.Bar(
          id: "s\(index)u\(unit)", x: HeatStrip.tenths(x), width: HeatStrip.tenths(max(width - 0.6, 0.4)),
          step: HeatStrip.step(share), title: "\(upper.path(of: unit)): \(Int((share * 100).rounded()))%"))
      let title = label(above: unit)
      if marks.last?.title == title {
        marks[marks.count - 1].end = x + width
      } else {
        marks.append((x, x + width, title))
      }
      x += width
    }
    return HeatStrip(
      bars: bars,
      marks: marks.map {
        HeatStrip.Mark(
          x: HeatStrip.tenths($0.start / 10), width: HeatStrip.tenths(($0.end - $0.start) / 10),
          title: $0.title)
      })
  }

  /// The share of the plans that take a unit up; of one plan the share of the unit that it carries.
  private func share(of unit: Int) -> Double {
    let standings = survey.columns.map { $0.standings[unit] }
    if standings.count == 1 { return standings[0].isTaken ? standings[0].share : 0 }
    return standings.isEmpty ? 0 : Double(standings.count { $0.isTaken }) / Double(standings.count)
  }

  /// The label of the top-level section of a unit.
  private func label(above unit: Int) -> String {
    var node = upper.units[unit].node
    while let parent = upper.plan.nodes[node].parent { node = parent }
    return upper.plan.nodes[node].label
  }
}
