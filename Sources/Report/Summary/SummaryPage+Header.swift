import Model

extension SummaryPage {
  /// Type, number and title, then the fields of the header.
  var header: [String] {
    let document = plan.document
    let type = document.type?.name.uppercased() ?? Label.untitled.text(in: language)
    let number = document.number.map { " " + $0.text } ?? ""
    var lines = WordWrap.lines(of: type + number, width: width)
    if let title = document.title { lines += WordWrap.lines(of: title, width: width) }
    lines.append("")
    return lines + fields
  }

  private var fields: [String] {
    let document = plan.document
    let rows: [(Label, String?)] = [
      (.issuer, document.issuer),
      (.level, levelAndLocality),
      (.date, date),
      (.implements, joined(document.implements)),
      (
        .signature, joined([document.signature.authority, document.signature.title, document.signature.name])
      ),
      (.content, content),
      (.source, origin),
    ]
    let labels = rows.map { DisplayWidth.of($0.0.text(in: language)) }.max() ?? 0
    return rows.flatMap { label, value in
      value.map { field(label, $0, labelWidth: labels) } ?? []
    }
  }

  private func field(_ label: Label, _ value: String, labelWidth: Int) -> [String] {
    let start = Self.indent + labelWidth + 2
    let name = label.text(in: language)
    let padding = String(repeating: " ", count: labelWidth - DisplayWidth.of(name) + 2)
    let margin = String(repeating: " ", count: Self.indent)
    return WordWrap.lines(of: value, width: width - start).enumerated().map { index, line in
      index == 0 ? margin + name + padding + line : String(repeating: " ", count: start) + line
    }
  }

  private var levelAndLocality: String? {
    let locality = plan.document.locality
    return joined([
      plan.document.level?.text(in: language), locality.commune, locality.district, locality.province,
    ])
  }

  private var date: String? {
    let document = plan.document
    let draft = document.isDraft ? Label.draft.text(in: language) : nil
    let placed = [document.place, document.date?.text(in: language)].compactMap { $0 }
    return joined([placed.isEmpty ? nil : placed.joined(separator: ", "), draft])
  }

  private var content: String? {
    let counts: [(Int, Label)] = [
      (plan.nodes.count, .nodes), (plan.tasks.count, .tasks), (plan.targets.count, .targets),
      (plan.deadlines.count, .deadlines), (plan.citations.count, .citations),
    ]
    return joined(counts.map { "\($0) \($1.text(in: language).lowercased())" })
  }

  private var origin: String? {
    var parts = [source.name == "-" ? "stdin" : source.place]
    if plan.text.pageCount > 1 {
      parts.append("\(plan.text.pageCount) \(Label.pages.text(in: language))")
    }
    let share = (plan.ownedShare * 1000).rounded(.down) / 10
    parts.append("\(Label.coverage.text(in: language)) \(Figure.text(share, in: language))%")
    return joined(parts)
  }

  private func joined(_ parts: [String?]) -> String? {
    let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }
}
