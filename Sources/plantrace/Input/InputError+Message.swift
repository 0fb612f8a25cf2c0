import Glibc
import Report

extension InputError {
  /// One sentence that names the file, what is wrong and what to do.
  func message(in language: Language) -> String {
    let name = path == "-" ? standardInput(in: language) : path
    let sentence =
      switch language {
      case .vietnamese: vietnamese
      case .english: english
      }
    return "\(name): \(sentence)"
  }

  private func standardInput(in language: Language) -> String {
    switch language {
    case .vietnamese: "đầu vào chuẩn"
    case .english: "standard input"
    }
  }

  private var vietnamese: String {
    switch reason {
    case .missing: "không có tệp hay thư mục này; hãy kiểm tra lại đường dẫn."
    case .noPermission: "không có quyền truy cập; hãy cấp quyền hoặc chép tệp sang chỗ khác."
    case .empty: "tệp rỗng; hãy kiểm tra xem văn bản đã được lưu đầy đủ chưa."
    case .folderWithoutPlans: "thư mục không có văn bản nào (.txt, .md, .markdown); hãy nêu đích danh tệp."
    case .folder: "đây là thư mục; hãy nêu một tệp."
    case .goldFile: "đây là tệp đáp án (.gold.json), không phải văn bản; hãy dùng plantrace evaluate."
    case .binary(let signature): signature.vietnamese
    case .notUTF8(let line):
      "không phải UTF-8 (dòng \(line)); hãy lưu lại dưới dạng văn bản UTF-8, ví dụ: iconv -f TCVN5712-1 -t UTF-8."
    case .tooLarge(let bytes): "tệp quá lớn (\(bytes) byte, tối đa 4 GiB); hãy chia nhỏ."
    case .sameAsInput: "trùng với một tệp đầu vào; hãy chọn chỗ ghi khác."
    case .notAFolder: "không phải thư mục; hãy nêu một thư mục cho -o."
    case .takenOutput(let other): "kết quả trùng tên với kết quả của \(other); hãy ghi riêng từng tệp."
    case .workbook(let detail): "không tạo được tệp Excel (\(detail))."
    case .system(let code): "lỗi hệ thống: \(String(cString: strerror(code)))."
    }
  }

  private var english: String {
    switch reason {
    case .missing: "no such file or folder; check the path."
    case .noPermission: "permission denied; grant access or copy the file elsewhere."
    case .empty: "the file is empty; check that the text was saved."
    case .folderWithoutPlans: "the folder has no plans (.txt, .md, .markdown); name a file instead."
    case .folder: "this is a folder; name a file."
    case .goldFile: "this is a gold file (.gold.json), not a plan; use plantrace evaluate."
    case .binary(let signature): signature.english
    case .notUTF8(let line):
      "not UTF-8 (line \(line)); save it as UTF-8 text, for example: iconv -f TCVN5712-1 -t UTF-8."
    case .tooLarge(let bytes): "the file is too large (\(bytes) bytes, at most 4 GiB); split it."
    case .sameAsInput: "this is one of the inputs; choose another place for the output."
    case .notAFolder: "not a folder; name a folder for -o."
    case .takenOutput(let other): "the output of \(other) has the same name; write them separately."
    case .workbook(let detail): "the workbook could not be made (\(detail))."
    case .system(let code): "system error: \(String(cString: strerror(code)))."
    }
  }
}

extension FileSignature? {
  fileprivate var vietnamese: String {
    switch self {
    case .word: "đây là tệp Word (.docx); hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt)."
    case .legacyWord: "đây là tệp Word cũ (.doc); hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt)."
    case .pdf: "đây là tệp PDF; hãy trích văn bản trước, ví dụ: pdftotext -layout."
    case .rtf: "đây là tệp RTF; hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt)."
    case .utf16: "tệp mã hóa UTF-16; hãy lưu lại dưới dạng UTF-8, ví dụ: iconv -f UTF-16 -t UTF-8."
    case .archive: "đây là tệp nén; hãy giải nén trước."
    case nil: "đây là tệp nhị phân, không phải văn bản; hãy lưu lại dưới dạng văn bản UTF-8."
    }
  }

  fileprivate var english: String {
    switch self {
    case .word: "this is a Word file (.docx); save it as plain UTF-8 text (.txt)."
    case .legacyWord: "this is an old Word file (.doc); save it as plain UTF-8 text (.txt)."
    case .pdf: "this is a PDF; extract its text first, for example: pdftotext -layout."
    case .rtf: "this is an RTF file; save it as plain UTF-8 text (.txt)."
    case .utf16: "the file is encoded in UTF-16; save it as UTF-8, for example: iconv -f UTF-16 -t UTF-8."
    case .archive: "this is a compressed file; unpack it first."
    case nil: "this is a binary file, not a text; save it as UTF-8 text."
    }
  }
}
