import Model

/// The parts of a Markdown report.
struct MarkdownPage {
  let plan: Plan
  let source: Provenance
  let language: Language

  /// Title and the fields of the header.
  func writeHeader(to out: inout OutputBuffer) {
    let document = plan.document
    let type = document.type?.name ?? Label.untitled.text(in: language)
    let title = [type, document.number?.text, document.title].compactMap { $0 }
    out.append("# \(MarkdownText.escaped(title.joined(separator: " ")))\n\n")
    let locality = document.locality
    let fields: [(Label, [String?])] = [
      (.issuer, [document.issuer]),
      (
        .level,
        [document.level?.text(in: language), locality.commune, locality.district, locality.province]
      ),
      (
        .date,
        [
          document.place, document.date?.text(in: language),
          document.isDraft ? Label.draft.text(in: language) : nil,
        ]
      ),
      (.implements, document.implements),
      (
        .signature, [document.signature.authority, document.signature.title, document.signature.name]
      ),
      (.recipients, document.recipients.map(\.name)),
      (.abbreviations, document.abbreviations.map { "\($0.short) = \($0.long)" }),
      (.source, [source.place]),
    ]
    for (label, values) in fields {
      let known = values.compactMap { $0 }.filter { !$0.isEmpty }
      guard !known.isEmpty else { continue }
      let value = MarkdownText.escaped(known.joined(separator: "; "))
      out.append("- **\(label.text(in: language))**: \(value)\n")
    }
    out.append("\n")
  }

  /// The sections, two levels deep, each with its path, the upper ones with their role.
  func writeOutline(to out: inout OutputBuffer) {
    let shown = plan.nodes.indices.filter { plan.nodes[$0].depth < Self.shownDepth }
    guard !shown.isEmpty else { return }
    writeHeading(.outline, to: &out)
    for index in shown {
      let node = plan.nodes[index]
      let words = plan.text.opening(of: node.text, words: Self.shownWords)
      let role = node.role.map { " *(\($0.text(in: language)))*" } ?? ""
      out.appendSpaces(node.depth * 2)
      out.append("- `\(plan.path(of: index))` \(MarkdownText.escaped(words))\(role)\n")
    }
    out.append("\n")
  }

  /// A second-level heading.
  func writeHeading(_ label: Label, to out: inout OutputBuffer) {
    out.append("## \(label.text(in: language))\n\n")
  }

  /// A heading and a table; nothing where there are no rows.
  func writeTable(_ label: Label, _ columns: [Label], _ rows: [[String]], to out: inout OutputBuffer) {
    guard !rows.isEmpty else { return }
    writeHeading(label, to: &out)
    MarkdownText.writeTable(columns.map { $0.text(in: language) }, rows, to: &out)
  }

  private static let shownDepth = 2
  private static let shownWords = 24
}
