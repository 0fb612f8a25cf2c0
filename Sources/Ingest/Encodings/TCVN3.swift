/// TCVN3, the encoding of the ABC fonts, over Windows-1252 characters.
///
/// Source: TCVN 5712:1993, VN3. The 74 letters below agree with the C library's TCVN5712-1.
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
