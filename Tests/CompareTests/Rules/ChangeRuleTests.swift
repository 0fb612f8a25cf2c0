import Compare
import Testing

@Suite("Rules of changes")
struct ChangeRuleTests {
  /// Two tasks with the change between them, and a wording of the lower one without it.
  struct Example: Sendable, CustomTestStringConvertible {
    var kind: ChangeKind
    var direction: Direction
    var upper: String
    var lower: String
    var nearMiss: String

    var testDescription: String { "\(kind.rawValue) \(direction.rawValue)" }
  }

  private static let shelves = "xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp"
  private static let share = "trường tiểu học có phòng đọc mở cửa hằng ngày cho học sinh"

  private static let examples = [
    Example(
      kind: .number, direction: .lowered, upper: "Phấn đấu 85% \(share).", lower: "Phấn đấu 80% \(share).",
      nearMiss: "Phấn đấu 85% \(share)."),
    Example(
      kind: .number, direction: .raised, upper: "Phấn đấu 85% \(share).",
      lower: "Phấn đấu trên 85% \(share).",
      nearMiss: "Phấn đấu 85% \(share)."),
    Example(
      kind: .number, direction: .loosened, upper: "Phấn đấu không quá 3% \(share).",
      lower: "Phấn đấu không quá 4% \(share).", nearMiss: "Phấn đấu không quá 3% \(share)."),
    Example(
      kind: .number, direction: .tightened, upper: "Phấn đấu không quá 3% \(share).",
      lower: "Phấn đấu dưới 3% \(share).", nearMiss: "Phấn đấu không quá 4% \(share)."),
    Example(
      kind: .number, direction: .changed, upper: "Phấn đấu tối thiểu 3% \(share).",
      lower: "Phấn đấu 3 - 4% \(share).", nearMiss: "Phấn đấu 4 - 5% \(share)."),
    Example(
      kind: .number, direction: .same, upper: "Phấn đấu huy động 2 tỷ đồng xây dựng tủ sách lưu động.",
      lower: "Phấn đấu huy động 2.000 triệu đồng xây dựng tủ sách lưu động.",
      nearMiss: "Phấn đấu huy động 200 triệu đồng xây dựng tủ sách lưu động."),
    Example(
      kind: .number, direction: .dropped, upper: "Phấn đấu 85% \(share).", lower: "Phấn đấu nhiều \(share).",
      nearMiss: "Phấn đấu 80% \(share)."),
    Example(
      kind: .deadline, direction: .later, upper: "Sở Văn hóa \(shelves) (hoàn thành trước 30/6/2023).",
      lower: "Sở Văn hóa \(shelves) (hoàn thành trước 31/12/2023).",
      nearMiss: "Sở Văn hóa \(shelves) (hoàn thành trước 30/6/2023)."),
    Example(
      kind: .deadline, direction: .earlier, upper: "Sở Văn hóa \(shelves) (hoàn thành trong năm 2023).",
      lower: "Sở Văn hóa \(shelves) (hoàn thành trong quý II/2023).",
      nearMiss: "Sở Văn hóa \(shelves) (hoàn thành trước 31/12/2023)."),
    Example(
      kind: .deadline, direction: .introduced, upper: "Sở Văn hóa \(shelves).",
      lower: "Sở Văn hóa \(shelves) (hoàn thành trong quý II/2023).", nearMiss: "Sở Văn hóa \(shelves)."),
    Example(
      kind: .deadline, direction: .dropped, upper: "Đến năm 2025 phấn đấu 85% \(share).",
      lower: "Phấn đấu nhiều \(share).", nearMiss: "Đến năm 2025 phấn đấu 80% \(share)."),
    Example(
      kind: .deadline, direction: .introduced, upper: "Sở Văn hóa \(shelves).",
      lower: "Sở Văn hóa \(shelves); đến năm 2025 có ít nhất 12 tủ sách.",
      nearMiss: "Sở Văn hóa \(shelves); có ít nhất 12 tủ sách."),
    Example(
      kind: .deadline, direction: .earlier, upper: "Sở Văn hóa \(shelves) (trước ngày 15/12 hằng năm).",
      lower: "Sở Văn hóa \(shelves) (trước ngày 30/11 hằng năm).",
      nearMiss: "Sở Văn hóa \(shelves) (trước ngày 15 tháng 12 hằng năm)."),
    Example(
      kind: .deadline, direction: .same, upper: "Sở Văn hóa \(shelves) (quý IV hằng năm).",
      lower: "Sở Văn hóa \(shelves) (trước ngày 31/12 hằng năm).",
      nearMiss: "Sở Văn hóa \(shelves) (tháng 6 hằng năm)."),
    Example(
      kind: .deadline, direction: .changed, upper: "Sở Văn hóa \(shelves) (thực hiện từ quý IV/2022).",
      lower: "Sở Văn hóa \(shelves) (hoàn thành trước 31/3/2023).",
      nearMiss: "Sở Văn hóa \(shelves) (thực hiện từ quý I/2023)."),
    Example(
      kind: .body, direction: .introduced, upper: "Sở Văn hóa chủ trì \(shelves).",
      lower: "Sở Văn hóa chủ trì, phối hợp với Ban Chỉ huy Quân sự huyện \(shelves).",
      nearMiss: "Sở Văn hóa chủ trì \(shelves)."),
    Example(
      kind: .body, direction: .reassigned, upper: "Ban Tuyên giáo Tỉnh ủy chủ trì \(shelves).",
      lower: "Ủy ban Kiểm tra Huyện ủy chủ trì \(shelves).",
      nearMiss: "Ban Tuyên giáo Huyện ủy chủ trì \(shelves)."),
    Example(
      kind: .bodyCounterpart, direction: .counterpart, upper: "Ban Tuyên giáo Tỉnh ủy chủ trì \(shelves).",
      lower: "Ban Tuyên giáo Huyện ủy chủ trì \(shelves).",
      nearMiss: "Ủy ban Kiểm tra Huyện ủy chủ trì \(shelves)."
    ),
    Example(
      kind: .bodyCounterpart, direction: .counterpart,
      upper: "Các huyện ủy, đảng ủy trực thuộc Tỉnh ủy \(shelves).",
      lower: "Các chi bộ, đảng bộ trực thuộc Huyện ủy \(shelves).",
      nearMiss: "Các chi bộ, đảng bộ có thư viện \(shelves)."),
    Example(
      kind: .reference, direction: .introduced, upper: "Sở Văn hóa \(shelves).",
      lower: "Sở Văn hóa \(shelves) theo Quyết định số 12-QĐ/TU ngày 05/01/2022.",
      nearMiss: "Sở Văn hóa \(shelves)."),
    Example(
      kind: .added, direction: .introduced, upper: "Sở Văn hóa \(shelves).",
      lower: "Sở Văn hóa \(shelves); mời nghệ nhân kể chuyện làng nghề gốm, nghề dệt chiếu.",
      nearMiss: "Sở Văn hóa \(shelves) lớn."),
    Example(
      kind: .dropped, direction: .dropped,
      upper: "Sở Văn hóa \(shelves); mời nghệ nhân kể chuyện làng nghề gốm, nghề dệt chiếu.",
      lower: "Sở Văn hóa \(shelves).",
      nearMiss: "Sở Văn hóa \(shelves); mời nghệ nhân kể chuyện làng nghề gốm, nghề dệt chiếu."),
  ]

