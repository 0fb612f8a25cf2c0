import Compare
import Report

/// Something wrong in a concordance file.
struct ConcordanceProblem {
  /// The line, from 1; nil where the whole file is meant.
  var line: Int?
  var detail: Detail

  /// What is wrong.
  enum Detail {
    case workbook
    case openQuote
    /// Columns that the heading line lacks.
    case columns([String])
    case cells(Int, of: Int)
    case noUpper
    case noLower(Concordance.Verdict)
    case unknownVerdict(String)
    case json(expected: String)
    case schema(String)
    case noEntry
    case noText(key: String)
  }

  /// One line that names file and line.
  func message(path: String, in language: Language) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(language == .vietnamese ? vietnamese : english)"
  }

  private static let verdicts = Concordance.Verdict.allCases.map(\.rawValue).joined(separator: ", ")

  private var vietnamese: String {
    switch detail {
    case .workbook: "đây là tệp Excel; hãy lưu dưới dạng CSV UTF-8."
    case .openQuote: "dấu ngoặc kép mở ở đây không được đóng."
    case .columns(let names): "dòng tiêu đề thiếu cột \(names.joined(separator: ", "))."
    case .cells(let count, let total):
      "có \(count) ô, dòng tiêu đề chỉ có \(total); ô có dấu phân cách phải đặt trong ngoặc kép."
    case .noUpper: "thiếu upperPath (mục cấp trên)."
    case .noLower(let verdict): "kết luận \(verdict.rawValue) cần lowerPath (mục cấp dưới)."
    case .unknownVerdict(let word): "không có kết luận “\(word)”; các kết luận: \(Self.verdicts)."
    case .json(let expected): "không phải JSON hợp lệ; ở đây cần \(expected)."
    case .schema(let name): "schema là \(name), không phải của tệp duyệt đối chiếu."
    case .noEntry: "mục này không phải là một đối tượng JSON."
    case .noText(let key): "\(key) phải là chuỗi hoặc null."
    }
  }

  private var english: String {
    switch detail {
    case .workbook: "this is an Excel file; save it as CSV UTF-8."
    case .openQuote: "nothing closes the quotation mark that opens here."
    case .columns(let names): "the heading line lacks \(names.joined(separator: ", "))."
    case .cells(let count, let total):
      "\(count) cells, the heading line has \(total); a cell with a separator in it must be quoted."
    case .noUpper: "upperPath is missing."
    case .noLower(let verdict): "the verdict \(verdict.rawValue) needs a lowerPath."
    case .unknownVerdict(let word): "no verdict “\(word)”; the verdicts are \(Self.verdicts)."
    case .json(let expected): "not JSON; \(expected) is needed here."
    case .schema(let name): "the schema is \(name), not that of a concordance."
    case .noEntry: "this entry is no JSON object."
    case .noText(let key): "\(key) must be a string or null."
    }
  }
}
