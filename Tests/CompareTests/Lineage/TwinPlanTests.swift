import Compare
import Testing

@Suite("Plans that are there twice")
struct TwinPlanTests {
  private func text(
    number: String = "40-KH/HU", day: String = "28 tháng 10 năm 2022", title: String = "Về văn hóa đọc",
    district: String = "Cẩm Xuyên", tasks: [String] = ["Xây dựng tủ sách lưu động."]
  ) -> String {
    """
    HUYỆN ỦY \(district.uppercased())
    Số \(number)
    \(district), ngày \(day)

    KẾ HOẠCH
    \(title)

    I. NHIỆM VỤ

    """ + tasks.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
  }

  private func record(_ text: String) -> LineageRecord { LineageRecord(Sample.plan(text), name: "plan.txt") }

  /// A text with its letters taken apart into bases and marks, for the vowels that these texts have.
  private static let apart = [
    "ế": "e\u{302}\u{301}", "ạ": "a\u{323}", "ủ": "u\u{309}", "á": "a\u{301}", "ọ": "o\u{323}",
    "ư": "u\u{31B}", "ự": "u\u{31B}\u{323}", "ă": "a\u{306}", "ó": "o\u{301}",
  ]

  @Test("a copy is one whatever its letters are composed of, its line ends and its white space")
  func copies() {
    let plain = text()
    let decomposed = Self.apart.reduce(plain) { $0.replacing($1.key, with: $1.value) }
    #expect(Array(decomposed.utf8) != Array(plain.utf8))
    let others = [
      decomposed, plain.replacing("\n", with: "\r\n"), plain.replacing(" tủ", with: "   tủ\t"),
      plain + "\n\n",
    ]
    for other in others { #expect(record(other).fingerprint == record(plain).fingerprint) }
    #expect(record(plain.replacing("lưu động", with: "cố định")).fingerprint != record(plain).fingerprint)
  }

  @Test("a copy in another form is noticed, and stands beside no plan")
  func cascade() {
    let plans = [
      Sample.prepared("a.txt", text()), Sample.prepared("b.txt", text().replacing("\n", with: "\r\n")),
    ]
    let lineage = Cascade(plans).lineage
    #expect(lineage.copies == [1: 0])
    #expect(lineage.notices == [.copy(1, of: 0)])
    #expect(lineage.message(of: .copy(1, of: 0)).english.contains("b.txt has the text of a.txt"))
  }

  @Test("a plan of the same issuer, number and date with another text is a version")
  func versions() {
    let first = Sample.prepared("a.txt", text())
    let second = Sample.prepared("b.txt", text(tasks: ["Xây dựng tủ sách lưu động.", "Mở phòng đọc."]))
    let lineage = Cascade([first, second]).lineage
    #expect(lineage.copies.isEmpty)
    #expect(lineage.notices == [.version(1, of: 0)])
  }

  @Test("a draft without number and date is a version of what has its title")
  func draft() {
    let issued = record(text())
    #expect(record(text(number: "   -KH/HU", day: "    tháng   năm 2022")).isVersion(of: issued))
    #expect(!record(text(number: "   -KH/HU", day: "    tháng   năm 2024")).isVersion(of: issued))
    #expect(!record(text(number: "   -KH/HU", title: "Về phòng đọc")).isVersion(of: issued))
  }

  @Test("two plans without a number and a place are no versions, whatever their titles")
  func nameless() {
    func plan(_ task: String) -> LineageRecord {
      record(
        """
        KẾ HOẠCH
        Về văn hóa đọc

        Ban Chấp hành Đảng bộ huyện ban hành kế hoạch như sau:

        I. NHIỆM VỤ
        1. \(task)

        T/M BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN
        """)
    }
    let (first, second) = (plan("Xây dựng tủ sách."), plan("Mở phòng đọc."))
    #expect(first.issuer != nil && first.issuer == second.issuer && first.locality.district == nil)
    #expect(!first.isVersion(of: second))
  }

  @Test(
    "another day, number or issuer makes another plan",
    arguments: ["day", "number", "issuer"])
  func others(what: String) {
    let other =
      switch what {
      case "day": text(day: "28 tháng 10 năm 2017")
      case "number": text(number: "41-KH/HU")
      default: text(district: "Can Lộc")
      }
    #expect(!record(other).isVersion(of: record(text())))
  }

  @Test("a lower plan that repeats an earlier one says so, and so does a version of the upper one")
  func comparison() {
    let upper = Sample.prepared("upper.txt", text(number: "12-KH/HU"))
    let lower = Sample.prepared("a.txt", text())
    let copy = Sample.prepared("b.txt", text().replacing("\n", with: "\r\n"))
    let version = Sample.prepared("c.txt", text(tasks: ["Mở phòng đọc."]))
    let other = Sample.prepared("d.txt", text(number: "12-KH/HU", tasks: ["Mở phòng đọc."]))
    let notices = Comparison(UpperPlan(upper), with: [lower, copy, version, other]).notices
    #expect(!notices[0].contains { ["copy", "version"].contains($0.code) })
    #expect(notices[1].contains(.copy(of: "a.txt")))
    #expect(notices[2].contains(.version(of: "a.txt")))
    #expect(notices[3].contains(.version(of: "upper.txt")))
  }
}
