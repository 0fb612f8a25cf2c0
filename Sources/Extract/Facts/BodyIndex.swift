import Model

/// The distinct bodies of a plan, with their keys and functions.
struct BodyIndex {
  private struct Spelling {
    var range: TextRange
    var body: Int
  }

  /// Bodies by the hash of their keys.
  private var byKey = HashIndex()
  private var keys: [[UInt8]] = []
  /// Spellings that were met, so that each is folded once.
  private var spellings: [Spelling] = []
  private var bySpelling = HashIndex()
  private var name: [UInt8] = []
  private var folded: [UInt8] = []
  private var key: [UInt8] = []
  private let lexicon: BodyLexicon

  init(_ lexicon: BodyLexicon) { self.lexicon = lexicon }

  /// Index of the body that a range names, added where it is new. O(range).
  mutating func body(named range: TextRange, plan: inout Plan) -> Int {
    var pieces = 0
    plan.text.forEachPiece(of: range) { _ in pieces += 1 }
    // A name that page furniture cuts is read anew: what is cut out is no part of its bytes.
    guard pieces == 1 else { return readBody(range, plan: &plan) }
    let bytes = plan.text.bytes
    let hash = ByteHash.of(bytes.span, range.offsets)
    let known = bySpelling.find(hash) { ByteHash.areEqual(bytes.span, spellings[$0].range, range) }
    if let known { return spellings[known].body }
    let body = readBody(range, plan: &plan)
    bySpelling.note(hash, spellings.count)
    spellings.append(Spelling(range: range, body: body))
    return body
  }

  private mutating func readBody(_ range: TextRange, plan: inout Plan) -> Int {
    name.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    plan.text.appendHealed(range, to: &name)
    name.withUnsafeBufferPointer { Folding.append($0, to: &folded) }
    lexicon.readKey(ofFolded: folded, into: &key)
    let hash = ByteHash.of(key.span, key.indices)
    if let known = byKey.find(hash, where: { keys[$0] == key }) { return known }
    let words = String(decoding: key, as: UTF8.self)
    plan.bodies.append(Body(key: words, function: lexicon.function(ofKey: key)))
    byKey.note(hash, keys.count)
    keys.append(key)
    return keys.count - 1
  }
}

/// Abbreviations and functions of bodies.
struct BodyLexicon: Sendable {
  private let abbreviations: WordTable<[UInt8]>
  /// Abbreviations of several words by their first word.
  private let compounds: WordTable<[(short: [UInt8], long: [UInt8])]>
  /// Rows by their first word, each list in the order of the table.
  private let functions: WordTable<[(words: [UInt8], function: String)]>

  /// The tables that PlanTrace ships with the user's own added.
  init(adding entries: [LexiconEntry] = []) {
    var abbreviations: [Word: String] = [:]
    for (short, long) in Self.shipped { abbreviations[Word(short)] = long }
    for entry in entries where entry.kind == .abbreviation {
      abbreviations[Word(Folding.fold(entry.phrase))] = Folding.fold(entry.value)
    }
    self.abbreviations = WordTable(abbreviations.map { ($0, Array($1.utf8)) })
    let compounds = Self.compounds.map { (short: Array($0.short.utf8), long: Array($0.long.utf8)) }
    self.compounds = WordTable(Dictionary(grouping: compounds) { Word(firstOf: $0.short) }.map { ($0, $1) })
    var functions = Self.functionRows
    for entry in entries where entry.kind == .body && !entry.value.isEmpty {
      functions.insert((Folding.fold(entry.phrase), entry.value), at: 0)
    }
    let rows = functions.map { (words: Array($0.words.utf8), function: $0.function) }
    self.functions = WordTable(Dictionary(grouping: rows) { Word(firstOf: $0.words) }.map { ($0, $1) })
  }

