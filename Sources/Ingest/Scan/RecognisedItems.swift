/// The numbers of items on a page, and what stands where one of them was not recognised.
///
/// A short word at the beginning of a line that was hardly recognised is the number that the items before and after
/// it leave out: between `1. Các chi bộ …` and `3. Giao …`, `SÀ Ủy ban …` is `2. Ủy ban …`. Near miss: a short word in
/// which recognition trusts, and one between `1.` and `2.`. Where a page has items `a)`, one that begins with `C)` is a
/// `c)`. Near miss: a page whose items are `A)`, `B)`.
struct RecognisedItems {
  private enum Item {
    case number(Int, mark: UInt8)
    case unread(word: Int)
  }

  private var items: [Item] = []
  /// Words that are a large letter before a parenthesis, by their indices.
  private var largeLetters: [(word: Int, letter: UInt8)] = []
  private var smallLetters = 0

  /// Confidence, in percent, under which a short word may be a number.
  private static let doubt: Float = 50
  /// Bytes that such a word has at the most.
  private static let mostBytes = 6

  /// Adds a line whose first word has an index on its page.
  mutating func add(_ line: [PageWord], at index: Int, confidence: Float) {
    guard line.count > 1, let word = line.first?.text else { return }
    if word.count == 2, word.last == 0x29, let letter = word.first, 0x41...0x5A ~= letter & 0xDF {
      if letter & 0x20 == 0 { largeLetters.append((index, letter)) } else { smallLetters += 1 }
    } else if let (number, mark) = Self.number(word) {
      items.append(.number(number, mark: mark))
    } else if confidence < Self.doubt, word.count <= Self.mostBytes, Self.beginsLarge(line[1].text) {
      items.append(.unread(word: index))
    }
  }

  /// The words that are numbers or letters of items, by their indices, with what they are. O(items).
  var repairs: [(word: Int, text: [UInt8])] { numbers + letters }

  private var letters: [(word: Int, text: [UInt8])] {
    smallLetters == 0 ? [] : largeLetters.map { ($0.word, [$0.letter | 0x20, 0x29]) }
  }

  private var numbers: [(word: Int, text: [UInt8])] {
    items.indices.dropFirst().dropLast().compactMap { index in
      guard case .unread(let word) = items[index], case .number(let before, let mark) = items[index - 1],
        case .number(let after, mark) = items[index + 1], after == before + 2
      else { return nil }
      return (word, Array(String(before + 1).utf8) + [mark])
    }
  }

  /// Whether a line begins with a speck that was taken for a dash: `- b) Đoàn …`.
  static func beginsWithSpeck(_ line: [PageWord]) -> Bool {
    let specks = ["-", "_", "–", "—"].map { Array($0.utf8)[...] }
    guard line.count > 2, specks.contains(line[0].text) else { return false }
    return 2...3 ~= line[1].text.count && line[1].text.last == 0x29
  }

  private static func number(_ word: ArraySlice<UInt8>) -> (Int, UInt8)? {
    guard let mark = word.last, [0x2E, 0x29, 0x2D].contains(mark), word.count <= 4 else { return nil }
    return Int(String(decoding: word.dropLast(), as: UTF8.self)).map { ($0, mark) }
  }

  private static func beginsLarge(_ word: ArraySlice<UInt8>) -> Bool {
    String(decoding: word.prefix(4), as: UTF8.self).first?.isUppercase == true
  }
}
