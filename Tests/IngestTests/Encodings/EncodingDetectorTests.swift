import Testing

@testable import Ingest

@Suite("The encoding of a text is found by how it reads")
struct EncodingDetectorTests {
  private let plain = LegacyBytes.sentences

  @Test("a text in UTF-8 needs no decoding, with or without marks")
  func utf8() {
    #expect(EncodingDetector.decode(Array(plain.utf8), isUTF8: true) == nil)
    #expect(EncodingDetector.decode(Array("Plan 2030: 90% (a) + (b) ^ c".utf8), isUTF8: true) == nil)
    let french = "Le préfet a présenté les résultats obtenus à l’été; créés, décidés, arrêtés, prévus."
    #expect(EncodingDetector.decode(Array(french.utf8), isUTF8: true) == nil)
  }

  @Test("spaces that do not break are no sign of another encoding")
  func spaces() {
    let text = Array(String(repeating: "Đảng\u{A0}ủy xã\u{A0}lập kế hoạch ", count: 40).utf8)
    #expect(!ByteCensus(text).looksForeign)
    #expect(ByteCensus(Array(String(repeating: "®¶ng ñy c¬ së ", count: 40).utf8)).looksForeign)
  }

  @Test("bytes in TCVN3 are read, capitals repaired")
  func tcvn3() throws {
    let text = "TỈNH ỦY QUẢNG HÒA\n" + plain
    let decoded = try #require(EncodingDetector.decode(LegacyBytes.tcvn3(text), isUTF8: false))
    #expect(decoded.encoding == .tcvn3)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test("bytes in VNI are read")
  func vni() throws {
    let text = "Ñaûng uûy xaõ laäp keá hoaïch thöïc hieän nghò quyeát"
    let bytes = text.unicodeScalars.compactMap { Windows1252.byte(of: $0) }
    let decoded = try #require(EncodingDetector.decode(bytes, isUTF8: false))
    #expect(decoded.encoding == .vni)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Đảng ủy xã lập kế hoạch thực hiện nghị quyết")
  }

  @Test(
    "encodings that the C library knows are read",
    arguments: [(TextEncoding.viscii, [UInt8]([0x6B, 0xAA, 0x20, 0x68, 0x6F, 0xD5, 0x63, 0x68]), "kế hoạch")])
  func iconv(encoding: TextEncoding, bytes: [UInt8], expected: String) throws {
    let decoded = try #require(EncodingDetector.decode(bytes, as: encoding))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
    #expect(EncodingDetector.decode(bytes, isUTF8: false)?.encoding == encoding)
  }

  @Test("Windows-1258 sets tones after their letters")
  func windows1258() throws {
    // "hoàn thành chỉ tiêu được giao": combining hook 0xD2, dot 0xF2.
    let bytes: [UInt8] =
      Array("ho\u{E0}n th\u{E0}nh chi".unicodeScalars).map { UInt8($0.value) }
      + [0xD2] + Array(" ti\u{EA}u ".unicodeScalars).map { UInt8($0.value) } + [0xF0, 0xFD, 0xF5, 0xF2, 0x63]
    let decoded = try #require(EncodingDetector.decode(bytes, isUTF8: false))
    #expect(decoded.encoding == .windows1258)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "hoàn thành chỉ tiêu được")
  }

  @Test("UTF-16 is found with and without its mark", arguments: [false, true])
  func utf16(isMarked: Bool) throws {
    let text = "Plan: " + plain
    for isBig in [false, true] {
      let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
      let bytes = units.flatMap { unit in
        isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let decoded = try #require(EncodingDetector.decode(bytes, isUTF8: false))
      #expect(decoded.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    }
  }

  @Test("VIQR is found in an ASCII text")
  func viqr() throws {
    let text = "DDa?ng u?y xa~ la^.p ke^' hoa.ch thu+.c hie^.n nghi. quye^'t cu?a Huye^.n u?y"
    let decoded = try #require(EncodingDetector.decode(Array(text.utf8), isUTF8: true))
    #expect(decoded.encoding == .viqr)
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self)
        == "Đảng ủy xã lập kế hoạch thực hiện nghị quyết của Huyện ủy")
  }

  @Test("letters of TCVN3 that became Latin characters in UTF-8 are repaired")
  func mojibake() throws {
    let damaged = LegacyBytes.mojibake(LegacyBytes.tcvn3(plain))
    let decoded = try #require(EncodingDetector.decode(damaged, isUTF8: true))
    #expect(decoded.isMojibake && decoded.encoding == .tcvn3)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == plain)
  }

  @Test("UTF-8 that was read as Windows-1252 and written again is repaired")
  func doubleUTF8() throws {
    let damaged = LegacyBytes.mojibake(Array(plain.utf8))
    let decoded = try #require(EncodingDetector.decode(damaged, isUTF8: true))
    #expect(decoded.isMojibake && decoded.encoding == .utf8)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == plain)
  }

  @Test("lines in Unicode stay as they are beside lines that are repaired")
  func mixedSources() throws {
    let damaged = String(decoding: LegacyBytes.mojibake(LegacyBytes.tcvn3(plain)), as: UTF8.self)
    let text = "Đồng chí Bí thư chỉ đạo.\n\(damaged)\n\(damaged)"
    let decoded = try #require(EncodingDetector.decode(Array(text.utf8), isUTF8: true))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Đồng chí Bí thư chỉ đạo.\n\(plain)\n\(plain)")
    #expect(decoded.lines == 6)
  }

  @Test("a text in Unicode stays as it is with the damaged letters that it quotes")
  func quotes() {
    let damaged = String(decoding: LegacyBytes.mojibake(LegacyBytes.tcvn3(plain)), as: UTF8.self)
    let inline = "\(plain)\nPhông chữ cũ hiện thành “\(damaged.replacing("\n", with: " "))”."
    #expect(EncodingDetector.decode(Array(inline.utf8), isUTF8: true) == nil)
    let apart = String(repeating: plain + "\n", count: 12) + damaged
    #expect(EncodingDetector.decode(Array(apart.utf8), isUTF8: true) == nil)
  }

  @Test("bytes that read as nothing are left to whoever asked")
  func unknown() {
    #expect(EncodingDetector.decode([0x80, 0xFF, 0xFE, 0x81, 0x20, 0xFF, 0x90], isUTF8: false) == nil)
  }

  @Test("an encoding is known under its usual names")
  func names() {
    for encoding in TextEncoding.allCases { #expect(TextEncoding(name: encoding.rawValue) == encoding) }
    #expect(TextEncoding(name: "ABC") == .tcvn3)
    #expect(TextEncoding(name: "CP-1258") == .windows1258)
    #expect(TextEncoding(name: "latin-9") == nil)
  }

  @Test("capitals of VN1 are letters, the quotes of VN3 in their place are quotes")
  func vn1() throws {
    let heading: [UInt8] = Array("K".utf8) + [0xA3, 0xB3] + Array(" HO".utf8) + [0x84] + Array("CH\n".utf8)
    let body: [UInt8] = [0xA7, 0x81] + Array("NG ".utf8) + [0x9E] + Array("Y X".utf8) + [0x82, 0x0A]
    let sentences = LegacyBytes.tcvn3(LegacyBytes.sentences)
    let capitals = try #require(EncodingDetector.decode(heading + body + sentences, isUTF8: false))
    #expect(
      String(decoding: capitals.bytes, as: UTF8.self) == "KẾ HOẠCH\nĐẢNG ỦY XÃ\n" + LegacyBytes.sentences)
    let quoted = [0x93] + sentences + [0x94]
    let signs = try #require(EncodingDetector.decode(quoted, isUTF8: false))
    #expect(String(decoding: signs.bytes, as: UTF8.self) == "“" + LegacyBytes.sentences + "”")
  }
}
