/// TCVN3, the encoding of the ABC fonts, over Windows-1252 characters; and VN1, which adds capitals to it where VN3
/// leaves quotes, dashes and control characters.
///
/// Source: TCVN 5712:1993. All letters below agree with the C library's TCVN5712-1.
enum TCVN3 {
  /// Letters by their code, from 0xA1.
  private static let letters: [UInt8: Unicode.Scalar] = {
    var letters: [UInt8: Unicode.Scalar] = [:]
    func assign(_ text: String, from first: UInt8) {
      for (offset, scalar) in text.unicodeScalars.enumerated() where scalar != " " {
        letters[first + UInt8(offset)] = scalar
      }
    }
    assign("ĂÂÊÔƠƯĐăâêôơưđ", from: 0xA1)
    assign("àảãáạ ằẳẵắ", from: 0xB5)
    assign("ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ", from: 0xC6)
    return letters
  }()

  /// The capitals that VN1 alone has, by their code.
  private static let capitals: [UInt8: Unicode.Scalar] = {
    var letters: [UInt8: Unicode.Scalar] = [0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0xAF: "Ằ"]
    for (offset, scalar) in "ỨỰỲỶỸÝỴ".unicodeScalars.enumerated() { letters[0x11 + UInt8(offset)] = scalar }
    for (offset, scalar) in "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ".unicodeScalars.enumerated() {
      letters[0x80 + UInt8(offset)] = scalar
    }
    return letters
  }()

  /// The tones that VN1 writes after a capital that has no code with them.
  private static let tones: [UInt8: VietnameseLetter.Tone] = [
    0xB0: .huyền, 0xB1: .hỏi, 0xB2: .ngã, 0xB3: .sắc, 0xB4: .nặng,
  ]

  /// The text of bytes in VN1. O(bytes).
  static func decodeVN1(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    for byte in bytes {
      if let tone = tones[byte], let last = text.last,
        let composed = VietnameseLetter.composed(last.lowered, tone)
      {
        text[text.count - 1] = last.properties.isUppercase ? composed.raised : composed
      } else {
        text.append(capitals[byte] ?? letters[byte] ?? Windows1252.scalar(of: byte))
      }
    }
    return text
  }

  /// Whether bytes read better with the capitals of VN1 than with the signs that VN3 has in their place. O(bytes).
  static func isVN1(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: { capitals[$0] != nil || tones[$0] != nil }) else { return false }
    let gain = SyllableScore(decodeVN1(bytes)).balance
    return gain > SyllableScore(decode(Windows1252.scalars(of: bytes))).balance
  }

  /// The letter of a code; nil for a code that has none.
  static func letter(_ code: UInt8) -> Unicode.Scalar? { letters[code] }

  /// The text of Windows-1252 characters; what is no code of TCVN3 stays. O(characters).
  static func decode(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    text.map { scalar in
      guard 0xA1...0xFE ~= scalar.value, let letter = letters[UInt8(scalar.value)] else { return scalar }
      return letter
    }
  }
}
