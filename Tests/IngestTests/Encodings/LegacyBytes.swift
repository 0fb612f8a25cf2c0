@testable import Ingest

/// Texts as programs of the nineties wrote them.
enum LegacyBytes {
  /// A text in TCVN3; capitals with marks become small letters, as in the fonts.
  static func tcvn3(_ text: String) -> [UInt8] {
    var codes: [Unicode.Scalar: UInt8] = [:]
    for code in UInt8(0xA1)...0xFE {
      if let letter = TCVN3.letter(code) { codes[letter] = code }
    }
    return text.unicodeScalars.compactMap { scalar in
      scalar.isASCII ? UInt8(scalar.value) : codes[scalar] ?? codes[scalar.lowered]
    }
  }

  /// A text in VNI-Windows.
  static func vni(_ text: String) -> [UInt8] {
    let bytes = Dictionary((UInt8(0x80)...0xFF).map { (Windows1252.scalars(of: [$0])[0], $0) }) { first, _ in
      first
    }
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      return vniCodes[scalar] ?? bytes[scalar].map { [$0] } ?? []
    }
  }

  /// What VNI writes for each letter: a code, or a letter and the code of its marks.
  private static let vniCodes: [Unicode.Scalar: [UInt8]] = {
    let letters = (UInt8(0x41)...0x7A).map { [$0] } + (UInt8(0xC0)...0xFF).map { [$0] }
    let marked = letters.flatMap { letter in (UInt8(0xC0)...0xFF).map { letter + [$0] } }
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for code in letters + marked {
      let decoded = VNI.decode(Windows1252.scalars(of: code))
      let isCode =
        code.count > 1 || decoded != Windows1252.scalars(of: code)
        || "ìíÌÍ".unicodeScalars.contains(decoded[0])
      if decoded.count == 1, isCode, codes[decoded[0]] == nil { codes[decoded[0]] = code }
    }
    return codes
  }()

  /// A text whose bytes were taken for Windows-1252 and written as UTF-8.
  static func mojibake(_ bytes: [UInt8]) -> [UInt8] {
    EncodingDetector.utf8(Windows1252.scalars(of: bytes))
  }

  /// Sentences of an invented plan.
  static let sentences = """
    Đảng ủy xã tổ chức quán triệt nghị quyết đến từng chi bộ trong quý III.
    Phấn đấu đến năm 2030 có ít nhất 90% hộ gia đình được dùng nước sạch.
    Giao Văn phòng Huyện ủy theo dõi, đôn đốc, kiểm tra việc thực hiện kế hoạch này.
    """
}