  /// Replaces `key` by the key of a folded name: abbreviations in full, quantifiers at its beginning left out. O(bytes).
  func readKey(ofFolded name: [UInt8], into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    name.withUnsafeBufferPointer { text in
      let bytes = UnsafeRawBufferPointer(text)
      /// Bytes from here on go to the key as they are.
      var pending = 0
      var hasBegun = false
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, text[end] != 0x20 { end += 1 }
        let word = Word(bytes, start, end - start)
        if !hasBegun, Self.quantifiers.contains(word) {
          pending = end + 1
        } else {
          hasBegun = true
          if let row = compounds[word]?.first(where: { Self.stands($0.short, in: text, at: start) }) {
            key.append(contentsOf: UnsafeBufferPointer(rebasing: text[pending..<start]))
            key.append(contentsOf: row.long)
            end = start + row.short.count
            pending = end
          } else if let full = abbreviations[word] {
            key.append(contentsOf: UnsafeBufferPointer(rebasing: text[pending..<start]))
            key.append(contentsOf: full)
            pending = end
          }
        }
        start = end + 1
      }
      if pending < text.count { key.append(contentsOf: UnsafeBufferPointer(rebasing: text[pending...])) }
    }
  }

  /// Whether whole words stand in a text at an offset. O(words).
  private static func stands(_ words: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let end = start + words.count
    guard end <= text.count, end == text.count || text[end] == 0x20 else { return false }
    return (0..<words.count).allSatisfy { text[start + $0] == words[$0] }
  }

  private static let quantifiers: WordSet = ["các", "những", "mỗi", "từng", "toàn", "thể"]

  /// Whether a name begins with the head of a body: `công đoàn cơ sở`; `an toàn thực phẩm` does not. O(bytes).
  static func beginsWithHead(_ name: String) -> Bool {
    let name = Array(Folding.fold(name).utf8)
    return heads[Word(firstOf: name)]?.contains { begins(name, with: $0) } ?? false
  }

  /// Heads by their first word.
  private static let heads: WordTable<[[UInt8]]> = {
    let heads = Phrases.bodies.filter { !$0.signals.isDisjoint(with: [.organ, .generic]) }
    return WordTable(
      Dictionary(grouping: heads.map { Array(Folding.fold($0.words).utf8) }, by: Word.init(firstOf:)).map {
        ($0, $1)
      })
  }()

  /// Whether folded words begin with some words. O(words).
  private static func begins(_ name: [UInt8], with words: [UInt8]) -> Bool {
    let count = words.count
    guard name.count == count || name.count > count && name[count] == 0x20 else { return false }
    for index in 0..<count where name[index] != words[index] { return false }
    return true
  }

  /// The function that counterparts share, by the longest row that the key begins with.
  func function(ofKey key: [UInt8]) -> String? {
    guard let rows = functions[Word(firstOf: key)] else { return nil }
    var best: Int?
    for (index, row) in rows.enumerated() where Self.begins(key, with: row.words) {
      if best.map({ row.words.count > rows[$0].words.count }) ?? true { best = index }
    }
    return best.map { rows[$0].function }
  }

  /// Source: 36-HD/VPTW, 05-HD/VPTW and usage.
  static let shipped: [String: String] = [
    "btv": "ban thường vụ", "bch": "ban chấp hành", "ubkt": "ủy ban kiểm tra", "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam", "tqvn": "tổ quốc việt nam", "hđnd": "hội đồng nhân dân",
    "ubnd": "ủy ban nhân dân", "ubmttq": "ủy ban mặt trận tổ quốc", "ub": "ủy ban",
    "tccsđ": "tổ chức cơ sở đảng",
    "btc": "ban tổ chức", "btg": "ban tuyên giáo", "btgdv": "ban tuyên giáo và dân vận", "bdv": "ban dân vận",
    "bnc": "ban nội chính", "vp": "văn phòng", "đuk": "đảng ủy khối", "bcđ": "ban chỉ đạo",
    "bql": "ban quản lý",
    "bcsđ": "ban cán sự đảng",
    "ctxh": "chính trị xã hội", "lđlđ": "liên đoàn lao động", "lhpn": "liên hiệp phụ nữ",
    "ccb": "cựu chiến binh",
    "tncs": "thanh niên cộng sản", "btctw": "ban tổ chức trung ương", "btctu": "ban tổ chức tỉnh ủy",
    "btgtu": "ban tuyên giáo tỉnh ủy", "vptu": "văn phòng tỉnh ủy", "vpđuk": "văn phòng đảng ủy khối",
    "ubktu": "ủy ban kiểm tra tỉnh ủy", "btvtu": "ban thường vụ tỉnh ủy", "đtn": "đoàn thanh niên",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam", "ubkttu": "ủy ban kiểm tra tỉnh ủy",
    "btgdvtu": "ban tuyên giáo và dân vận tỉnh ủy", "bdvtu": "ban dân vận tỉnh ủy",
    "bnctu": "ban nội chính tỉnh ủy", "tand": "tòa án nhân dân", "vksnd": "viện kiểm sát nhân dân",
    "tthđnd": "thường trực hội đồng nhân dân", "đbqh": "đại biểu quốc hội", "chqs": "chỉ huy quân sự",
    "bhxh": "bảo hiểm xã hội", "nhnn": "ngân hàng nhà nước", "nhcsxh": "ngân hàng chính sách xã hội",
    "kbnn": "kho bạc nhà nước", "hcm": "hồ chí minh", "gdđt": "giáo dục và đào tạo",
    "khcn": "khoa học và công nghệ", "khđt": "kế hoạch và đầu tư", "tnmt": "tài nguyên và môi trường",
    "nnmt": "nông nghiệp và môi trường", "nnptnt": "nông nghiệp và phát triển nông thôn",
    "tttt": "thông tin và truyền thông", "vhttdl": "văn hóa thể thao và du lịch", "vhxh": "văn hóa xã hội",
    "lđtbxh": "lao động thương binh và xã hội", "gtvt": "giao thông vận tải",
    "lhpnvn": "liên hiệp phụ nữ việt nam",
  ]

  /// Abbreviations of several words, as folding leaves them: `GD&ĐT` is `gd đt`; the longest of one beginning first.
  static let compounds: [(short: String, long: String)] = [
    ("vh tt dl", "văn hóa thể thao và du lịch"), ("vhtt dl", "văn hóa thể thao và du lịch"),
    ("lđ tb xh", "lao động thương binh và xã hội"), ("lđtb xh", "lao động thương binh và xã hội"),
    ("gd đt", "giáo dục và đào tạo"), ("kh cn", "khoa học và công nghệ"), ("kh đt", "kế hoạch và đầu tư"),
    ("tn mt", "tài nguyên và môi trường"), ("nn mt", "nông nghiệp và môi trường"),
    ("nn ptnt", "nông nghiệp và phát triển nông thôn"), ("tt tt", "thông tin và truyền thông"),
    ("vh xh", "văn hóa xã hội"), ("bch quân", "ban chỉ huy quân"), ("bch phòng", "ban chỉ huy phòng"),
    ("tt hđnd", "thường trực hội đồng nhân dân"),
  ]

  /// Source: Điều lệ Đảng, Quy định 298-QĐ/TW, the decisions of 24 January 2025, the laws on organisation.
  static let functionRows: [(words: String, function: String)] = [
    ("ban thường vụ", "standing-committee"), ("thường trực", "standing-secretariat"),
    ("thường trực hội đồng nhân dân", "peoples-council"),
    ("thường trực ủy ban mặt trận", "fatherland-front"),
    ("ban chấp hành", "executive-committee"),
    ("ban tổ chức", "organisation-board"), ("ban xây dựng tổ chức cơ sở đảng", "organisation-board"),
    ("ban xây dựng đảng", "party-building-board"), ("ban tuyên giáo", "propaganda-board"),
    ("ban tuyên giáo và dân vận", "propaganda-mobilisation-board"),
    ("ban dân vận", "mass-mobilisation-board"),
    ("ủy ban kiểm tra", "inspection-committee"), ("cơ quan ủy ban kiểm tra", "inspection-committee"),
    ("văn phòng tỉnh ủy", "party-office"), ("văn phòng thành ủy", "party-office"),
    ("văn phòng huyện ủy", "party-office"),
    ("văn phòng quận ủy", "party-office"), ("văn phòng thị ủy", "party-office"),
    ("văn phòng đảng ủy", "party-office"),
    ("văn phòng trung ương đảng", "party-office"), ("ban nội chính", "internal-affairs-board"),
    ("ban kinh tế", "economic-board"), ("ban chính sách chiến lược", "economic-board"),
    ("tỉnh ủy", "party-committee"),
    ("thành ủy", "party-committee"), ("huyện ủy", "party-committee"), ("quận ủy", "party-committee"),
    ("thị ủy", "party-committee"), ("đảng ủy khối", "party-committee-bloc"),
    ("đảng ủy các cơ quan đảng", "party-committee-party-organs"),
    ("đảng ủy ủy ban nhân dân", "party-committee-government"),
    ("đảng ủy chính phủ", "party-committee-government"), ("đảng ủy", "party-committee"),
    ("đảng bộ", "party-organisation"),
    ("đảng đoàn hội đồng nhân dân", "party-delegation-council"),
    ("đảng đoàn quốc hội", "party-delegation-council"),
    ("đảng đoàn", "party-delegation"), ("ban cán sự đảng ủy ban nhân dân", "party-committee-government"),
    ("ban cán sự đảng chính phủ", "party-committee-government"),
    ("ban cán sự đảng", "party-civil-affairs-committee"),
    ("bộ chính trị", "politburo"), ("ban bí thư", "secretariat"), ("ban chỉ đạo", "steering-committee"),
    ("ủy ban mặt trận tổ quốc", "fatherland-front"), ("mặt trận tổ quốc", "fatherland-front"),
    ("ủy ban mặt trận", "fatherland-front"), ("ban thường trực ủy ban mặt trận", "fatherland-front"),
    ("ủy ban nhân dân", "peoples-committee"), ("chính phủ", "government"),
    ("hội đồng nhân dân", "peoples-council"),
    ("quốc hội", "national-assembly"), ("thủ tướng", "prime-minister"),
    ("chủ tịch ủy ban nhân dân", "peoples-committee-chair"),
    ("văn phòng ủy ban nhân dân", "state-office"), ("văn phòng hội đồng nhân dân", "state-office"),
    ("văn phòng chính phủ", "state-office"), ("liên đoàn lao động", "trade-union"),
    ("công đoàn", "trade-union"),
    ("tổng liên đoàn lao động", "trade-union"), ("tỉnh đoàn", "youth-union"), ("thành đoàn", "youth-union"),
    ("huyện đoàn", "youth-union"), ("đoàn thanh niên", "youth-union"),
    ("ban thường vụ tỉnh đoàn", "youth-union"),
    ("ban thường vụ huyện đoàn", "youth-union"), ("đoàn khối", "youth-union"),
    ("hội nông dân", "farmers-union"),
    ("hội liên hiệp phụ nữ", "womens-union"), ("hội cựu chiến binh", "veterans-association"),
    ("tổ chức chính trị xã hội", "socio-political-organisations"),
    ("đoàn thể", "socio-political-organisations"),
    ("công an", "public-security"), ("bộ công an", "public-security"), ("bộ chỉ huy quân sự", "defence"),
    ("ban chỉ huy quân sự", "defence"), ("bộ quốc phòng", "defence"), ("bộ đội biên phòng", "border-guard"),
    ("bộ chỉ huy bộ đội biên phòng", "border-guard"), ("tòa án", "court"), ("viện kiểm sát", "procuracy"),
    ("thanh tra", "inspectorate"), ("sở nội vụ", "home-affairs"), ("bộ nội vụ", "home-affairs"),
    ("phòng nội vụ", "home-affairs"), ("sở tài chính", "finance"), ("bộ tài chính", "finance"),
    ("phòng tài chính", "finance"), ("sở giáo dục", "education"), ("bộ giáo dục", "education"),
    ("phòng giáo dục", "education"), ("sở y tế", "health"), ("bộ y tế", "health"), ("phòng y tế", "health"),
    ("sở thông tin", "information"), ("bộ thông tin", "information"), ("sở khoa học", "science"),
    ("bộ khoa học", "science"), ("sở tài nguyên", "environment"), ("bộ tài nguyên", "environment"),
    ("sở nông nghiệp", "agriculture"), ("bộ nông nghiệp", "agriculture"),
    ("phòng nông nghiệp", "agriculture"),
    ("sở lao động", "labour"), ("bộ lao động", "labour"), ("phòng lao động", "labour"),
    ("sở công thương", "industry-trade"),
    ("bộ công thương", "industry-trade"), ("sở xây dựng", "construction"), ("bộ xây dựng", "construction"),
    ("sở giao thông", "transport"), ("sở văn hóa", "culture"), ("bộ văn hóa", "culture"),
    ("phòng văn hóa", "culture"),
    ("sở tư pháp", "justice"), ("bộ tư pháp", "justice"), ("phòng tư pháp", "justice"),
    ("sở kế hoạch", "planning-investment"),
    ("sở dân tộc", "ethnic-religion"), ("bộ dân tộc", "ethnic-religion"), ("ban dân tộc", "ethnic-affairs"),
    ("báo", "press"), ("đài phát thanh", "press"), ("cơ quan báo chí", "press"),
    ("đài truyền hình", "press"), ("đài truyền thanh", "press"), ("trung tâm truyền thông", "press"),
    ("trung tâm văn hóa truyền thông", "press"), ("trung tâm văn hóa và truyền thông", "press"),
    ("trung tâm văn hóa thông tin", "press"), ("trung tâm văn hóa thể thao và truyền thanh", "press"),
    ("trung tâm văn hóa thể thao và truyền thông", "press"),
    ("trường chính trị", "political-school"),
    ("trung tâm chính trị", "political-centre"), ("trung tâm bồi dưỡng chính trị", "political-centre"),
    ("cấp ủy", "party-committee-generic"), ("tổ chức đảng", "party-committee-generic"),
    ("tổ chức cơ sở đảng", "party-organisation-grassroots"), ("chi bộ", "party-cell"),
    ("chi ủy", "party-cell-committee"),
    ("sở ban ngành", "departments"), ("cơ quan liên quan", "related-bodies"),
    ("bảo hiểm xã hội", "social-insurance"),
    ("kho bạc", "treasury"), ("thuế", "tax"), ("ngân hàng nhà nước", "state-bank"),
  ]
}
