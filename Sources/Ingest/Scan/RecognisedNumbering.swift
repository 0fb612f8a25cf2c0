import Model

/// Puts right the numbers and letters of items that recognition took for something else, by the order that they keep.
///
/// After `II. …`, a line `IL NHIỆM VỤ` or a second `II. NHIỆM VỤ` is `III. NHIỆM VỤ`; between `1. …` and `3. …`, `Ờ, Giao …` is
/// `2. Giao …`; after `b) …`, `©) …` is `c) …`; a `¬` where a paragraph begins is a dash. Near miss: a number that reads well and
/// begins a list anew, `I.` of an appendix; a short word in which recognition trusts.
struct RecognisedNumbering {
  private let lines: [RecognisedLine]
  /// The first words that are put right.
  private(set) var repairs: [(line: RecognisedLine, text: String)] = []
  private let headings: RomanHeadings
  /// The last number of the open list of each family.
  private var arabic: [Unicode.Scalar: Int] = [:]
  private var lastLetter: Unicode.Scalar?
  private var lastLargeLetter: Unicode.Scalar?
  private var parenthesised = 0
  /// The last sign before an item.
  private var lastBullet = ""

  /// Scalars that a word which is no longer a number has at the most.
  private static let mostUnread = 3
  /// Lines that are looked ahead for the next number.
  private static let reach = 120
  /// Signs before items that recognition reads well.
  private static let bullets: Set<String> = ["-", "+", "*", "–", "•"]
  /// What a dash before an item is taken for.
  private static let dashes: Set<String> = [
    "¬", "~", "_", "—", "‹", "«", "»", "=", "--", "-.", "-_", "·", "-,", "¬-", "-¬", "-~", "–-",
  ]

  /// Reads the numbers of pages in order. O(lines).
  init(_ pages: [Page]) {
    lines = RecognisedLine.lines(of: pages)
    headings = RomanHeadings(lines)
    for index in lines.indices where !lines[index].rest.isEmpty { read(index) }
  }

  /// Pages whose numbers are put right.
  static func repaired(_ pages: [Page]) -> [Page] {
    var pages = pages
    for (line, text) in RecognisedNumbering(pages).repairs {
      pages[line.page].words[line.word].text = Array(text.utf8)[...]
    }
    return pages
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    if readRoman(index) || readLargeLetter(index) || readLetter(index) || readParenthesised(index)
      || readArabic(index)
    {
      return
    }
    guard line.isStart else { return }
    let first = string(line.first)
    if Self.bullets.contains(first) {
      lastBullet = first
    } else if line.beginsLarge, Self.dashes.contains(first) {
      repair(line, "-")
      lastBullet = "-"
    } else if line.isDoubtful, line.beginsLarge, lastBullet == "+", isPlus(after: index),
      line.first.count <= Self.mostUnread
    {
      repair(line, "+")
    }
  }

  /// Whether the next item that a sign begins has a plus.
  private func isPlus(after index: Int) -> Bool {
    lines[index...].dropFirst().prefix(Self.reach / 10).first { line in
      Self.bullets.contains(string(line.first))
    }.map { string($0.first) == "+" } ?? false
  }

  private mutating func repair(_ line: RecognisedLine, _ text: String) {
    if text != string(line.first) { repairs.append((line, text)) }
  }

  private func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  // MARK: Roman numbers

  private mutating func readRoman(_ index: Int) -> Bool {
    guard let ordinal = headings.ordinals[index] else { return false }
    let line = lines[index]
    let body = MarkerShape.body(of: line.first)
    if RomanShape.ordinal(of: body) != ordinal || line.first.last != "." && line.first.last != "-" {
      repair(line, string(RomanShape.roman(ordinal)) + headings.mark)
    }
    arabic = [:]
    lastLetter = nil
    return true
  }

  // MARK: Letters

