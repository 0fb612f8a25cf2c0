import Report

/// What the tool says on standard error, beside the errors of single files.
enum Message {
  /// So many inputs of so many could not be read; their errors follow.
  case unread(Int, of: Int)
  /// A file was named, or found, before.
  case repeated(path: String)
  /// A calendar was written in which nothing has a date.
  case noDates(path: String)
  /// The lexicon file has problems; they follow.
  case lexiconProblems(path: String, count: Int)
  /// The lexicon file is in order.
  case lexiconInOrder(path: String, entries: Int)
  /// A folder has no plan with a gold file beside it.
  case noGold(folder: String)
  /// A gold file cannot be understood.
  case brokenGold(path: String, detail: String)
  /// A plan does not say that it carries out the one that it is checked against.
  case notBelow(path: String, upper: String)
  /// An entry of a concordance does not count, because a later one says otherwise.
  case overruledEntry(path: String, line: Int, by: Int)
  /// Entries of a concordance are about a plan that is not compared.
  case absentPlan(path: String, lines: [Int], name: String)

  /// The sentence.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .unread(let count, let total): "Không xử lý được \(count) trong \(total) đầu vào:"
    case .repeated(let path): "\(path): tệp này đã có ở trên; chỉ đọc một lần."
    case .noDates(let path):
      "\(path): không có thời hạn, chỉ tiêu nào ghi ngày tháng; lịch được ghi không có mục nào."
    case .lexiconProblems(let path, let count): "\(path): \(count) lỗi trong tệp từ điển."
    case .lexiconInOrder(let path, let entries): "\(path): hợp lệ, \(entries) mục từ."
    case .noGold(let folder):
      "\(folder): không có văn bản nào kèm tệp đáp án; hãy đặt TÊN.gold.json bên cạnh TÊN.txt."
    case .brokenGold(let path, let detail): "\(path): tệp đáp án không hợp lệ (\(detail))."
    case .notBelow(let path, let upper):
      "\(path): văn bản không viện dẫn \(upper) là văn bản mà nó thực hiện; kết quả đối chiếu chỉ để tham khảo."
    case .overruledEntry(let path, let line, let other):
      "\(path):\(line): dòng \(other) nói khác; dòng \(other) được áp dụng."
    case .absentPlan(let path, let lines, let name):
      "\(path):\(lines[0]): không có văn bản cấp dưới nào tên \(name); \(lines.count) dòng giữ nguyên, chưa áp dụng."
    }
  }

  private var english: String {
    switch self {
    case .unread(let count, let total): "\(count) of \(total) inputs could not be processed:"
    case .repeated(let path): "\(path): this file is there already; it is read once."
    case .noDates(let path):
      "\(path): no deadline and no target has a date; the calendar was written without entries."
    case .lexiconProblems(let path, let count): "\(path): \(count) problems in the lexicon file."
    case .lexiconInOrder(let path, let entries): "\(path): in order, \(entries) entries."
    case .noGold(let folder):
      "\(folder): no plan has a gold file; put NAME.gold.json beside NAME.txt."
    case .brokenGold(let path, let detail): "\(path): not a valid gold file (\(detail))."
    case .notBelow(let path, let upper):
      "\(path): this plan does not say that it carries out \(upper); read what is compared with that in mind."
    case .overruledEntry(let path, let line, let other):
      "\(path):\(line): line \(other) says otherwise, and counts."
    case .absentPlan(let path, let lines, let name):
      "\(path):\(lines[0]): no lower plan is named \(name); \(lines.count) entries kept, not applied."
    }
  }
}
