import ArgumentParser
import Ingest
import Report

/// `plantrace doctor`: what this machine can read, and what to install for the rest.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "List the programs that some formats need, with what is there and what to install.",
    discussion:
      "Exit code 1 where something is missing. Text, Markdown, Word (.docx) and web pages need none of them.")

  @Option(help: "Language of the list: vi or en.")
  var lang: Language?

  /// Runs the command.
  func run() throws {
    let language = lang ?? Environment.language
    let tools = OutsideTool.all()
    for tool in tools { print(line(tool, in: language)) }
    let missing = tools.filter { $0.version == nil }
    guard !missing.isEmpty else { return }
    let packages = missing.map(\.package).reduce(into: [String]()) { list, name in
      if !list.contains(name) { list.append(name) }
    }
    print("\napt install \(packages.joined(separator: " "))")
    throw ExitCode(ExitStatus.findings.rawValue)
  }

  private func line(_ tool: OutsideTool, in language: Language) -> String {
    let name = tool.name.padded(to: 15)
    let purpose = language == .vietnamese ? tool.purpose.vietnamese : tool.purpose.english
    let missing = language == .vietnamese ? "thiếu, gói \(tool.package)" : "missing, package \(tool.package)"
    return "  \(name)\((tool.version ?? missing).padded(to: 40))\(purpose)"
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
    case .recognition: "ảnh quét: PDF, PNG, JPEG, TIFF"
    case .vietnamese: "chữ Việt trong ảnh quét"
    case .office: "DOC, RTF, ODT"
    }
  }

  fileprivate var english: String {
    switch self {
    case .pdf: "PDF with a text layer"
    case .images: "scanned pages of PDF files"
    case .recognition: "scans: PDF, PNG, JPEG, TIFF"
    case .vietnamese: "Vietnamese in scans"
    case .office: "DOC, RTF, ODT"
    }
  }
}
