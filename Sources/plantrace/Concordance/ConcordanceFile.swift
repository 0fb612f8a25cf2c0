import ArgumentParser
import Compare
import Report

/// A concordance in a file, as CSV or as JSON.
struct ConcordanceFile {
  let path: String
  private(set) var concordance = Concordance()
  /// The line of each entry, from 1.
  private(set) var lines: [Int] = []
  /// What is wrong, by line.
  private(set) var problems: [ConcordanceProblem] = []

  /// Reads and checks a file. O(bytes).
  init(path: String) throws(InputError) {
    self.path = path
    var bytes = try InputReader.bytes(of: path)
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      problems.append(ConcordanceProblem(line: nil, detail: .workbook))
      return
    }
    bytes = try SettingsText.utf8(bytes, path: path)
    let first = bytes.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let isJSON = first == 0x7B || first == 0x5B
    let rows = isJSON ? ConcordanceJSON.rows(of: bytes, &problems) : ConcordanceCSV.rows(of: bytes, &problems)
    for row in rows { add(row) }
  }

  /// Checks a row and takes it as an entry.
  private mutating func add(_ row: ConcordanceRow) {
    guard let upper = row[.upperPath] else { return complain(row, .noUpper) }
    var verdict: Concordance.Verdict?
    if let word = row[.verdict] {
      verdict = Concordance.Verdict(rawValue: word.lowercased())
      if verdict == nil { return complain(row, .unknownVerdict(word)) }
    }
    if let verdict, verdict != .missing, row[.lowerPath] == nil { return complain(row, .noLower(verdict)) }
    concordance.entries.append(
      Concordance.Entry(
        upper: upper, plan: row[.plan], lower: row[.lowerPath], verdict: verdict, note: row[.note],
        upperText: row[.upperText], lowerText: row[.lowerText]))
    lines.append(row.line)
  }

  private mutating func complain(_ row: ConcordanceRow, _ detail: ConcordanceProblem.Detail) {
    problems.append(ConcordanceProblem(line: row.line, detail: detail))
  }

  /// The file at a path, or nil without one; problems are told, and leave by an exit code.
  static func file(at path: String?, language: Language) throws -> ConcordanceFile? {
    guard let path else { return nil }
    let file = try ConcordanceFile(path: path)
    guard file.problems.isEmpty else {
      for problem in file.problems { StandardError.write(problem.message(path: path, in: language)) }
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return file
  }

  /// Says what a person must know about the entries, with their lines.
  func tell(_ findings: [ConcordanceFinding], in language: Language) {
    var absent: [String] = []
    var linesOf: [String: [Int]] = [:]
    for finding in findings {
      let line = lines[finding.entry]
      switch finding.problem {
      case .unknownPlan(let name):
        if linesOf[name] == nil { absent.append(name) }
        linesOf[name, default: []].append(line)
      case .overruled(let other):
        StandardError.write(
          Message.overruledEntry(path: path, line: line, by: lines[other]).text(in: language))
      default:
        StandardError.write("\(path):\(line): \(finding.problem.message.text(in: language))")
      }
    }
    for name in absent {
      StandardError.write(
        Message.absentPlan(path: path, lines: linesOf[name] ?? [], name: name).text(in: language))
    }
  }
}
