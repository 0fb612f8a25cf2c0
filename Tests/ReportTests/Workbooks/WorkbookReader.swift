import Foundation
import FoundationXML

/// A workbook read back from its bytes.
struct WorkbookReader {
  /// A sheet as its file says.
  struct Sheet {
    /// The cells by place, such as `B2`.
    var cells: [String: Cell] = [:]
    /// Where the frozen panes end, such as `C2`.
    var frozen: String?
    /// What the filter covers, such as `A1:K35`.
    var filter: String?
    /// Where cells lead, by place.
    var links: [String: String] = [:]
    /// The widths of columns.
    var widths: [Double] = []
    /// The heights of rows, by number.
    var heights: [Int: Double] = [:]

    /// The text or number at a place; nil for an empty cell.
    subscript(place: String) -> String? { cells[place]?.value }
  }

  /// A cell.
  struct Cell {
    /// `s` for text, `n` for numbers; a formula would have another kind.
    var type: String
    var value: String
    var formula: String?
    /// How it is shown, such as `0%`; nil for the usual way.
    var format: String?
    /// Whether its words go over several lines.
    var isWrapped: Bool
    /// Its colour; nil where it has none.
    var fill: String?
  }

  let archive: ZipArchive
  /// The names of the sheets in order.
  private(set) var names: [String] = []
  private(set) var sheets: [String: Sheet] = [:]

  /// Reads a workbook.
  init(_ bytes: [UInt8]) throws {
    archive = try ZipArchive(bytes)
    let strings = try SharedStrings(Self.elements(of: "xl/sharedStrings.xml", in: archive)).strings
    let styles = try Styles(Self.elements(of: "xl/styles.xml", in: archive))
    names = try Self.elements(of: "xl/workbook.xml", in: archive).filter { $0.name == "sheet" }
      .compactMap { $0.attributes["name"] }
    for (index, name) in names.enumerated() {
      let elements = try Self.elements(of: "xl/worksheets/sheet\(index + 1).xml", in: archive)
      sheets[name] = Self.sheet(elements, strings, styles)
    }
  }

  /// A sheet by its name; an empty one where there is none.
  subscript(name: String) -> Sheet { sheets[name] ?? Sheet() }

  private static func elements(of member: String, in archive: ZipArchive) throws -> [XMLElements.Element] {
    guard let bytes = archive[member] else { throw ZipArchive.Broken() }
    return try XMLElements.all(of: bytes)
  }

  private static func sheet(
    _ elements: [XMLElements.Element], _ strings: [String], _ styles: Styles
  ) -> Sheet {
    var sheet = Sheet()
    var place: String?
    for element in elements {
      switch element.name {
      case "pane": sheet.frozen = element.attributes["topLeftCell"]
      case "autoFilter": sheet.filter = element.attributes["ref"]
      case "hyperlink": sheet.links[element.attributes["ref"] ?? ""] = element.attributes["location"]
      case "col": sheet.widths.append(Double(element.attributes["width"] ?? "") ?? 0)
      case "row":
        sheet.heights[Int(element.attributes["r"] ?? "") ?? 0] = Double(element.attributes["ht"] ?? "")
      case "c":
        place = element.attributes["r"]
        let style = styles[Int(element.attributes["s"] ?? "") ?? 0]
        guard let place, element.text != nil || element.attributes["t"] != nil else { break }
        sheet.cells[place] = Cell(
          type: element.attributes["t"] ?? "n", value: "", formula: nil, format: style.format,
          isWrapped: style.isWrapped, fill: style.fill)
      case "f": place.map { sheet.cells[$0]?.formula = element.text }
      case "v":
        guard let place else { break }
        let text = element.text ?? ""
        if sheet.cells[place]?.type == "s" {
          sheet.cells[place]?.value = Int(text).map { strings[$0] } ?? ""
        } else {
          sheet.cells[place]?.value = text
        }
      default: break
      }
    }
    return sheet
  }
}

/// The texts that the cells of a workbook share.
private struct SharedStrings {
  private(set) var strings: [String] = []

  init(_ elements: [XMLElements.Element]) {
    for element in elements {
      if element.name == "si" { strings.append("") }
      if element.name == "t", !strings.isEmpty { strings[strings.count - 1] += element.text ?? "" }
    }
  }
}

/// The looks that the cells of a workbook share.
private struct Styles {
  struct Style {
    var format: String?
    var isWrapped = false
    var fill: String?
  }

  private var styles: [Style] = []

  init(_ elements: [XMLElements.Element]) {
    var formats = ["9": "0%", "2": "0.00"]
    var fills: [String?] = []
    var isInCells = false
    for element in elements {
      switch element.name {
      case "numFmt": formats[element.attributes["numFmtId"] ?? ""] = element.attributes["formatCode"]
      case "fill": fills.append(nil)
      case "fgColor" where !fills.isEmpty: fills[fills.count - 1] = element.attributes["rgb"]
      case "cellXfs": isInCells = true
      case "cellStyles", "dxfs": isInCells = false
      case "xf" where isInCells:
        let fill = Int(element.attributes["fillId"] ?? "") ?? 0
        styles.append(
          Style(
            format: formats[element.attributes["numFmtId"] ?? ""],
            fill: fills.indices.contains(fill) ? fills[fill] : nil))
      case "alignment" where isInCells && !styles.isEmpty:
        styles[styles.count - 1].isWrapped = element.attributes["wrapText"] == "1"
      default: break
      }
    }
  }

  subscript(index: Int) -> Style { styles.indices.contains(index) ? styles[index] : Style() }
}
