import Model

/// Reads the facts of a plan: goes through its passages in order and lets every finder look at each.
struct FactReader {
  let reading: Reading
  let bodies: BodyLexicon

  /// Fills the fact lists of a plan whose outline is known; tells which nodes may name a province. O(bytes).
  func read(_ plan: inout Plan) -> [Bool] {
    var run = Run(reading: reading, plan: plan, bodyIndex: BodyIndex(bodies))
    run.everything()
    plan = run.plan
    TaskReader.read(&plan, leading: run.leading)
    return run.placed
  }

  /// A paragraph that ends in a colon, for the items after it.
  struct LeadIn {
    var time: TimeFrame
    /// Whether it speaks of what is striven for.
    var aims: Bool
  }

  /// One reading under way.
  struct Run {
    let reading: Reading
    var plan: Plan
    var bodyIndex: BodyIndex
    var cited = CitedIndex()
    /// Short forms that the text has defined.
    var defined: Set<String> = []
    var passage = Passage(at: .title, range: TextRange(0, 0))
    /// Nodes whose text names the bodies that act below it, or that stand below such a node.
    var naming: [Bool]
    /// Nodes whose text begins with chủ trì.
    var leading: [Bool]
    /// Nodes whose text breaks off in a role, which the bodies below have: `b) Chủ trì, phối hợp`.
    var open: [BodyRole?]
    /// For each node the role of the bodies that its lines list: `Cơ quan chủ trì` above `- Sở Nội vụ.`
    var listing: [BodyRole?]
    /// Dates and periods that headings give to what stands below them.
    var headingTime: [TimeFrame]
    /// What the last paragraph below a node leads in to: `Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:`.
    var leadIn: [LeadIn?]
    /// Nodes below a heading of targets.
    var objective: [Bool]
    /// Nodes whose text may name a province.
    var placed: [Bool]
    /// Nodes that say what is made of what is counted below them: `Mở các lớp bồi dưỡng:` above `+ 02 lớp …`.
    var making: [Bool]
    /// The syllable tiêu, without which no heading is one of targets.
    let aim: UInt16

    init(reading: Reading, plan: Plan, bodyIndex: BodyIndex) {
      self.reading = reading
      self.plan = plan
      self.bodyIndex = bodyIndex
      naming = [Bool](repeating: false, count: plan.nodes.count)
      leading = naming
      objective = naming
      placed = naming
      making = naming
      aim = reading.phrases.vocabulary.id(of: "tiêu")
      open = [BodyRole?](repeating: nil, count: plan.nodes.count)
      listing = open
      headingTime = [TimeFrame](repeating: TimeFrame(), count: plan.nodes.count)
      leadIn = [LeadIn?](repeating: nil, count: plan.nodes.count)
    }

    mutating func everything() {
      if let title = plan.titleRange { text(.title, title, role: nil, node: nil) }
      if let preamble = plan.preamble { text(.preamble, preamble, role: nil, node: nil) }
      for index in plan.nodes.indices { node(index) }
      if let closing = plan.closing { text(.closing, closing, role: .organisation, node: nil) }
      for (index, note) in plan.footnotes.enumerated() {
        text(.footnote(index + 1), note.text, role: .objectives, node: nil)
      }
    }

    private mutating func node(_ index: Int) {
      let node = plan.nodes[index]
      if let parent = node.parent {
        objective[index] = objective[parent] || leadIn[parent]?.aims ?? false
        naming[index] = naming[parent]
        headingTime[index] = inheritedTime(parent)
      }
      if node.table != nil {
        placed[index] = true
        table(index)
        return
      }
      text(.node(index), node.text, role: role(of: index), node: index)
    }

    /// The role of the section of a node; below `2. Mục tiêu` of a section `QUAN ĐIỂM, MỤC TIÊU` that of its own part.
    private func role(of node: Int) -> SectionRole? {
      let role = plan.role(of: node)
      return role == .viewpoint && objective[node] ? .objectives : role
    }

