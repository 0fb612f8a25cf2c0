import Testing

@testable import Ingest

@Suite("Tables of old encodings")
struct LegacyTableTests {
  @Test("every letter of TCVN3 is the one that the C library has")
  func tcvn3AgreesWithIconv() throws {
    var letters = 0
    for code in UInt8(0xA1)...0xFE {
      guard let letter = TCVN3.letter(code) else { continue }
      let bytes = try #require(Iconv.utf8([code], from: "TCVN5712-1"))
      #expect(String(decoding: bytes, as: UTF8.self) == String(letter), "code \(code)")
      letters += 1
    }
    #expect(letters == 74)
  }

  @Test("every code of VN1 is what the C library has")
  func vn1AgreesWithIconv() throws {
    let codes = Array(0x01...0x02) + Array(0x04...0x06) + Array(0x11...0x17) + Array(0x80...0x9F) + [0xAF]
    for code in codes.map({ UInt8($0) }) {
      let bytes = try #require(Iconv.utf8([code], from: "TCVN5712-1"))
      #expect(string(TCVN3.decodeVN1([code])) == String(decoding: bytes, as: UTF8.self), "code \(code)")
    }
    for (letter, tone) in [(0xA3, 0xB3), (0xA2, 0xB0), (0xA4, 0xB4), (0x41, 0xB1)] as [(UInt8, UInt8)] {
      let bytes = try #require(Iconv.utf8([letter, tone], from: "TCVN5712-1"))
      #expect(string(TCVN3.decodeVN1([letter, tone])) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(
    "VNI sets all marks of a letter by the character after it",
    arguments: [
      ("Ñaûng uûy", "Đảng ủy"), ("Keá hoaïch thöïc hieän", "Kế hoạch thực hiện"),
      ("NGHÒ QUYEÁT", "NGHỊ QUYẾT"),
      ("naêm, naèm, naém, naüng, naúng, laëng", "năm, nằm, nắm, nẵng, nẳng, lặng"),
      ("kyû luaät, kyõ naêng, Myõ Leä", "kỷ luật, kỹ năng, Mỹ Lệ"), ("ngöôøi ngöôïc", "người ngược"),
      ("chæ ñaïo nghó", "chỉ đạo nghĩ"), ("ôû caáp xaõ", "ở cấp xã"),
    ])
  func vni(text: String, expected: String) {
    #expect(string(VNI.decode(Array(text.unicodeScalars))) == expected)
  }

  @Test("what VNI has no code for stays as it is")
  func vniKeepsOtherCharacters() {
    #expect(string(VNI.decode(Array("100% – “x” (a1)".unicodeScalars))) == "100% – “x” (a1)")
  }

  @Test(
    "VIQR reads marks after their letter, and punctuation as punctuation",
    arguments: [
      ("Ke^' hoa.ch cu?a DDa?ng", "Kế hoạch của Đảng"), ("tru+o+'c nga`y 30/6", "trước ngày 30/6"),
      ("nhie^.m vu. mo+'i. Giao", "nhiệm vụ mới. Giao"), ("na(m 2030\\.", "năm 2030."), ("ddo^~", "đỗ"),
      ("nhie^.m vu. Giao sa'ch\\.", "nhiệm vu. Giao sách."),
      ("Ban Thu+o+`ng vu. Ti?nh u?y ddo.c tho+\\.", "Ban Thường vụ Tỉnh ủy đọc thơ."),
      (
        "NHIE^.M VU. VA` GIA?I PHA'P\nBo^. Chi'nh tri.\nnghe\\.", "NHIỆM VỤ VÀ GIẢI PHÁP\nBộ Chính trị\nnghe."
      ),
    ])
  func viqr(text: String, expected: String) {
    #expect(string(VIQR.decode(Array(text.unicodeScalars))) == expected)
  }

  @Test(
    "a syllable is one that the language can have",
    arguments: [
      ("hoạch", true), ("nghiệp", true), ("quyết", true), ("giếng", true), ("ỦY", true), ("ý", true),
      ("hoãch", false), ("kế9", false), ("xmột", false), ("ñaûng", false), ("thếế", false),
    ])
  func syllables(word: String, isOne: Bool) {
    #expect(SyllableShape.fits(Array(word.unicodeScalars)) == isOne)
  }

  @Test(
    "capitals are repaired inside words in capitals, and nowhere else",
    arguments: [
      ("TỈNH ủY QUảNG NAM", "TỈNH ỦY QUẢNG NAM"), ("ủY BAN", "ỦY BAN"), ("Kế HOạCH", "KẾ HOẠCH"),
      ("Số 12-KH/TU ở Đà Nẵng", "Số 12-KH/TU ở Đà Nẵng"), ("ý kiến", "ý kiến"),
      ("- ủy ban nhân dân huyện", "- Ủy ban nhân dân huyện"), ("a) đề nghị", "a) đề nghị"),
      (
        "Đề nghị ủy ban Mặt trận Tổ quốc, đảng ủy ban nhân dân",
        "Đề nghị Ủy ban Mặt trận Tổ quốc, đảng Ủy ban nhân dân"
      ),
      ("của ủy ban kiểm tra các cấp, Tỉnh ủy ban hành", "của ủy ban kiểm tra các cấp, Tỉnh ủy ban hành"),
      ("ở ý AN ủ BE", "Ở Ý AN Ủ BE"), ("ở ý AN ủ ban", "Ở Ý AN ủ ban"),
      ("- Tỉnh ủy (báo cáo),      Bí THƯ", "- Tỉnh ủy (báo cáo),      BÍ THƯ"),
    ])
  func capitals(line: String, expected: String) {
    var scalars = Array(line.unicodeScalars)
    CapitalRepair.repair(&scalars)
    #expect(string(scalars) == expected)
  }

  @Test(
    "the letter ư is put back where programs wrote a hyphen or nothing for its code, and nowhere else",
    arguments: [
      ("Ban Th-êng vô (tr-íc), l-u Th- viÖn.", "Ban Thường vụ (trước), lưu Thư viện."),
      ("Thêng vô ®îc häc", "Thường vụ được học"),
      ("- §äc s¸ch 12-KH/TU, 2022 - 2025", "- Đọc sách 12-KH/TU, 2022 - 2025"),
      ("C- Thùc hiÖn T- liÖu", "C- Thực hiện Tư liệu"), ("v¨n ho¸-x· héi", "văn hoá-xã hội"),
      ("c¬ së lu", "cơ sở lu"),
    ])
  func horns(line: String, expected: String) {
    #expect(string(TCVN3.decode(TCVN3.restoringHorns(line.unicodeScalars))) == expected)
  }

  @Test("the name of a font tells the encoding that it draws")
  func fonts() {
    #expect(LegacyFont(name: ".VnTimeH")?.decode("tØnh ñy") == "TỈNH ỦY")
    #expect(LegacyFont(name: ".VnTime")?.decode("tØnh ñy") == "tỉnh ủy")
    #expect(LegacyFont(name: "VNI-Times")?.decode("Ñaûng") == "Đảng")
    #expect(LegacyFont(name: "Times New Roman") == nil)
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
