import Model

/// The text of a run as its formatting shows it.
enum WordRunText {
  /// The text as shown; nil where it is shown as it was typed.
  static func shown(
    _ text: some Collection<UInt8>, _ format: RunFormat, _ changes: inout SourceChanges
  ) -> [UInt8]? {
    let isSymbolic = format.font.map(WordSymbols.isSymbolic) ?? false
    let hasPrivate = text.contains { $0 == 0xEF }
    guard isSymbolic || hasPrivate || format.isRaised else { return nil }
    var string = String(decoding: text, as: UTF8.self)
    if isSymbolic || hasPrivate { string = WordSymbols.text(of: string, font: format.font) }
    if format.isRaised { string = string.uppercased() }
    return Array(string.utf8)
  }

  /// The text of an old typeface with its codes where Unicode has them.
  ///
  /// Example: U+F0AE in `.VnTime` is the code 0xAE, `đ`: the file says that the typeface holds signs. Near miss: U+F0B7 in
  /// `Symbol`, which is a bullet.
  static func withCodes(_ text: some Collection<UInt8>) -> [UInt8] {
    guard text.contains(0xEF) else { return Array(text) }
    let codes = String(decoding: text, as: UTF8.self).unicodeScalars.map { scalar in
      0xF020...0xF0FF ~= scalar.value ? Windows1252.scalar(of: UInt8(scalar.value & 0xFF)) : scalar
    }
    return EncodingDetector.utf8(codes)
  }

  /// The text with the signs of the private area looked up, whatever its typeface.
  static func withSigns(_ text: some Collection<UInt8>) -> [UInt8] {
    guard text.contains(0xEF) else { return Array(text) }
    return Array(WordSymbols.text(of: String(decoding: text, as: UTF8.self), font: nil).utf8)
  }
}
