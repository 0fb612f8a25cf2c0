import Model
import Testing

@Suite("Signatures")
struct SignatureTests {
  private func plan(_ back: String) -> Plan {
    Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n2. Mua sách.\n\n\(back)\n")
  }

  @Test(
    "who signs, in whose stead, under which title",
    arguments: [
      ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nLê Thị Ngọc Hân", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Thị Ngọc Hân"),
      (
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nNguyễn Đình Lãm", "T/M BAN THƯỜNG VỤ",
        "PHÓ BÍ THƯ THƯỜNG TRỰC", "Nguyễn Đình Lãm"
      ),
      (
        "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Nguyễn Văn An"
      ),
      (
        "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG",
        "Nguyễn Văn An"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Hoàng Ân",
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH", "Nguyễn Hoàng Ân"
      ),
      (
        "Nơi nhận:\n- Lưu: VT.\nQĐ 129-04\n|\nTM.\nỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Hoàng Ân\n|",
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Hoàng Ân"
      ),
      (
        "TL. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nNguyễn Văn An", "TL. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ",
        "Nguyễn Văn An"
      ),
      ("KT. BỘ TRƯỞNG THỨ TRƯỞNG   Lê Thị An", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lê Thị An"),
      (
        "TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Lê Thị An", "TM. CHÍNH PHỦ KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG",
        "Lê Thị An"
      ),
      (
        "Nơi nhận:\n- Như trên;\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị An",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH", "Lê Thị An"
      ),
      ("TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG\n\nNguyễn Văn An", "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "Nguyễn Văn An"),
      (
        "T/M BỘ CHÍNH TRỊ\nTHƯỜNG TRỰC BAN BÍ THƯ\nLê Quang Thịnh", "T/M BỘ CHÍNH TRỊ",
        "THƯỜNG TRỰC BAN BÍ THƯ", "Lê Quang Thịnh"
      ),
      ("T/M ĐẢNG ỦY\nBÍ THƯ\n(Đã ký)\nTrần Hậu Lương", "T/M ĐẢNG ỦY", "BÍ THƯ", "Trần Hậu Lương"),
      ("**T/M ĐẢNG ỦY**\n**BÍ THƯ**\n\n**Trần Hậu Lương**", "T/M ĐẢNG ỦY", "BÍ THƯ", "Trần Hậu Lương"),
      ("|\n|\n**T/M ĐẢNG ỦY**\nBÍ THƯ\n**Trần Hậu Lương**\n|", "T/M ĐẢNG ỦY", "BÍ THƯ", "Trần Hậu Lương"),
    ])
  func signatures(back: String, authority: String, title: String, name: String) {
    let plan = plan(back)
    #expect(plan.document.signature == Document.Signature(authority: authority, title: title, name: name))
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
  }

  @Test(
    "ranks stand before names, Q. and P. before offices; offices of the police and the army sign alone",
    arguments: [
      ("GIÁM ĐỐC\n\nThiếu tướng Lê Văn Sách", "GIÁM ĐỐC", "Lê Văn Sách"),
      ("TRƯỞNG CÔNG AN PHƯỜNG\nThượng tá Lê Văn Sách", "TRƯỞNG CÔNG AN PHƯỜNG", "Lê Văn Sách"),
      ("Q. CỤC TRƯỞNG\n\nLê Văn Sách", "Q. CỤC TRƯỞNG", "Lê Văn Sách"),
      ("P. HIỆU TRƯỞNG\n\nLê Thị Thơ", "P. HIỆU TRƯỞNG", "Lê Thị Thơ"),
    ])
  func ranks(back: String, title: String, name: String) {
    let plan = plan(back)
    #expect(plan.document.signature == Document.Signature(authority: nil, title: title, name: name))
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
  }

  @Test(
    "a table of tasks is none of back matter, whatever its cells begin with",
    arguments: ["TM. UBND xã", "TM", "TL", "KT", "K/T", "T/M UBND xã", "TUQ", "KT-HT", "Nơi nhận sách"])
  func tasksBesideSignatures(cell: String) throws {
    let plan = plan(
      """
      | STT | Nhiệm vụ | Chủ trì | Thời gian |
      | --- | --- | --- | --- |
      | 1 | Mở phòng đọc | Sở Văn hóa | 2025 |
      | 2 | Kiểm kê sách | \(cell) | 2026 |

      Nơi nhận:
      - Lưu: VT.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Lê Thị An
      """)
    #expect(plan.tables.map(\.rows.count) == [2])
    #expect(plan.document.signature.name == "Lê Thị An")
    #expect(plan.document.signature.title == "CHỦ TỊCH")
  }

  @Test(
    "tables without a name or an office under the authority are of the body",
    arguments: [
      ("| Nhiệm vụ | Nơi làm |\n| --- | --- |\n| Mua sách | KT |", 1),
      ("| Nhiệm vụ | Nơi làm |\n| --- | --- |\n| Mua sách | TM. UBND xã |", 1),
      ("| Nơi nhận: | TM. UBND XÃ |\n| --- | --- |\n| - Lưu: VT. | CHỦ TỊCH |", 0),
      ("|  | T/M BAN CHỦ NHIỆM (Đã ký) Lê Thị An |\n| --- | --- |", 0),
    ])
  func signingTables(table: String, count: Int) { #expect(plan(table).tables.count == count) }

  @Test("a sentence is no signature, though it begins with an authority")
  func authorityInSentence() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\nTM. UBND xã tặng sách.\n2. Mua sách.\n")
    #expect(plan.document.signature == Document.Signature())
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/¶1", "I/2"])
  }

  @Test(
    "recipients without dashes, on one line or on several",
    arguments: [
      "Nơi nhận: Thường trực Tỉnh ủy (b/c); các thư viện xã; Lưu VP.",
      "Nơi nhận:\nThường trực Tỉnh ủy (b/c);\ncác thư viện xã;\nLưu VP.",
      "Nơi nhận:\nThường trực Tỉnh ủy (b/c); các thư viện xã;\nLưu VP.",
      "Nơi gửi:\n- Thường trực Tỉnh ủy (b/c);\n- các thư viện xã;\n- Lưu VP.",
      "Nơi gửi: Thường trực Tỉnh ủy (b/c); các thư viện\nxã; Lưu VP.",
      "Nơi nhận: Thường trực Tỉnh ủy (b/c), các thư viện xã, Lưu VP.",
    ])
  func plainRecipients(list: String) {
    let plan = plan("\(list)\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị An")
    #expect(
      plan.document.recipients.map { [$0.name, $0.note] } == [
        ["Thường trực Tỉnh ủy", "b/c"], ["các thư viện xã", nil], ["Lưu VP", nil],
      ])
    #expect(
      plan.document.signature
        == Document.Signature(authority: "T/M BAN THƯỜNG VỤ", title: "PHÓ BÍ THƯ", name: "Lê Thị An"))
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
  }

  @Test("a list without any marks has a recipient to a line; a body line with that heading is none")
  func unmarkedRecipients() {
    #expect(
      plan("Nơi nhận:\nThường trực Tỉnh ủy\nCác thư viện xã\nLưu VP\n\nGIÁM ĐỐC\n\nLê Thị An").document
        .recipients.map(\.name) == ["Thường trực Tỉnh ủy", "Các thư viện xã", "Lưu VP"])
    #expect(
      plan("3. Gửi sách.\nNơi nhận: Thư viện xã.\n4. Giữ sách.\n\nNơi nhận:\n- Lưu: VT.").document.recipients
        .map(\.name)
        == ["Lưu: VT"])
  }

  @Test("a signature that the text does not give is empty")
  func unsigned() { #expect(Sample.task("Mở phòng đọc.").document.signature == Document.Signature()) }

  @Test("a list and the signature below it")
  func listAbove() {
    let plan = plan(
      "Nơi nhận:\n- Ban Thường vụ Tỉnh ủy (báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Hậu Lương"
    )
    #expect(plan.document.signature.name == "Trần Hậu Lương")
    #expect(
      plan.document.recipients == [
        Document.Recipient(name: "Ban Thường vụ Tỉnh ủy", note: "báo cáo"),
        Document.Recipient(name: "Các chi bộ trực thuộc", note: nil),
        Document.Recipient(name: "Lưu Văn phòng Đảng ủy", note: nil),
      ])
  }

  @Test(
    "the list beside the signature, in two columns",
    arguments: [
      """
      Nơi nhận:                                        T/M BAN THƯỜNG VỤ
      - Ban Thường vụ Tỉnh ủy (b/c),                         BÍ THƯ
      - Các chi bộ trực thuộc,
      - Lưu Văn phòng Đảng ủy.                          Lê Thị Ngọc Hân
      """,
      "Nơi nhận:\t\t\tT/M BAN THƯỜNG VỤ\n- Ban Thường vụ Tỉnh ủy (b/c),\t\t\tBÍ THƯ\n- Các chi bộ trực thuộc,\n"
        + "- Lưu Văn phòng Đảng ủy.\t\t\tLê Thị Ngọc Hân",
      "Nơi nhận:\t\t\tT/M BAN THƯỜNG VỤ\n•\tBan Thường vụ Tỉnh ủy (b/c),\t\t\tBÍ THƯ\n•\tCác chi bộ trực thuộc,\n"
        + "•\tLưu Văn phòng Đảng ủy.\t\t\tLê Thị Ngọc Hân",
      """
      |
      *Nơi nhận:*
      - Ban Thường vụ Tỉnh ủy (b/c),
      - Các chi bộ trực thuộc,
      - Lưu Văn phòng Đảng ủy.
      |
      **T/M BAN THƯỜNG VỤ**
      BÍ THƯ
      **Lê Thị Ngọc Hân**
      |
      """,
      """
      | Nơi nhận: | T/M BAN THƯỜNG VỤ |
      | --- | --- |
      | - Ban Thường vụ Tỉnh ủy (b/c), | BÍ THƯ |
      | - Các chi bộ trực thuộc, | |
      | - Lưu Văn phòng Đảng ủy. | Lê Thị Ngọc Hân |
      """,
    ])
  func beside(back: String) {
    let plan = plan(back)
    #expect(
      plan.document.signature
        == Document.Signature(authority: "T/M BAN THƯỜNG VỤ", title: "BÍ THƯ", name: "Lê Thị Ngọc Hân"))
    #expect(
      plan.document.recipients.map(\.name) == [
        "Ban Thường vụ Tỉnh ủy", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy",
      ])
    #expect(plan.document.recipients.map(\.note) == ["b/c", nil, nil])
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
  }

  @Test("an office and a name sign without a mark of authority", arguments: ["", "(Đã ký)\n"])
  func plain(mark: String) {
    let plan = plan("CHỦ TỊCH\n\n\(mark)\nTrần Thị Ba")
    #expect(plan.document.signature.title == "CHỦ TỊCH")
    #expect(plan.document.signature.name == "Trần Thị Ba")
    #expect(plan.nodes.count == 3)
  }

  @Test("lines inside the cells of a drawn table are lines")
  func cellLines() {
    let plan = plan(
      "| Nơi nhận:<br>- Tỉnh ủy;<br>- Lưu: VT. | TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG<br>Trần Thị Ba |\n|---|---|")
    #expect(plan.document.recipients.map(\.name) == ["Tỉnh ủy", "Lưu: VT"])
    #expect(plan.document.signature.authority == "TL. CHỦ TỊCH")
    #expect(plan.document.signature.title == "CHÁNH VĂN PHÒNG")
    #expect(plan.document.signature.name == "Trần Thị Ba")
  }

  @Test("an office in capitals above text is a heading")
  func heading() {
    let plan = plan("GIÁM ĐỐC SỞ\nPhụ trách chung việc mở phòng đọc ở các xã.")
    #expect(plan.document.signature.title == nil)
  }

  @Test("runs of spaces inside a recipient are no column")
  func spaces() {
    let plan = plan(
      "Nơi nhận:\n- Các đồng chí   Đảng ủy   viên,\n- Lưu Văn phòng.          BÍ THƯ\n\n          Lê Thị Ngọc Hân"
    )
    #expect(plan.document.recipients.map(\.name) == ["Các đồng chí Đảng ủy viên", "Lưu Văn phòng"])
    #expect(plan.document.signature.title == "BÍ THƯ")
  }

  @Test(
    "notes of recipients",
    arguments: [
      ("- Thường trực Tỉnh ủy (để b/c);", "Thường trực Tỉnh ủy", "để b/c"),
      ("- Tỉnh ủy (báo cáo),", "Tỉnh ủy", "báo cáo"),
      ("- Ban Tuyên giáo Tỉnh ủy *(để báo cáo)*;", "Ban Tuyên giáo Tỉnh ủy", "để báo cáo"),
      ("- Các chi bộ (để thực hiện);", "Các chi bộ", "để thực hiện"), ("- Như Điều 4;", "Như Điều 4", nil),
      ("- Lưu: VT, KGVX (T).", "Lưu: VT, KGVX (T)", nil),
      (
        "- Các ban đảng, đảng đoàn, ban cán sự đảng trực\nthuộc Trung ương;",
        "Các ban đảng, đảng đoàn, ban cán sự đảng trực thuộc Trung ương", nil
      ),
    ] as [(String, String, String?)])
  func notes(line: String, name: String, note: String?) {
    let plan = plan(
      "Nơi nhận:\n- Ban Bí thư;\n\(line)\n- Báo địa phương;\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Hậu Lương")
    #expect(plan.document.recipients.count == 3)
    #expect(plan.document.recipients.dropFirst().first == Document.Recipient(name: name, note: note))
  }

  @Test(
    "a line that begins with a title is a task, not the signature",
    arguments: [
      "Chủ tịch Ủy ban nhân dân xã chỉ đạo mở phòng đọc.", "Bí thư các chi bộ gương mẫu đọc sách.",
      "Giám đốc Thư viện tỉnh điều phối nguồn sách.",
    ])
  func titleLines(line: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Mở phòng đọc.\n\(line)\n2. Mua sách.\n")
    #expect(plan.document.signature == Document.Signature())
    #expect(plan.nodes.contains { plan.text.string($0.text) == line })
  }

  @Test("the mark of authority may stand on a line of its own")
  func cutAuthority() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Mở phòng đọc.

      Nơi nhận:
      - Lưu: VT.
      |
      TM.
      ỦY BAN NHÂN DÂN TỈNH
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Nguyễn Văn Phòng
      |
      """)
    #expect(plan.document.signature.authority?.hasSuffix("ỦY BAN NHÂN DÂN TỈNH KT. CHỦ TỊCH") == true)
    #expect(plan.document.signature.title == "PHÓ CHỦ TỊCH")
    #expect(plan.document.signature.name == "Nguyễn Văn Phòng")
  }

  @Test(
    "recipients on one line are as many as their dashes",
    arguments: [
      "Nơi nhận: - UBND tỉnh (b/c); - Đảng ủy - HĐND xã; - Lưu: VT.\n",
      "Nơi nhận:\n- UBND tỉnh (b/c);- Đảng ủy - HĐND xã;\n- Lưu: VT.\n",
      "| Nơi nhận: - UBND tỉnh (b/c); - Đảng ủy - HĐND xã; - Lưu: VT. |  |\n",
    ])
  func oneLine(recipients: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n2. Mua sách.\n\n\(recipients)")
    #expect(plan.document.recipients.map(\.name) == ["UBND tỉnh", "Đảng ủy - HĐND xã", "Lưu: VT"])
    #expect(plan.document.recipients.map(\.note) == ["b/c", nil, nil])
  }

  @Test("an authority that a scan sets beside the heading of the recipients opens the back matter too")
  func besideRecipients() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n2. Mua sách.\n\n"
        + "Nơi nhân: T/M BAN THƯỜNG VỤ\n- Các chi bộ,\n- Lưu Văn phòng.\n")
    #expect(plan.nodes.count == 3)
    #expect(plan.document.recipients.map(\.name) == ["Các chi bộ", "Lưu Văn phòng"])
  }

  @Test("a note behind the semicolon of a recipient is of that recipient")
  func lateNotes() {
    let found = plan("| Nơi nhận: - Sở Nội vụ; (báo cáo) - Sở Y tế; - Lưu: VT. | CHỦ TỊCH |\n| --- | --- |")
      .document.recipients
    #expect(found.map(\.name) == ["Sở Nội vụ", "Sở Y tế", "Lưu: VT"])
    #expect(found.first?.note == "báo cáo")
  }

  @Test("recipients and a signature whose columns a text runs together")
  func mergedColumns() {
    let document = plan(
      """
      Nơi nhận: TM. ỦY BAN NHÂN
      - Văn phòng Chính phủ; DÂN
      - Thường trực HĐND, UBND
      - Các ban, Văn phòng, BÍ THỰ
      Huyện ủy; Lê Thị An
      - Lưu: VT.
      """
    ).document
    #expect(document.signature.authority == "TM. ỦY BAN NHÂN DÂN")
    #expect(document.signature.title == "BÍ THỰ")
    #expect(document.signature.name == "Lê Thị An")
    #expect(
      document.recipients.map(\.name) == [
        "Văn phòng Chính phủ", "Thường trực HĐND, UBND", "Các ban, Văn phòng, Huyện ủy", "Lưu: VT",
      ])
  }

  @Test("a star before the heading of the recipients; an item that begins with its words is of the outline")
  func starredHeading() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở tủ sách.\n* Nơi nhận sách: các thôn của xã.\n\n"
        + "* Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nTrần Thị Ba\n")
    #expect(plan.document.recipients.map(\.name) == ["Như trên", "Lưu: VT"])
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/-1"])
  }
}