  /// Parts under large letters: after `B. MỤC TIÊU`, `G, NHIỆM VỤ` is `C. NHIỆM VỤ`.
  private mutating func readLargeLetter(_ index: Int) -> Bool {
    let line = lines[index]
    guard 1...2 ~= line.first.count, line.isCapitals, line.isStart,
      line.first.count == 1 || [".", ",", ":", "-"].contains(line.first[1]),
      let lowered = line.first[0].properties.lowercaseMapping.unicodeScalars.first
    else { return false }
    let position = lastLargeLetter.flatMap(MarkerShape.letters.firstIndex) ?? -1
    guard position + 1 < MarkerShape.letters.count else { return false }
    let next = MarkerShape.letters[position + 1]
    // A stop that was not seen: after `B.`, `C NHIỆM VỤ`.
    if line.first.count == 1, position < 0 || lowered != next || lowered == line.first[0] { return false }
    let isPlain = lowered != line.first[0] && [".", "-"].contains(line.first.last)
    if isPlain, lowered == next || MarkerShape.letters.contains(lowered) && position < 0 {
      lastLargeLetter = lowered
    } else if position >= 0, lowered == next || Self.large[next]?.contains(line.first[0]) == true {
      lastLargeLetter = next
      repair(line, "\(next.properties.uppercaseMapping).")
    } else {
      return false
    }
    arabic = [:]
    lastLetter = nil
    return true
  }

