import Model

extension MarkdownPage {
  /// Words of a task that are shown.
  private static let taskWords = 60

  /// The targets, each with the sentence that it came from.
  func writeTargets(to out: inout OutputBuffer) {
    let rows = plan.targets.map { target in
      [
        plan.path(of: target.at), plan.figure(of: target, in: language), plan.content(of: target),
        plan.time(of: target, in: language), plan.text.string(target.quote),
      ]
    }
    writeTable(.targets, [.at, .bound, .indicator, .due, .quote], rows, to: &out)
  }

  /// The deadlines, each with its task.
  func writeDeadlines(to out: inout OutputBuffer) {
    let rows = plan.deadlines.map { deadline in
      [
        plan.path(of: deadline.at), plan.time(of: deadline, in: language),
        plan.opening(at: deadline.at, words: Self.taskWords),
        plan.text.string(deadline.quote),
      ]
    }
    writeTable(.deadlines, [.at, .deadline, .task, .quote], rows, to: &out)
  }

  /// The bodies with their roles and places.
  func writeBodies(to out: inout OutputBuffer) {
    let rows = BodyParts.of(plan).map { part in
      [
        part.name, part.roles(in: language),
        part.places.map { plan.path(of: $0) }.joined(separator: ", "),
      ]
    }
    writeTable(.bodies, [.body, .roles, .places], rows, to: &out)
  }

  /// The documents that the plan names, each once, with the places that name it.
  func writeCitations(to out: inout OutputBuffer) {
    var places: [[Place]] = plan.cited.map { _ in [] }
    for citation in plan.citations where places[citation.document].last != citation.at {
      places[citation.document].append(citation.at)
    }
    let rows = plan.cited.indices.filter { !places[$0].isEmpty }.map { index in
      let document = plan.cited[index]
      return [
        document.key, document.date?.text(in: language) ?? "",
        document.issuer.map { plan.text.string($0) } ?? "",
        places[index].map { plan.path(of: $0) }.joined(separator: ", "),
      ]
    }
    writeTable(.citations, [.key, .date, .issuer, .places], rows, to: &out)
  }

  /// What looked odd, with its line.
  func writeDiagnostics(to out: inout OutputBuffer) {
    guard !plan.diagnostics.isEmpty else { return }
    writeHeading(.diagnostics, to: &out)
    for diagnostic in plan.diagnostics {
      let line = plan.text.span(of: diagnostic.range).line
      let message = MarkdownText.escaped(diagnostic.message.text(in: language))
      let severity = diagnostic.severity.text(in: language)
      out.append("- \(Label.line.text(in: language)) \(line): \(severity): \(message)\n")
    }
    out.append("\n")
  }
}
