import Glibc
import Ingest
import Report

extension InputError {
  /// One sentence that names the file, what is wrong and what to do.
  func message(in language: Language) -> String {
    let name = path == "-" ? standardInput(in: language) : path.isEmpty ? "''" : path
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

  /// The endings of names that a walk takes: `.docx, .md, .txt`.
  private static var endings: String {
    FormatReader.extensions.sorted().map { "." + $0 }.joined(separator: ", ")
  }

  private var vietnamese: String {
    switch reason {
    case .missing: "không có tệp hay thư mục này; hãy kiểm tra lại đường dẫn."
    case .noPermission: "không có quyền truy cập; hãy cấp quyền hoặc chép tệp sang chỗ khác."
    case .folderWithoutPlans: "thư mục không có văn bản nào (\(Self.endings)); hãy nêu đích danh tệp."
    case .archiveWithoutPlans:
      "tệp nén không có văn bản nào (\(Self.endings)); hãy giải nén rồi nêu đích danh tệp."
    case .folder: "đây là thư mục; hãy nêu một tệp."
    case .goldFile: "đây là tệp đáp án (.gold.json), không phải văn bản; hãy dùng plantrace evaluate."
    case .unreadable(let error): error.message.vietnamese
    case .tooLarge(let bytes): "tệp quá lớn (\(bytes) byte, tối đa 4 GiB); hãy chia nhỏ."
    case .notUTF8: "không phải văn bản UTF-8; hãy lưu lại tệp này với mã UTF-8."
    case .sameAsInput: "trùng với một tệp đầu vào; hãy chọn chỗ ghi khác."
    case .notAFolder: "không phải thư mục; hãy nêu một thư mục cho -o."
    case .noFolder: "không có thư mục để ghi tệp này; hãy tạo thư mục trước hoặc chọn chỗ ghi khác."
    case .diskFull: "hết chỗ trên đĩa; hãy giải phóng dung lượng hoặc ghi sang chỗ khác."
    case .closed: "đã bị đóng; hãy mở lại hoặc chuyển hướng vào một tệp."
    case .takenOutput(let other): "kết quả trùng tên với kết quả của \(other); hãy ghi riêng từng tệp."
    case .workbook(let detail): "không tạo được tệp Excel (\(detail))."
    case .system(let code): "lỗi hệ thống: \(String(cString: strerror(code)))."
    }
  }

  private var english: String {
    switch reason {
    case .missing: "no such file or folder; check the path."
    case .noPermission: "permission denied; grant access or copy the file elsewhere."
    case .folderWithoutPlans: "the folder has no plans (\(Self.endings)); name a file instead."
    case .archiveWithoutPlans: "the archive has no plans (\(Self.endings)); unpack it and name a file."
    case .folder: "this is a folder; name a file."
    case .goldFile: "this is a gold file (.gold.json), not a plan; use plantrace evaluate."
    case .unreadable(let error): error.message.english
    case .tooLarge(let bytes): "the file is too large (\(bytes) bytes, at most 4 GiB); split it."
    case .notUTF8: "this is not UTF-8 text; save the file as UTF-8."
    case .sameAsInput: "this is one of the inputs; choose another place for the output."
    case .notAFolder: "not a folder; name a folder for -o."
    case .noFolder: "there is no folder to write this file to; make it first or choose another place."
    case .diskFull: "no space left on the device; free some or write elsewhere."
    case .closed: "it is closed; open it or redirect it to a file."
    case .takenOutput(let other): "the output of \(other) has the same name; write them separately."
    case .workbook(let detail): "the workbook could not be made (\(detail))."
    case .system(let code): "system error: \(String(cString: strerror(code)))."
    }
  }
}
