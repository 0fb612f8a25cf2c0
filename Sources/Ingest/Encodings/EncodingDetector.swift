/// Finds the encoding of a text by how it reads.
///
/// A text whose bytes are UTF-8 and read as Vietnamese costs one pass that counts bytes. Any other is
/// decoded in every way that its bytes allow, and the reading with the most syllables of the language wins.
public enum EncodingDetector {
  /// Characters after which an encoding is known.
  private static let sample = 1 << 18
  /// The least share of words that must read.
  private static let leastShare = 0.7

  /// The text in UTF-8 where it was in another encoding; nil where it is UTF-8 already, or where no
  /// encoding makes Vietnamese of it. O(bytes).
  ///
  /// - Parameter isUTF8: whether the bytes are UTF-8 but for stray ones.
  public static func decode(_ bytes: [UInt8], isUTF8: Bool) -> DecodedText? {
    if let encoding = utf16(bytes) { return decode(bytes, as: encoding) }
    if isUTF8 {
      let census = ByteCensus(bytes)
      if census.looksForeign { return MojibakeRepair.repair(bytes) }
      return census.looksLikeVIQR ? viqr(bytes) : nil
    }
    return encoding(of: bytes).flatMap { decode(bytes, as: $0) }
  }

  /// The encoding of a text whose bytes are not UTF-8; nil where none makes Vietnamese of it. O(1) beyond its first part.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let head = Array(bytes.prefix(sample))
    let candidates: [TextEncoding] = [.tcvn3, .vni, .viscii, .windows1258]
    var best: (encoding: TextEncoding, score: SyllableScore)?
    for encoding in candidates {
      guard let decoded = decode(head, as: encoding) else { continue }
      let score = SyllableScore(decoded.scalars)
      if score.balance > best?.score.balance ?? 0 { best = (encoding, score) }
    }
    guard let best, best.score.share >= leastShare else { return nil }
    return best.encoding
  }

  /// The text in UTF-8, read in a given encoding; nil where this machine cannot. O(bytes).
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText? {
    let text: [UInt8]?
    switch encoding {
    case .utf8: text = bytes
    case .utf16LittleEndian: text = utf8(utf16: bytes, isBigEndian: false)
    case .utf16BigEndian: text = utf8(utf16: bytes, isBigEndian: true)
    case .tcvn3:
      let isVN1 = TCVN3.isVN1(Array(bytes.prefix(sample)))
      text = utf8(ofLines: isVN1 ? TCVN3.decodeVN1(bytes) : TCVN3.decode(Windows1252.scalars(of: bytes)))
    case .vni: text = utf8(VNI.decode(Windows1252.scalars(of: bytes)))
    case .viqr: text = utf8(VIQR.decode(Windows1252.scalars(of: bytes)))
    case .viscii: text = Iconv.utf8(bytes, from: "VISCII")
    case .windows1258: text = Iconv.utf8(bytes, from: "CP1258")
    }
    guard let text else { return nil }
    let lines = bytes.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return DecodedText(bytes: text, encoding: encoding, isMojibake: false, lines: lines)
  }

  private static func viqr(_ bytes: [UInt8]) -> DecodedText? {
    guard let decoded = decode(bytes, as: .viqr) else { return nil }
    let score = SyllableScore(decoded.scalars.prefix(sample))
    return score.count >= 3 && score.share >= leastShare ? decoded : nil
  }

  /// UTF-16 by its mark, or by NULs in every second place of what is mostly ASCII.
  static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let head = bytes.prefix(4096)
    guard head.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let half = head.count / 2
    if zeros[1] * 2 > half, zeros[0] * 20 < half { return .utf16LittleEndian }
    if zeros[0] * 2 > half, zeros[1] * 20 < half { return .utf16BigEndian }
    return nil
  }

  private static func utf8(utf16 bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let high = isBigEndian ? 0 : 1
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let upper = UInt16(bytes[index + high])
      return upper << 8 | UInt16(bytes[index + 1 - high])
    }
    let text = units.first == 0xFEFF ? units[1...] : units[...]
    return Array(String(decoding: text, as: UTF16.self).utf8)
  }

  /// A text in TCVN3 line by line, its capitals repaired.
  private static func utf8(ofLines text: [Unicode.Scalar]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 2)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !output.isEmpty || line.startIndex > 0 { output.append(0x0A) }
      var scalars = Array(line)
      CapitalRepair.repair(&scalars)
      output += utf8(scalars)
    }
    return output
  }

  static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return output
  }
}

extension DecodedText {
  /// The characters of the text.
  var scalars: String.UnicodeScalarView { String(decoding: bytes, as: UTF8.self).unicodeScalars }
}
