/// What two spellings of a name have in common: a hash of its syllables, case and marks left out.
struct NameKey: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private mutating func mix(_ part: UInt64) {
    value = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  /// The key of some tokens. O(tokens).
  init(_ tokens: [Token], _ range: Range<Int>, _ reading: Reading) {
    for index in range where tokens[index].kind != .mark {
      let token = tokens[index]
      if token.kind == .word, token.id != 0 {
        mix(UInt64(token.id))
      } else {
        mix(reading.string(token).folded.fingerprint)
      }
      // TW8 is one word, TW 8 are two.
      if token.has(.glued), index > range.lowerBound, tokens[index - 1].kind != .mark { mix(1 << 62) }
    }
  }
}
