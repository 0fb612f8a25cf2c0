/// The directories of a TIFF file: one a page, each names where the next one lies.
enum TIFFDirectories {
  /// Pages that are read at the most.
  private static let most = 3000
  /// Bytes of an entry.
  private static let entry = 12

  /// How many there are. O(pages).
  ///
  /// - Throws: ``IngestError`` where the file ends before its directories do: a library would give those that are left.
  static func count(of file: [UInt8]) throws(IngestError) -> Int {
    let isLittle = file.first == 0x49
    func number(at place: Int, bytes: Int) throws(IngestError) -> Int {
      guard place >= 0, place + bytes <= file.count else { throw IngestError(.truncated(.tiff)) }
      let digits = file[place..<(place + bytes)]
      return isLittle
        ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
    }
    var count = 0
    var place = try number(at: 4, bytes: 4)
    while place != 0 {
      count += 1
      guard count <= most else {
        throw IngestError(.damaged(.tiff, detail: "more than \(most) pages"))
      }
      let entries = try number(at: place, bytes: 2)
      place = try number(at: place + 2 + entries * entry, bytes: 4)
    }
    return count
  }
}