  /// What large letters are taken for.
  private static let large: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "b": ["8", "Đ", "E", "R", "ß"], "c": ["G", "€", "©", "O", "0", "Ö", "Œ"], "d": ["Đ", "Ð", "O", "0", "Ö"],
    "đ": ["D", "Ð", "B"], "e": ["B", "F", "£", "Ế", "Ẻ"], "g": ["C", "6", "Œ"],
  ]

  private mutating func readLetter(_ index: Int) -> Bool {
    let line = lines[index]
    guard 2...3 ~= line.first.count, line.first.last == ")", let scalar = line.first.first else {
      return false
    }
    let position = lastLetter.flatMap(MarkerShape.letters.firstIndex) ?? -1
    let next = position + 1 < MarkerShape.letters.count ? MarkerShape.letters[position + 1] : nil
    if line.first.count == 3, line.first[1] != ")" {
      // One letter that was read twice: after `b)`, `©€)`.
      guard let next, line.first[..<2].allSatisfy({ MarkerShape.isLike($0, next) }) else { return false }
      return accept(next, line)
    }
    if let next, scalar == next { return accept(next, line) }
    let isNumber = MarkerShape.plainNumber([scalar]).map { $0 == (arabic[")"] ?? 0) + 1 } ?? false
    if isNumber { return false }
    // `d` and `đ` are hard to tell, and some lists lack one of them.
    if scalar == "d", lastLetter == "d" { return accept("đ", line) }
    if let next, MarkerShape.isLike(scalar, next), !MarkerShape.letters.contains(scalar) {
      return accept(next, line)
    }
    if MarkerShape.isLike(scalar, "a"), scalar == "a" || isLetter("b", after: index) {
      return accept("a", line)
    }
    if let next, MarkerShape.isLike(scalar, next), next != "đ" { return accept(next, line) }
    guard MarkerShape.letters.contains(scalar) else { return false }
    lastLetter = scalar
    return true
  }

  private mutating func accept(_ letter: Unicode.Scalar, _ line: RecognisedLine) -> Bool {
    lastLetter = letter
    repair(line, "\(letter))")
    return true
  }

  /// Whether the next letter of a list may be one.
  private func isLetter(_ letter: Unicode.Scalar, after index: Int) -> Bool {
    for line in lines[index...].dropFirst().prefix(Self.reach)
    where line.first.count == 2 && line.first[1] == ")" {
      return MarkerShape.isLike(line.first[0], letter)
    }
    return false
  }

  // MARK: Figures

  private mutating func readParenthesised(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.first.last == ")", line.isStart, line.first.count <= 4 else { return false }
    let body = line.first.dropLast().drop { $0 == "(" }
    let isOpen = line.first.first == "("
    if isOpen, let number = MarkerShape.plainNumber(body) {
      parenthesised = number
      return true
    }
    guard parenthesised > 0, line.beginsLarge else { return false }
    guard isOpen && MarkerShape.number(body) == parenthesised + 1 || isParenthesised(after: index) else {
      return false
    }
    parenthesised += 1
    repair(line, "(\(parenthesised))")
    return true
  }

  /// Whether the next number in parentheses is the one after the next.
  private func isParenthesised(after index: Int) -> Bool {
    for line in lines[index...].dropFirst().prefix(Self.reach)
    where line.first.first == "(" && line.first.last == ")" {
      return MarkerShape.plainNumber(line.first.dropFirst().dropLast()) == parenthesised + 2
    }
    return false
  }

  private mutating func readArabic(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isStart, let (word, mark) = MarkerShape.separated(line.first) {
      repair(line, string(word))
      if let number = MarkerShape.plainNumber(word.prefix { $0 != mark }) { arabic[mark] = number }
      lastLetter = nil
      return true
    }
    let body = MarkerShape.body(of: line.first)
    let mark = line.first.last ?? "."
    let isMarked = [".", ")", "-"].contains(mark) && body.count == line.first.count - 1
    if isMarked, let number = MarkerShape.plainNumber(body) {
      let next = (arabic[mark] ?? 0) + 1
      let isTaken =
        line.isStart && line.beginsLarge && next > 1 && MarkerShape.isTaken(number, for: next)
        && (isNumber(next + 1, mark, after: index) || closes(mark, after: index))
      arabic[mark] = isTaken ? next : number
      lastLetter = nil
      if isTaken { repair(line, "\(next)\(mark)") }
      return true
    }
    guard line.isStart, line.beginsLarge, line.first.count <= Self.mostUnread + 1 else { return false }
    let number = MarkerShape.number(body)
    for open in [".", ")", "-"] as [Unicode.Scalar] {
      guard let last = arabic[open] ?? (open == "." ? 0 : nil) else { continue }
      let goesOn = isNumber(last + 2, open, after: index)
      let looksLike = number == last + 1 && (body.count < line.first.count || goesOn)
      let isUnread =
        line.first.count <= Self.mostUnread && (line.isDoubtful || !SyllableShape.fits(body)) && last > 0
        && !body.isEmpty && !Self.bullets.contains(string(line.first))
      // The last of a list: one character that no syllable is, with the mark of the list.
      let isLast =
        isUnread && body.count == 1 && mark == open && (mark != ")" || lastLetter == nil)
        && closes(open, after: index)
      guard looksLike && (last > 0 || goesOn) || isUnread && goesOn || isLast else { continue }
      arabic[open] = last + 1
      lastLetter = nil
      repair(line, "\(last + 1)\(open)")
      return true
    }
    return false
  }

  /// Whether no further number of a list comes before a Roman number or the first one of another list.
  private func closes(_ mark: Unicode.Scalar, after index: Int) -> Bool {
    for line in lines[index...].dropFirst().prefix(Self.reach) {
      let body = MarkerShape.body(of: line.first)
      guard body.count < line.first.count else { continue }
      if RomanShape.ordinal(of: body) != nil { return true }
      if line.first.last == mark, let next = MarkerShape.plainNumber(body) { return next == 1 }
    }
    return true
  }

  /// Whether the next number with a mark is a certain one, before a Roman number comes.
  private func isNumber(_ number: Int, _ mark: Unicode.Scalar, after index: Int) -> Bool {
    for line in lines[index...].dropFirst().prefix(Self.reach) {
      let body = MarkerShape.body(of: line.first)
      guard line.first.last == mark, body.count == line.first.count - 1 else { continue }
      if let next = MarkerShape.plainNumber(body) { return next == number }
      if RomanShape.ordinal(of: body) != nil { return false }
    }
    return false
  }
}
