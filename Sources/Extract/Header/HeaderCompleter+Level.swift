import Model

/// The level of the body that issues a plan.
extension HeaderCompleter {
  func level(_ plan: Plan) -> Level? {
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
    if name.hasPrefix("chi bộ") || Self.unitCommittees.contains(where: name.hasPrefix) { return .unit }
    let unit = ["sở ", "bệnh viện", "công ty", "chi bộ", "trung tâm", "đảng ủy cơ quan"]
    if unit.contains(where: name.contains) || PlaceName.isSchool(name)
      || ["phòng ", "công đoàn ngành", "công đoàn cơ"].contains(where: name.hasPrefix),
      !has("ủy ban nhân dân", "tỉnh ủy", "trường chính trị")
    {
      return .unit
    }
    if PlaceName.isOfCommune(name), !has("tỉnh ủy") { return .commune }
    if has("huyện", "quận", "thị ủy", "thị xã", "thị đoàn") { return .district }
    if has("tỉnh") { return .province }
    if has("thành ủy", "thành phố", "thành đoàn") { return isCentralCity(name, plan) ? .province : .district }
    // Tổng Liên đoàn Lao động Việt Nam: of the whole country.
    if has(
      "trung ương", "bộ chính trị", "ban bí thư", "chính phủ", "thủ tướng", "quốc hội", "quân ủy", "quốc gia")
      || name.hasSuffix(" việt nam") || isOfMinistry(name)
    {
      return .central
    }
    if has("đảng ủy") { return .commune }
    return nil
  }

  /// Party committees of commands, groups and academies, which are of no place: `ĐẢNG ỦY QUÂN KHU 5`; `ĐẢNG ỦY MỸ HIỆP` is of a commune.
  private static let unitCommittees = ["ủy", "bộ"].flatMap { kind in
    [
      "quân khu", "quân đoàn", "quân chủng", "binh chủng", "binh đoàn", "sư đoàn", "trung đoàn", "lữ đoàn",
      "tập đoàn", "tổng công ty", "tổng cục", "cục", "học viện", "viện", "ngân hàng", "nhà máy", "xí nghiệp",
    ].map { "đảng \(kind) \($0) " }
  }

  /// Whether a folded name has a ministry in it: `BỘ Y TẾ`, not `ĐẢNG BỘ`, `CHI BỘ`, `CÁN BỘ`.
  private func isOfMinistry(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.indices.dropLast().contains { index in
      words[index] == "bộ"
        && (index == 0 || !["đảng", "chi", "cán", "nội", "toàn", "liên"].contains(words[index - 1]))
    }
  }

  /// Before 2025 Huế was a city of a district, in Thừa Thiên Huế.
  func isBeforeHueCity(_ plan: Plan) -> Bool {
    plan.document.date.map { $0.year < Self.yearOfHueCity } ?? false
  }

  /// Source: Nghị quyết 175/2024/QH15.
  private static let yearOfHueCity = 2025

  private func isCentralCity(_ name: String, _ plan: Plan) -> Bool {
    let name = PlaceName.withoutHonour(name)
    if name.hasSuffix(" huế"), isBeforeHueCity(plan) { return false }
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
  func isAfterReorganisation(_ plan: Plan) -> Bool {
    guard let date = plan.document.date else { return false }
    return date.sortKey > 20_250_630
  }
}
