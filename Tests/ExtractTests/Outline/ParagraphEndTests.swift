import Model
import Testing

@Suite("Where paragraphs and the outline end")
struct ParagraphEndTests {
  @Test("a line that asks for an object goes on, however short it is")
  func openEnd() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      VỀ VĂN HÓA ĐỌC
      I. MỤC TIÊU
      1. Tiếp tục
      đẩy mạnh việc đọc sách trong các nhà trường trên toàn địa bàn theo Nghị
      quyết số 30/NQ-CP của Chính phủ về ban hành
      Chương trình tổng thể phát triển văn hóa đọc trong cả nước giai đoạn một
      và giai đoạn hai của những năm tới đây.
      2. Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh theo quy hoạch.
      """)
    #expect(plan.nodes.count == 3)
  }

  @Test("the hyphen of a name that a full line cuts begins no item; below a line with room it does")
  func cutHyphen() {
    func paths(_ first: String) -> [String] {
      let plan = Sample.plan(
        """
        KẾ HOẠCH
        VỀ VĂN HÓA ĐỌC
        I. NHIỆM VỤ
        1. Các thư viện phối hợp với các trường học, các chi hội và các gia đình mở
        tủ sách ở từng thôn, luân chuyển sách giữa các điểm đọc, tổ chức ngày hội.
        Các trường học và các chi hội giới thiệu sách mới trong các buổi sinh hoạt,
        vận động mỗi gia đình tặng tủ sách của thôn ít nhất một cuốn sách còn tốt.
        Các thôn, các bản dành cho tủ sách một gian của nhà văn hóa, có bàn ghế và
        ánh sáng, mở cửa mỗi buổi tối và hai ngày cuối tuần cho người già, trẻ em.
        2. \(first)
        - Xã hội theo dõi, đôn đốc việc luân chuyển sách ở các thôn, các bản và báo
        cáo kết quả trước khi họp với các trường học trên toàn địa bàn của tỉnh ta.
        """)
      return plan.nodes.indices.map { plan.path(of: $0) }
    }
    #expect(
      paths("Văn phòng chủ trì, phối hợp với Ban Xây dựng Đảng của xã, Phòng Văn hóa") == [
        "I", "I/1", "I/2",
      ])
    #expect(paths("Phòng Văn hóa").last == "I/2/-1")
  }

  @Test("a request of the issuer that names nothing to carry out ends the document")
  func lastRequest() {
    func closing(_ last: String) -> Bool {
      Sample.plan(
        """
        KẾ HOẠCH
        Về văn hóa đọc

        I. NHIỆM VỤ
        1. Mở phòng đọc.

        II. TỔ CHỨC THỰC HIỆN
        1. Các thôn
        - Mở tủ sách.

        \(last)

