import ArgumentParser
import Ingest
import Report

/// `plantrace doctor`: what this machine can read, and what to install for the rest.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "List the programs and libraries that some formats need, with what is there and what to install.",
    discussion:
      "Exit code 1 where something is missing. Text and Markdown need none of them.")

  @Option(help: "Language of the list: vi or en.")
  var lang: Language?

  /// Runs the command.
  func run() throws {
    let language = lang ?? Environment.language
    let needs = OutsideTool.all().map { Need($0, in: language) } + [Need.workbooks(in: language)]
    for need in needs { print(line(need, in: language)) }
    let packages = needs.filter { $0.version == nil }.map(\.package).reduce(into: [String]()) { list, name in
      if !list.contains(name) { list.append(name) }
    }
    guard !packages.isEmpty else { return }
    print("\napt install \(packages.joined(separator: " "))")
    throw ExitCode(ExitStatus.findings.rawValue)
  }

  private func line(_ need: Need, in language: Language) -> String {
    let missing = language == .vietnamese ? "thiếu, gói \(need.package)" : "missing, package \(need.package)"
    return "  \(need.name.padded(to: 15))\((need.version ?? missing).padded(to: 40))\(need.purpose)"
  }

  /// A line of the list.
  private struct Need {
    var name: String
    var package: String
    var version: String?
    var purpose: String

    init(_ tool: OutsideTool, in language: Language) {
      name = tool.name
      package = tool.package
      version = tool.version
      purpose = language == .vietnamese ? tool.purpose.vietnamese : tool.purpose.english
    }

    private init(name: String, package: String, version: String?, purpose: String) {
      self.name = name
      self.package = package
      self.version = version
      self.purpose = purpose
    }

    static func workbooks(in language: Language) -> Need {
      Need(
        name: "libxlsxwriter", package: "libxlsxwriter4", version: WorkbookLibrary.name,
        purpose: language == .vietnamese ? "báo cáo XLSX" : "XLSX reports")
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension OutsideTool.Purpose {
  fileprivate var vietnamese: String {
    switch self {
    case .pdf: "PDF có lớp chữ"
    case .images: "trang PDF là ảnh quét"
    case .imageFiles: "bảng trong ảnh quét PNG, JPEG, TIFF"
    case .recognition: "ảnh quét: PDF, PNG, JPEG, TIFF"
    case .vietnamese: "chữ Việt trong ảnh quét"
    case .office: "DOC, RTF, ODT"
    case .archives: "DOCX, ODT, ZIP"
    case .markup: "DOCX, ODT, trang web"
    case .digests: "mã SHA-256 trong JSON"
    }
  }

  fileprivate var english: String {
    switch self {
    case .pdf: "PDF with a text layer"
    case .images: "scanned pages of PDF files"
    case .imageFiles: "tables in scans: PNG, JPEG, TIFF"
    case .recognition: "scans: PDF, PNG, JPEG, TIFF"
    case .vietnamese: "Vietnamese in scans"
    case .office: "DOC, RTF, ODT"
    case .archives: "DOCX, ODT, ZIP"
    case .markup: "DOCX, ODT, web pages"
    case .digests: "SHA-256 in JSON"
    }
  }
}