  private func changes(_ upper: String, _ lower: String) -> [String] {
    let plan = Sample.upper("upper.txt", Sample.tasks([upper], level: "tỉnh"))
    return Aligner(plan).align(Sample.prepared("lower.txt", Sample.tasks([lower]))).units[0].changes
      .map { "\($0.kind.rawValue) \($0.direction.rawValue)" }
  }

  @Test("a change is found in its example", arguments: examples)
  func example(of example: Example) {
    #expect(changes(example.upper, example.lower).contains(example.testDescription))
  }

  @Test("a change is not found in its near miss", arguments: examples)
  func nearMiss(of example: Example) {
    #expect(!changes(example.upper, example.nearMiss).contains(example.testDescription))
  }

  @Test("a body that a heading gives above and nothing below is dropped, and the wording is the same")
  func headBody() {
    let task = "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp"
    let above = "\(Sample.tasks([], level: "tỉnh"))1. Ban Tuyên giáo Tỉnh ủy\n- \(task).\n"
    func entry(_ lower: String) -> UnitAlignment? {
      Aligner(Sample.upper("upper.txt", above)).align(Sample.prepared("lower.txt", lower)).units
        .first { $0.relation != .missing }
    }
    let dropped = entry(Sample.tasks(["\(task)."]))
    #expect(dropped?.changes.map(\.direction) == [.dropped])
    #expect(dropped?.relation == .verbatim)
    let kept = entry("\(Sample.tasks([]))1. Ban Tuyên giáo Huyện ủy\n- \(task).\n")
    #expect(kept?.changes.map(\.direction) == [.counterpart])
  }

  @Test("every kind of change has an example")
  func catalogue() { #expect(Set(Self.examples.map(\.kind)) == Set(ChangeKind.allCases)) }
}