    /// Reads one passage with all finders.
    private mutating func text(_ at: Place, _ range: TextRange, role: SectionRole?, node: Int?) {
      prepare(at, range, role, node)
      guard !passage.tokens.isEmpty else { return }
      if let node { placed[node] = passage.signals.contains(.province) }
      let known = plan.document.abbreviations.count
      let abbreviations = AbbreviationFinder(reading: reading)
      if passage.hasParenthesis {
        abbreviations.find(passage, into: &plan.document.abbreviations, &defined)
      }
      if passage.signals.contains(.definition) {
        abbreviations.findInline(passage, into: &plan.document.abbreviations, &defined)
      }
      if plan.document.abbreviations.count > known { noteBodies(plan.document.abbreviations[known...]) }
      let firstCitation = plan.citations.count
      if passage.hasNumber { CitationFinder(reading: reading).find(passage, into: &plan, &cited) }
      let citedRanges = plan.citations[firstCitation...].map(\.quote)
      if let node { heading(node) }
      var taken: [Range<Int>] = []
      let inherited = node.flatMap { plan.nodes[$0].parent }.map(inheritedTime) ?? TimeFrame()
      if passage.hasNumber || !passage.signals.isDisjoint(with: Signal.numbers) {
        taken = TargetFinder(reading: reading).find(
          passage, inherited: inherited, isObjective: isObjective(node, role) || isCounted(node),
          skipping: citedRanges, into: &plan.targets)
      }
      if let node, passage.hasChildren { making[node] = makes() }
      if let node { noteLeadIn(node, isObjective: isObjective(node, role)) }
      deadlines(taken, citedRanges)
      if at == .preamble {
        requests()
      } else if at != .title, !isFootnote(at) {
        assignments(at, node)
      }
    }

    /// Lets the reader know the short forms that stand for bodies.
    private func noteBodies(_ abbreviations: ArraySlice<Document.Abbreviation>) {
      for abbreviation in abbreviations where reading.definedBodies.count < Self.mostDefined {
        // CDC tỉnh
        let words = abbreviation.short.split(separator: " ")
        guard words.count == 1 || words.count == 2 && words[1].allSatisfy(\.isLowercase),
          BodyLexicon.beginsWithHead(abbreviation.long)
        else { continue }
        reading.definedBodies.append(Word(String(words[0])))
      }
    }

    /// So many short forms of bodies are looked up; no plan defines as many.
    private static let mostDefined = 40

    private func isFootnote(_ at: Place) -> Bool {
      if case .footnote = at { return true }
      return false
    }

    mutating func prepare(_ at: Place, _ range: TextRange, _ role: SectionRole?, _ node: Int?) {
      passage.at = at
      passage.range = range
      passage.role = role
      passage.node = node
      passage.isTop = node.map { plan.nodes[$0].role != nil && plan.nodes[$0].kind != .arabic } ?? false
      passage.kind = node.map { plan.nodes[$0].kind } ?? .paragraph
      passage.hasChildren = node.map { plan.nodes[$0].subtreeEnd > $0 + 1 } ?? false
      reading.tokens(range, into: &passage.tokens)
      passage.prepare(reading)
    }

    func isObjective(_ node: Int?, _ role: SectionRole?) -> Bool {
      role == .objectives || node.map { objective[$0] } ?? false
    }

    /// Whether the passage leads in to a list of what it brings about.
    private func makes() -> Bool {
      guard passage.tokens.count <= 60, let first = passage.tokens.first else { return false }
      return reading.signals(first).contains(.making) && passage.tokens.last?.isMark(.colon) == true
    }

    /// Whether the passage is an item of such a list and opens with a count: `+ 02 lớp …`.
    private func isCounted(_ node: Int?) -> Bool {
      guard let parent = node.flatMap({ plan.nodes[$0].parent }), making[parent] else { return false }
      return passage.tokens.first?.kind == .number
    }

