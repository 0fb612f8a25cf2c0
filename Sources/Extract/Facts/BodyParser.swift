import Model

/// Reads the names of bodies from tokens: where a name begins, where it ends, and whether a list of
/// them is one class or several organs.
///
/// Vietnamese capitalises the first syllable of each component only, so capitals do not delimit a name;
/// what ends one is a verb, a modal, a stop word or a mark that no further head follows.
struct BodyParser {
  let reading: Reading

  /// One name inside a list.
  struct Segment {
    /// Its tokens.
    var tokens: Range<Int>
    /// An organ with a name of its own.
    var isNamed: Bool
    /// Office-holders.
    var isHolder: Bool
    /// Begins with các, những, mỗi.
    var isQuantified: Bool
    /// A quantified head with nothing after it, which what follows in the list may complete.
    var isBare: Bool
    /// A class with an owner of its own, whatever list it stands in.
    var isApart = false
  }

  /// The bodies of a list and the index of the token after it.
  struct List {
    var bodies: [Range<Int>]
    var next: Int
  }

  /// The longest name and the longest list that are read, in tokens and names; longer ones are no names.
  static let longestName = 160
  /// The longest name in bytes: one word can be of any length, and tasks repeat the names they inherit.
  private static let mostBytes: UInt32 = 4_000
  static let longestList = 200

  // MARK: - Segments

  /// The single name that begins at `start`; inside a list a bare head is enough: các sở, ban, ngành.
  /// With `probing` only whether one begins there is to be known, and its end is left where that is clear.
  func segment(_ tokens: [Token], at start: Int, limit: Int, inList: Bool = false, probing: Bool = false)
    -> Segment?
  {
    let limit = min(limit, start + Self.longestName)
    var index = start
    var isQuantified = false
    if index < limit, tokens[index].kind == .word, reading.signals(tokens[index]).contains(.quantifier) {
      isQuantified = true
      index += Int(tokens[index].phraseLength)
    }
    guard index < limit, tokens[index].kind == .word else { return nil }
    let person = tokens[index].phrase == 0 ? personHead(tokens, index, limit) : nil
    if tokens[index].phrase == 0, person == nil {
      return defined(tokens, start, index, isQuantified: isQuantified)
    }
    let head = tokens[index]
    var signals = reading.signals(head)
    var headLength = Int(head.phraseLength)
    if isNoField(tokens, index) { (signals, headLength) = (.generic, 2) }
    if let person { (signals, headLength) = (.holder, person) }
    guard index + headLength <= limit else { return nil }
    let isHolder = signals.contains(.holder) && !(signals.contains(.organ) && head.has(.capital))
    var isNamed =
      !isHolder && signals.contains(.organ)
      && (head.has(.capital) || isSmallOffice(tokens, index, headLength, limit))
    if !isQuantified, !inList, isField(tokens, index) || isLeading(tokens, index) { return nil }
    if isNoOffice(tokens, index) || isNamed && isCount(tokens, index, limit) { return nil }
    guard
      isHolder || isNamed || signals.contains(.generic)
        || isQuantified
          && (isSettlement(head) || inList && areHamlets(tokens, index, limit)
            // các đồn biên phòng
            || signals.contains(.organ) && headLength > 1 && head.has(.small))
        // các hạt kiểm lâm, đồn biên phòng
        || inList && signals.contains(.organ) && headLength > 2 && head.has(.small)
    else { return nil }
    let isDescribed = !isNamed || reading.value(head) & 2 != 0
    var rest = NameWalk(
      self, tokens, head: index, from: index + headLength, limit: limit, isNamed: isNamed, isHolder: isHolder,
      isDescribed: isDescribed)
    rest.read(probing: probing)
    var end = rest.end
    if isNamed, headLength > 1, let topic = topicEnd(tokens, from: index + headLength, limit: limit) {
      end = max(end, topic)
    } else if isNamed, let purpose = purposeEnd(tokens, head: index, from: end, limit: limit) {
      end = purpose
    }
    // báo cáo cấp có thẩm quyền tác động của …: a class whose words are all of it.
    if signals.contains(.apart), end > index + headLength, tokens[index + headLength].has(.small),
      reading.signals(tokens[index + headLength]).isDisjoint(with: [
        .modifier, .placeNoun, .and, .organ, .generic,
      ])
    {
      end = index + headLength
    }
    // A bare short head is a word of the language as often as a body: Phòng, chống; Tổ chức quán triệt; Báo.
    let isBranch = end > index + 1 && reading.folded(head) == "ngành"
    let isShort =
      headLength == 1 && head.length <= 8 && !head.has(.allCaps) && !isBranch
      && !["viettel", "mobifone"].contains(reading.folded(head))
    if isShort, !isNamed, !isHolder, !isQuantified, !inList { return nil }
    if end == index + headLength, !isQuantified, isShort, !inList || !signals.contains(.generic) {
      return nil
    }
    if !isQuantified, isPlainVerb(tokens, index, headLength, end, limit, inList: inList) { return nil }
    if tokens[end - 1].end - tokens[start].start > Self.mostBytes { return nil }
    if rest.isGeneric { isNamed = false }
    let next = index + headLength
    if isNamed, signals.contains(.generic), next < end, describesClass(tokens, next, end) { isNamed = false }
    return Segment(
      tokens: start..<end, isNamed: isNamed, isHolder: isHolder,
      isQuantified: isQuantified || rest.isQuantified,
      isBare: end == index + headLength && !isComplete(tokens, index, headLength)
        && (isNamed || isHolder || isQuantified && headLength == 1 && isStaff(head))
        || rest.isBare,
      isApart: signals.contains(.apart))
  }
}
