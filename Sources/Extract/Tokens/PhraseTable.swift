/// All phrases as one automaton over syllable ids.
///
/// The edges of a state lie together in order of their ids, so that a step reads a few neighbouring bytes; the
/// first step is a table of its own.
struct PhraseTable: Sendable {
  /// The vocabulary that ids are from.
  let vocabulary: Vocabulary
  /// What each phrase signals, and its value; index 0 is no phrase.
  let signals: [Signal]
  let values: [Int16]
  /// What a token is marked with where each phrase begins.
  private let flags: [Token.Flags]
  /// The words of the phrases by their bytes.
  let words: WordMemo
  /// What begins with a syllable, by its id.
  private let starts: [Start]
  /// The edges of state `s` are those from `firstEdge[s]` up to `firstEdge[s + 1]`.
  private let firstEdge: [UInt32]
  /// An edge: the id above, the state that it leads to below.
  private let edges: [UInt32]
  /// The phrase that ends in each state, 0 for none.
  private let finals: [UInt16]
  private let commaID: UInt16

  /// Builds the automaton; of two phrases with the same words the signals are joined. O(words).
  init(_ wanted: [Phrase]) {
    let words = PhraseWords(wanted)
    let vocabulary = Vocabulary(keys: words.keys)
    let ids = words.keys.map { vocabulary.id($0) }
    var builder = Builder()
    var signals: [Signal] = [[]]
    var values: [Int16] = [0]
    var start = 0
    for (phrase, end) in zip(wanted, words.ends) {
      let state = words.words[start..<end].reduce(0) { builder.add($0, ids[$1]) }
      start = end
      let known = Int(builder.finals[state])
      if known == 0 {
        builder.finals[state] = UInt16(signals.count)
        signals.append(phrase.signals)
        values.append(phrase.value)
      } else {
        signals[known].formUnion(phrase.signals)
        if phrase.value != 0 { values[known] = phrase.value }
      }
    }
    self.vocabulary = vocabulary
    self.signals = signals
    self.values = values
    flags = signals.map { signals in
      var flags: Token.Flags = []
      if !signals.isDisjoint(with: Signal.roles) { flags.insert(.acts) }
      if !signals.isDisjoint(with: Signal.inlineTime) { flags.insert(.times) }
      return flags
    }
    finals = builder.finals
    commaID = vocabulary.id(PhraseWords.comma)
    let edges = builder.edges.sorted { $0.key < $1.key }
    var firstEdge = [UInt32](repeating: 0, count: finals.count + 1)
    for edge in edges { firstEdge[Int(edge.key >> 16) + 1] += 1 }
    for state in 0..<finals.count { firstEdge[state + 1] += firstEdge[state] }
    self.firstEdge = firstEdge
    self.edges = edges.map { $0.key << 16 | UInt32($0.value) }
    var starts = [Start](repeating: Start(), count: vocabulary.count)
    for edge in edges where edge.key >> 16 == 0 {
      let state = edge.value
      starts[Int(edge.key & 0xFFFF)].state = state
      starts[Int(edge.key & 0xFFFF)].phrase = builder.finals[Int(state)]
      for next in firstEdge[Int(state)]..<firstEdge[Int(state) + 1] {
        starts[Int(edge.key & 0xFFFF)].followers |= Start.bit(
          UInt16(truncatingIfNeeded: edges[Int(next)].key))
      }
    }
    self.starts = starts
    self.words = Tokenizer.memo(of: words, ids) { starts[Int($0)].state != 0 }
  }

  /// The phrases that begin with a syllable.
  private struct Start: Sendable {
    /// The state after it, 0 where no phrase begins with it.
    var state: UInt16 = 0
    /// The phrase that it is by itself, 0 for none.
    var phrase: UInt16 = 0
    /// The bits of the syllables that may follow it in a phrase.
    var followers: UInt64 = 0

    @inline(__always)
    static func bit(_ id: UInt16) -> UInt64 { 1 << UInt64(truncatingIfNeeded: (id &* 0x9E37) >> 10) }

    /// Whether a longer phrase may begin with it and the token after it.
    @inline(__always)
    func mayGoOn(in token: Token) -> Bool {
      if token.kind == .word { return followers & Self.bit(token.id) != 0 }
      return token.isMark(.hyphen) || token.isMark(.comma)
    }
  }

  /// The automaton under construction.
  private struct Builder {
    /// Targets by state and id.
    var edges: [(key: UInt32, value: UInt16)] = []
    var finals: [UInt16] = [0]
    private var known = HashIndex()

    mutating func add(_ state: Int, _ id: UInt16) -> Int {
      let key = UInt32(state) << 16 | UInt32(id)
      let hash = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
      if let edge = known.find(hash, where: { edges[$0].key == key }) { return Int(edges[edge].value) }
      known.note(hash, edges.count)
      edges.append((key, UInt16(finals.count)))
      finals.append(0)
      return finals.count - 1
    }
  }

  @inline(__always)
  private func next(_ state: UInt16, _ id: UInt16) -> UInt16 {
    var low = Int(firstEdge[Int(state)])
    var high = Int(firstEdge[Int(state) + 1])
    let wanted = UInt32(id)
    while high &- low > 8 {
      let middle = (low &+ high) / 2
      if edges[middle] >> 16 <= wanted { low = middle } else { high = middle }
    }
    while low < high {
      let edge = edges[low]
      if edge >> 16 == wanted { return UInt16(truncatingIfNeeded: edge) }
      low &+= 1
    }
    return 0
  }

  /// Whether a phrase begins with a syllable.
  func opens(_ id: UInt16) -> Bool { starts[Int(id)].state != 0 }

  /// Notes on every token the longest phrase that begins at it. O(tokens).
  func annotate(_ tokens: inout [Token]) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      for index in 0..<tokens.count {
        if !tokens[index].has(.opens) { continue }
        let start = starts[Int(tokens[index].id)]
        if index &+ 1 < tokens.count, start.mayGoOn(in: tokens[index &+ 1]) {
          annotate(tokens, index, start)
        } else if start.phrase != 0 {
          tokens[index].phrase = start.phrase
          tokens[index].phraseLength = 1
          tokens[index].flags.formUnion(flags[Int(start.phrase)])
        }
      }
    }
  }

  private func annotate(_ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int, _ start: Start) {
    var state = start.state
    var phrase = start.phrase
    var phraseLength = 1
    var length = 1
    while index &+ length < tokens.count, length < 24 {
      let token = tokens[index &+ length]
      if token.isMark(.hyphen) {
        // chính trị - xã hội: a hyphen inside a phrase is passed over.
        length &+= 1
        continue
      }
      let id: UInt16
      if token.kind == .word { id = token.id } else if token.isMark(.comma) { id = commaID } else { break }
      if id == 0 { break }
      state = next(state, id)
      if state == 0 { break }
      length &+= 1
      if finals[Int(state)] != 0 {
        phrase = finals[Int(state)]
        phraseLength = length
      }
    }
    guard phrase != 0 else { return }
    tokens[index].phrase = phrase
    tokens[index].phraseLength = UInt8(truncatingIfNeeded: phraseLength)
    tokens[index].flags.formUnion(flags[Int(phrase)])
  }
}
