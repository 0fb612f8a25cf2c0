import CLeptonica
import CLibXML2
import CNettle
import CZip

/// A program or library outside that some formats need.
public struct OutsideTool: Sendable {
  /// What it is needed for.
  public enum Purpose: String, Sendable, CaseIterable {
    /// The text layer of PDF files.
    case pdf
    /// The images of their pages.
    case images
    /// The pages of image files, with their tables.
    case imageFiles
    /// The text of images.
    case recognition
    /// The words of Vietnamese in images.
    case vietnamese
    /// Files of other word processors.
    case office
    /// Archives: Word and OpenDocument files are some.
    case archives
    /// The markup inside them, and web pages.
    case markup
    /// The digests of sources in JSON.
    case digests
  }

  public var purpose: Purpose
  /// The name of the program or library.
  public var name: String
  /// What Debian calls its package.
  public var package: String
  /// The version there is, the file name of a library; nil where it is missing.
  public var version: String?

  /// Everything that some format needs, with what is there. Runs each program once.
  public static func all() -> [OutsideTool] {
    Purpose.allCases.map { purpose in
      switch purpose {
      case .pdf: tool(purpose, "pdftotext", "poppler-utils", ["-v"])
      case .images: tool(purpose, "pdftoppm", "poppler-utils", ["-v"])
      case .imageFiles: library(purpose, "leptonica", "liblept5", plantrace_leptonica_library())
      case .recognition: tool(purpose, "tesseract", "tesseract-ocr", ["--version"])
      case .vietnamese: vietnamese()
      case .office: tool(purpose, "soffice", "libreoffice-writer-nogui", ["--version"])
      case .archives: library(purpose, "libzip", "libzip4", plantrace_zip_library())
      case .markup: library(purpose, "libxml2", "libxml2", plantrace_xml_library())
      case .digests: library(purpose, "libnettle", "libnettle8", plantrace_nettle_library())
      }
    }
  }

  private static func tool(
    _ purpose: Purpose, _ name: String, _ package: String, _ arguments: [String]
  ) -> OutsideTool {
    let said = said(by: name, package, arguments)
    let number = said.flatMap { line in line.split(separator: " ").first { $0.contains { $0.isNumber } } }
    return OutsideTool(
      purpose: purpose, name: name, package: package, version: said.map { String(number ?? $0[...]) })
  }

  private static func library(
    _ purpose: Purpose, _ name: String, _ package: String, _ found: UnsafePointer<CChar>?
  ) -> OutsideTool {
    OutsideTool(
      purpose: purpose, name: name, package: package, version: found.map { String(cString: $0) })
  }

  private static func vietnamese() -> OutsideTool {
    let process = ChildProcess(
      tool: "tesseract", package: "tesseract-ocr", arguments: ["--list-langs"],
      limits: ChildProcess.Limits(seconds: 20))
    let list = (try? process.run())?.output ?? []
    let isThere = String(decoding: list, as: UTF8.self).split(separator: "\n").contains("vie")
    return OutsideTool(
      purpose: .vietnamese, name: "tesseract vie", package: "tesseract-ocr-vie",
      version: isThere ? "vie" : nil)
  }

  /// The first line that a program says; nil where it cannot be run.
  private static func said(by name: String, _ package: String, _ arguments: [String]) -> String? {
    let process = ChildProcess(
      tool: name, package: package, arguments: arguments, limits: ChildProcess.Limits(seconds: 20, memory: 0))
    guard let result = try? process.run(), result.status < 127 else { return nil }
    let output = String(decoding: result.output, as: UTF8.self)
    return output.split(separator: "\n").first.map(String.init) ?? result.complaint
  }
}
