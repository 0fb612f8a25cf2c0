import Model

extension PartialDate {
  /// The date as people write it: `31/3/2023`, `3/2023`, `quý I/2023`, `2023`; ISO 8601 in English.
  func text(in language: Language) -> String {
    guard language == .vietnamese else { return iso }
    if let quarter { return "quý \(["I", "II", "III", "IV"][(quarter - 1) % 4])/\(year)" }
    guard let month else { return String(year) }
    guard let day else { return "\(month)/\(year)" }
    return "\(day)/\(month)/\(year)"
  }
}

extension Recurrence {
  /// The recurrence as people say it.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .continuous: "thường xuyên"
    case .periodic: "định kỳ"
    case .years(1): "hằng năm"
    case .months(1): "hằng tháng"
    case .months(3): "hằng quý"
    case .weeks(1): "hằng tuần"
    case .days(1): "hằng ngày"
    case .years(let count): "\(count) năm một lần"
    case .months(let count): "\(count) tháng một lần"
    case .weeks(let count): "\(count) tuần một lần"
    case .days(let count): "\(count) ngày một lần"
    }
  }

  private var english: String {
    switch self {
    case .continuous: "continuously"
    case .periodic: "periodically"
    case .years(1): "every year"
    case .months(1): "every month"
    case .months(3): "every quarter"
    case .weeks(1): "every week"
    case .days(1): "every day"
    case .years(let count): "every \(count) years"
    case .months(let count): "every \(count) months"
    case .weeks(let count): "every \(count) weeks"
    case .days(let count): "every \(count) days"
    }
  }
}
