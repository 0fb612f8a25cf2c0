extension Lexicon {
  /// All entries, shipped ones and then those of the user's own, by kind and then in the order of the tables.
  public var entries: [LexiconEntry] {
    let all = Self.shippedEntries + added
    return LexiconKind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }

  /// What PlanTrace ships, as entries.
  static let shippedEntries: [LexiconEntry] = {
    func entry(_ kind: LexiconKind, _ phrase: String, _ value: String, _ source: String) -> LexiconEntry {
      LexiconEntry(kind: kind, phrase: phrase, value: value, source: source)
    }
    var result = DocumentTypes.rows.map {
      entry(.documentType, $0.name, $0.code, "66-QĐ/TW, 399-QĐ/TW, NĐ 30/2020/NĐ-CP")
    }
    result += IssuerLexicon.rows.map { entry(.issuer, $0.symbol, $0.body, "36-HD/VPTW, NĐ 30/2020/NĐ-CP") }
    var seen: Set<String> = []
    let functions = BodyLexicon.functionRows
    for row in functions where seen.insert(row.words).inserted {
      result.append(entry(.body, row.words, row.function, "Điều lệ Đảng, 298-QĐ/TW, laws on organisation"))
    }
    for phrase in Phrases.bodies where !phrase.signals.isDisjoint(with: [.organ, .generic, .holder]) {
      guard seen.insert(Folding.fold(phrase.words)).inserted else { continue }
      result.append(entry(.body, phrase.words, "", "36-HD/VPTW, usage of plans"))
    }
    for (short, full) in BodyLexicon.shipped.sorted(by: { $0.key < $1.key }) {
      result.append(entry(.abbreviation, short, full, "36-HD/VPTW, 05-HD/VPTW, usage of plans"))
    }
    for province in Gazetteer().provinces {
      let years = province.mergedInto == nil ? "" : "-2025"
      for name in [province.name] + province.aliases {
        result.append(entry(.province, name, years, "NQ 202/2025/QH15"))
      }
    }
    for phrase in Phrases.time where phrase.signals.contains(.recurrence) {
      result.append(
        entry(.time, phrase.words, LexiconTime.name(of: phrase.value), "usage of plans, 2008 to 2026"))
    }
    for phrase in Phrases.numbers where phrase.signals.contains(.unit) {
      let name = UnitClass(rawValue: phrase.value)?.name ?? ""
      result.append(entry(.unit, phrase.words, name, "usage of plans, 2008 to 2026"))
    }
    return result
  }()
}
