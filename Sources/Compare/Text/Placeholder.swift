/// What a phrase of the text is matched as, where its words differ by level, place or spelling only.
enum Placeholder: UInt64, CaseIterable {
  /// The Party committee that issues: Tỉnh ủy, Huyện ủy, Đảng ủy Khối.
  case committee = 1
  /// Its Party organisation: Đảng bộ tỉnh, Đảng bộ Khối.
  case organisation
  /// Its territory: toàn tỉnh, trên địa bàn huyện.
  case territory
  /// The State's organ at its level: UBND tỉnh, UBND huyện.
  case administration
  /// The elected council at its level.
  case council
  /// Communes: xã, phường, thị trấn.
  case communes
  /// Hamlets and street blocks: thôn, tổ dân phố.
  case hamlets
  /// Their heads: trưởng thôn, tổ trưởng tổ dân phố.
  case hamletHeads
  /// Mặt trận Tổ quốc, whatever organ of it is named.
  case front
  /// hằng năm and hàng năm, both official.
  case yearly
  /// bảo đảm, đảm bảo.
  case ensure
  /// The resolution or programme that the plan carries out, or the plan itself.
  case governing
  /// The place that the plan is of.
  case place
  /// hằng quý, định kỳ hằng quý.
  case quarterly
  /// hằng tháng, định kỳ hằng tháng.
  case monthly

  /// The key that stands in the text for it.
  var key: UInt64 { SyllableKey.special | rawValue }

  /// Number of placeholders, and the bound of their raw values.
  static let bound: UInt64 = 64
}

extension Placeholder {
  /// The phrases of each placeholder, `|` between them.
  ///
  /// Source: the levels of Party and State bodies before and after 1 July 2025 and the names that
  /// 36-HD/VPTW and 05-HD/VPTW give them; usage in plans.
  static let phrases: [(placeholder: Placeholder, words: String)] = [
    (
      .committee,
      """
      tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy khối|đảng ủy khối các cơ quan tỉnh|\
      đảng ủy khối các cơ quan|đảng ủy khối doanh nghiệp|đảng ủy khối các cơ quan và doanh nghiệp tỉnh|\
      đảng ủy khối cơ quan và doanh nghiệp tỉnh|đảng ủy khối doanh nghiệp tỉnh|đảng ủy xã|đảng ủy phường|\
      đảng ủy thị trấn|đảng ủy các cơ quan đảng tỉnh|ban chấp hành đảng bộ tỉnh|ban chấp hành đảng bộ huyện|\
      ban chấp hành đảng bộ thành phố|ban chấp hành đảng bộ thị xã|ban chấp hành đảng bộ xã|\
      ban chấp hành đảng bộ phường|ban chấp hành đảng bộ khối
      """
    ),
    (
      .organisation,
      """
      đảng bộ tỉnh|đảng bộ huyện|đảng bộ thành phố|đảng bộ thị xã|đảng bộ xã|đảng bộ phường|đảng bộ khối|\
      đảng bộ khối các cơ quan tỉnh|toàn đảng bộ tỉnh|toàn đảng bộ huyện|toàn đảng bộ khối|\
      toàn đảng bộ thành phố|toàn đảng bộ xã
      """
    ),
    (
      .territory,
      """
      toàn tỉnh|toàn huyện|toàn xã|toàn phường|toàn thành phố|toàn thị xã|toàn khối|địa bàn tỉnh|địa bàn huyện|\
      địa bàn xã|địa bàn phường|địa bàn thành phố|địa bàn thị xã
      """
    ),
    (
      .administration,
      """
      ủy ban nhân dân tỉnh|ủy ban nhân dân huyện|ủy ban nhân dân xã|ủy ban nhân dân phường|\
      ủy ban nhân dân thành phố|ủy ban nhân dân thị xã|ủy ban nhân dân thị trấn|ủy ban nhân dân quận
      """
    ),
    (
      .council,
      """
      hội đồng nhân dân tỉnh|hội đồng nhân dân huyện|hội đồng nhân dân xã|hội đồng nhân dân phường|\
      hội đồng nhân dân thành phố|hội đồng nhân dân thị xã|hội đồng nhân dân thị trấn
      """
    ),
    (.communes, "xã phường thị trấn|xã thị trấn|phường xã|xã phường|phường xã thị trấn|xã phường đặc khu"),
    (
      .hamlets,
      """
      thôn tổ dân phố|thôn khu phố|thôn bản tổ dân phố|thôn bản|thôn xóm tổ dân phố|ấp khóm|khóm ấp|ấp khu phố|\
      khu phố ấp|thôn buôn tổ dân phố|bản tổ dân phố|xóm khối phố|khối xóm|thôn làng tổ dân phố
      """
    ),
    (
      .hamletHeads,
      """
      trưởng thôn tổ trưởng tổ dân phố|trưởng thôn trưởng khu phố|trưởng thôn khu phố|trưởng thôn tổ dân phố|\
      trưởng ấp trưởng khóm|trưởng ấp khóm|trưởng thôn bản tổ dân phố|trưởng khóm ấp
      """
    ),
    (
      .front,
      """
      mặt trận tổ quốc|mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|\
      ban thường trực ủy ban mặt trận tổ quốc việt nam
      """
    ),
    (
      .yearly,
      "hằng năm|hàng năm|mỗi năm|định kỳ hằng năm|định kỳ hàng năm|bình quân mỗi năm|bình quân hằng năm"
    ),
    (.quarterly, "hằng quý|hàng quý|mỗi quý|định kỳ hằng quý|định kỳ hàng quý"),
    (.monthly, "hằng tháng|hàng tháng|mỗi tháng|định kỳ hằng tháng|định kỳ hàng tháng"),
    (.ensure, "bảo đảm|đảm bảo"),
  ]

  /// Words that carry no task: they are left out of what is matched, so that a phrase stays one run
  /// where only they differ.
  static let stopWords = """
    các những và của việc cho là thì đã được một số về trong ở có hoặc với đối để nhằm tại từ đến nay khi \
    mặt sẽ cần phải
    """

  /// Abbreviations that plans use without defining them.
  static let abbreviations: [(short: String, long: String)] = [
    ("btv", "ban thường vụ"), ("bch", "ban chấp hành"), ("ubkt", "ủy ban kiểm tra"),
    ("hđnd", "hội đồng nhân dân"),
    ("ubnd", "ủy ban nhân dân"), ("mttq", "mặt trận tổ quốc"), ("mttqvn", "mặt trận tổ quốc việt nam"),
    ("ubmttq", "ủy ban mặt trận tổ quốc"), ("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"),
    ("tccsđ", "tổ chức cơ sở đảng"), ("cntt", "công nghệ thông tin"), ("ctxh", "chính trị xã hội"),
    ("ktxh", "kinh tế xã hội"), ("qpan", "quốc phòng an ninh"), ("cbcc", "cán bộ công chức"),
    ("cbccvc", "cán bộ công chức viên chức"), ("lđlđ", "liên đoàn lao động"), ("ntm", "nông thôn mới"),
    ("đvcs", "đơn vị cơ sở"), ("dvc", "dịch vụ công"), ("tthc", "thủ tục hành chính"),
    ("dtts", "dân tộc thiểu số"), ("gtnt", "giao thông nông thôn"), ("cđs", "chuyển đổi số"),
  ]
}
