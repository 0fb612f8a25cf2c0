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
    // ỦY BAN NHÂN DÂN, Đắk Lắk, ngày …; KH-UBND, Đắk Lắk, ngày …: the dateline says of what.
    if issuer == "ủy ban nhân dân" || issuer == "hội đồng nhân dân" || symbol.hasSuffix("-UBND")
      || symbol.hasSuffix("-HĐND"), let place = document.place, gazetteerProvince(place) != nil
    {
      return .province
    }
    let signature = Folding.fold(document.signature.authority ?? "")
    if let level = level(ofName: signature, plan) { return level }
    return subordinate(issuer, plan)
  }

  /// An organ that does not say of whom it is: a staff organ of the Party has the level of the committee above it, `ỦY BAN KIỂM
  /// TRA` below `HUYỆN ỦY Ý YÊN`; any other one below another body is a unit, `CỤC PHÒNG BỆNH` below `BỘ Y TẾ`.
  private func subordinate(_ issuer: String, _ plan: Plan) -> Level? {
    if Self.staff.contains(where: { issuer.hasPrefix($0) }),
      let superior = reading.superiors.last, let level = level(ofName: Folding.fold(superior), plan)
    {
      return level
    }
    let isUnit = !reading.superiors.isEmpty || issuer.hasPrefix("ban ")
    return isUnit && !Self.committees.contains(where: { issuer.hasPrefix($0) }) ? .unit : nil
  }

  private static let staff = [
    "ban tuyên giáo", "ban tổ chức", "ban dân vận", "ban nội chính", "ban xây dựng đảng", "ban chỉ đạo",
    "ủy ban kiểm tra", "cơ quan ủy ban kiểm tra", "văn phòng",
  ]
  private static let committees = ["ban thường vụ", "ban chấp hành", "ủy ban", "hội đồng nhân dân"]

  private func level(ofName name: String, _ plan: Plan) -> Level? {
    func has(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    guard !name.isEmpty else { return nil }
    if has(
      "đảng ủy khối", "đảng bộ khối", "đảng ủy các cơ quan đảng", "đảng ủy ủy ban nhân dân tỉnh",
      "đảng ủy ubnd tỉnh", "đảng ủy ubnd thành phố", "đảng ủy ủy ban nhân dân thành phố")
    {
      return .bloc
    }
    let unit = ["sở ", "bệnh viện", "công ty", "chi bộ", "trung tâm", "đảng ủy cơ quan"]
    if unit.contains(where: name.contains) || PlaceName.isSchool(name)
      || ["phòng ", "công đoàn ngành", "công đoàn cơ"].contains(where: name.hasPrefix),
      !has("ủy ban nhân dân", "tỉnh ủy", "trường chính trị")
    {
      return .unit
    }
    if PlaceName.isOfCommune(name), !has("thị xã", "tỉnh ủy") { return .commune }
    if has("huyện", "quận", "thị ủy", "thị xã") { return .district }
    if has("tỉnh") { return .province }
    if has("thành ủy", "thành phố") { return isCentralCity(name, plan) ? .province : .district }
    // Tổng Liên đoàn Lao động Việt Nam: of the whole country.
    if has(
      "trung ương", "bộ chính trị", "ban bí thư", "chính phủ", "thủ tướng", "quốc hội", "bộ ", "quân ủy",
      "quốc gia")
      || name.hasSuffix(" việt nam")
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
    // Thành ủy alone; Thành ủy Tam Kỳ was of a district.
    if name.hasSuffix("thành ủy") || name.hasSuffix("thành phố"),
      plan.document.number?.symbol?.hasSuffix("/TU") == true
    {
      return true
    }
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
          issuer, after: [["xã"], ["phường"], ["thị", "trấn"], ["đặc", "khu"]],
          or: plan.document.locality.commune, plan)
      case .district:
        plan.document.locality.district = placeName(
          issuer,
          after: [
            ["huyện", "ủy"], ["quận", "ủy"], ["thị", "ủy"], ["thành", "ủy"], ["huyện"], ["quận"],
            ["thị", "xã"],
            ["thành", "phố"],
          ], or: plan.document.locality.district, plan)
      default: break
      }
    }
    plan.document.locality.province = province(plan)
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

  /// `SỞ GIÁO DỤC VÀ ĐÀO TẠO` above `ĐỒNG THÁP`: the province that a line is the name of, and nothing else.
  private func wholeProvince(_ range: TextRange) -> Gazetteer.Province? {
    guard range.count <= 40 else { return nil }
    let name = " " + reading.folded(range) + " "
    return reading.gazetteer.provinces.first { $0.folded.contains(name) }
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

  /// The place after the kind in the name of the issuer, spelt as the dateline does; without one that of the body above it, then
  /// the place of the dateline, unless it is a province.
  private func placeName(
    _ issuer: String, after kinds: [[String]], or above: String?, _ plan: Plan
  ) -> String? {
    let place = plan.document.place
    if let name = PlaceName.after(kinds, in: issuer) {
      return place.flatMap { Folding.fold($0) == Folding.fold(name) ? $0 : nil } ?? name
    }
    return above ?? place.flatMap { gazetteerProvince($0) == nil ? $0 : nil }
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
