import Compare

extension Concordance.Verdict {
  /// The verdict as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.accepted, .vietnamese): "đúng là thực hiện"
    case (.echo, .vietnamese): "chỉ nhắc lại"
    case (.rejected, .vietnamese): "là việc khác"
    case (.missing, .vietnamese): "đúng là chưa thấy"
    case (.accepted, .english): "carries it out"
    case (.echo, .english): "states it again"
    case (.rejected, .english): "another task"
    case (.missing, .english): "not found, confirmed"
    }
  }
}

extension [Decision] {
  /// That a person decided, with the notes: `đã duyệt: họp ngày 3/5`; empty where nobody did.
  func mark(in language: Language) -> String {
    guard !isEmpty else { return "" }
    let mark =
      switch language {
      case .vietnamese: "đã duyệt"
      case .english: "reviewed"
      }
    var notes: [String] = []
    for note in compactMap(\.note) where !notes.contains(note) { notes.append(note) }
    return notes.isEmpty ? mark : "\(mark): \(notes.joined(separator: "; "))"
  }
}
