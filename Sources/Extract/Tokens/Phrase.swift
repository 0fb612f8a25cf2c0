/// What a phrase can signal; a phrase may signal several things.
struct Signal: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: UInt64) { rawValue = 1 << bit }

  // Time.
  /// A recurrence; the value is its number of months, 0 for continuous, -1 for periodic, -2 a week, -3 a day.
  static let recurrence = Signal(0)
  static let year = Signal(1)
  static let month = Signal(2)
  static let quarter = Signal(3)
  static let day = Signal(4)
  /// hoàn thành, xong: what follows is an end.
  static let complete = Signal(5)
  /// thực hiện, triển khai: opens a deadline in parentheses.
  static let perform = Signal(6)
  static let before = Signal(7)
  static let until = Signal(8)
  static let from = Signal(9)
  static let within = Signal(10)
  static let when = Signal(11)
  static let after = Signal(12)
  static let onwards = Signal(13)
  /// nhiệm kỳ, giai đoạn, thời kỳ: a span of years follows.
  static let span = Signal(14)
  /// theo chương trình, theo kế hoạch: a trigger where a deadline may stand.
  static let according = Signal(15)

  // Numbers.
  static let atLeast = Signal(16)
  static let above = Signal(17)
  static let below = Signal(18)
  static let atMost = Signal(19)
  static let orMore = Signal(20)
  static let orLess = Signal(21)
  /// đạt, chiếm, có: may stand between a comparator and its number.
  static let reach = Signal(22)
  /// Something that is counted.
  static let unit = Signal(23)
  /// tăng, giảm, nâng.
  static let change = Signal(24)
  /// hiện nay, hiện có, đã đạt: a figure of today.
  static let today = Signal(25)
  /// phấn đấu, mục tiêu, chỉ tiêu.
  static let strive = Signal(26)

  // Roles.
  static let lead = Signal(27)
  static let coordinate = Signal(28)
  /// tham mưu, giúp, trình: what follows is a principal.
  static let advise = Signal(29)
  static let direct = Signal(30)
  static let report = Signal(31)
  /// giao, phân công, đề nghị, yêu cầu: what follows is to act.
  static let assign = Signal(32)

  // Bodies.
  /// The head of a named organ; the value tells its kind.
  static let organ = Signal(33)
  /// A bare generic noun: cấp ủy, tổ chức đảng, cơ quan, đơn vị.
  static let generic = Signal(34)
  /// The head of office-holders: bí thư, chủ tịch, giám đốc, thủ trưởng.
  static let holder = Signal(35)
  /// các, những, mỗi.
  static let quantifier = Signal(36)
  /// Words that may follow in a body: tỉnh, huyện, trực thuộc, liên quan.
  static let modifier = Signal(37)
  /// A place noun that lists: xã, phường, thị trấn.
  static let placeNoun = Signal(38)

  // Grammar.
  /// A verb that ends a subject.
  static let verb = Signal(39)
  /// phải, cần, có trách nhiệm.
  static let modal = Signal(40)
  /// A word that ends a noun phrase: để, nhằm, trong, theo.
  static let stop = Signal(41)
  /// và, cùng, với.
  static let and = Signal(42)

  // Documents.
  /// A document type; the value is an index into the types, counted from 1.
  static let documentType = Signal(43)
  /// A document noun that can be defined as short name.
  static let documentNoun = Signal(44)
  /// Words of an objective's heading, for roles of sections; the value is the role.
  static let sectionRole = Signal(45)
  /// Text that speaks of the document as a whole.
  static let wholeDocument = Signal(46)
  /// An event that a document or a decision brings: hướng dẫn, quy định, văn bản, yêu cầu.
  static let documentEvent = Signal(47)
  /// The date-free words of a time field: thời gian thực hiện, thời gian hoàn thành.
  static let timeField = Signal(48)
  /// A label of a body field: cơ quan chủ trì, đơn vị phối hợp.
  static let bodyField = Signal(49)
  /// Numbers in words: một, hai, ba mươi; the value is the number.
  static let numeral = Signal(50)
  /// Words of scale: nghìn, triệu, tỷ.
  static let scale = Signal(51)
  /// A negation or a "not to be" that makes no target.
  static let adverb = Signal(52)
  /// A word that marks a place with its name: tỉnh, thành phố, huyện, xã.
  static let placeWord = Signal(53)
  /// A province; the value is its index in the gazetteer, counted from 1.
  static let province = Signal(54)
  /// An event that comes with the work, not with a document: vi phạm, khuyết điểm.
  static let standingEvent = Signal(55)
  /// A verb that brings something into being: trang bị, thành lập, đào tạo.
  static let making = Signal(56)
  /// gấp đôi, gấp ba: a multiple; the value is its tenfold.
  static let multiple = Signal(57)
  /// một nửa: a share in a word; the value is its per cent.
  static let share = Signal(58)
  /// so với: what follows is compared with, not aimed at.
  static let reference = Signal(59)
  /// trực thuộc, liên quan: describes a class, never one organ.
  static let classWord = Signal(60)
  /// cấp tỉnh, tiểu học: a level, of which a class can have several.
  static let level = Signal(61)
  /// cơ quan ngành dọc: a class with an owner of its own, whatever list it stands in.
  static let apart = Signal(62)
  /// gọi tắt là: a short form follows.
  static let definition = Signal(63)

  /// What a number in words has.
  static let numbers: Signal = [.numeral, .multiple, .share]
  /// What any deadline has, where it has no number.
  static let time: Signal = [
    .recurrence, .before, .when, .according, .onwards, .timeField, .complete, .quarter,
  ]
  /// What any deadline inside a clause begins with.
  static let inlineTime: Signal = [
    .timeField, .complete, .before, .within, .until, .from, .when, .recurrence, .quarter, .after,
  ]
  /// What gives a body a part in a task, and what a body begins with.
  static let roles: Signal = [
    .assign, .bodyField, .coordinate, .advise, .report, .direct, .organ, .generic, .holder, .quantifier,
  ]
  /// What any body has: its head.
  static let bodies: Signal = [.organ, .generic, .holder, .quantifier]
}

/// A phrase of the lexicon: what it signals, with a small value.
struct Phrase: Sendable {
  var words: String
  var signals: Signal
  var value: Int16
  /// Of words that run into those of another phrase, how many syllables are matched: `tỉnh ủy quyền` is tỉnh with the verb ủy quyền, no
  /// Tỉnh ủy, 0 for none;
  /// nil for a phrase of its own.
  var kept: Int?

  init(_ words: String, _ signals: Signal, _ value: Int16 = 0) {
    self.words = words
    self.signals = signals
    self.value = value
  }

  /// Words whose first `kept` syllables alone are a phrase, or none where that is 0.
  init(_ words: String, keeping kept: Int) {
    self.init(words, [])
    self.kept = kept
  }
}
