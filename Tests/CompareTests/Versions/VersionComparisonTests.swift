import Compare
import Model
import Testing

@Suite("Two versions of one plan")
struct VersionComparisonTests {
  private func compare(_ draft: [String], _ issued: [String]) -> VersionComparison {
    VersionComparison(
      draft: Sample.version(Sample.tasks(draft)), issued: Sample.version(Sample.tasks(issued)))
  }

  /// What happened, one line an entry: the fate, the paths, `moved` where it was.
  private func story(_ versions: VersionComparison) -> [String] {
    versions.entries.filter { $0.fate != .unchanged || $0.isMoved }.map { entry in
      let before = entry.draft.map { versions.draftPath(of: $0) }.joined(separator: "+")
      let after = entry.issued.map { versions.issuedPath(of: $0) }.joined(separator: "+")
      return "\(entry.fate) \(before)>\(after)\(entry.isMoved ? " moved" : "")"
    }
  }

  private let tasks = [
    "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.",
    "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện huyện.",
    "Tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học.",
    "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn.",
  ]

  @Test("the same text has nothing to tell")
  func same() {
    let versions = compare(tasks, tasks)
    #expect(story(versions).isEmpty)
    #expect(versions.notices == [.sameText])
    #expect(versions.kept == 1)
    #expect(versions.fields.isEmpty)
  }

  @Test("a text with other line ends and more space is the same text")
  func form() {
    let text = Sample.tasks(tasks)
    let other = text.replacing("\n", with: " \r\n")
    let versions = VersionComparison(draft: Sample.version(text), issued: Sample.version(other))
    #expect(versions.notices == [.sameText] && story(versions).isEmpty)
  }

  @Test("a task put in is added, and what comes after it is renumbered but not moved")
  func added() throws {
    var issued = tasks
    issued.insert("Kiểm kê, thanh lý sách hư hỏng trước mùa mưa.", at: 1)
    let versions = compare(tasks, issued)
    #expect(story(versions) == ["added >I/2"])
    let last = try #require(versions.entries.last)
    #expect(last.fate == .unchanged)
    #expect(last.isRenumbered)
  }

  @Test("a task taken out is removed, and told after what it followed")
  func removed() {
    var issued = tasks
    issued.remove(at: 2)
    let versions = compare(tasks, issued)
    #expect(story(versions) == ["removed I/3>"])
    #expect(versions.entries.map(\.fate) == [.unchanged, .unchanged, .unchanged, .removed, .unchanged])
  }

  @Test("a task put elsewhere is moved, the tasks around it are not")
  func moved() {
    #expect(story(compare(tasks, [tasks[1], tasks[2], tasks[3], tasks[0]])) == ["unchanged I/1>I/4 moved"])
  }

  @Test("a section moved as a whole is told once, at its head")
  func movedSection() {
    let first = "I. NHIỆM VỤ\n1. \(tasks[0])\n2. \(tasks[1])\n"
    let second = "II. GIẢI PHÁP\n1. \(tasks[2])\n2. \(tasks[3])\n3. Kiểm tra, đôn đốc các xã thực hiện.\n"
    let head = "KẾ HOẠCH\nVề văn hóa đọc\n\n"
    let versions = VersionComparison(
      draft: Sample.version(head + first + second),
      issued: Sample.version(
        head + second.replacing("II. GIẢI", with: "I. GIẢI") + first.replacing("I. NHIỆM", with: "II. NHIỆM"))
    )
    #expect(story(versions) == ["unchanged I>II moved"])
  }

  @Test("a task put under another heading is moved")
  func movedToSection() {
    let head = "KẾ HOẠCH\nVề văn hóa đọc\n\n"
    let versions = VersionComparison(
      draft: Sample.version(
        head + "I. NHIỆM VỤ\n1. \(tasks[0])\n2. \(tasks[1])\nII. GIẢI PHÁP\n1. \(tasks[2])\n"),
      issued: Sample.version(
        head + "I. NHIỆM VỤ\n1. \(tasks[0])\nII. GIẢI PHÁP\n1. \(tasks[1])\n2. \(tasks[2])\n"))
    #expect(story(versions) == ["unchanged I/2>II/1 moved"])
  }

