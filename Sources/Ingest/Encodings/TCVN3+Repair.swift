// The letter `ư`, whose code is a soft hyphen to other programs: they write a hyphen for it, or nothing.
extension TCVN3 {
  private typealias Codes = ArraySlice<Unicode.Scalar>

  /// The code of `ư`.
  private static let horn: Unicode.Scalar = "\u{AD}"
  /// The codes of `ơ` with its tones.
  private static let hornedO = Set("¬êëìíî".unicodeScalars)

  /// Characters of Windows-1252 with the code that a program changed put back where the word is a syllable with it.
  /// O(characters).
  ///
  /// Example: `Th-êng` and `Thêng` become `Thường`, `l-u` becomes `lưu`. Near miss: `12-KH/TU`, a dash alone, `C- ` before the
  /// text of a heading; `lu`, which is a syllable.
  static func restoringHorns(_ line: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var restored: [Unicode.Scalar] = []
    var isFirst = true
    for word in Array(line).split(separator: " ", omittingEmptySubsequences: false) {
      if word.startIndex > 0 { restored.append(" ") }
      restored += isFirst && isLetterOfHeading(word) ? word : restoringHorn(in: word)
      if !word.isEmpty { isFirst = false }
    }
    return restored
  }

  /// `C-` at the beginning of a line. Near miss: `Th-`.
  private static func isLetterOfHeading(_ word: Codes) -> Bool {
    word.count == 2 && word.last == "-" && word.first?.properties.isUppercase == true
  }

  private static func restoringHorn(in word: Codes) -> Codes {
    guard let start = word.firstIndex(where: isWordPart), let end = word.lastIndex(where: isWordPart),
      start < end
    else { return word }
    let core = word[start...end]
    var changed = word
    if core.contains("-") {
      for index in core.indices where core[index] == "-" { changed[index] = horn }
      return isSyllable(changed[start...end]) ? changed : word
    }
    guard !core.contains(horn), let vowel = core.firstIndex(where: hornedO.contains), !isSyllable(core) else {
      return word
    }
    changed.insert(horn, at: vowel)
    return isSyllable(changed[start...end + 1]) ? changed : word
  }

  /// Letters, codes of letters and the hyphen.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.isAlphabetic
      || 0xA1...0xFE ~= scalar.value && letter(UInt8(scalar.value)) != nil
  }

  /// Whether codes are a syllable in small letters but for the first: the capital of `ư` has a code of its own.
  private static func isSyllable(_ codes: Codes) -> Bool {
    let letters = decode(codes)
    return SyllableShape.fits(letters) && !letters.dropFirst().contains { $0.properties.isUppercase }
  }
}
