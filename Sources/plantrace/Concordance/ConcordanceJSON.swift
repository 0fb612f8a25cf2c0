import Evaluate
import Model
import Report

/// The rows of a concordance in JSON: the object of `plantrace/concordance/1`, or its list of entries alone.
enum ConcordanceJSON {
  /// Reads the entries. O(bytes).
  static func rows(of bytes: [UInt8], _ problems: inout [ConcordanceProblem]) -> [ConcordanceRow] {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONReader.document(of: bytes, listing: "entries")
    } catch {
      let line = line(of: error.offset, in: bytes)
      problems.append(ConcordanceProblem(line: line, detail: .json(expected: error.expected)))
      return []
    }
    if let schema = document.members["schema"].text, schema != PlanTrace.concordanceSchema {
      problems.append(ConcordanceProblem(line: 1, detail: .schema(schema)))
      return []
    }
    guard let elements = document.elements else {
      problems.append(ConcordanceProblem(line: 1, detail: .json(expected: "\"entries\": […]")))
      return []
    }
    var rows: [ConcordanceRow] = []
    var line = 1
    var place = 0
    for element in elements {
      line += bytes[place..<element.offset].count { $0 == 0x0A }
      place = element.offset
      if let row = row(of: element.value, line: line, &problems) { rows.append(row) }
    }
    return rows
  }

  private static func row(
    of value: JSONValue, line: Int, _ problems: inout [ConcordanceProblem]
  ) -> ConcordanceRow? {
    guard case .object = value else {
      problems.append(ConcordanceProblem(line: line, detail: .noEntry))
      return nil
    }
    var row = ConcordanceRow(line: line)
    for column in ConcordanceColumn.allCases where column != .score {
      switch value[column.rawValue] {
      case .null: break
      case .string(let text): row[column] = text
      default:
        problems.append(ConcordanceProblem(line: line, detail: .noText(key: column.rawValue)))
        return nil
      }
    }
    return row
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
