import Model

/// How well a document answers a citation: a number alone is not enough, for every province has its
/// `18-CTr/TU`, and a number restarts with every term.
enum Citing: Int, Comparable {
  /// Another document.
  case contradicted
  /// The number, and nothing that speaks for or against.
  case number
  /// The number, and the date or the issuer.
  case confirmed

  static func < (first: Citing, second: Citing) -> Bool { first.rawValue < second.rawValue }

  /// Compares what a plan cites with a document. O(names).
  static func of(_ reference: LineageRecord.Reference, by child: LineageRecord, as parent: LineageRecord)
    -> Citing
  {
    guard let cited = DocumentNumber(key: reference.key), let own = parent.number,
      cited.ordinal == own.ordinal,
      cited.symbol == own.symbol
    else { return .contradicted }
    if let year = cited.year, let ownYear = own.year ?? parent.date?.year, year != ownYear {
      return .contradicted
    }
    if let upper = parent.rank, let lower = child.rank, upper > lower { return .contradicted }
    var result = Citing.number
    if let date = reference.date, let ownDate = parent.date {
      guard date.agrees(with: ownDate) else { return .contradicted }
      result = .confirmed
    }
    switch placeAgreement(reference, child, parent) {
    case false?: return .contradicted
    case true?: result = .confirmed
    case nil: break
    }
    return result
  }

  /// Whether the cited issuer, or the citing plan, sits where the document was issued; nil where the texts do
  /// not tell. Central documents have no place.
  ///
  /// Example: a plan of a commune of Cẩm Xuyên that cites `40-KH/HU` of `Ban Thường vụ Huyện ủy` in its title means
  /// no plan of Nam Đàn, whether its preamble names the district or not. Near miss: the letterhead of a commune
  /// that names no district, where the province alone is compared.
  private static func placeAgreement(
    _ reference: LineageRecord.Reference, _ child: LineageRecord, _ parent: LineageRecord
  ) -> Bool? {
    guard (parent.rank ?? 1) > 0 else { return nil }
    let places = [parent.locality.province, parent.locality.district, parent.locality.commune].compactMap {
      $0
    }
    .map(SyllableKey.phrase)
    if !places.isEmpty {
      // Without tones Hà Tĩnh ends with the word for a province: names are looked for before such words go.
      let issuers = reference.issuers.map(SyllableKey.phrase)
      if issuers.contains(where: { words in places.contains { contains(words, $0) } }) { return true }
      if issuers.contains(where: { !$0.allSatisfy(generic.contains) }) { return false }
    }
    let province = agreement(child.locality.province, parent.locality.province)
    guard province != false, let district = agreement(child.locality.district, parent.locality.district)
    else { return province }
    return district
  }

  /// Whether two names are one; nil where one is not known.
  private static func agreement(_ first: String?, _ second: String?) -> Bool? {
    guard let first, let second else { return nil }
    return SyllableKey.phrase(first) == SyllableKey.phrase(second)
  }

  /// Words of bodies that are no names of places.
  private static let generic = Set(
    SyllableKey.phrase(
      """
      ban chấp hành đảng bộ tỉnh ủy thường vụ huyện thành phố thị xã quận khối các cơ quan doanh nghiệp ủy ban nhân dân \
      hội đồng bí thư bộ chính trị trung ương khóa thủ tướng phủ xã phường đảng
      """))

  private static func contains(_ words: [UInt64], _ name: [UInt64]) -> Bool {
    guard !name.isEmpty, words.count >= name.count else { return false }
    return (0...(words.count - name.count)).contains { Array(words[$0..<($0 + name.count)]) == name }
  }
}
