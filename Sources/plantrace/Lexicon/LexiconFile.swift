import ArgumentParser
import Extract
import Report

/// A user's own lexicon: tab-separated lines `kind`, `phrase`, `value` and, where known, `source`; `#` opens a comment line.
struct LexiconFile {
  /// The well-formed entries, in order.
  private(set) var entries: [LexiconEntry] = []
  /// What is wrong, by line.
  private(set) var problems: [Problem] = []

  /// Something wrong in a line.
  struct Problem: Error {
    var path: String
    var line: Int
    var detail: Detail

    /// What is wrong.
    enum Detail {
      case columns(Int)
      case unknownKind(String)
      case emptyPhrase
      case entry(String)
    }
  }

  /// Reads and checks a file.
  init(path: String) throws(InputError) {
    let bytes = try SettingsText.bytes(of: path)
    var lines: [Int] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      read(line, number: index + 1, path: path, into: &lines)
    }
    for problem in Lexicon.check(entries) where lines.indices.contains(problem.entry) {
      problems.append(Problem(path: path, line: lines[problem.entry], detail: .entry(problem.message)))
    }
    problems.sort { $0.line < $1.line }
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, number: Int, path: String, into lines: inout [Int]
  ) {
    var line = line
    if line.last == 0x0D { line = line.dropLast() }
    guard line.contains(where: { $0 > 0x20 }), line.first != 0x23 else { return }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map(Self.trimmed)
    var detail: Problem.Detail?
    if cells.count < 2 || cells.count > 4 {
      detail = .columns(cells.count)
    } else if LexiconKind(rawValue: cells[0]) == nil {
      detail = .unknownKind(cells[0])
    } else if cells[1].isEmpty {
      detail = .emptyPhrase
    }
    if let detail { return problems.append(Problem(path: path, line: number, detail: detail)) }
    guard let kind = LexiconKind(rawValue: cells[0]) else { return }
    entries.append(
      LexiconEntry(
        kind: kind, phrase: cells[1], value: cells.count >= 3 ? cells[2] : "",
        source: cells.count == 4 ? cells[3] : "\(PathName.last(of: path)):\(number)"))
    lines.append(number)
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> String {
    var cell = cell
    while cell.first == 0x20 { cell = cell.dropFirst() }
    while cell.last == 0x20 { cell = cell.dropLast() }
    return String(decoding: cell, as: UTF8.self)
  }

  /// The shipped lexicon with the entries of the file added; problems are told, and leave by an exit code.
  static func lexicon(adding path: String?, language: Language) throws -> Lexicon {
    guard let path else { return .standard }
    let file: LexiconFile
    do {
      file = try LexiconFile(path: path)
    } catch {
      StandardError.write(error.message(in: language))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    guard file.problems.isEmpty else {
      for problem in file.problems { StandardError.write(problem.message(in: language)) }
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return Lexicon(adding: file.entries)
  }
}

extension LexiconFile.Problem {
  /// One line that names file and line.
  func message(in language: Language) -> String { "\(path):\(line): \(sentence(in: language))" }

  private func sentence(in language: Language) -> String {
    let kinds = LexiconKind.allCases.map(\.rawValue).joined(separator: ", ")
    return switch (detail, language) {
    case (.columns(let count), .vietnamese):
      "có \(count) cột; cần 3 cột cách nhau bằng dấu tab: loại, cụm từ, giá trị (cột thứ tư là nguồn, không bắt buộc)."
    case (.columns(let count), .english):
      "\(count) columns; three are needed, separated by tabs: kind, phrase, value (a fourth, the source, may follow)."
    case (.unknownKind(let kind), .vietnamese): "không có loại “\(kind)”; các loại: \(kinds)."
    case (.unknownKind(let kind), .english): "no kind “\(kind)”; the kinds are \(kinds)."
    case (.emptyPhrase, .vietnamese): "cụm từ để trống."
    case (.emptyPhrase, .english): "the phrase is empty."
    case (.entry(let message), _): message
    }
  }
}
