/// Puts right the numbers of documents: `07-KH/IW` for `07-KH/TW`, `31- NQ/TW` in two words.
///
/// What stands after the stroke is an issuer's sign and nothing else. Near miss: `24/7`, `xã/phường`.
enum RecognisedSymbols {
  /// What recognition makes of signs of issuers, and what they are.
  private static let signs: [String: String] = [
    "IW": "TW", "1W": "TW", "lW": "TW", "TVV": "TW", "IVV": "TW", "TW]": "TW", "[W": "TW", "|W": "TW",
    "TƯW": "TW",
    "FW": "TW", "LW": "TW", "UW": "TW", "1TW": "TW",
    "IU": "TU", "1U": "TU", "lU": "TU", "|U": "TU", "[U": "TU", "TÙ": "TU", "TÚ": "TU", "TỦ": "TU",
    "TỤ": "TU",
    "FU": "TU", "ÐU": "ĐU", "DU": "ĐU", "ÐĐU": "ĐU", "ÐUK": "ĐUK", "DUK": "ĐUK",
    "IIg": "TTg", "TIg": "TTg", "ITg": "TTg", "T1g": "TTg", "1Tg": "TTg", "T1E": "TTg", "TTE": "TTg",
    "TTE.": "TTg", "TTs": "TTg", "TTø": "TTg", "TTọ": "TTg", "TTE8": "TTg", "TTp": "TTg", "Tg": "TTg",
    "T1ø": "TTg",
    "CTP": "CP", "€P": "CP", "GP": "CP",
  ]
  /// What it makes of signs of types.
  private static let types: [String: String] = [
    "NO": "NQ", "N0": "NQ", "NG": "NQ", "QÐ": "QĐ", "OĐ": "QĐ", "OÐ": "QĐ", "0Đ": "QĐ", "QD": "QĐ",
    "QĐÐ": "QĐ",
    "QÐĐ": "QĐ", "NÐ": "NĐ", "KI.": "KL", "K1": "KL", "KI": "KL", "KII": "KH", "KlI": "KH", "CI": "CT",
    "C1": "CT",
    "CTI": "CTr", "CIr": "CTr", "CTT": "CTr", "HID": "HD", "IID": "HD",
  ]
  /// Signs of types.
  private static let kinds: Set<String> = [
    "QĐ", "NĐ", "CT", "KH", "NQ", "TT", "TB", "BC", "KL", "CTr", "HD", "TTr", "QC", "CV", "HĐ", "ĐA",
  ]

  /// The words of a line put right, in order, those of one number together. O(letters).
  static func repair(_ words: [PageWord]) -> [PageWord] {
    var result: [PageWord] = []
    for word in words {
      if var last = result.last, goesOn(word, from: last) {
        let isDouble = word.text.first == 0x2D
        last.text = Array(last.text + word.text.dropFirst(isDouble ? 1 : 0))[...]
        last.right = word.right
        result[result.count - 1] = last
      } else {
        result.append(word)
      }
    }
    for index in result.indices { result[index].text = repaired(result[index].text) }
    return result
  }

  /// Whether a word goes on with a number that breaks off after its hyphen.
  private static func goesOn(_ word: PageWord, from last: PageWord) -> Bool {
    guard last.text.count > 1, last.text.last == 0x2D, word.left - last.right < 0.4 * last.height,
      last.text.contains(where: { 0x30...0x39 ~= $0 })
    else { return false }
    let next = word.text.drop { $0 == 0x2D }
    return next.count > 1 && next.prefix(4).contains { 0x41...0x5A ~= $0 || $0 >= 0xC3 }
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count < 40, bytes.contains(0x2F) || bytes.contains(0x84) else { return bytes }
    // A fraction stroke is a stroke.
    let text = String(decoding: bytes, as: UTF8.self).replacing("⁄", with: "/").replacing("//", with: "/")
    let tail = text.reversed().prefix { !$0.isLetter && !$0.isNumber && !"|[]".contains($0) }.count
    let core = text.dropLast(tail)
    guard let stroke = core.lastIndex(of: "/") else { return Array(text.utf8)[...] }
    let (head, end) = (core[..<stroke], core[core.index(after: stroke)...])
    // Number, type and issuer: 07-KH/TW, or what of it stands on a line; or number/year/type-issuer.
    let opening = head.lastIndex(of: "-").map { head[...$0] } ?? ""
    let type = meant(head.dropFirst(opening.count), in: types)
    let hyphen = end.firstIndex(of: "-")
    var repaired = String(core)
    if let hyphen, let type = known(end[..<hyphen]), head.last?.isNumber == true {
      repaired = "\(head)/\(type)-\(issuer(end[end.index(after: hyphen)...].drop { $0 == "-" }))"
    } else if opening.count < 2 ? kinds.contains(type) : opening.dropLast().last?.isNumber == true {
      repaired = "\(opening)\(type)/\(issuer(end))"
    }
    return Array((repaired + text.suffix(tail)).utf8)[...]
  }

  private static func meant(_ sign: Substring, in table: [String: String]) -> String {
    table[String(sign)] ?? String(sign)
  }

  /// A type that stands before an issuer with a hyphen; nil for anything else.
  private static func known(_ sign: Substring) -> String? {
    let type = meant(sign, in: types)
    return kinds.contains(type) ? type : nil
  }

  private static func issuer(_ sign: Substring) -> String {
    if let meant = signs[String(sign)] { return meant }
    // TTg with its small letter misread.
    let isPrime = sign.count == 3 && sign.hasPrefix("TT") && sign.last?.isUppercase == false
    return isPrime && sign != "TTr" ? "TTg" : String(sign)
  }
}
