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
    var end = index + headLength
    let isDescribed = !isNamed || reading.value(head) & 2 != 0
    var rest = rest(
      tokens, of: index, from: end, limit: limit, isNamed: isNamed, isHolder: isHolder,
      isDescribed: isDescribed, probing: probing)
    if isNamed, headLength > 1, let topic = topicEnd(tokens, from: end, limit: limit) {
      rest.end = max(rest.end, topic)
    } else if isNamed, let purpose = purposeEnd(tokens, head: index, from: rest.end, limit: limit) {
      rest.end = purpose
    }
    // báo cáo cấp có thẩm quyền tác động của …: a class whose words are all of it.
    if signals.contains(.apart), rest.end > index + headLength, tokens[index + headLength].has(.small),
      reading.signals(tokens[index + headLength]).isDisjoint(with: [
        .modifier, .placeNoun, .and, .organ, .generic,
      ])
    {
      rest.end = index + headLength
    }
    end = rest.end
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

  private func rest(
    _ tokens: [Token], of head: Int, from start: Int, limit: Int, isNamed: Bool, isHolder: Bool,
    isDescribed: Bool, probing: Bool
  ) -> (end: Int, isQuantified: Bool, isBare: Bool, isGeneric: Bool) {
    var isNamed = isNamed
    var organ = head
    // Where the name of a place begins, or goes on.
    var place = isLocal(tokens, start) ? start : -1
    var end = start
    var unknown = 0
    var isQuantified = false
    var isBare = false
    var isClosed = false
    var isGeneric = false
    var isEnumerated = opensList(tokens, start)
    while end < limit {
      if probing, end > start, isPartOfName(tokens[end - 1]) { break }
      let token = tokens[end]
      if token.kind == .mark {
        if enumerates(tokens, end, limit, isOpen: isEnumerated) {
          (isEnumerated, unknown, isBare) = (true, 0, false)
          end += 1
          continue
        }
        if isEnumerated || token.isMark(.colon), let next = overPolice(tokens, end, limit, from: start) {
          (end, isEnumerated, isBare) = (next, true, false)
          continue
        }
        // Chủ đầu tư các khu đô thị, khu dân cư mới
        if token.isMark(.comma), end > start, let next = overZone(tokens, end, limit) {
          end = next
          continue
        }
        guard
          let next = overMark(tokens, end, limit, isNamed: isNamed)
            ?? (isNamed ? overShort(tokens, end, limit) : overKind(tokens, end, limit, from: start))
        else { break }
        end = next
        continue
      }
      if token.kind == .number {
        // khu vực 8, Đề án 06
        guard end > start || isNamed, token.length <= 2 || isNamed && isDesignation(tokens, end, limit) else {
          break
        }
        end += 1
        continue
      }
      let isUnit = isNoField(tokens, end)
      let signals = isUnit ? .generic : reading.signals(token)
      let length = isUnit ? 2 : max(Int(token.phraseLength), 1)
      let string = reading.string(token)
      // Sở Tài chính Các sở, ngành: in a cell the next body, on a line of its own.
      if signals.contains(.quantifier), token.has(.capital), !token.has(.allCaps), isNamed { break }
      if token.has(.capital),
        !token.has(.afterLineEnd) || !signals.contains(.verb) || token.has(.allCaps)
          || goesOn(tokens[end - 1])
      {
        // CỦA BỘ XÂY DỰNG VỀ HƯỚNG DẪN …: in capitals too a name ends before a preposition.
        if token.has(.allCaps), signals.contains(.stop), end > start, tokens[end - 1].has(.allCaps) { break }
        // trình Chính phủ Nghị định …: what one submits to it.
        if signals.contains(.documentType), length > 1, isWhole(tokens, end) { break }
        // A verb with a capital inside a name is a part of it: Sở Giáo dục và Đào tạo.
        if signals.contains(.verb), !isNamed, !isHolder, !isEnumerated { break }
        // Hội đồng thẩm phán Tòa án …: words that describe the head have an owner after them.
        // UBND phường Trường Vinh
        let isPlaceName = end == place
        if signals.contains(.organ), reading.value(token) & 1 != 0, !isHolder, end > start,
          !isPlaceName || length > 1,
          unknown == 0 || isClosed || tokens[end - 1].isMark(.hyphen), !isOwner(tokens, end, limit),
          !isOwnerBehindDash(tokens, end, limit, of: start),
          // Cơ quan Cảnh sát điều tra Công an tỉnh
          string != "Công" || reading.string(tokens[end - 1]) != "tra",
          // Các đơn vị thuộc Bộ Quốc phòng
          reading.string(tokens[end - 1]) != "thuộc"
        {
          break
        }
        // Giám đốc Sở Thông tin và Truyền thông: the organ of an office has a name of its own, as long as any organ's.
        if isHolder || end > start && reading.string(tokens[end - 1]) == "thuộc", !isNamed,
          signals.contains(.organ)
        {
          (isNamed, unknown) = (true, 0)
        } else {
          isClosed = isClosed || !signals.isDisjoint(with: [.organ, .generic]) && !isNoOffice(tokens, end)
        }
        if signals.contains(.organ), Self.departments.contains(reading.folded(token)) { organ = end }
        // Hội Nông dân xã An Bình xét duyệt …: no Bình xét.
        let isSplit = isPlaceName && length > 1 && end + 1 < limit && tokens[end + 1].has(.small)
        end = isSplit ? end + 1 : min(limit, end + length)
        isBare = isBare && !signals.isDisjoint(with: [.organ, .generic])
        if isPlaceName || !signals.isDisjoint(with: [.placeNoun, .placeWord]) || isLocal(tokens, end) {
          place = end
        }
        // Nội vụ, Môi trường, Y tế: a capital syllable takes the small one after it.
        if isNamed || isEnumerated, !isPlaceName, length == 1, !token.has(.allCaps) || token.length == 1,
          end < limit,
          completesCompound(tokens[end]) && !isWholeName(tokens, organ, end) || isCompound(tokens, end)
        {
          end += 1
        }
        continue
      }
      if string == "và", !signals.contains(.classWord) {
        guard
          let next = overAnd(tokens, end, limit, from: start, isNamed: isNamed)
            ?? (isEnumerated ? overListed(tokens, end, limit) : nil)
        else { break }
        end = next
        continue
      }
      if signals.contains(.quantifier) {
        // UBND các xã; Bí thư các chi bộ; Ban Quản lý các khu công nghệ cao.
        let after = end + length
        guard after < limit, tokens[after].kind == .word else { break }
        // Ban Thường vụ các huyện, thị, thành ủy
        if let next = overCommittees(tokens, after, limit) {
          (end, isGeneric, isClosed, isBare) = (next, true, true, false)
          continue
        }
        if reading.string(tokens[after]) == "cấp", tokens[after].phraseLength == 1 {
          // cấp ủy các cấp
          end = after + 1
          isGeneric = true
          isClosed = true
          continue
        }
        let next = reading.signals(tokens[after])
        // Ủy ban nhân dân các địa phương: a word of places.
        if next.contains(.generic) || next.contains(.organ) && tokens[after].has(.capital),
          next.isDisjoint(with: [.placeNoun, .modifier])
        {
          guard
            isHolder || ["của", "thuộc"].contains(reading.string(tokens[max(end - 1, 0)]))
              || ownsClass(tokens, end)
          else { break }
          end = min(limit, after + Int(tokens[after].phraseLength))
          isQuantified = true
          isBare = true
          continue
        }
        // UBND tỉnh các phương án: past its level a name has no further class.
        guard !next.contains(.verb) || next.contains(.placeNoun), !next.contains(.stop),
          !isClosed && unknown == 0 || next.contains(.placeNoun)
        else { break }
        end =
          after + (next.isDisjoint(with: [.generic, .unit]) ? 1 : max(1, Int(tokens[after].phraseLength)))
        // UBND các phường Cẩm Thành, Nghĩa Lộ: places by their names.
        if next.contains(.placeNoun), end < limit, tokens[end].has(.capital) { isEnumerated = true }
        unknown = 0
        continue
      }
      if string == "phụ", signals.contains(.modifier), isNamed || isHolder {
        // Đoàn Thanh niên xã phụ trách trực …: an organ's verb; Phó Chủ tịch UBND phụ trách văn hóa: of which part.
        if !isHolder { break }
        end = min(limit, end + length)
        (unknown, isClosed, isBare) = (0, length > 2, false)
        continue
      }
      // các trường thuộc hệ thống giáo dục nghề nghiệp, các đơn vị thuộc ngành y tế
      if string == "thuộc", length == 1, let next = overSector(tokens, end + 1, limit) {
        end = next
        (unknown, isClosed, isBare) = (0, false, false)
        continue
      }
      // … kinh tế - xã hội tỉnh
      if string == "xã", length == 1, end > start, end + 1 < limit, tokens[end - 1].isMark(.hyphen),
        reading.string(tokens[end + 1]) == "hội"
      {
        end += 2
        continue
      }
      if signals.contains(.modifier) || signals.contains(.placeNoun) {
        if string == "của" || string == "ở" || string == "tại" {
          guard let next = overOf(tokens, end, limit) else { break }
          end = next
        } else {
          if string == "cấp", end + 1 < limit, reading.string(tokens[end + 1]) == "dưới" { isGeneric = true }
          end = min(limit, end + length)
        }
        if !signals.isDisjoint(with: [.placeNoun, .placeWord]) || isLocal(tokens, end) { place = end }
        // Thư viện tỉnh số hóa …: a level completes the name of an organ.
        if !signals.contains(.placeNoun) || string == "trực" || isNamed { isClosed = true }
        isBare = false
        continue
      }
      // Các doanh nghiệp trong các khu công nghiệp
      if string == "trong", !isNamed, let next = overWithin(tokens, end, limit) {
        end = next
        isClosed = true
        continue
      }
      // Các doanh nghiệp hoạt động trong lĩnh vực in ấn
      if ["hoạt", "kinh", "sản"].contains(string), !isNamed, let next = overActivity(tokens, end, limit) {
        end = next
        isClosed = true
        continue
      }
      // Phòng Cảnh sát giao thông, Phòng Cảnh sát điều tra tội phạm về ma túy
      if isNamed, let next = overPoliceField(tokens, end, limit) {
        (end, isBare) = (next, false)
        continue
      }
      // cơ sở giáo dục mầm non độc lập, dân lập
      if isOwnership(tokens, end, limit) {
        end += 2
        continue
      }
      // … tài nguyên và môi trường
      if end > start, isCompound(tokens, end) {
        end += 1
        continue
      }
      // Trung tâm Dịch vụ việc làm
      if isNamed, string == "việc", end + 1 < limit, reading.string(tokens[end + 1]) == "làm", !isClosed {
        end += 2
        continue
      }
      // Công đoàn nhà trường, Hội LHTN nhà trường
      if isNamed, string == "nhà", length == 2, signals.contains(.generic), !isClosed,
        reading.string(tokens[end + 1]) == "trường"
      {
        end += 2
        (isClosed, isBare) = (true, false)
        continue
      }
      if signals.contains(.generic) || signals.contains(.organ) {
        // bí thư cấp ủy, lãnh đạo cơ quan: the organ completes the office; after an organ it is a verb or a new body.
        let isVerb =
          length == 2
          && (string == "tổ" || string == "thanh" && isNoOffice(tokens, end)
            || string == "thống" && end + 2 < limit && reading.signals(tokens[end + 2]).contains(.quantifier))
        guard
          isHolder || !isVerb && end == start && length > 1
            || isNamed && !isVerb
              && (governs(tokens, end, start) || end > start && string == "doanh" && !isClosed),
          !isVerb || isHolder && length > 2
        else { break }
        end = min(limit, end + length)
        continue
      }
      // Ban An toàn giao thông tỉnh: a noun whose first syllable alone assigns.
      if isNamed, string == "giao", end + 1 < limit,
        ["thông", "dịch"].contains(reading.string(tokens[end + 1])), !isClosed
      {
        end += 2
        isBare = false
        continue
      }
      if isStudied(tokens, end, start, isNamed: isNamed) {
        end = min(limit, end + length)
        continue
      }
      if signals.contains(.verb) || signals.contains(.modal) || signals.contains(.stop)
        || signals.contains(.and)
        || signals.contains(.adverb) || signals.contains(.recurrence) || signals.contains(.documentType)
        || !isNamed && !signals.isDisjoint(with: [.making, .atLeast, .atMost])
        || !signals.isDisjoint(with: [.coordinate, .bodyField, .before]) || string == "nơi" || string == "do"
      {
        break
      }
      // Past a part that completes the name (Tỉnh ủy, liên quan, trực thuộc) no further noun belongs to it.
      if isClosed || !isDescribed && end == start || end == place && tokens[end - 1].has(.capital)
        || endsProperly(tokens, end, from: start, isHolder: isHolder)
        // tinh: tỉnh, as a scan has it
        || string != "tinh" && isWholeName(tokens, organ, end)
      {
        break
      }
      if signals.contains(.holder), !isHolder { break }
      unknown += 1
      if unknown > (isNamed ? 6 : 4) { break }
      // các công trình: no verb of submitting
      end = min(limit, end + (signals.contains(.unit) ? length : 1))
      isBare = false
    }
    // Trailing marks and connecting words are no part of the name.
    while end > start {
      if end - 2 >= start, reading.string(tokens[end - 2]) == "trực" { break }
      if isPartOfName(tokens[end - 1]) { break }
      end -= 1
    }
    return (end, isQuantified, isBare, isGeneric)
  }
}
