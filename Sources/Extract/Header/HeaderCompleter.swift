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
    if plan.document.issuer == nil { plan.document.issuer = plan.document.title.flatMap(congress) }
    plan.document.level = level(plan)
    locality(&plan)
    implements(&plan)
  }

  /// The congress that a title names as whose resolution it is: `Đại hội đại biểu Đảng bộ tỉnh Bắc Giang lần thứ XIX, nhiệm kỳ …`.
  private func congress(_ title: String) -> String? {
    let words = title.split(separator: " ")
    let folded = words.map { Folding.fold(String($0)) }
    guard folded.starts(with: ["đại", "hội"]), folded.dropFirst(2).contains("đảng") else { return nil }
    let end = folded.indices.first { folded[$0...].starts(with: ["lần", "thứ"]) || folded[$0] == "nhiệm" }
    let name = words[..<(end ?? words.count)].joined(separator: " ")
    return name.last == "," ? String(name.dropLast()) : name
  }

  /// What the last sentence of a preamble says is issued: `… ban hành Kế hoạch … như sau`.
  private func type(_ preamble: TextRange) -> Document.DocumentType? {
    let tokens = reading.tokens(preamble)
    guard tokens.last?.isMark(.colon) == true else { return nil }
    // … xây dựng kế hoạch … như sau:
    let isSmall = tokens.count > 2 && reading.string(tokens[tokens.count - 2]) == "sau"
    for index in tokens.indices.reversed().dropFirst()
    where reading.signals(tokens[index]).contains(.documentType) {
      guard index > 1, tokens[index].has(.capital) || isSmall else { continue }
      let verb =
        reading.string(tokens[index - 2]).lowercased() + " " + reading.string(tokens[index - 1]).lowercased()
      guard verb == "ban hành" || verb == "xây dựng",
        tokens[index].has(.capital) || isActOfOrgan(tokens, index - 2)
      else { continue }
      let row = reading.lexicon.documentTypes[reading.value(tokens[index]) - 1]
      return Document.DocumentType(code: row.code, name: row.name)
    }
    return nil
  }

  /// `… . Sở Văn hóa xây dựng …`: the subject of the verb is an organ that opens the sentence; `yêu cầu các sở xây dựng …` has
  /// none.
  private func isActOfOrgan(_ tokens: [Token], _ verb: Int) -> Bool {
    guard
      let mark = tokens[max(0, verb - 24)..<verb].lastIndex(where: { $0.isMark(.stop) || $0.isMark(.comma) })
    else { return false }
    let list = BodyParser(reading: reading).list(tokens, at: mark + 1, limit: verb)
    return list?.next == verb && tokens[mark + 1].has(.capital)
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
      // trường mầm non Hoa Sen 1 đề ra kế hoạch …
      if reading.folded(tokens[start]) == "trường", index - start <= Self.longestSchool,
        tokens[start..<index].contains(where: { $0.has(.capital) })
      {
        found = reading.text.string(reading.range(tokens, start, index - 1))
        continue
      }
      let cell = cell(tokens, start, index)
      var candidate = start
      while candidate < index {
        // Chi bộ Sở Văn hóa: of the office, not the office.
        if let cell, candidate == cell.lowerBound {
          found = reading.text.string(reading.range(tokens, cell.lowerBound, cell.upperBound - 1))
          break
        }
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

  /// The longest name of a school has so many syllables.
  private static let longestSchool = 12

  /// `Chi bộ thôn 3`, `Chi bộ Sở Văn hóa`, `Đảng ủy Tổng công ty …`: a cell or a committee with what it is of, up to the verb, or to the
  /// number of a cell. `chi bộ` in small letters is a class; of `Đảng ủy xã …` the grammar of bodies knows.
  private func cell(_ tokens: [Token], _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start > 2 else { return nil }
    let head = (start..<end - 2).last { index in
      guard tokens[index].has(.capital), !tokens[index].has(.allCaps) else { return false }
      let next = tokens[index + 2]
      switch reading.folded(tokens[index]) + " " + reading.folded(tokens[index + 1]) {
      case "chi bộ":
        return next.has(.capital) || reading.signals(next).contains(.placeNoun)
          || ["thôn", "ấp", "bản", "khu", "tổ", "cơ"].contains(reading.folded(next))
      case "đảng ủy", "đảng bộ":
        return reading.folded(next) == "tổng"
          || reading.folded(next) == "công"
            && reading.folded(tokens[min(index + 3, end)]) == "ty"
      default: return false
      }
    }
    guard let head else { return nil }
    let term = tokens[head..<end].firstIndex { ["khóa", "nhiệm"].contains(reading.folded($0)) } ?? end
    guard tokens[head..<term].allSatisfy({ $0.kind != .mark || $0.isMark(.hyphen) }) else { return nil }
    guard let number = tokens[head..<term].lastIndex(where: { $0.kind == .number }) else {
      return head..<term
    }
    let capital = tokens[number..<term].lastIndex { $0.has(.capital) }
    return head..<(capital ?? number) + 1
  }

  /// Between the name and its verb only a term may stand: khóa XIII.
  private func isEnd(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    if from == to { return true }
    let word = reading.folded(tokens[from])
    return (word == "khóa" || word == "nhiệm") && to - from <= 5 || to - from <= 1
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
        plan.document.locality.district =
          plan.document.locality.district ?? PlaceName.district(of: issuer)
        plan.document.locality.commune = placeName(
          issuer, after: [["xã"], ["phường"], ["thị", "trấn"], ["đặc", "khu"]],
          or: plan.document.locality.commune, plan)
      case .district:
        plan.document.locality.district = placeName(
          issuer,
          after: PlaceName.districts + PlaceName.cities, or: plan.document.locality.district, plan)
      // BỆNH VIỆN ĐA KHOA HUYỆN CAO LÃNH, TRƯỜNG TIỂU HỌC XÃ MỸ HIỆP
      case .unit:
        plan.document.locality.district =
          plan.document.locality.district ?? PlaceName.district(of: issuer)
        plan.document.locality.commune = plan.document.locality.commune ?? PlaceName.commune(of: issuer)
      default: break
      }
    }
    plan.document.locality.province = province(plan).map { named($0, plan) }
  }

  /// The province that the issuer, the dateline or the text names. Order: issuer, bodies above it, dateline, then the first
  /// province with its word (tỉnh X, Tỉnh ủy X, Báo X) in the letterhead, where the committee above stands, and in
  /// the text. One that was gone by the date of the plan gives way to one that was not, else it stands for the one it
  /// became part of, but not in the name of the issuer.
  private func province(_ plan: Plan) -> String? {
    if let issuer = plan.document.issuer, let found = gazetteerProvince(issuer) { return found.name }
    // TỈNH ĐOÀN NAM ĐỊNH above ĐOÀN HUYỆN Ý YÊN
    for name in reading.superiors.reversed()
    where PlaceName.district(of: name) == nil && PlaceName.commune(of: name) == nil {
      if let found = gazetteerProvince(name) { return found.name }
    }
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
      if let name = named(in: region.range) ?? wholeProvince(region.range).flatMap(name) { return name }
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

  /// The name that a province had when the plan was issued: Huế was Thừa Thiên Huế before 2025.
  private func named(_ province: String, _ plan: Plan) -> String {
    isBeforeHueCity(plan) && province == "Huế" ? "Thừa Thiên Huế" : province
  }

  /// `SỞ GIÁO DỤC VÀ ĐÀO TẠO` above `ĐỒNG THÁP`: the province that a line is the name of, and nothing else.
  private func wholeProvince(_ range: TextRange) -> Gazetteer.Province? {
    guard range.count <= 40 else { return nil }
    let name = " " + reading.folded(range) + " "
    return reading.gazetteer.provinces.first { $0.folded.contains(name) }
  }

  /// The longest name of a province in a string; `xã Hòa Bình` names none.
  func gazetteerProvince(_ string: String) -> Gazetteer.Province? {
    let folded = " " + PlaceName.withoutHonour(Folding.fold(string)) + " "
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

  /// The place after the kind in the name of the issuer, spelt as the dateline does; without one that of the body above it, then
  /// the one that the title says the plan is for, then the place of the dateline, unless it is a province.
  private func placeName(
    _ issuer: String, after kinds: [[String]], or above: String?, _ plan: Plan
  ) -> String? {
    let place = plan.document.place
    if let name = PlaceName.after(kinds, in: issuer) {
      return place.flatMap { Folding.fold($0) == Folding.fold(name) ? $0 : nil } ?? name
    }
    return above ?? plan.document.title.flatMap { PlaceName.scope(kinds, of: $0) }
      ?? place.flatMap { gazetteerProvince($0) == nil ? $0 : nil }
  }
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
