import Compare
import Model

extension Fate {
  /// What became of a passage, as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.unchanged, .vietnamese): "giữ nguyên"
    case (.reworded, .vietnamese): "sửa lời"
    case (.split, .vietnamese): "tách"
    case (.joined, .vietnamese): "gộp"
    case (.added, .vietnamese): "thêm"
    case (.removed, .vietnamese): "bỏ"
    case (_, .english): rawValue
    }
  }
}

extension DocumentField {
  /// The field as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.type, .vietnamese): "tên loại"
    case (.number, .vietnamese): "số, ký hiệu"
    case (.title, .vietnamese): "trích yếu"
    case (.issuer, .vietnamese): "cơ quan ban hành"
    case (.level, .vietnamese): "cấp"
    case (.place, .vietnamese): "địa danh"
    case (.date, .vietnamese): "ngày"
    case (.draft, .vietnamese): "tình trạng"
    case (.implements, .vietnamese): "thực hiện văn bản"
    case (.abbreviation, .vietnamese): "chữ viết tắt"
    case (.authority, .vietnamese): "thẩm quyền ký"
    case (.signatoryTitle, .vietnamese): "chức vụ người ký"
    case (.signatory, .vietnamese): "người ký"
    case (.recipient, .vietnamese): "nơi nhận"
    case (.draft, .english): "status"
    case (.implements, .english): "implements"
    case (.signatoryTitle, .english): "office of the signatory"
    case (_, .english): rawValue
    }
  }
}

/// The side of a comparison of versions that a column is about.
enum VersionSide: String {
  case draft
  case issued

  /// The side as people say it.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.draft, .vietnamese): "Bản dự thảo"
    case (.issued, .vietnamese): "Bản ban hành"
    case (.draft, .english): "Draft"
    case (.issued, .english): "Issued text"
    }
  }
}

/// The headings of comparisons of versions, in both languages.
enum VersionLabel: CaseIterable {
  case title
  case kept
  case units
  case everything
  case moved
  case renumbered

  /// The words.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.title, .vietnamese): "So sánh hai bản"
    case (.kept, .vietnamese): "lời văn của bản dự thảo còn trong bản ban hành"
    case (.units, .vietnamese): "Nhiệm vụ, chỉ tiêu"
    case (.everything, .vietnamese): "Mọi đoạn"
    case (.moved, .vietnamese): "chuyển chỗ"
    case (.renumbered, .vietnamese): "đổi số"
    case (.title, .english): "Two versions"
    case (.kept, .english): "of the draft's words are in the issued text"
    case (.units, .english): "Tasks and targets"
    case (.everything, .english): "All passages"
    case (.moved, .english): "moved"
    case (.renumbered, .english): "renumbered"
    }
  }
}