    /// The time that what stands below a node has where it says none.
    private func inheritedTime(_ parent: Int) -> TimeFrame {
      if let time = leadIn[parent]?.time, !time.due.isEmpty || time.period != nil { return time }
      return headingTime[parent]
    }

    /// What a paragraph says to the items after it: `Phấn đấu đến năm 2030:` above `- 80% …`; the next paragraph ends it.
    private mutating func noteLeadIn(_ node: Int, isObjective: Bool) {
      guard passage.kind == .paragraph, let parent = plan.nodes[node].parent else { return }
      leadIn[parent] = nil
      guard !passage.hasChildren, passage.tokens.count <= 60, let last = passage.tokens.last,
        last.isMark(.colon),
        let clause = passage.clauses.last?.tokens
      else { return }
      let aims = passage.signals.contains(.strive)
      guard aims || isObjective else { return }
      let times = TimeFrameReader(reading: reading)
      var time = times.opening(passage.tokens, clause)?.frame ?? TimeFrame()
      if time.due.isEmpty { time.due = times.before(passage.tokens, clause.dropLast())?.due ?? [] }
      leadIn[parent] = LeadIn(time: time, aims: aims)
    }

    /// What a heading says to what stands below it: a date, objectives, bodies are noted elsewhere.
    private mutating func heading(_ node: Int) {
      let hasChildren = plan.nodes[node].subtreeEnd > node + 1
      guard hasChildren, passage.tokens.count <= 60 else { return }
      if passage.tokens.contains(where: { $0.kind == .word && $0.id == aim }), speaksOfTargets(openingWords())
      {
        objective[node] = true
      }
      guard passage.tokens.count <= 30, plan.role(of: node) == .objectives || objective[node] else { return }
      var due: [PartialDate] = []
      let reader = DeadlineReader(reading: reading)
      for index in passage.tokens.indices {
        let signals = reading.signals(passage.tokens[index])
        // Chỉ tiêu đến 31/12/2024, trước 30/6/2026
        let isBare =
          passage.tokens[index].kind == .number && index > 0
          && !reading.signals(passage.tokens[index - 1]).isDisjoint(with: [.until, .before])
        guard isBare || passage.tokens[index].kind == .word else { continue }
        guard
          isBare || signals.contains(.year) || signals.contains(.day) || signals.contains(.month)
            || signals.contains(.quarter),
          let dates = reader.dates(passage.tokens, index, passage.tokens.count), dates.start == nil,
          let last = dates.due
        else {
          if signals.contains(.span), let last = period(index) { due.append(last) }
          continue
        }
        if index > 0, reading.signals(passage.tokens[index - 1]).contains(.span) { continue }
        due.append(last)
      }
      guard let last = due.last else {
        // 1. Chỉ tiêu hằng năm
        let every = passage.tokens.first {
          reading.signals($0).contains(.recurrence) && reading.value($0) > 0
        }
        if let every {
          headingTime[node] = TimeFrame(period: DeadlineReader.recurrence(reading.value(every)))
        }
        return
      }
      headingTime[node] = TimeFrame(due: due.count > 1 && openingWords().contains(" và năm ") ? due : [last])
    }

    /// The last year of a span that a heading is: `2.1. Giai đoạn 2024 - 2025`, `Mục tiêu giai đoạn 2024 - 2025`; a span
    /// with further words after it names a programme.
    private func period(_ index: Int) -> PartialDate? {
      let tokens = passage.tokens
      guard index == 0 || tokens[..<index].allSatisfy({ !reading.signals($0).contains(.documentType) }),
        let dates = DeadlineReader(reading: reading).dates(tokens, index, tokens.count),
        dates.start != nil, dates.next >= tokens.count || tokens[dates.next].kind == .mark
      else { return nil }
      return dates.due
    }

