import Compare
import Model

/// An invented plan in which every part is in order; a test changes the part that it is about.
struct PlanSheet {
  var issuer = "TỈNH ỦY HÀ TĨNH"
  var number = "Số 45-KH/TU"
  var dateline = "Hà Tĩnh, ngày 28 tháng 10 năm 2022"
  var type = "KẾ HOẠCH"
  var title = "về phát triển văn hóa đọc"
  var preamble = "Ban Thường vụ Tỉnh ủy ban hành Kế hoạch phát triển văn hóa đọc như sau:"
  var purpose = "I. MỤC ĐÍCH, YÊU CẦU\nNâng cao thói quen đọc của nhân dân."
  /// The lines below `II. NHIỆM VỤ`.
  var tasks = "1. Sở Văn hóa mở phòng đọc (hoàn thành trong năm 2023)."
  var organisation = "III. TỔ CHỨC THỰC HIỆN\n1. Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc."
  var recipients = "Nơi nhận:\n- Các huyện ủy, thị ủy;\n- Lưu: Văn phòng."
  var signature = "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn Sách"

  /// A plan of a commune after districts ended.
  static let commune: PlanSheet = {
    var sheet = PlanSheet()
    sheet.issuer = "ỦY BAN NHÂN DÂN\nXÃ CẨM DƯƠNG"
    sheet.number = "Số: 15/KH-UBND"
    sheet.dateline = "Cẩm Dương, ngày 14 tháng 10 năm 2025"
    sheet.preamble = "Ủy ban nhân dân xã ban hành Kế hoạch phát triển văn hóa đọc như sau:"
    sheet.tasks = "1. Phòng Văn hóa - Xã hội mở phòng đọc (hoàn thành trong năm 2026)."
    sheet.organisation = "III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Ủy ban nhân dân xã theo dõi, đôn đốc."
    sheet.recipients = "Nơi nhận:\n- Các thôn;\n- Lưu: VT."
    sheet.signature = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Sách"
    return sheet
  }()

  /// The text, parts that are empty left out.
  var text: String {
    let work = tasks.isEmpty ? "" : "II. NHIỆM VỤ\n" + tasks
    let head = [issuer, number, dateline].filter { !$0.isEmpty }.joined(separator: "\n")
    let name = [type, title].filter { !$0.isEmpty }.joined(separator: "\n")
    return [head, name, preamble, purpose, work, organisation, recipients, signature]
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The plan of the text.
  func prepared(_ name: String = "plan.txt") -> PreparedPlan { Sample.prepared(name, text) }

  /// All findings.
  func findings(
    against upper: PlanSheet? = nil, settings: FindingSettings = FindingSettings()
  ) -> [Finding] {
    let above = upper.map { Sample.upper("upper.txt", $0.text) }
    return PlanCheck(settings: settings, against: above).findings(in: prepared())
  }

  /// The words in which a rule finds something.
  func words(_ rule: String, against upper: PlanSheet? = nil) -> [String] {
    let plan = prepared().plan
    return findings(against: upper).filter { $0.rule == rule }.map { plan.text.string($0.range) }
  }

  /// The English messages of a rule.
  func messages(_ rule: String, against upper: PlanSheet? = nil) -> [String] {
    findings(against: upper).filter { $0.rule == rule }.map(\.message.english)
  }

  /// The severities of a rule's findings.
  func severities(_ rule: String) -> [Diagnostic.Severity] {
    findings().filter { $0.rule == rule }.map(\.severity)
  }

  /// The sheet with one part changed.
  func with<Value>(_ part: WritableKeyPath<PlanSheet, Value>, _ value: Value) -> PlanSheet {
    var copy = self
    copy[keyPath: part] = value
    return copy
  }
}