        Nơi nhận:
        - Lưu: VT.
        """
      ).closing != nil
    }
    #expect(
      closing(
        "UBND phường yêu cầu các đơn vị, các tổ dân phố nghiêm túc thực hiện; báo cáo UBND thành phố./."))
    #expect(!closing("UBND phường yêu cầu các đơn vị, các tổ dân phố mở tủ sách; báo cáo UBND thành phố./."))
  }

  @Test("a heading whose line is full goes on below a blank line with a small letter; a short one has ended")
  func cutHeading() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      VỀ VĂN HÓA ĐỌC

      I. NHIỆM VỤ

      1. Tăng cường sự lãnh đạo của các cấp ủy, đẩy mạnh tuyên truyền, giáo

      dục văn hóa đọc

      - Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh theo quy
      hoạch, bảo đảm bàn ghế, ánh sáng và sách mới cho các nhà trường.

      2. Tuyên truyền

      tủ sách được giới thiệu trên loa truyền thanh của các thôn, các bản và
      trong các buổi sinh hoạt của chi bộ, của hội và của nhà trường.
      """)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/-1", "I/2", "I/2/¶1"])
  }

  @Test("a line alone that begins small and ends without a mark is the rest of the heading above it")
  func restOfHeading() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      VỀ VĂN HÓA ĐỌC

      I. NHIỆM VỤ

      1. Tuyên truyền, giáo

      dục văn hóa đọc

      - Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh theo quy
      hoạch, bảo đảm bàn ghế, ánh sáng và sách mới cho các nhà trường.
      """)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/-1"])
  }

  /// A decision with the plan that it issues behind its signature.
  private func decision(_ attached: String) -> Plan {
    Sample.plan(
      """
      QUYẾT ĐỊNH
      Về văn hóa đọc

      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển văn hóa đọc.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Trần Hậu Lương

      \(attached)
      """)
  }

  @Test("a plan that a decision issues has its closing words at its own end")
  func closingOfAttached() {
    let plan = decision(
      """
      KẾ HOẠCH
      PHÁT TRIỂN VĂN HÓA ĐỌC (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh)

      I. NHIỆM VỤ

      1. Mở phòng đọc.

      2. Mua sách.

      Trên đây là Kế hoạch phát triển văn hóa đọc của Ủy ban nhân dân tỉnh.
      """)
    #expect(plan.closing.map(plan.text.string)?.hasPrefix("Trên đây là Kế hoạch") == true)
    #expect(
      plan.nodes.first { $0.kind == .attachment }.map { plan.text.string($0.text) }
        == "PHÁT TRIỂN VĂN HÓA ĐỌC")
    #expect(!plan.cited.contains { $0.key == "12/QĐ-UBND" })
    #expect(plan.coverage == 1)
  }

  @Test("a date goes on below its ngày, be the text wrapped or not")
  func cutDate() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc trước ngày\n15/12/2026 ở các thôn.\n2. Đọc sách hằng ngày\nSách được đọc ở thư viện.\n"
    )
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2", "I/2/¶1"])
  }

  @Test("a phrase that a line end cuts holds two lines together, in texts that are not wrapped too")
  func cutPhrase() {
    let plan = Sample.plan(
      """
      QUYẾT ĐỊNH
      Về phát triển văn hóa đọc

      Điều 1. Ban hành Kế hoạch phát triển văn hóa đọc của tỉnh.

      Điều 2. Giao các cơ quan theo dõi công tác phòng, chống
      HIV/AIDS cho bạn đọc.

      Điều 3. Các Ông (Bà): Chánh
      Văn phòng Ủy ban nhân dân tỉnh và Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.
      """)
    #expect(plan.nodes.map(\.kind) == [.article, .article, .article])
  }

  @Test("a heading in capitals ends where its capitals end")
  func capitals() {
    let plan = Sample.plan(
      """
      BÁO CÁO
      công tác thư viện năm 2020
      Phần thứ nhất
      ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2020
      Năm 2020, năm diễn ra nhiều ngày hội sách trong bối cảnh tình hình có nhiều
      diễn biến phức tạp, công tác thư viện đã đạt nhiều kết quả quan trọng trên
      các lĩnh vực công tác.
      I. KẾT QUẢ ĐẠT ĐƯỢC
      1. Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh theo quy hoạch đã
      được phê duyệt.
      """)
    #expect(
      plan.nodes.indices.map { plan.path(of: $0) } == ["Phần 1", "Phần 1/¶1", "Phần 1/I", "Phần 1/I/1"])
  }

  @Test(
    "the last request to all is closing, one inside a list is none",
    arguments: [
      ("Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.", true),
      ("Đề nghị các chi bộ nghiêm túc triển khai thực hiện.", true),
      ("Đề nghị các phòng, đơn vị tổ chức thực hiện./.", true),
      ("Yêu cầu các phòng, đơn vị mở tủ sách trong năm nay.", false),
      ("Yêu cầu các phòng, đơn vị báo cáo kết quả mua sách./.", false),
    ])
  func closing(last: String, isClosing: Bool) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế bố trí kinh phí.\n\n2. Công an xã giữ trật tự.\n\n\(last)\n"
    )
    #expect((plan.closing != nil) == isClosing)
  }

  @Test(
    "what follows an article that is a sentence is closing; what an article's heading has below it is its text",
    arguments: [
      (
        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.",
        true
      ),
      ("Hiệu lực thi hành", false),
    ])
  func effect(article: String, isClosing: Bool) {
    let plan = Sample.plan(
      "QUYẾT ĐỊNH\nVề phát triển văn hóa đọc\n\nĐiều 1. Ban hành Kế hoạch phát triển văn hóa đọc của tỉnh.\n\nĐiều 2. \(article)\n\nQuyết định này có hiệu lực kể từ ngày ký ban hành và được phổ biến đến các xã, phường, các cơ quan, đơn vị trên địa bàn tỉnh./.\n"
    )
    #expect((plan.closing != nil) == isClosing)
  }

  @Test("a number with a stroke before a figure is an item where its list expects it")
  func strokes() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I/ MỤC TIÊU
      1/ Mở tủ sách ở các thôn.
      2/ 100% (15/15) thôn có tủ sách.
      7/ 10 trường có thư viện.
      3/ 90% trường có thư viện.
      """)
    #expect(plan.nodes.compactMap(\.marker).map(plan.text.string) == ["I/", "1/", "2/", "3/"])
    #expect(plan.targetLines.contains("= 100 %"))
  }

  @Test("a note below the line of an appendix, or below the title of an attached plan, is no text of its own")
  func notes() {
    let plan = decision(
      """
      KẾ HOẠCH
      PHÁT TRIỂN VĂN HÓA ĐỌC
      (Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh)
      I. NHIỆM VỤ
      1. Mở phòng đọc.
      PHỤ LỤC
      DANH MỤC SÁCH
      (Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh)
      Sách được chia theo lứa tuổi.
      """)
    #expect(
      plan.nodes.indices.map { plan.path(of: $0) } == [
        "Điều 1", "KT", "KT/I", "KT/I/1", "PL", "PL/¶1",
      ])
    #expect(plan.nodes.map { plan.text.string($0.text) }.last == "Sách được chia theo lứa tuổi.")
    #expect(plan.cited.allSatisfy { !["12/QĐ-UBND", "12/KH-UBND"].contains($0.key) })
    #expect(plan.coverage == 1)
  }

  @Test("where first lines are set in and others are not, a line that is set in ends the heading above it")
  func firstLines() {
    let items = (1...6).map {
      "     \($0). Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh\ntheo quy hoạch, bảo đảm bàn ghế, ánh sáng và đủ sách mới cho\ncác nhà trường ở xã."
    }
    let plan = Sample.plan(
      (["KẾ HOẠCH", "Về văn hóa đọc", "", "I. NHIỆM VỤ"] + items + [
        "     7. Phát triển phòng đọc xanh, thân thiện với trẻ nhỏ ở xã",
        "     Trồng cây quanh phòng đọc của các thôn để có bóng mát, chỗ",
        "ngồi đọc sách ngoài trời.", "",
      ]).joined(separator: "\n"))
    #expect(plan.nodes.indices.map { plan.path(of: $0) }.suffix(3) == ["I/6", "I/7", "I/7/¶1"])
  }

  @Test("a list that runs on inside a sentence opens nothing where a full line puts one of its marks first")
  func inlineList() {
    let text = """
      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Về nhân lực của các thư viện: (i) đào tạo người làm thư viện cho các xã,
      trước hết là những xã chưa có ai được học nghề thư viện trong các năm qua;
      (ii) thu hút người trẻ về làm việc.
      2. Về vốn sách của các thư viện trong tỉnh, cần bổ sung sách cho các xã miền
      núi, biên giới, hải đảo, nơi trẻ em còn ít sách, theo các nhóm dưới đây:
      (1) Sách thiếu nhi.
      (2) Sách nghề.
      """
    let plan = Sample.plan(text)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2", "I/2/(1)", "I/2/(2)"])
  }

  @Test("dashes that a scan has read as other marks")
  func misreadDashes() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n¬ Ở các thôn.\n_ Ở các trường.\n- Ở các chợ.\n"
    )
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/-1", "I/1/-2", "I/1/-3"])
  }

  @Test(
    "a page that ends behind a semicolon cuts a sentence that goes on with a small letter; a short line has ended"
  )
  func pageBehindSemicolon() {
    func paths(_ first: String) -> [String] {
      let plan = Sample.plan(
        """
        KẾ HOẠCH
        VỀ VĂN HÓA ĐỌC
        I. NHIỆM VỤ
        1. Các thư viện phối hợp với các trường học, các chi hội và các gia đình mở
        tủ sách ở từng thôn, luân chuyển sách giữa các điểm đọc, tổ chức ngày hội.
        Các trường học và các chi hội giới thiệu sách mới trong các buổi sinh hoạt,
        vận động mỗi gia đình tặng tủ sách của thôn ít nhất một cuốn sách còn tốt.
        2. \(first)
        7
        hằng tháng luân chuyển sách giữa các điểm đọc trên toàn địa bàn của tỉnh ta.
        3. Mở phòng đọc mới ở các thôn trên toàn địa bàn của tỉnh theo quy hoạch cũ.
        """)
      return plan.nodes.indices.map { plan.path(of: $0) }
    }
    #expect(
      paths("Các thôn thu gom sách cũ của các gia đình, đóng lại bìa, bọc lại gáy;") == [
        "I", "I/1", "I/2", "I/3",
      ])
    #expect(paths("Các thôn thu gom sách cũ;").contains("I/2/¶1"))
  }
}
