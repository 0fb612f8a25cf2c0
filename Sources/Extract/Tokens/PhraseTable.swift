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
  private let states: [State]
  /// The edges of all states: the id above, the state that each leads to below.
  private let edges: [UInt32]
  private let commaID: UInt16
  /// The phrases from this one on are words that run into others, each with the phrase and the length that are matched.
  private let firstKept: UInt16
  private let kept: [(phrase: UInt16, length: Int)]

  /// Builds the automaton; of two phrases with the same words the signals are joined. O(words).
  init(_ phrases: [Phrase]) {
    let wanted = phrases.filter { $0.kept == nil } + phrases.filter { $0.kept != nil }
    let words = PhraseWords(wanted)
    let vocabulary = Vocabulary(keys: words.keys)
    let ids = words.keys.map { vocabulary.id($0) }
    var builder = Builder()
    var signals: [Signal] = [[]]
    var values: [Int16] = [0]
    var kept: [(phrase: UInt16, length: Int)] = []
    var start = 0
    for (phrase, end) in zip(wanted, words.ends) {
      let first = words.words[start..<end]
      let state = first.reduce(0) { builder.add($0, ids[$1]) }
      start = end
      if let length = phrase.kept {
        let shorter = first.prefix(length).reduce(0) { builder.add($0, ids[$1]) }
        precondition(builder.finals[state] == 0, "a phrase of its own: \(phrase.words)")
        builder.finals[state] = UInt16(signals.count + kept.count)
        kept.append((builder.finals[shorter], length))
        continue
      }
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
    firstKept = UInt16(signals.count)
    self.kept = kept
    commaID = vocabulary.id(PhraseWords.comma)
    let edges = builder.edges.sorted { $0.key < $1.key }
    var states = builder.finals.map { State(phrase: $0) }
    for edge in edges { states[Int(edge.key >> 16)].count += 1 }
    for index in states.indices.dropFirst() {
      states[index].firstEdge = states[index - 1].firstEdge + UInt32(states[index - 1].count)
    }
    self.states = states
    self.edges = edges.map { $0.key << 16 | UInt32($0.value) }
    var starts = [Start](repeating: Start(), count: vocabulary.count)
    for edge in edges where edge.key >> 16 == 0 {
      let state = states[Int(edge.value)]
      starts[Int(edge.key & 0xFFFF)].state = edge.value
      starts[Int(edge.key & 0xFFFF)].phrase = state.phrase
      for next in state.firstEdge..<state.firstEdge + UInt32(state.count) {
        starts[Int(edge.key & 0xFFFF)].followers |= Start.bit(
          UInt16(truncatingIfNeeded: edges[Int(next)].key))
      }
    }
    self.starts = starts
    self.words = Tokenizer.memo(of: words, ids) { starts[Int($0)].state != 0 }
  }

  /// A state: where its edges begin, how many it has, and the phrase that ends in it, 0 for none.
  private struct State: Sendable {
    var firstEdge: UInt32 = 0
    var count: UInt16 = 0
    var phrase: UInt16
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

  /// The state that an edge of a state leads to, 0 where it has none for the id. The automaton is whole: an edge leads
  /// to a state that there is.
  @inline(__always)
  private static func next(_ state: State, _ id: UInt16, _ edges: Span<UInt32>) -> UInt16 {
    var low = Int(state.firstEdge)
    var high = low &+ Int(state.count)
    let wanted = UInt32(id) << 16
    while high &- low > 8 {
      let middle = (low &+ high) / 2
      if edges[unchecked: middle] < wanted { low = middle &+ 1 } else { high = middle &+ 1 }
    }
    while low < high {
      let edge = edges[unchecked: low]
      if edge >= wanted { return edge ^ wanted < 1 << 16 ? UInt16(truncatingIfNeeded: edge) : 0 }
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
    let states = self.states.span
    let edges = self.edges.span
    var state = states[unchecked: Int(start.state)]
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
      let next = Self.next(state, id, edges)
      if next == 0 { break }
      state = states[unchecked: Int(next)]
      length &+= 1
      if state.phrase != 0 {
        phrase = state.phrase
        phraseLength = length
      }
    }
    guard phrase != 0 else { return }
    if phrase >= firstKept {
      let shorter = kept[Int(phrase - firstKept)]
      (phrase, phraseLength) = (shorter.phrase, shorter.length)
      if phrase == 0 { return }
    }
    tokens[index].phrase = phrase
    tokens[index].phraseLength = UInt8(truncatingIfNeeded: phraseLength)
    tokens[index].flags.formUnion(flags[Int(phrase)])
  }
}
