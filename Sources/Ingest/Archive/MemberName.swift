import Glibc

/// The name of a member of an archive whose writer did not say in what encoding it is.
///
/// Windows in Vietnamese writes names in Windows-1258, which libzip takes for the code page of DOS: `Kế hoạch.docx` then is
/// `KΩ∞ hoa≥ch.docx`. Near miss: a name without a letter beyond ASCII; one in UTF-8, which libzip knows.
enum MemberName {
  /// The name that reads best as words of the language; the one that libzip guesses where none does.
  static func text(_ written: UnsafePointer<CChar>, guess: String) -> String {
    guard String(validatingCString: written) == nil else { return guess }
    let bytes = UnsafeBufferPointer(start: written, count: strlen(written)).map { UInt8(bitPattern: $0) }
    var best = (name: guess, balance: SyllableScore(words(guess)).balance)
    for encoding in [TextEncoding.windows1258, .tcvn3, .vni, .viscii] {
      guard let text = EncodingDetector.decode(bytes, as: encoding)?.bytes else { continue }
      let name = String(decoding: text, as: UTF8.self)
      let balance = SyllableScore(words(name)).balance
      if balance > best.balance { best = (name, balance) }
    }
    return best.balance > 0 ? best.name : guess
  }

  /// The characters of a name, what parts its words as blanks.
  private static func words(_ name: String) -> [Unicode.Scalar] {
    name.unicodeScalars.map { "._()/\\".unicodeScalars.contains($0) ? " " : $0 }
  }
}
