/// Finds what a page shows beside its text: its number, running heads and feet.
enum PageFurniture {
  /// How much of a page's height at its head and at its foot may hold such rows.
  private static let margin: Float = 0.11
  /// Points by which a running head may wander from page to page.
  private static let wander: Float = 8

  /// The rows that are furniture, for each page. O(rows).
  static func find(_ pages: [Page]) -> [Set<Int>] {
    var places: [Key: Set<Int>] = [:]
    for page in pages {
      for row in page.rows where isInMargin(row, of: page) {
        places[Key(row), default: []].insert(page.number)
      }
    }
    let numbers = pages.flatMap { page in
      page.rows.filter { isInMargin($0, of: page) && isPageNumber($0.text) }
    }
    let least = max(3, pages.count / 4)
    return pages.map { page in
      var found = stamps(page.rows)
      for (index, row) in page.rows.enumerated() where isInMargin(row, of: page) {
        let repeats = Key(row).neighbours.reduce(0) { $0 + (places[$1]?.count ?? 0) }
        if isPageNumber(row.text) || repeats >= least || isMisread(row, of: page, like: numbers) {
          found.insert(index)
        }
      }
      return found
    }
  }

  /// The rows of digital signatures: `Người ký: …`, `Email: …`, `Cơ quan: …`, `Ngày ký: …` one below the other, of which one names
  /// the signer; `Cơ quan: …` alone is text. O(rows).
  private static func stamps(_ rows: [PageRow]) -> Set<Int> {
    var found: Set<Int> = []
    var start = rows.startIndex
    while start < rows.endIndex {
      let run = rows[start...].prefix { opens($0, with: labels) }
      if run.count > 1, run.contains(where: { opens($0, with: signers) }) {
        found.formUnion(run.indices)
      }
      start = run.endIndex + 1
    }
    return found
  }

  private static func opens(_ row: PageRow, with labels: [[UInt8]]) -> Bool {
    guard let text = row.segments.first?.text else { return false }
    return labels.contains { text.starts(with: $0) }
  }

  private static let signers = ["Người ký:", "Ký bởi:", "Được ký bởi"].map { Array($0.utf8) }
  private static let labels =
    signers + ["Email:", "Cơ quan:", "Ngày ký:", "Thời gian ký:", "Giờ ký:"].map { Array($0.utf8) }

  private static func isInMargin(_ row: PageRow, of page: Page) -> Bool {
    row.bottom < page.height * margin || row.top > page.height * (1 - margin)
  }

  /// A number that recognition took for something else: `&`, `°.` where other pages have theirs.
  private static func isMisread(_ row: PageRow, of page: Page, like numbers: [PageRow]) -> Bool {
    guard page.confidence != nil, String(decoding: row.text, as: UTF8.self).count <= longestMisread else {
      return false
    }
    return numbers.contains { abs($0.top - row.top) < wander && abs($0.left - row.left) < wander }
  }

  /// Characters of a misread number at the most.
  private static let longestMisread = 3

  /// A text without its figures, and about where it stands.
  private struct Key: Hashable {
    var text: [UInt8]
    var place: Int

    init(_ row: PageRow) {
      text = row.text.filter { !(0x30...0x39 ~= $0) }
      place = Int(row.top / wander)
    }

    /// The key itself and those just above and below.
    var neighbours: [Key] {
      [-1, 0, 1].map { step in
        var key = self
        key.place += step
        return key
      }
    }
  }

  /// A number alone, with dashes or a word for page: `5`, `- 5 -`, `Trang 5/12`.
  static func isPageNumber(_ text: [UInt8]) -> Bool {
    var word = String(decoding: text, as: UTF8.self).lowercased()
    for name in ["trang", "page"] where word.hasPrefix(name) { word.removeFirst(name.count) }
    let digits = word.filter { $0.isNumber }
    return !digits.isEmpty && digits.count <= 6 && word.allSatisfy { $0.isNumber || "-–|/ .".contains($0) }
  }
}
