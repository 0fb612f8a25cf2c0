/// Finds the encoding of a page: its bytes, what it says of itself, how its text reads.
enum HTMLEncoding {
  /// A page in UTF-8.
  struct Decoded {
    var bytes: [UInt8]
    /// What the letters of its text are in, where that is not Unicode yet: text is decoded paragraph by paragraph.
    var text: TextEncoding?
    /// What the page was in where it was turned as a whole.
    var whole: DecodedText?
  }

  /// Bytes in which a page says what it is in.
  private static let head = 8192

  /// Decodes a page.
  ///
  /// - Parameters:
  ///   - charset: what the file says beside the page: the header of a part of MHT.
  ///   - asked: the encoding that the user names.
  static func decode(_ bytes: [UInt8], charset: String?, asked: TextEncoding?) throws(IngestError) -> Decoded
  {
    if let asked {
      switch asked {
      case .utf8: return Decoded(bytes: bytes)
      case .tcvn3, .vni, .viqr:
        return Decoded(bytes: EncodingDetector.utf8(Windows1252.scalars(of: bytes)), text: asked)
      default: return try whole(bytes, asked)
      }
    }
    if let encoding = EncodingDetector.utf16(bytes) { return try whole(bytes, encoding) }
    if TextCheck.lineOfForeignEncoding(bytes) == nil { return Decoded(bytes: bytes) }
    // How the text reads tells more than what the page says: pages in fonts of TCVN3 call themselves Western.
    let found = EncodingDetector.encoding(of: withoutTags(bytes))
    switch found ?? named(charset ?? declared(bytes)) {
    case .tcvn3: return Decoded(bytes: EncodingDetector.utf8(Windows1252.scalars(of: bytes)), text: .tcvn3)
    case .vni: return Decoded(bytes: EncodingDetector.utf8(Windows1252.scalars(of: bytes)), text: .vni)
    case .viscii: return try whole(bytes, .viscii)
    case .windows1258: return try whole(bytes, .windows1258)
    default: return Decoded(bytes: EncodingDetector.utf8(Windows1252.scalars(of: bytes)))
    }
  }

  private static func whole(_ bytes: [UInt8], _ encoding: TextEncoding) throws(IngestError) -> Decoded {
    guard let decoded = EncodingDetector.decode(bytes, as: encoding) else {
      throw IngestError(.missingEncoding(encoding))
    }
    return Decoded(bytes: decoded.bytes, whole: decoded)
  }

  /// The encoding of a name as pages use them: `x-viet-tcvn5712`, `x-viet-vni`, `windows-1258`.
  private static func named(_ charset: String?) -> TextEncoding? {
    guard let charset = charset?.lowercased() else { return nil }
    return ["x-viet-", "x-", "cs"].lazy.filter(charset.hasPrefix).compactMap {
      TextEncoding(name: String(charset.dropFirst($0.count)))
    }.first ?? TextEncoding(name: charset)
  }

  /// The name that stands in `charset=…` at the beginning of a page.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(Self.head), as: UTF8.self).lowercased()
    guard let mark = head.firstRange(of: "charset") else { return nil }
    let value = head[mark.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
    return String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }

  /// The text of a page with spaces for its tags.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var isTag = false
    return bytes.map { byte in
      defer { if byte == 0x3E { isTag = false } }
      if byte == 0x3C { isTag = true }
      return isTag ? 0x20 : byte
    }
  }
}
