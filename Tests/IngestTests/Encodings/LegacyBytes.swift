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
