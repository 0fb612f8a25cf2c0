import Model

/// Completes the header from the rest of the text: issuer, level, locality, what the plan carries out.
struct HeaderCompleter {
  let reading: Reading
  /// Nodes whose text may name a province.
  let placed: [Bool]

  /// Fills what the letterhead left open. O(preamble).
  func complete(_ plan: inout Plan) {
    if plan.document.type == nil, let preamble = plan.preamble { plan.document.type = type(preamble) }
    if plan.document.issuer == nil, let preamble = plan.preamble { plan.document.issuer = issuer(preamble) }
    plan.document.level = level(plan)
    locality(&plan)
    implements(&plan)
  }

  /// What the last sentence of a preamble says is issued: `… ban hành Kế hoạch … như sau`.
  private func type(_ preamble: TextRange) -> Document.DocumentType? {
    let tokens = reading.tokens(preamble)
    guard tokens.last?.isMark(.colon) == true else { return nil }
    for index in tokens.indices.reversed().dropFirst()
    where reading.signals(tokens[index]).contains(.documentType) {
      guard index > 1, tokens[index].has(.capital) else { continue }
      let verb =
        reading.string(tokens[index - 2]).lowercased() + " " + reading.string(tokens[index - 1]).lowercased()
      guard verb == "ban hành" || verb == "xây dựng" else { continue }
      let row = reading.lexicon.documentTypes[reading.value(tokens[index]) - 1]
      return Document.DocumentType(code: row.code, name: row.name)
    }
    return nil
  }

  // MARK: - Issuer

  /// The subject of `… ban hành Kế hoạch … như sau`: the body right before the verb.
  private func issuer(_ preamble: TextRange) -> String? {
    let tokens = reading.tokens(preamble)
    let parser = BodyParser(reading: reading)
    var found: String?
    for index in tokens.indices where tokens[index].kind == .word {
      let word = reading.string(tokens[index]).lowercased()
      guard
        word == "ban" || word == "xây" || word == "yêu" || word == "đề" || word == "kết" || word == "quyết"
          || word == "triển",
        index > 0, index + 1 < tokens.count
      else { continue }
      switch (word, reading.string(tokens[index + 1]).lowercased()) {
      case ("ban", "hành"), ("xây", "dựng"), ("yêu", "cầu"), ("đề", "ra"), ("kết", "luận"), ("quyết", "định"),
        ("triển", "khai"):
        break
      default: continue
      }
      // The subject begins after the last comma, semicolon or full stop, and ends at the verb, or at a parenthesis before
      // it: Ban Chỉ đạo … huyện (sau đây gọi tắt là Ban Chỉ đạo) ban hành …
      var index = index
      var isDefined = false
      if tokens[index - 1].isMark(.close),
        let open = tokens[..<index].lastIndex(where: { $0.isMark(.open) }), open > 0, index - open < 24
      {
        index = open
        isDefined = true
      }
      var start = index - 1
      while start > 0, index - start < 24 {
        if tokens[start - 1].kind == .mark, !tokens[start - 1].isMark(.hyphen) { break }
        start -= 1
      }
      // Ban Chỉ đạo chuyển đổi số huyện (gọi tắt là …): a name in which a verb stands.
      if isDefined, tokens[start].has(.capital), reading.signals(tokens[start]).contains(.organ) {
        found = reading.text.string(reading.range(tokens, start, index - 1))
        continue
      }
      var candidate = start
      while candidate < index {
        if let segment = parser.segment(tokens, at: candidate, limit: index), segment.isNamed,
          isEnd(tokens, segment.tokens.upperBound, index)
        {
          found = reading.text.string(
            reading.range(tokens, segment.tokens.lowerBound, segment.tokens.upperBound - 1))
          break
        }
        candidate += 1
      }
    }
    return found
  }

  /// Between the name and its verb only a term may stand: khóa XIII.
  private func isEnd(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    if from == to { return true }
    let word = reading.folded(tokens[from])
    return (word == "khóa" || word == "nhiệm") && to - from <= 5 || to - from <= 1
  }

  // MARK: - Level

