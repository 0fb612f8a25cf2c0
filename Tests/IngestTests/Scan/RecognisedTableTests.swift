import Testing

@testable import Ingest

@Suite("The table of words that recognition writes")
struct RecognisedTableTests {
  /// The words of lines, each a list of words with where they begin, as tesseract writes them.
  private func page(_ lines: [[(text: String, left: Int, confidence: Int)]], slope: Double = 0) -> Page {
    var table = "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
    for (row, line) in lines.enumerated() {
      table += "4\t1\t1\t1\t\(row + 1)\t0\t100\t\(row * 80)\t2000\t40\t-1\t\n"
      for (column, word) in line.enumerated() {
        let top = row * 80 + Int(slope * Double(word.left))
        let width = word.text.count * 18
        table +=
          "5\t1\t1\t1\t\(row + 1)\t\(column + 1)\t\(word.left)\t\(top)\t\(width)\t40\t\(word.confidence)\t"
          + "\(word.text)\n"
      }
    }
    return RecognisedTable(Array(table.utf8)).pages[0]
  }

  private func texts(_ line: String, confidence: Int = 95) -> [String] {
    var left = 100
    let words = line.split(separator: " ").map { word in
      defer { left += word.count * 18 + 12 }
      return (text: String(word), left: left, confidence: confidence)
    }
    return page([words]).words.map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(
    "numbers of documents are one word, with the signs that there are",
    arguments: [
      ("số 31- NQ/IW của", "số 31-NQ/TW của"), ("số 1132/QĐÐ- -TT8 ngày", "số 1132/QĐ-TTg ngày"),
      ("KH/IW của Bộ", "KH/TW của Bộ"), ("số 02⁄NÐ-€P, ngày", "số 02/NĐ-CP, ngày"),
      ("số 07-NO/TÙ.", "số 07-NQ/TU."),
    ])
  func symbols(line: String, expected: String) {
    #expect(texts(line).joined(separator: " ") == expected)
  }

  @Test(
    "what is no number of a document stays",
    arguments: [
      "xã/phường 24/7 km/h", "Văn hóa - Xã hội", "quý I/2026 -", "số 215/TTr-SVHTTDL", "kinh tế- xã hội",
      "01/KH-UBND 18-CTr/TU",
    ])
  func others(line: String) { #expect(texts(line).joined(separator: " ") == line) }

  @Test("a number that was read together with its heading is parted from it, a speck before it goes")
  func markers() {
    #expect(texts("I.MỤC ĐÍCH, YÊU CẦU") == ["I.", "MỤC", "ĐÍCH,", "YÊU", "CẦU"])
    #expect(texts("a)Đoàn Thanh niên") == ["a)", "Đoàn", "Thanh", "niên"])
    #expect(texts("_ d) Xã xếp") == ["d)", "Xã", "xếp"])
    #expect(texts("__b) Các chi") == ["b)", "Các", "chi"])
    #expect(texts("_ - Các chi") == ["-", "Các", "chi"])
    #expect(texts("T.Ư Đoàn cấp") == ["T.Ư", "Đoàn", "cấp"])
  }

  @Test("syllables that were read together are parted; other words are not")
  func merged() {
    #expect(
      texts("Sở Vănhóa, Thểthaovà (Dulịch).") == ["Sở", "Văn", "hóa,", "Thể", "thao", "và", "(Du", "lịch)."])
    #expect(texts("Internet nghiêng QĐ-UBND ĐBSCL") == ["Internet", "nghiêng", "QĐ-UBND", "ĐBSCL"])
  }

  @Test(
    "a small letter alone that recognition all but denies is a speck; a large one, a figure and one that it doubts are words"
  )
  func specks() {
    func words(_ word: String, _ confidence: Int) -> Int {
      page([[("Mỹ", 100, 95), (word, 200, confidence), ("Hiệp,", 300, 95), ("ngày", 500, 95)]]).words.count
    }
    #expect(words("ự", 3) == 3)
    #expect(words("ở", 30) == 4)
    #expect(words("C", 3) == 4)
    #expect(words("5", 3) == 4)
  }

  @Test("rules of a table are no words")
  func rules() {
    #expect(texts("Nội dung | Cơ quan |chủ trì| ||") == ["Nội", "dung", "Cơ", "quan", "chủ", "trì"])
  }

  @Test("Party bodies sign T/M, others TM.")
  func authority() {
    #expect(texts("TM TỈNH ỦY")[0] == "T/M")
    #expect(texts("TM. ỦY BAN")[0] == "TM.")
    #expect(texts("TM của xã")[0] == "TM")
    #expect(texts("Nơi nhận: TM TỈNH ỦY")[2] == "T/M")
    #expect(texts("Nơi gửi: TM TỈNH ỦY")[2] == "TM")
  }

  @Test("the word that opens an article has its marks; in a sentence it is left alone")
  func articles() {
    #expect(texts("Điêu 4. Chánh Văn phòng")[0] == "Điều")
    #expect(texts("ĐIÊU 12: Hiệu lực")[0] == "ĐIỀU")
    #expect(texts("Điêu 4 của Luật")[0] == "Điêu")
  }

  @Test(
    "the uprights of a quarter are as many as its ink is wide",
    arguments: [
      (1, "I/2027", 149, 41), (2, "I/2027", 168, 41), (3, "II/2022", 188, 41), (2, "IIU/2025).", 200, 52),
      (3, "III", 56, 40), (2, "III/2025,", 182, 48),
    ])
  func quarters(count: Int, word: String, width: Int, height: Int) {
    let tail = word.drop { "IU".contains($0) }
    let expected = String(repeating: "I", count: count) + tail
    #expect(quarter(word, width: width, height: height) == expected)
  }

  @Test("a quarter whose ink is no such number is left as it was read")
  func otherQuarters() {
    #expect(quarter("IV/2026", width: 186, height: 41) == "IV/2026")
    #expect(quarter("II/2026", width: 158, height: 41) == "II/2026")
    #expect(quarter("II/2026", width: 190, height: 41, after: "mục") == "II/2026")
  }

  /// What becomes of a word after another.
  private func quarter(_ word: String, width: Int, height: Int, after first: String = "quý") -> String? {
    let table = """
      1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
      4\t1\t1\t1\t1\t0\t300\t200\t900\t60\t-1\t
      5\t1\t1\t1\t1\t1\t300\t210\t80\t40\t95\t\(first)
      5\t1\t1\t1\t1\t2\t400\t210\t\(width)\t\(height)\t95\t\(word)
      """
    return RecognisedTable(Array(table.utf8)).pages[0].words.last.map {
      String(decoding: $0.text, as: UTF8.self)
    }
  }

  @Test("a line without marks and tails is as high as the others; a raised mark is not")
  func heights() {
    func levelled(_ height: Float) -> Float? {
      var page = Page(number: 1, width: 2480, height: 3508)
      for row in 0..<5 {
        page.words.append(
          PageWord(left: 300, top: Float(row) * 80, right: 400, bottom: Float(row) * 80 + 68, text: [0x61]))
      }
      page.words.append(PageWord(left: 300, top: 500, right: 400, bottom: 500 + height, text: [0x31]))
      return RecognisedTable.levelled(page, scale: 1).words.last?.height
    }
    #expect(levelled(41) == 68)
    #expect(levelled(25) == 25)
  }

  @Test("a doubtful word that differs by a letter from the one that fits is that one")
  func doubtful() {
    #expect(texts("lãng cường công", confidence: 40)[0] == "tăng")
    #expect(texts("lãng cường công", confidence: 90)[0] == "lãng")
    #expect(texts("của Trung vương về", confidence: 40)[2] == "ương")
  }

  @Test(
    "a page that is askew is turned, one that is pulled aside is pushed back: lines that begin below each other do so",
    arguments: [-80, 0, 80])
  func askew(aside: Int) {
    let words = [100, 300, 500, 700, 900, 1100].map { (text: "chi", left: $0, confidence: 95) }
    let lines = (0..<30).map { row in
      words.map { (text: $0.text, left: $0.left + row * aside / 100, confidence: $0.confidence) }
    }
    let page = page(lines, slope: 0.01)
    let lefts = stride(from: 0, to: page.words.count, by: 6).map { page.words[$0].left }
    #expect((lefts.max() ?? 0) - (lefts.min() ?? 0) < 8)
  }

  @Test("recognised words get the height of their line; specks are dropped; confidence is the page's mean")
  func recognised() throws {
    let table = """
      1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
      4\t1\t1\t1\t1\t0\t300\t200\t900\t60\t-1\t
      5\t1\t1\t1\t1\t1\t300\t210\t100\t40\t90\tBan
      5\t1\t1\t1\t1\t2\t420\t200\t100\t60\t80\tTổ
      4\t1\t1\t1\t2\t0\t300\t300\t20\t20\t-1\t
      5\t1\t1\t1\t2\t1\t300\t300\t20\t20\t12\t+%
      """
    let page = try #require(RecognisedTable(Array(table.utf8)).pages.first)
    #expect(page.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Ban", "Tổ"])
    #expect(page.words.allSatisfy { $0.top == 200 && $0.bottom == 260 })
    #expect(page.confidence.map { abs($0 - 84) < 1 } == true)
  }
}
