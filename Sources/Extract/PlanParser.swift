import Model

/// Reads the text of a plan into a ``Plan``. Parsing never fails: any bytes give a plan, and what is
/// odd about them becomes diagnostics.
public struct PlanParser: Sendable {
  /// The lexicon that it reads with.
  public let lexicon: Lexicon
  /// What its plans keep of their sources.
  public let keeping: KeptSource

  /// Creates a parser. Parsers are values without state; one serves any number of threads.
  public init(lexicon: Lexicon = .standard, keeping: KeptSource = .whole) {
    self.lexicon = lexicon
    self.keeping = keeping
  }

  /// Parses one source. O(bytes).
  public func parse(_ source: consuming SourceText) -> Plan {
    let diagnostics = source.diagnostics
    let reading = reading(of: source)
    var plan = Assembly.plan(of: reading)
    if !diagnostics.isEmpty {
      plan.diagnostics.insert(
        contentsOf: diagnostics.map { Diagnostic($0, range: reading.text.range(ofSource: $0.range)) },
        at: 0)
    }
    reading.releaseLines()
    reading.planYear = PlanYear.read(plan, reading)
    reading.firstYear = plan.document.date.map { min($0.year, reading.planYear ?? $0.year) }
    let placed = FactReader(reading: reading, bodies: lexicon.bodies).read(&plan)
    HeaderCompleter(reading: reading, placed: placed).complete(&plan)
    return plan
  }

  /// The tokens of a source, for inspection (`parse --format tokens`). O(bytes).
  public func tokens(of source: SourceText) -> [TokenView] {
    let reading = reading(of: source)
    let whole = TextRange(0, reading.bytes.count)
    return reading.tokens(whole).map { token in
      let range = TextRange(Int(token.start), Int(token.end))
      let text = reading.text.string(range)
      let kind =
        switch token.kind {
        case .word: "word"
        case .number: "number"
        case .mark: "mark"
        }
      return TokenView(
        kind: kind, text: text, folded: token.kind == .mark ? "" : Folding.fold(text),
        id: token.kind == .mark ? 0 : Int(token.id), span: reading.text.span(of: range))
    }
  }

  /// A large text is held twice at the most: what a step was made from goes before the next step, where nobody
  /// asks for it again.
  private func reading(of source: consuming SourceText) -> Reading {
    let places = SourceLines(source.bytes)
    var normal = Normaliser.normalise(source.bytes)
    if keeping == .places { source.bytes = [] }
    let stripped = Markup.strip(normal.bytes)
    normal.bytes = []
    var lines = LineScanner.scan(stripped.bytes.span, emphasis: stripped.emphasis)
    BareTable.mark(&lines, stripped.bytes.span)
    Furniture.mark(&lines, stripped.bytes.span)
    let map = normal.map.composed(with: stripped.map)
    if !source.furniture.isEmpty { Furniture.mark(&lines, known: source.furniture, map) }
    let layout = Layout.measure(&lines, stripped.bytes.span)
    let text = PlanText(
      source: source.bytes, lines: places, bytes: stripped.bytes, map: map,
      furniture: lines.filter { $0.has(.furniture) }.map(\.range), origin: source.origin)
    return Reading(text: text, lines: lines, layout: layout, lexicon: lexicon)
  }
}

/// What a plan keeps of the source that it was read from.
public enum KeptSource: Sendable {
  /// All its bytes, for whoever shows lines of it.
  case whole
  /// Where its lines and pages begin: enough for spans, and a large text is held once.
  case places
}

/// A token as people inspect it.
public struct TokenView: Sendable {
  /// `word`, `number` or `mark`.
  public var kind: String
  /// The text of the token.
  public var text: String
  /// What it is matched as: lower case, NFC, tone placement folded; empty for a mark.
  public var folded: String
  /// Its id in the lexicon's vocabulary, 0 where no phrase of the lexicon uses the syllable.
  public var id: Int
  /// Where it stands.
  public var span: SourceSpan
}
