import Model

/// Tells the tables in which recipients and signature stand from those of the body.
///
/// `| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |` above `| - Lưu: VT. | CHỦ TỊCH |`. Near miss: a table of tasks, in which a cell may begin as a
/// signature does: `| 2 | Kiểm kê sách | KT | 2026 |`.
struct BackMatterTable {
  let reading: Reading

  /// Lines that such a table has at the most.
  private static let longest = 80
  /// Columns with text that such a table has at the most: recipients, a gap, signature.
  private static let widest = 3
  /// Lines of a column in which an office or a name follows its authority.
  private static let reach = 6

  /// Whether the table of some lines is back matter: few columns, rows without numbers, and in one column the heading of the
  /// recipients, or an authority with an office or a name below it. O(bytes of the table).
  func holds(_ lines: Range<Int>) -> Bool {
    guard lines.count <= Self.longest else { return false }
    let rows = TableScanner.cells(lines, reading.lines, reading.bytes.span)
    let width = rows.map(\.count).max() ?? 0
    if numbersRows(rows) { return false }
    let columns = (0..<width).map { column in
      rows.flatMap { column < $0.count ? parts(of: $0[column]) : [] }.map { reading.tokens($0) }
        .filter { !$0.isEmpty }
    }
    // Where every cell has lines of its own, how many columns there are is a guess.
    if reading.lines[lines.lowerBound].has(.row), columns.count(where: { !$0.isEmpty }) > Self.widest {
      return false
    }
    return columns.contains { column in
      column.indices.contains { isHeading(column[$0]) || signs(column, at: $0) }
    }
  }

  /// Whether the rows are those of a list: TT or STT above them, or a number in front of two or more.
  private func numbersRows(_ rows: [[TextRange]]) -> Bool {
    guard let head = rows.first?.first else { return false }
    if ["tt", "stt", "số tt", "số thứ tự"].contains(reading.folded(head)) { return true }
    let numbered = rows.count { row in
      guard let cell = row.first, cell.count <= 4 else { return false }
      let tokens = reading.tokens(cell)
      return tokens.first?.kind == .number && tokens.dropFirst().allSatisfy { $0.kind == .mark }
    }
    return numbered > 1
  }

  /// `Nơi nhận:`, alone or with the first recipients; `Nơi nhận báo cáo` is none.
  private func isHeading(_ tokens: [Token]) -> Bool {
    BackMatterReader.beginsRecipients(tokens, reading) && (tokens.count == 2 || tokens[2].isMark(.colon))
  }

  /// Whether a line of a column opens a signature: an authority, or an office in capitals, with an office or a name below it.
  private func signs(_ column: [[Token]], at index: Int) -> Bool {
    let line = column[index]
    let below = column[(index + 1)...].prefix(Self.reach)
    if SignatureReader.isAuthority(line, reading) {
      // TM. above ỦY BAN NHÂN DÂN
      if !line.dropFirst().contains(where: { $0.kind == .word }) {
        return below.first.map(isCapitals) ?? false
      }
      if !isCapitals(line) { return endsInName(line) || below.contains(where: isOffice) }
      return column.count == 1 || line.count > Self.fewestJoined
        || below.contains { isOffice($0) || SignatureReader.isPerson($0, reading) }
    }
    return isOffice(line) && below.contains { SignatureReader.isPerson($0, reading) }
  }

  /// Words of a line that holds more than an authority: `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
  private static let fewestJoined = 8

  /// `T/M BAN CHỦ NHIỆM (Đã ký) Lê Thị An`
  private func endsInName(_ tokens: [Token]) -> Bool {
    let name = tokens.reversed().prefix { $0.kind == .word && $0.has(.capital) && !$0.has(.allCaps) }
    return SignatureReader.isPerson(name.reversed(), reading)
  }

  private func isOffice(_ tokens: [Token]) -> Bool {
    isCapitals(tokens) && SignatureReader.isOffice(tokens, reading)
  }

  private func isCapitals(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.count > 1 && words.allSatisfy { $0.has(.allCaps) }
  }

  /// The lines of a cell.
  private func parts(of cell: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var start = Int(cell.start)
    for index in cell.offsets where reading.bytes[index] == 0x0A || reading.bytes[index] == 0x0B {
      result.append(TextRange(start, index))
      start = index + 1
    }
    result.append(TextRange(start, Int(cell.end)))
    return result
  }
}
