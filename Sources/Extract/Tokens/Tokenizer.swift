import Model

/// Cuts text into tokens: one pass over its bytes, no string is made.
enum Tokenizer {
  private static let asciiTable: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 0x61...0x7A: UInt8(byte - 0x60)
    case 0x41...0x5A: UInt8(byte - 0x40) | 0x80
    case 0x30...0x39: 0x40
    default: 0
    }
  }

  private static let marks: [UInt16] = (0..<128).map { Mark(scalar: UInt32($0)).rawValue }

  /// Appends the tokens of `range` to `tokens`. O(bytes).
  static func tokenize(
    _ bytes: Span<UInt8>, _ range: TextRange, _ phrases: PhraseTable, _ memo: inout WordMemo,
    into tokens: inout [Token]
  ) {
    var index = Int(range.start)
    let end = Int(range.end)
    let asciiEntries = asciiTable
    let markEntries = marks
    let ascii = asciiEntries.span
    let marks = markEntries.span
    var around: Token.Flags = []
    while index < end {
      tokens.append(addingCapacity: min(run, end - index)) { output in
        // What changes with every token is held here, not in variables of the caller.
        var place = index
        var flags = around
        while place < end, !output.isFull {
          let byte = bytes[unchecked: place]
          if byte <= 0x20 {
            if byte == 0x0A || byte == 0x0B { flags.insert(.afterLineEnd) }
            flags.remove(.glued)
            place &+= 1
            continue
          }
          let start = place
          let entry = byte < 0x80 ? ascii[unchecked: Int(byte)] : 1
          var isParted = false
          if entry & 0x3F != 0, let word = word(bytes, start, end, phrases, &memo) {
            place = word.end
            isParted = word.isParted
            output.append(
              Token(
                start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: place &- start),
                id: word.known.id, kind: .word, flags: word.known.flags.union(flags)))
          } else if entry == 0x40 {
            place = numberEnd(bytes, place, end)
            output.append(
              Token(
                start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: place &- start), id: 0,
                kind: .number, flags: flags))
          } else {
            let scalar = UTF8Scalar.decode(bytes, at: place)
            place &+= scalar.count
            let mark = byte < 0x80 ? marks[unchecked: Int(byte)] : Mark(scalar: scalar.value).rawValue
            output.append(
              Token(
                start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: scalar.count), id: mark,
                kind: .mark, flags: flags))
          }
          // Most tokens have one space after them.
          if place < end, bytes[unchecked: place] == 0x20 {
            place &+= 1
            flags = []
          } else {
            flags = isParted ? [] : .glued
          }
        }
        index = place
        around = flags
      }
    }
  }

  /// Number of tokens that room is made for at a time.
  private static let run = 256

  /// The word that begins at `start`, with its end, and whether the next one is written without a space after it; nil
  /// where no letter stands there. O(word).
  @inline(__always)
  private static func word(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ phrases: PhraseTable, _ memo: inout WordMemo
  ) -> (end: Int, known: WordMemo.Known, isParted: Bool)? {
    var tried = 0
    if start &+ ByteRow.count <= bytes.count {
      // A word that was met before is known by its bytes; all characters beyond ASCII are taken for letters first.
      let row = ByteRow(bytes, at: start)
      let length = row.nonletters.firstMarked
      if length <= WordMemo.longest, start &+ length <= end {
        if let known = memo.find(Word(row, length)) { return (start &+ length, known, false) }
        tried = length
      }
    }
    return unknownWord(bytes, start, end, tried, phrases, &memo)
  }

  /// `tried` is the length of a word that the memo was asked for in vain.
  @inline(never)
  private static func unknownWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ tried: Int, _ phrases: PhraseTable,
    _ memo: inout WordMemo
  ) -> (end: Int, known: WordMemo.Known, isParted: Bool)? {
    let hasRow = start + ByteRow.count <= bytes.count
    let length = hasRow ? min(wordLength(bytes, start), end - start) : 0
    let isShort = length > 0 && length <= WordMemo.longest
    let word = isShort ? Word(ByteRow(bytes, at: start), length) : ""
    if isShort, length != tried, let known = memo.find(word) { return (start + length, known, false) }
    let asciiEntries = asciiTable
    let letterEntries = Letters.table
    var read = readWord(bytes, start, end, asciiEntries.span, letterEntries.span)
    guard read.end > start else { return nil }
    var id = phrases.vocabulary.id(read.key)
    let cut = id == 0 ? GluedWord.cut(bytes, start, read.end, phrases.vocabulary) : nil
    if let cut {
      read = readWord(bytes, start, cut, asciiEntries.span, letterEntries.span)
      id = phrases.vocabulary.id(read.key)
    }
    let known = WordMemo.Known(id: id, flags: phrases.opens(id) ? read.flags.union(.opens) : read.flags)
    // What is held is whole words.
    if isShort, cut == nil, read.end == start + length { memo.note(word, known) }
    return (read.end, known, cut != nil)
  }

  /// The words of some phrases, small and with a capital first letter, as they are known by their bytes; `ids` are
  /// those of the spellings.
  static func memo(of words: PhraseWords, _ ids: [UInt16], opening: (UInt16) -> Bool) -> WordMemo {
    var memo = WordMemo(bits: 12)
    let asciiEntries = asciiTable
    let letterEntries = Letters.table
    for (word, id) in zip(words.spellings, ids) where word.count <= WordMemo.longest {
      var spelling = (0..<word.count).map(word.byte)
      for _ in 0..<2 {
        let read = readWord(spelling.span, 0, spelling.count, asciiEntries.span, letterEntries.span)
        if read.end == spelling.count {
          let flags = opening(id) ? read.flags.union(.opens) : read.flags
          spelling.withUnsafeBytes {
            memo.note(Word($0, 0, $0.count), WordMemo.Known(id: id, flags: flags))
          }
        }
        guard spelling[0] >= 0x61, spelling[0] <= 0x7A else { break }
        spelling[0] -= 0x20
      }
    }
    return memo
  }

  /// Number of bytes from `start` on, sixteen at most, that are letters, or may be.
  @inline(__always)
  private static func wordLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let length = others(ByteBlock(bytes, at: start)).first
    if length < ByteBlock.count { return length }
    return ByteBlock.count + others(ByteBlock(bytes, at: start + ByteBlock.count)).first
  }

  /// The bytes of a block that are no letters.
  @inline(__always)
  private static func others(_ block: ByteBlock) -> ByteSet {
    (block.asciiLetters | block.continuations | block.beyondASCII(0x43, 0x46) | block.equal(0xE1)).others
  }

  /// A word as the table of letters reads it.
  private struct ReadWord {
    var end: Int
    var key: UInt64
    var flags: Token.Flags
  }

  private static func readWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ ascii: Span<UInt8>, _ table: Span<UInt16>
  ) -> ReadWord {
    var index = start
    var key = SyllableKey()
    var upper = 0
    var letters = 0
    var firstIsUpper = false
    while index < end {
      let byte = bytes[unchecked: index]
      if byte < 0x80 {
        let entry = ascii[unchecked: Int(byte)]
        let code = entry & 0x3F
        if code == 0 { break }
        if entry & 0x80 != 0 {
          upper &+= 1
          if letters == 0 { firstIsUpper = true }
        }
        key.append(code: code, tone: 0)
        letters &+= 1
        index &+= 1
        continue
      }
      var slot = -1
      var width = 2
      if byte >= 0xC3, byte <= 0xC6, index + 1 < end {
        slot = (Int(byte) & 0x1F) << 6 | Int(bytes[unchecked: index + 1] & 0x3F)
        slot -= 0xC0
      } else if byte == 0xE1, index + 2 < end {
        let second = bytes[unchecked: index + 1]
        if second == 0xBA || second == 0xBB {
          slot = 256 + Int(second - 0xBA) << 6 + Int(bytes[unchecked: index + 2] & 0x3F)
        }
        width = 3
      }
      if slot < 0 || slot >= table.count { break }
      let entry = table[unchecked: slot]
      if entry == 0 { break }
      if entry >> 9 != 0 {
        upper &+= 1
        if letters == 0 { firstIsUpper = true }
      }
      key.append(code: UInt8(truncatingIfNeeded: entry & 63), tone: UInt8(truncatingIfNeeded: entry >> 6 & 7))
      letters &+= 1
      index &+= width
    }
    var flags: Token.Flags = []
    if firstIsUpper { flags.insert(.capital) }
    if upper == 0 { flags.insert(.small) }
    if letters > 0, upper == letters { flags.insert(.allCaps) }
    return ReadWord(end: index, key: key.key, flags: flags)
  }

  /// The end of a number: digits, with points and commas between digits.
  private static func numberEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[unchecked: index]
      if byte >= 0x30, byte <= 0x39 {
        index += 1
      } else if byte == 0x2C || byte == 0x2E, index + 1 < end, bytes[unchecked: index + 1] >= 0x30,
        bytes[unchecked: index + 1] <= 0x39
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}
