import Compare

extension Relation {
  /// The relation as people say it. What is missing is said of the text, never of the work.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.verbatim, .vietnamese): "nguyên văn"
    case (.adapted, .vietnamese): "điều chỉnh"
    case (.split, .vietnamese): "tách"
    case (.merged, .vietnamese): "gộp"
    case (.splitAndMerged, .vietnamese): "tách và gộp"
    case (.missing, .vietnamese): "chưa thấy"
    case (.verbatim, .english): "verbatim"
    case (.adapted, .english): "adapted"
    case (.split, .english): "split"
    case (.merged, .english): "merged"
    case (.splitAndMerged, .english): "split and merged"
    case (.missing, .english): "not found"
    }
  }
}

extension Carried {
  /// How much is carried, as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.full, .vietnamese): "đầy đủ"
    case (.most, .vietnamese): "phần lớn"
    case (.part, .vietnamese): "một phần"
    case (.none, .vietnamese): "không"
    case (.full, .english): "in full"
    case (.most, .english): "mostly"
    case (.part, .english): "in part"
    case (.none, .english): "not"
    }
  }
}

extension Band {
  /// The band as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.sure, .vietnamese): "chắc chắn"
    case (.likely, .vietnamese): "nhiều khả năng"
    case (.review, .vietnamese): "cần xem lại"
    case (.sure, .english): "sure"
    case (.likely, .english): "likely"
    case (.review, .english): "to review"
    }
  }
}

extension LinkRole {
  /// The role as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.primary, .vietnamese): "thực hiện"
    case (.echo, .vietnamese): "nhắc lại"
    case (.primary, .english): "carries out"
    case (.echo, .english): "states again"
    }
  }
}

extension LinkRule {
  /// The rule as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.words, .vietnamese): "trùng lời văn"
    case (.target, .vietnamese): "cùng chỉ tiêu"
    case (.function, .vietnamese): "cùng việc tổ chức thực hiện"
    case (.leftover, .vietnamese): "phần còn lại của hai văn bản"
    case (.lastItem, .vietnamese): "mục còn lại của hai danh mục tương ứng"
    case (.restated, .vietnamese): "nhắc lại phần lớn nội dung"
    case (.clause, .vietnamese): "trùng một ý"
    case (.heading, .vietnamese): "cùng đề mục, gần nghĩa"
    case (.place, .vietnamese): "nêu đích danh địa bàn"
    case (.concordance, .vietnamese): "theo tệp đối chiếu"
    case (.words, .english): "shared words"
    case (.target, .english): "same target"
    case (.function, .english): "same organisational function"
    case (.leftover, .english): "left over on both sides"
    case (.lastItem, .english): "last items of lists that match"
    case (.restated, .english): "says most of it again"
    case (.clause, .english): "shared clause"
    case (.heading, .english): "alike below the same heading"
    case (.place, .english): "names the place"
    case (.concordance, .english): "by the concordance"
    }
  }
}

extension UnitKind {
  /// The kind as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.target, .vietnamese): "chỉ tiêu, mục tiêu"
    case (.task, .vietnamese): "nhiệm vụ"
    case (.organisational, .vietnamese): "tổ chức thực hiện"
    case (.target, .english): "target"
    case (.task, .english): "task"
    case (.organisational, .english): "organisation"
    }
  }
}
