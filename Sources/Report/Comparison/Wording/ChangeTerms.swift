import Compare

extension ChangeKind {
  /// The kind as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.number, .vietnamese): "chỉ tiêu"
    case (.deadline, .vietnamese): "thời hạn"
    case (.body, .vietnamese): "cơ quan"
    case (.bodyCounterpart, .vietnamese): "cơ quan tương ứng"
    case (.reference, .vietnamese): "văn bản dẫn chiếu"
    case (.added, .vietnamese): "thêm lời"
    case (.dropped, .vietnamese): "bớt lời"
    case (.number, .english): "target"
    case (.deadline, .english): "deadline"
    case (.body, .english): "body"
    case (.bodyCounterpart, .english): "body of its level"
    case (.reference, .english): "cited document"
    case (.added, .english): "words added"
    case (.dropped, .english): "words dropped"
    }
  }
}

extension Direction {
  /// The direction as people say it.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.raised, .vietnamese): "cao hơn"
    case (.lowered, .vietnamese): "thấp hơn"
    case (.loosened, .vietnamese): "nới mức trần"
    case (.tightened, .vietnamese): "siết mức trần"
    case (.earlier, .vietnamese): "sớm hơn"
    case (.later, .vietnamese): "muộn hơn"
    case (.same, .vietnamese): "như nhau"
    case (.dropped, .vietnamese): "không nêu"
    case (.introduced, .vietnamese): "nêu thêm"
    case (.counterpart, .vietnamese): "tương ứng ở cấp mình"
    case (.reassigned, .vietnamese): "giao cơ quan khác"
    case (.changed, .vietnamese): "khác"
    case (.raised, .english): "raised"
    case (.lowered, .english): "lowered"
    case (.loosened, .english): "limit loosened"
    case (.tightened, .english): "limit tightened"
    case (.earlier, .english): "earlier"
    case (.later, .english): "later"
    case (.same, .english): "same"
    case (.dropped, .english): "dropped"
    case (.introduced, .english): "introduced"
    case (.counterpart, .english): "counterpart"
    case (.reassigned, .english): "reassigned"
    case (.changed, .english): "changed"
    }
  }
}

extension Kinship {
  /// How the lower plan is related to the upper one, as a clause: `thực hiện 18-CTr/TU`.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.sameText, .vietnamese): "cùng một văn bản"
    case (.parent(let key), .vietnamese): "thực hiện \(key)"
    case (.ancestor(let between), .vietnamese): "thực hiện gián tiếp, qua \(between.joined(separator: ", "))"
    case (.sibling(let key), .vietnamese): "cùng thực hiện \(key), không thực hiện văn bản cấp trên đã chọn"
    case (.unrelated, .vietnamese): "không thấy liên hệ qua dẫn chiếu"
    case (.sameText, .english): "the same text"
    case (.parent(let key), .english): "implements \(key)"
    case (.ancestor(let between), .english): "implements it by way of \(between.joined(separator: ", "))"
    case (.sibling(let key), .english): "also implements \(key); it does not implement the upper plan"
    case (.unrelated, .english): "not related by what the plans cite"
    }
  }
}
