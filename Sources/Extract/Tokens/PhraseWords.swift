/// The words of some phrases, each spelling once: phrases share most of them.
struct PhraseWords {
  /// The spellings, in the order in which they are met, and what each is matched as.
  private(set) var spellings: [Word] = []
  private(set) var keys: [UInt64] = []
  /// The words of all phrases, as places in ``spellings``, and where those of each phrase end.
  private(set) var words: [Int] = []
  private(set) var ends: [Int] = []
  private var known = HashIndex()

  /// The key that stands for a comma inside a phrase.
  static let comma: UInt64 = 1 << 61

  /// Takes phrases apart. O(bytes).
  init(_ phrases: [Phrase]) {
    ends.reserveCapacity(phrases.count)
    for phrase in phrases {
      var text = phrase.words
      text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
      ends.append(words.count)
    }
  }

  private mutating func add(_ text: UnsafeRawBufferPointer) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      if end > start { words.append(place(of: Word(text, start, end - start), text[start..<end])) }
      start = end + 1
    }
  }

  private mutating func place(of word: Word, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let hash = word.fingerprint
    if let place = known.find(hash, where: { spellings[$0] == word }) { return place }
    known.note(hash, spellings.count)
    spellings.append(word)
    keys.append(word == "," ? Self.comma : SyllableKey.of(String(decoding: bytes, as: UTF8.self)))
    return spellings.count - 1
  }
}
