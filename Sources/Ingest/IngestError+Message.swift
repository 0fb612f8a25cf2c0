import Model

extension IngestError {
  /// What is wrong and what to do, as a sentence to follow the name of the file and a colon.
  public var message: DiagnosticMessage {
    DiagnosticMessage(vietnamese: prefix + vietnamese, english: prefix + english)
  }

  private var prefix: String { member.map { "\($0): " } ?? "" }

  private var vietnamese: String {
    switch reason {
    case .empty: "tệp rỗng; hãy kiểm tra xem văn bản đã được lưu đầy đủ chưa."
    case .unsupported(let format): format.advice.vietnamese
    case .encrypted: "tệp được bảo vệ bằng mật khẩu; hãy mở bằng mật khẩu rồi lưu lại không đặt mật khẩu."
    case .truncated: "tệp bị cụt, thiếu phần cuối; hãy chép hoặc tải lại."
    case .damaged(let format, let detail):
      "tệp \(format.rawValue) bị hỏng (\(detail)); hãy mở và lưu lại, hoặc tải lại."
    case .missingPart(let part): "tệp thiếu phần \(part), nơi chứa văn bản; hãy mở bằng Word và lưu lại."
    case .unpacksTooFar(let part, let bytes):
      "phần \(part) bung ra hơn \(bytes) byte, vượt giới hạn an toàn; hãy kiểm tra nguồn gốc của tệp."
    case .tooManyPixels(let width, let height):
      "ảnh có \(width) × \(height) điểm, vượt giới hạn an toàn; hãy quét lại ở 300 dpi hoặc kiểm tra nguồn gốc của tệp."
    case .missingEncoding(let encoding):
      "máy không có bảng mã \(encoding.title); hãy lưu lại dưới dạng văn bản UTF-8."
    case .notUTF8(let line):
      "không phải UTF-8 (dòng \(line)) và không rõ bảng mã; hãy nêu bằng --encoding hoặc lưu lại dưới dạng UTF-8."
    case .missingTool(let tool, let package): "máy chưa có \(tool); hãy cài gói \(package)."
    case .timedOut(let tool, let seconds): "\(tool) chạy quá \(seconds) giây; hãy chia nhỏ tệp."
    case .temporaryFolder(let path, let detail):
      "không ghi được vào thư mục tạm \(path) (\(detail)); hãy nêu thư mục khác bằng biến TMPDIR."
    case .failed(let tool, let detail): "\(tool) không đọc được tệp (\(detail)); hãy mở và lưu lại tệp."
    }
  }

  private var english: String {
    switch reason {
    case .empty: "the file is empty; check that the text was saved."
    case .unsupported(let format): format.advice.english
    case .encrypted: "a password protects the file; open it with the password and save it without one."
    case .truncated: "the file is cut off, its end is missing; copy or download it again."
    case .damaged(let format, let detail):
      "the \(format.rawValue) file is damaged (\(detail)); open it and save it again, or download it again."
    case .missingPart(let part):
      "the file lacks its part \(part), which holds the text; open it in Word and save it again."
    case .unpacksTooFar(let part, let bytes):
      "its part \(part) unpacks to more than \(bytes) bytes, beyond what is safe; check where the file is from."
    case .tooManyPixels(let width, let height):
      "the image has \(width) × \(height) pixels, beyond what is safe; scan it at 300 dpi, or check where the file is from."
    case .missingEncoding(let encoding):
      "this machine has no table for \(encoding.title); save the file as UTF-8 text."
    case .notUTF8(let line):
      "not UTF-8 (line \(line)), its encoding unknown; name it by --encoding, or save the file as UTF-8 text."
    case .missingTool(let tool, let package):
      "\(tool) is not on this machine; install the package \(package)."
    case .timedOut(let tool, let seconds): "\(tool) took longer than \(seconds) seconds; split the file."
    case .temporaryFolder(let path, let detail):
      "the folder for temporary files \(path) cannot be written to (\(detail)); name another by TMPDIR."
    case .failed(let tool, let detail):
      "\(tool) could not read the file (\(detail)); open it and save it again."
    }
  }
}

extension Format {
  /// What to do with a file of a format that has no reader.
  fileprivate var advice: DiagnosticMessage {
    switch self {
    case .docx:
      said(
        "đây là tệp Word (.docx); hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is a Word file (.docx); save it as plain UTF-8 text (.txt).")
    case .doc:
      said(
        "đây là tệp Word cũ (.doc); hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is an old Word file (.doc); save it as plain UTF-8 text (.txt).")
    case .flatWord:
      said(
        "đây là tệp Word XML; hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is a Word XML file; save it as plain UTF-8 text (.txt).")
    case .odt, .flatODT:
      said(
        "đây là tệp OpenDocument; hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is an OpenDocument file; save it as plain UTF-8 text (.txt).")
    case .pdf:
      said(
        "đây là tệp PDF; hãy trích văn bản trước, ví dụ: pdftotext -layout.",
        "this is a PDF; extract its text first, for example: pdftotext -layout.")
    case .rtf:
      said(
        "đây là tệp RTF; hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is an RTF file; save it as plain UTF-8 text (.txt).")
    case .html, .mht:
      said(
        "đây là trang web; hãy lưu lại dưới dạng văn bản thuần UTF-8 (.txt).",
        "this is a web page; save it as plain UTF-8 text (.txt).")
    case .png, .jpeg, .tiff:
      said(
        "đây là tệp ảnh; hãy nhận dạng chữ trước, ví dụ: tesseract -l vie.",
        "this is an image; recognise its text first, for example: tesseract -l vie.")
    case .otherImage:
      said(
        "đây là tệp ảnh loại không đọc được; hãy lưu lại thành PNG, JPEG hoặc TIFF.",
        "this is an image of a kind that is not read; save it as PNG, JPEG or TIFF.")
    case .zip, .archive:
      said("đây là tệp nén; hãy giải nén trước.", "this is a compressed file; unpack it first.")
    case .encryptedOffice: IngestError(.encrypted).message
    case .spreadsheet:
      said(
        "đây là bảng tính, không phải văn bản; hãy lưu văn bản dưới dạng .docx hoặc .txt.",
        "this is a spreadsheet, not a document; save the document as .docx or .txt.")
    case .presentation:
      said(
        "đây là tệp trình chiếu, không phải văn bản; hãy lưu văn bản dưới dạng .docx hoặc .txt.",
        "this is a presentation, not a document; save the document as .docx or .txt.")
    case .eml, .msg:
      said(
        "đây là thư điện tử; hãy lưu tệp đính kèm ra rồi nêu tệp đó.",
        "this is an e-mail message; save its attachment and name that.")
    case .text, .binary:
      said(
        "đây là tệp nhị phân, không phải văn bản; hãy lưu lại dưới dạng văn bản UTF-8.",
        "this is a binary file, not a text; save it as UTF-8 text.")
    }
  }

  private func said(_ vietnamese: String, _ english: String) -> DiagnosticMessage {
    DiagnosticMessage(vietnamese: vietnamese, english: english)
  }
}