  private func level(_ plan: Plan) -> Level? {
    let document = plan.document
    let issuer = Folding.fold(document.issuer ?? "")
    let symbol = document.number?.symbol ?? ""
    if let level = level(ofName: issuer, plan) { return level }
    if let body = reading.lexicon.issuers.body(ofSymbol: symbol),
      let level = level(ofName: Folding.fold(body), plan)
    {
      return level
    }
    // ỦY BAN NHÂN DÂN, Đắk Lắk, ngày …: the dateline says of what.
    if issuer == "ủy ban nhân dân" || issuer == "hội đồng nhân dân", let place = document.place,
      gazetteerProvince(place) != nil
    {
      return .province
    }
    let signature = Folding.fold(document.signature.authority ?? "")
    if let level = level(ofName: signature, plan) { return level }
    // A staff organ that does not say of which committee: Ban Tuyên giáo below Huyện ủy.
    return issuer.hasPrefix("ban ") && !issuer.hasPrefix("ban thường vụ")
      && !issuer.hasPrefix("ban chấp hành")
      ? .unit : nil
  }

  private func level(ofName name: String, _ plan: Plan) -> Level? {
    func has(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    guard !name.isEmpty else { return nil }
    if has(
      "đảng ủy khối", "đảng bộ khối", "đảng ủy các cơ quan đảng", "đảng ủy ủy ban nhân dân tỉnh",
      "đảng ủy ubnd tỉnh", "đảng ủy ubnd thành phố", "đảng ủy ủy ban nhân dân thành phố")
    {
      return .bloc
    }
    if has("sở ", "trường ", "bệnh viện", "công ty", "chi bộ", "trung tâm", "đảng ủy cơ quan"),
      !has("ủy ban nhân dân", "tỉnh ủy", "trường chính trị")
    {
      return .unit
    }
    if has("xã ", "phường", "thị trấn", "đặc khu") || name.hasSuffix("xã"), !has("thị xã", "tỉnh ủy") {
      return .commune
    }
    if has("huyện", "quận", "thị ủy", "thị xã") { return .district }
    if has("tỉnh") { return .province }
    if has("thành ủy", "thành phố") { return isCentralCity(name, plan) ? .province : .district }
    if has("trung ương", "bộ chính trị", "ban bí thư", "chính phủ", "thủ tướng", "quốc hội", "bộ ", "quân ủy")
    {
      return .central
    }
    if has("đảng ủy") { return .commune }
    return nil
  }

  private func isCentralCity(_ name: String, _ plan: Plan) -> Bool {
    let cities = reading.gazetteer.provinces.filter {
      $0.isCity || ["Đồng Nai", "Quảng Ninh", "Bắc Ninh"].contains($0.name)
    }
    if cities.contains(where: { name.contains(Folding.fold($0.name)) }) { return true }
    if plan.document.number?.symbol?.hasSuffix("/TU") == true { return true }
    return isAfterReorganisation(plan)
  }

  /// Since 1 July 2025 there is no district level.
  private func isAfterReorganisation(_ plan: Plan) -> Bool {
    guard let date = plan.document.date else { return false }
    return date.sortKey > 20_250_630
  }

  // MARK: - Locality

  private func locality(_ plan: inout Plan) {
    guard plan.document.level != .central else {
      plan.document.locality = Document.Locality()
      return
    }
    if let issuer = plan.document.issuer {
      switch plan.document.level {
      case .commune:
        plan.document.locality.commune = placeName(
          issuer, after: [["xã"], ["phường"], ["thị", "trấn"], ["đặc", "khu"]], plan)
      case .district:
        plan.document.locality.district = placeName(
          issuer,
          after: [
            ["huyện", "ủy"], ["quận", "ủy"], ["thị", "ủy"], ["thành", "ủy"], ["huyện"], ["quận"],
            ["thị", "xã"],
            ["thành", "phố"],
          ], plan)
      default: break
      }
    }
    plan.document.locality.province = province(plan)
  }

  /// The province that the issuer, the dateline or the text names. Order: issuer, dateline, then the first
  /// province with its word (tỉnh X, Tỉnh ủy X, Báo X) in the letterhead, where the committee above stands, and in
  /// the text. One that was gone by the date of the plan gives way to one that was not, else it stands for the one it
  /// became part of, but not in the name of the issuer.
  private func province(_ plan: Plan) -> String? {
    if let issuer = plan.document.issuer, let found = gazetteerProvince(issuer) { return found.name }
    let isAfter = isAfterReorganisation(plan)
    var successor: String?
    func name(_ found: Gazetteer.Province) -> String? {
      guard isAfter, let merged = found.mergedInto else { return found.name }
      successor = successor ?? merged
      return nil
    }
    // A commune that has the name of a province is none.
    if let place = plan.document.place,
      plan.document.locality.commune.map({ Folding.fold($0) != Folding.fold(place) }) ?? true,
      let found = gazetteerProvince(place), let name = name(found)
    {
      return name
    }
    var tokens: [Token] = []
    func named(in range: TextRange) -> String? {
      guard !range.isEmpty else { return nil }
      reading.tokens(range, into: &tokens)
      return self.named(tokens).flatMap(name)
    }
    for region in plan.regions where region.kind == .letterhead {
      if let name = named(in: region.range) { return name }
    }
    if let title = plan.titleRange, let name = named(in: title) { return name }
    if let preamble = plan.preamble, let name = named(in: preamble) { return name }
    for (node, isPlaced) in zip(plan.nodes, placed) where isPlaced {
      if let name = named(in: node.text) { return name }
    }
    for region in plan.regions where region.kind == .recipients || region.kind == .closing {
      if let name = named(in: region.range) { return name }
    }
    return successor
  }

  /// The longest name of a province in a string; `xã Hòa Bình` names none.
  private func gazetteerProvince(_ string: String) -> Gazetteer.Province? {
    let folded = " " + Folding.fold(string) + " "
    var best: (length: Int, province: Gazetteer.Province)?
    let initials = Initials(of: folded)
    for province in reading.gazetteer.provinces {
      for wanted in province.folded
      where initials.mayBegin(wanted) && folded.contains(wanted)
        && best.map({ wanted.utf8.count > $0.length }) ?? true
      {
        if folded.contains(" xã\(wanted)"), !folded.contains(" thị xã\(wanted)") { continue }
        best = (wanted.utf8.count, province)
      }
    }
    return best?.province
  }

  /// `tỉnh Quảng Ninh`, `Tỉnh ủy Ninh Thuận`, `Báo Quảng Nam`.
  private func named(_ tokens: [Token]) -> Gazetteer.Province? {
    for index in tokens.indices where index > 0 {
      let signals = reading.signals(tokens[index])
      guard signals.contains(.province), tokens[index].has(.capital) else { continue }
      let before = reading.folded(tokens[index - 1])
      guard ["tỉnh", "ủy", "phố", "báo", "tp", "bộ", "đài"].contains(before) else { continue }
      if before == "phố" || before == "ủy" || before == "bộ", index > 1 {
        let two = reading.folded(tokens[index - 2])
        guard ["thành", "tỉnh", "đảng"].contains(two) else { continue }
      }
      return reading.gazetteer.provinces[reading.value(tokens[index]) - 1]
    }
    return nil
  }

  /// The place after the kind in the name of the issuer, spelt as the dateline does; without one the place of the dateline,
  /// unless it is a province.
  private func placeName(_ issuer: String, after kinds: [[String]], _ plan: Plan) -> String? {
    let place = plan.document.place
    if let name = PlaceName.after(kinds, in: issuer) {
      return place.flatMap { Folding.fold($0) == Folding.fold(name) ? $0 : nil } ?? name
    }
    return place.flatMap { gazetteerProvince($0) == nil ? $0 : nil }
  }

  // MARK: - Implements

  /// The documents that the title or the preamble says the plan carries out, in order.
  private func implements(_ plan: inout Plan) {
    var keys: [String] = []
    var seen: Set<String> = []
    func add(_ citation: Citation) {
      let key = plan.cited[citation.document].key
      if seen.insert(key).inserted { keys.append(key) }
    }
    var words = LeadingWords()
    for citation in plan.citations where citation.at == .title && isCarriedOut(citation, plan, &words) {
      add(citation)
    }
    for citation in plan.citations where citation.at == .preamble && isCarriedOut(citation, plan, &words) {
      add(citation)
    }
    plan.document.implements = keys
  }

  /// A mention is carried out where its clause opens with thực hiện or triển khai, not with căn cứ or theo đề nghị.
  private func isCarriedOut(_ citation: Citation, _ plan: Plan, _ leading: inout LeadingWords) -> Bool {
    guard var range = citation.at == .title ? plan.titleRange : plan.preamble else { return false }
    // What governs a mention stands within a few lines before it.
    range.start = max(range.start, citation.quote.start - min(citation.quote.start, 4_000))
    // What proposes a plan is not carried out: xét đề nghị của … tại Tờ trình số …
    if plan.cited[citation.document].key.contains("TTr-") { return false }
    let start = sentenceStart(citation.quote, range)
    let whole = TextRange(start, Int(citation.quote.start))
    let head = lastListItem(citation.quote, whole)
    let words = leading.words(of: whole, reading)
    let item = head == whole ? words : reading.folded(head)
    // Căn cứ Luật …; thực hiện Nghị quyết …: the part after the semicolon says itself what it is.
    if item != words, item.hasPrefix("thực hiện") || item.hasPrefix("triển khai"), !hasOwnNumber(head) {
      return true
    }
    if words.hasPrefix("căn cứ") || words.hasPrefix("theo đề nghị") || words.hasPrefix("xét đề nghị") {
      return false
    }
    // A document that only explains another one (… về thực hiện Nghị quyết số 71/NQ-CP) is not carried out itself.
    if citation.at == .title {
      return item.contains("thực hiện") || item.contains("triển khai") || item.hasPrefix("và ")
        || item.isEmpty
    }
    if words.hasSuffix("thực hiện") || words.hasSuffix("thực hiện các"), !item.hasPrefix("thực hiện"),
      !item.hasPrefix("triển khai"), hasOwnNumber(head)
    {
      return false
    }
    if hasOwnNumber(head) { return false }
    return words.contains("thực hiện") || words.contains("triển khai") || words.contains("cụ thể hóa")
  }

  private func hasOwnNumber(_ range: TextRange) -> Bool {
    let tokens = reading.tokens(range)
    let finder = CitationFinder(reading: reading)
    return tokens.indices.contains { tokens[$0].kind == .number && finder.number(tokens, $0) != nil }
  }

  /// From the last semicolon or joining và before the mention.
  private func lastListItem(_ quote: TextRange, _ range: TextRange) -> TextRange {
    var index = Int(quote.start) - 1
    let bytes = reading.bytes
    while index > Int(range.start) {
      if bytes[index] == 0x3B { return TextRange(index + 1, Int(quote.start)) }
      // " và " right before the mention
      if bytes[index] == 0xA0, index >= 3, bytes[index - 1] == 0xC3, bytes[index - 2] == 0x76,
        bytes[index - 3] <= 0x20,
        Int(quote.start) - index <= 12
      {
        return TextRange(index + 1, Int(quote.start))
      }
      index -= 1
    }
    return range
  }

  private func sentenceStart(_ quote: TextRange, _ range: TextRange) -> Int {
    let bytes = reading.bytes
    var index = Int(quote.start) - 1
    while index > Int(range.start) {
      if bytes[index] == 0x2E, index + 1 < bytes.count, bytes[index + 1] <= 0x20 { return index + 1 }
      if bytes[index] == 0x0A, index > 0,
        bytes[index - 1] == 0x3B || bytes[index - 1] == 0x2E
          || bytes[index - 1] == 0x0A && index > 1 && (bytes[index - 2] == 0x3B || bytes[index - 2] == 0x2E)
      {
        return index + 1
      }
      index -= 1
    }
    return Int(range.start)
  }
}

/// The folded words from the start of a sentence up to one mention after the other: each adds to those before it.
private struct LeadingWords {
  private var range = TextRange(0, 0)
  private var folded: [UInt8] = []