    /// The first words of the passage, folded.
    private func openingWords() -> String {
      let end = min(Int(passage.range.end), Int(passage.range.start) + 200)
      return reading.folded(TextRange(Int(passage.range.start), end))
    }

    private func speaksOfTargets(_ words: String) -> Bool {
      words.hasPrefix("mục tiêu") || words.hasPrefix("chỉ tiêu") || words.contains("chỉ tiêu cụ thể")
        || words.contains("các chỉ tiêu") || words.contains("chỉ tiêu chủ yếu")
    }

    private mutating func deadlines(_ taken: [Range<Int>], _ cited: [TextRange]) {
      guard passage.hasNumber || !passage.signals.isDisjoint(with: Signal.time) else { return }
      let blocked =
        taken
        + cited.map { quote in
          let from = passage.firstToken(from: quote.start)
          return from..<max(from, passage.firstToken(from: quote.end))
        }
      DeadlineFinder(reading: reading).find(passage, taken: blocked, into: &plan.deadlines)
    }

    // MARK: - Bodies

    private mutating func assignments(_ at: Place, _ node: Int?) {
      let parent = node.flatMap { plan.nodes[$0].parent }
      let under = parent.map { naming[$0] } ?? false
      let hasBody = !passage.signals.isDisjoint(with: Signal.bodies) || reading.mayNameDefined(passage.tokens)
      let finder = AssignmentFinder(reading: reading)
      var found: [AssignmentFinder.Found]
      if let role = parent.flatMap({ listing[$0] }), let listed = finder.entry(passage, role: role) {
        found = listed
      } else {
        found = hasBody ? finder.find(passage, underBody: under) : finder.groupHeading(passage) ?? []
        if let role = parent.flatMap({ open[$0] }) { give(role, to: &found) }
      }
      add(found, at)
      guard let node else { return }
      if passage.hasChildren {
        open[node] = finder.openRole(passage)
        listing[node] = finder.listedRole(passage)
      }
      if found.contains(where: { ($0.role == .responsible || $0.role == .lead) && !isIssuer($0) }) {
        naming[node] = true
      }
      if let first = passage.tokens.first, reading.signals(first).contains(.lead) { leading[node] = true }
    }

    /// `…, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở … thực hiện các nội dung sau:`: whom a preamble that leads in to the
    /// text asks to carry it out; who issues it is no part of that.
    private mutating func requests() {
      guard passage.signals.contains(.assign), passage.tokens.last?.isMark(.colon) == true,
        let sentence = passage.clauses.last(where: \.opensSentence)?.tokens.lowerBound
      else { return }
      let found = AssignmentFinder(reading: reading).find(passage, underBody: false)
        .drop { $0.rule != "body.assign" || $0.tokens.lowerBound < sentence }
      add(found.filter { $0.role == .responsible }, .preamble)
    }

    /// Gives the bodies that a passage begins with the role in which the passage above broke off.
    private func give(_ role: BodyRole, to found: inout [AssignmentFinder.Found]) {
      for index in found.indices
      where found[index].rule == "body.subject" || found[index].rule == "body.heading" {
        found[index].role = role
        found[index].rule = "body.open"
      }
    }

    /// Whether a body is the one that issues the document: what it asks others to do below is no part of its own task.
    private func isIssuer(_ found: AssignmentFinder.Found) -> Bool {
      guard let issuer = plan.document.issuer else { return false }
      let range = reading.range(passage.tokens, found.tokens.lowerBound, found.tokens.upperBound - 1)
      return Folding.fold(issuer).hasPrefix(reading.folded(range))
    }

    mutating func add(_ found: [AssignmentFinder.Found], _ at: Place) {
      for item in found {
        let range = reading.range(passage.tokens, item.tokens.lowerBound, item.tokens.upperBound - 1)
        let body = bodyIndex.body(named: range, plan: &plan)
        plan.assignments.append(
          Assignment(at: at, body: range, bodyID: body, role: item.role, rule: item.rule))
      }
    }
  }
}
