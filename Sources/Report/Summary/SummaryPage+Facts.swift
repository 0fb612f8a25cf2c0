import Model

extension SummaryPage {
  /// The targets: place, figure, who is to be what, by when.
  var targets: [String] {
    let rows = plan.targets.prefix(Self.shownRows).map { target in
      [
        plan.path(of: target.at), plan.figure(of: target, in: language), plan.content(of: target),
        plan.time(of: target, in: language),
      ]
    }
    return table(
      .targets,
      columns: [
        column(.at, least: 8), column(.bound, least: 8), column(.indicator, least: 10),
        column(.due, least: 6),
      ],
      rows: rows, total: plan.targets.count)
  }

  /// The deadlines: place, when, and the first words of the task.
  var deadlines: [String] {
    let rows = plan.deadlines.prefix(Self.shownRows).map { deadline in
      [
        plan.path(of: deadline.at), plan.time(of: deadline, in: language),
        plan.opening(at: deadline.at, words: Self.shownWords),
      ]
    }
    return table(
      .deadlines,
      columns: [column(.at, least: 8), column(.deadline, least: 12), column(.task, least: 12)],
      rows: rows, total: plan.deadlines.count)
  }

  /// The bodies, those with most parts first: name, roles with their number, places.
  var bodies: [String] {
    let parts = BodyParts.of(plan)
    let rows = parts.prefix(Self.shownRows).map { part in
      [
        part.name, part.roles(in: language),
        part.places.prefix(Self.shownPlaces).map { plan.path(of: $0) }.joined(separator: ", ")
          + (part.places.count > Self.shownPlaces ? " …" : ""),
      ]
    }
    return table(
      .bodies,
      columns: [column(.body, least: 16), column(.roles, least: 10), column(.places, least: 8)],
      rows: rows, total: parts.count)
  }

  /// Words of a task that are shown.
  private static let shownWords = 20
  /// Places of a body that are shown.
  private static let shownPlaces = 4
}
