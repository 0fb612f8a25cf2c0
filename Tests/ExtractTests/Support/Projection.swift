import Model

/// What a plan says, as lines: what goldens keep and invariants compare.
///
/// Offsets are left out, so two texts that say the same have the same projection.
struct Projection: Equatable, CustomStringConvertible {
  /// The header, one field a line.
  var document: [String]
  /// Paths with the kind, the role and the first words of every node.
  var outline: [String]
  /// Facts with their places.
  var facts: [String]
  /// Codes of the diagnostics with what they point at.
  var diagnostics: [String]

  /// Projects a plan.
  init(_ plan: Plan) {
    document = Self.document(plan)
    outline = plan.nodes.indices.map { Self.node($0, plan) }
    if let preamble = plan.preamble { outline.insert("preamble: \(Self.begins(preamble, plan))", at: 0) }
    if let closing = plan.closing { outline.append("closing: \(Self.begins(closing, plan))") }
    outline += plan.footnotes.map { "footnote \($0.label): \(Self.begins($0.text, plan))" }
    facts =
      plan.targets.map { "T \(plan.path(of: $0.at)): \(plan.line(of: $0)) [\($0.rule)]" }
      + plan.deadlines.map { "D \(plan.path(of: $0.at)): \(plan.line(of: $0)) [\($0.rule)]" }
      + plan.assignments.map { "A \(plan.path(of: $0.at)): \(plan.line(of: $0)) [\($0.rule)]" }
      + plan.citations.map { "C \(plan.path(of: $0.at)): \(plan.line(of: $0)) [\($0.rule)]" }
      + plan.tasks.map { "K \(plan.path(of: $0.at)): \(Self.task($0, plan))" }
    diagnostics = plan.diagnostics.map { "! \($0.code) «\(plan.text.string($0.range))»" }
  }

  var description: String { lines.joined(separator: "\n") }

  /// Every line, header first.
  var lines: [String] { document + outline + facts + diagnostics }

  /// The first eight syllables of a range.
  static func begins(_ range: TextRange, _ plan: Plan) -> String {
    plan.text.string(range).split(separator: " ").prefix(8).joined(separator: " ")
  }

  private static func node(_ index: Int, _ plan: Plan) -> String {
    let node = plan.nodes[index]
    let role = node.role.map { " \($0.code)" } ?? ""
    var line = "\(plan.path(of: index)) [\(node.kind.code)\(role)]: \(begins(node.text, plan))"
    if let table = node.table {
      line += " {\(plan.tables[table].columns.map(\.rawValue).joined(separator: ","))}"
      line += " \(plan.tables[table].rows.count) rows"
    }
    return line
  }

  private static func task(_ task: PlanTask, _ plan: Plan) -> String {
    let bodies = task.bodies.map { share in
      let body = plan.text.string(plan.assignments[share.assignment].body)
      return "\(share.role.rawValue)\(share.isInherited ? "^" : "") \(body)"
    }
    let counts = [task.deadlines.count, task.targets.count, task.citations.count].map(String.init)
    return ([counts.joined(separator: "/")] + (bodies.isEmpty ? [] : [bodies.joined(separator: "; ")]))
      .joined(separator: " ")
  }

  private static func document(_ plan: Plan) -> [String] {
    let document = plan.document
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(key): \(value)") }
    }
    add("type", document.type.map { "\($0.code) \($0.name)" })
    add("number", document.number.map { "\($0.text) | \(number($0))" })
    add("title", document.title)
    add("issuer", document.issuer)
    add("level", document.level?.rawValue)
    let locality = document.locality
    add(
      "locality",
      [locality.province, locality.district, locality.commune].map { $0 ?? "∅" }.joined(separator: ", "))
    add("place", document.place)
    add("date", document.date?.iso)
    add("draft", document.isDraft ? "yes" : nil)
    add("implements", document.implements.joined(separator: ", "))
    lines += document.abbreviations.map { "abbreviation: \($0.short) = \($0.long)" }
    let signature = document.signature
    add(
      "signature",
      [signature.authority, signature.title, signature.name].map { $0 ?? "∅" }.joined(separator: " | "))
    lines += document.recipients.map { "recipient: \($0.name)\($0.note.map { " (\($0))" } ?? "")" }
    return lines
  }

  private static func number(_ number: Document.Number) -> String {
    [number.ordinal.map(String.init), number.year.map(String.init), number.symbol].map { $0 ?? "∅" }.joined(
      separator: " ")
  }
}
