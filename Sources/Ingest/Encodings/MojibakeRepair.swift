/// Repairs texts whose letters were read in a wrong encoding before they were written as UTF-8.
///
/// Example: `®¶ng ñy c¬ së` (TCVN3), `Ñaûng uûy cô sôû` (VNI), `Ä‘áº£ng` (UTF-8 read twice). A line that reads
/// better as it is stays, so that texts put together from several sources come out right. Near miss: a text in Unicode that
/// quotes such letters, `phông cũ thành “®¶ng ñy”`: a line with letters that only Unicode has is in Unicode, and so are a few lines
/// among many.
enum MojibakeRepair {
  /// Lines after which the encoding is known.
  private static let sample = 20_000
  /// What all lines together must gain at the least, in words.
  private static let leastGain = 8
  /// How many lines gain for each that loses in a text that is in one encoding throughout.
  private static let throughout = 10

  /// What a reading of many lines is worth.
  private struct Tally {
    var encoding: TextEncoding
    var gain = 0
    var better = 0
    var worse = 0

    /// Whether a line that reads as well either way is taken to be in the encoding too.
    var takesTies: Bool { better >= worse * throughout }
    /// Whether the text is in Unicode but for a few lines, which show how letters break.
    var isQuote: Bool { worse > better * throughout }
  }

  /// How lines of a file should have been read whose typefaces do not tell; nil where they read as they are. O(bytes), O(1)
  /// beyond the first megabyte of a text in Unicode.
  ///
  /// - Parameter asked: the encoding that the user names; nil to find it.
  static func reading(of lines: some Sequence<[UInt8]>, asked: TextEncoding?) -> LegacyFont? {
    if let asked { return LegacyFont(asked: asked) }
    var head: [UInt8] = []
    for line in lines {
      head += line
      head.append(0x0A)
      if head.count >= ByteCensus.sample { break }
    }
    guard ByteCensus(head).looksForeign else { return nil }
    return best(of: lines.lazy.map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars)[...] }).map {
      LegacyFont(encoding: $0.encoding, takesTies: $0.takesTies)
    }
  }

  private static func best(of lines: some Sequence<ArraySlice<Unicode.Scalar>>) -> Tally? {
    let tallies = [TextEncoding.tcvn3, .vni, .utf8].map { tally(of: lines.prefix(sample), in: $0) }
    return tallies.max { $0.gain < $1.gain }.flatMap { $0.gain > leastGain && !$0.isQuote ? $0 : nil }
  }

  /// The text repaired; nil where nothing was to repair. O(bytes).
  static func repair(_ bytes: [UInt8]) -> DecodedText? {
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let best = best(of: lines) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var repaired = 0
    for (index, line) in lines.enumerated() {
      if index > 0 { output.append(0x0A) }
      if let better = repair(line, by: best) {
        output += EncodingDetector.utf8(better)
        repaired += 1
      } else {
        output += EncodingDetector.utf8(Array(line))
      }
    }
    guard repaired > 0 else { return nil }
    return DecodedText(bytes: output, encoding: best.encoding, isMojibake: true, lines: repaired)
  }

  private static func tally(of lines: some Sequence<ArraySlice<Unicode.Scalar>>, in encoding: TextEncoding)
    -> Tally
  {
    var tally = Tally(encoding: encoding)
    for line in lines where line.contains(where: { !$0.isASCII }) {
      guard !hasUnicodeLetters(line), let decoded = decode(line, as: encoding) else {
        tally.worse += 1
        continue
      }
      let gain = SyllableScore(decoded).balance - SyllableScore(line).balance
      tally.gain += max(0, gain)
      if gain > 0 { tally.better += 1 }
      if gain < 0 { tally.worse += 1 }
    }
    return tally
  }

  private static func repair(_ line: ArraySlice<Unicode.Scalar>, by tally: Tally) -> [Unicode.Scalar]? {
    guard line.contains(where: { !$0.isASCII }), !hasUnicodeLetters(line),
      var decoded = decode(line, as: tally.encoding)
    else { return nil }
    let gain = SyllableScore(decoded).balance - SyllableScore(line).balance
    let isTaken =
      gain > 0 || gain == 0 && tally.takesTies && line.allSatisfy { Windows1252.byte(of: $0) != nil }
    guard isTaken else { return nil }
    if tally.encoding == .tcvn3 { CapitalRepair.repair(&decoded) }
    return decoded
  }

  /// Whether some letters are none of those for which an old encoding's can be taken.
  static func hasUnicodeLetters(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    text.contains { $0.properties.isAlphabetic && Windows1252.byte(of: $0) == nil }
  }

  /// The characters that a line has in an encoding; nil where it cannot be in it.
  static func decode(_ line: ArraySlice<Unicode.Scalar>, as encoding: TextEncoding) -> [Unicode.Scalar]? {
    switch encoding {
    case .tcvn3: return TCVN3.decode(TCVN3.restoringHorns(line))
    case .vni: return VNI.decode(Array(line))
    default:
      var bytes: [UInt8] = []
      for scalar in line {
        guard let byte = Windows1252.byte(of: scalar) else { return nil }
        bytes.append(byte)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      return Array(text.unicodeScalars)
    }
  }
}
