/// What the typeface of a text tells about the codes of its letters.
public struct LegacyFont: Equatable, Sendable {
  /// The encoding that it draws.
  public var encoding: TextEncoding
  /// Whether it draws small letters as capitals (`.VnTimeH`).
  public var isCapital = false
  /// Whether formatting shows the text in capitals, whatever the typeface.
  var isRaised = false
  /// Whether a typeface said so, and not the text as a whole.
  var isTypeface = true
  /// Whether a text that reads as well either way is taken to be in the encoding.
  var takesTies = true

  /// Reads a typeface's name; nil for those of Unicode.
  ///
  /// Example: `.VnTimeH` draws TCVN3 in capitals, `VNI-Times` VNI. Near miss: `Vni Sans`-like names
  /// without the hyphen.
  public init?(name: String) {
    let lower = name.lowercased()
    if lower.hasPrefix(".vn") {
      encoding = .tcvn3
      isCapital = lower.hasSuffix("h") && lower != ".vntech"
    } else if lower.hasPrefix("vni-") {
      encoding = .vni
    } else {
      return nil
    }
  }

  /// A text in an encoding, whatever its typeface.
  init(encoding: TextEncoding, takesTies: Bool = true) {
    self.encoding = encoding
    self.takesTies = takesTies
    isTypeface = false
  }

  /// A text in an encoding that the user names; nil for those whose letters are no others' in a file that is read as Unicode.
  init?(asked encoding: TextEncoding) {
    guard [.tcvn3, .vni, .viqr].contains(encoding) else { return nil }
    self.init(encoding: encoding)
  }

  /// The text of a run set in the typeface. O(characters).
  public func decode(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var decoded: [Unicode.Scalar]
    switch encoding {
    case .tcvn3: decoded = TCVN3.decode(scalars)
    case .vni: decoded = VNI.decode(scalars)
    case .viqr: decoded = VIQR.decode(scalars)
    case .utf8: decoded = MojibakeRepair.decode(scalars[...], as: .utf8) ?? scalars
    default: decoded = scalars
    }
    if isCapital || isRaised { for index in decoded.indices { decoded[index] = decoded[index].raised } }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: decoded)
    return String(view)
  }

  /// The same of bytes of UTF-8.
  func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array(decode(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// The same of a whole line whose typeface is not known: capitals and letters that programs changed are put right.
  func line(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard encoding == .tcvn3 else { return decode(text) }
    let line = String(decoding: text, as: UTF8.self).unicodeScalars
    var scalars = TCVN3.decode(TCVN3.restoringHorns(line))
    CapitalRepair.repair(&scalars)
    return EncodingDetector.utf8(scalars)
  }

  /// Whether a text is in the codes of the typeface: it may have been typed in Unicode under one. O(characters).
  func draws(_ text: String) -> Bool {
    if encoding == .viqr { return true }
    guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return isCapital || isRaised }
    if MojibakeRepair.hasUnicodeLetters(text.unicodeScalars) { return false }
    let decoded = SyllableScore(decode(text).unicodeScalars).balance
    let gain = decoded - SyllableScore(text.unicodeScalars).balance
    return takesTies ? gain >= 0 : gain > 0
  }
}
