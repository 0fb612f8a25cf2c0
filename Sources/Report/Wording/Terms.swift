import Model

extension Level {
  /// The level as people say it.
  func text(in language: Language) -> String {
    guard language == .vietnamese else { return rawValue }
    return switch self {
    case .central: "trung ương"
    case .province: "tỉnh, thành phố"
    case .district: "huyện"
    case .commune: "xã, phường"
    case .bloc: "đảng ủy khối"
    case .unit: "đơn vị"
    }
  }
}

extension BodyRole {
  /// The role as people say it.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.responsible, .vietnamese): "thực hiện"
    case (.lead, .vietnamese): "chủ trì"
    case (.coordinate, .vietnamese): "phối hợp"
    case (.principal, .vietnamese): "được tham mưu"
    case (.directed, .vietnamese): "được chỉ đạo"
    case (.reportTo, .vietnamese): "nhận báo cáo"
    case (.responsible, .english): "responsible"
    case (.lead, .english): "lead"
    case (.coordinate, .english): "coordinates"
    case (.principal, .english): "principal"
    case (.directed, .english): "directed"
    case (.reportTo, .english): "reported to"
    }
  }
}

extension Diagnostic.Severity {
  /// The severity as people say it.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.note, .vietnamese): "ghi chú"
    case (.warning, .vietnamese): "cảnh báo"
    case (.error, .vietnamese): "lỗi"
    case (_, .english): rawValue
    }
  }
}

extension SectionRole {
  /// The role of a section as people say it.
  func text(in language: Language) -> String {
    guard language == .vietnamese else { return code }
    return switch self {
    case .purpose: "mục đích, yêu cầu"
    case .viewpoint: "quan điểm"
    case .situation: "tình hình"
    case .objectives: "mục tiêu"
    case .dissemination: "quán triệt"
    case .tasks: "nhiệm vụ"
    case .assignment: "phân công"
    case .funding: "kinh phí"
    case .organisation: "tổ chức thực hiện"
    case .appendix: "phụ lục"
    case .other: "khác"
    }
  }
}