  /// The folded words of a range. O(what the range before, from the same start, had not).
  mutating func words(of wanted: TextRange, _ reading: Reading) -> String {
    let goesOn =
      range.start == wanted.start && range.end <= wanted.end && range.end > range.start
      && isBreak(reading.bytes[Int(range.end) - 1])
    if !goesOn {
      range = TextRange(Int(wanted.start), Int(wanted.start))
      folded.removeAll(keepingCapacity: true)
    }
    var healed: [UInt8] = []
    reading.text.appendHealed(TextRange(Int(range.end), Int(wanted.end)), to: &healed)
    healed.withUnsafeBufferPointer { Folding.append($0, to: &folded) }
    range = wanted
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether no word goes on after a byte.
  private func isBreak(_ byte: UInt8) -> Bool { byte < 0x80 && Folding.smallASCII(byte) == 0 }
}

/// The bytes that words of a string begin with.
private struct Initials {
  private var bytes: UInt64 = 0

  init(of words: String) {
    var before: UInt8 = 0x20
    for byte in words.utf8 {
      if before == 0x20 { bytes |= 1 << UInt64(byte & 63) }
      before = byte
    }
  }

  /// Whether words with a space before them may stand in the string.
  func mayBegin(_ words: String) -> Bool {
    words.utf8.dropFirst().first.map { bytes & 1 << UInt64($0 & 63) != 0 } ?? true
  }
}