  @Test("a new wording is told word by word; a corrected tone is one, case and tone placement are none")
  func reworded() throws {
    var issued = tasks
    issued[0] = "Xây dựng tủ sách lưu động, thư viện số phục vụ công nhân các khu công nghiệp."
    issued[1] = "Số hoá toàn bộ Tư liệu địa chí đang lưu giữ tại thư viện huyện"
    issued[3] = "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trân."
    let versions = compare(tasks, issued)
    #expect(story(versions) == ["reworded I/1>I/1", "reworded I/4>I/4"])
    let words = try #require(versions.entries[1].words)
    let added = words.lower.filter { $0.kind == .added }.map { versions.issued.plan.text.string($0.range) }
    #expect(added == ["thư viện số"])
    #expect(words.upper.allSatisfy { $0.kind == .common })
  }

  @Test("another task at the same place is no new wording")
  func replaced() {
    var issued = tasks
    issued[2] = "Sửa chữa mái nhà kho, thay hệ thống chiếu sáng phòng đọc."
    #expect(story(compare(tasks, issued)) == ["removed I/3>", "added >I/3"])
  }

  @Test("one task made two is split, two made one are joined")
  func splitAndJoined() {
    let whole =
      "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp; tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học."
    #expect(story(compare([whole, tasks[1]], [tasks[0], tasks[2], tasks[1]])) == ["split I/1>I/1+I/2"])
    #expect(story(compare([tasks[0], tasks[2], tasks[1]], [whole, tasks[1]])) == ["joined I/1+I/2>I/1"])
  }

  @Test("a section with another heading is the same section where its tasks stayed in it")
  func heading() {
    let versions = VersionComparison(
      draft: Sample.version(Sample.tasks(tasks)),
      issued: Sample.version(Sample.tasks(tasks).replacing("I. NHIỆM VỤ", with: "I. CÔNG VIỆC CHÍNH")))
    #expect(story(versions) == ["reworded I>I"])
  }

  @Test("rows of a table are followed like tasks")
  func rows() {
    func plan(_ rows: [String]) -> PreparedPlan {
      Sample.version(
        """
        KẾ HOẠCH
        Về văn hóa đọc

        I. NHIỆM VỤ
        | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
        | --- | --- | --- | --- |

        """ + rows.map { "| \($0) |\n" }.joined())
    }
    let versions = VersionComparison(
      draft: plan([
        "1 | Kiểm kê vốn sách của thư viện huyện | Phòng Văn hóa | Quý I/2026",
        "2 | Lắp đặt máy tra cứu tại phòng đọc | Phòng Nội vụ | Quý II/2026",
      ]),
      issued: plan(["1 | Lắp đặt máy tra cứu tại phòng đọc | Phòng Nội vụ | Quý III/2026"]))
    #expect(story(versions) == ["removed I/bảng-1/1>", "reworded I/bảng-1/2>I/bảng-1/1"])
    #expect(versions.changes(of: [.deadline]).map(\.change.direction) == [.dropped, .later])
  }

  @Test("the entries hold every passage of either version exactly once")
  func completeness() {
    let draft = tasks + ["Xây dựng quy chế; ban hành nội quy phòng đọc của thư viện huyện trong năm."]
    let issued = [tasks[2], "Ban hành nội quy phòng đọc của thư viện huyện.", tasks[0], tasks[0]]
    let versions = compare(draft, issued)
    #expect(versions.entries.flatMap(\.draft).sorted() == Array(versions.draftPassages.indices))
    #expect(versions.entries.flatMap(\.issued).sorted() == Array(versions.issuedPassages.indices))
  }

  @Test("texts that have nothing in common are said to be hardly versions")
  func unlike() {
    #expect(compare([tasks[0], tasks[1]], [tasks[2], tasks[3]]).notices == [.unlike])
  }

  @Test("an empty text is said to be empty")
  func empty() {
    let versions = VersionComparison(draft: Sample.version(""), issued: Sample.version(Sample.tasks(tasks)))
    #expect(versions.notices == [.emptyDraft])
    #expect(versions.count(of: .added, among: .units) == 4)
  }
}
