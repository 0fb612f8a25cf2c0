/// Tells what a compound file holds, Microsoft's container of old office files, by the names in its directory.
///
/// Format: [MS-CFB], sections 2.2 (header), 2.3 (FAT) and 2.6 (directory entries of 128 bytes).
enum CompoundFile {
  /// What every compound file begins with.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  /// Bytes of the header.
  static let headerSize = 512

  /// Sectors of the directory that are looked through.
  private static let mostSectors = 4096

  /// The format; a file that is cut off or holds nothing known counts as an old Word file.
  static func format(of bytes: [UInt8]) -> Format {
    let names = entryNames(in: bytes)
    if names.contains("EncryptedPackage") { return .encryptedOffice }
    if names.contains("WordDocument") { return .doc }
    if names.contains("Workbook") || names.contains("Book") { return .spreadsheet }
    if names.contains("PowerPoint Document") { return .presentation }
    if names.contains(where: { $0.hasPrefix("__substg1.0_") }) { return .msg }
    return .doc
  }

  /// What is wrong with an old Word file that does not name its text: LibreOffice takes such for text of another kind. Nil for
  /// one that does, whatever else is wrong with it.
  static func faultOfWordFile(_ bytes: [UInt8]) -> IngestError.Reason? {
    guard bytes.count >= headerSize else { return .truncated(.doc) }
    guard sectorShift(of: bytes) != nil else { return .damaged(.doc, detail: "header of the compound file") }
    let directory = directory(of: bytes)
    if directory.names.contains("WordDocument") { return nil }
    return directory.isCut ? .truncated(.doc) : .missingPart("WordDocument")
  }

  /// The names of the directory's entries.
  static func entryNames(in bytes: [UInt8]) -> Set<String> { directory(of: bytes).names }

  /// The binary logarithm of the size of a sector; nil where the header gives none that there is.
  private static func sectorShift(of bytes: [UInt8]) -> Int? {
    let shift = Int(word(bytes, 30))
    return shift == 9 || shift == 12 ? shift : nil
  }

  /// The names of the directory's entries, and whether it leads beyond the end of the file.
  private static func directory(of bytes: [UInt8]) -> (names: Set<String>, isCut: Bool) {
    guard bytes.count >= headerSize, let shift = sectorShift(of: bytes) else { return ([], false) }
    let size = 1 << shift
    var names: Set<String> = []
    var sector = Int(long(bytes, 48))
    for _ in 0..<mostSectors {
      let start = (sector + 1) << shift
      guard sector < 0xFFFF_FFFA else { break }
      for entry in stride(from: start, to: start + size, by: 128) {
        guard entry + 128 <= bytes.count else { return (names, true) }
        let length = Int(word(bytes, entry + 64))
        guard length >= 2, length <= 64 else { continue }
        let units = (0..<length / 2 - 1).map { word(bytes, entry + 2 * $0) }
        names.insert(String(decoding: units, as: UTF16.self))
      }
      guard let next = nextSector(after: sector, shift, bytes) else { return (names, true) }
      sector = next
    }
    return (names, false)
  }

  /// The FAT's entry of a sector; nil where it lies beyond the end of the file.
  private static func nextSector(after sector: Int, _ shift: Int, _ bytes: [UInt8]) -> Int? {
    let perSector = 1 << (shift - 2)
    guard let table = sectorOfFAT(sector / perSector, shift, bytes) else { return nil }
    return entry(sector % perSector, ofSector: table, shift, bytes)
  }

  /// A sector of the FAT: the header lists the first 109, further sectors the others, each ending with the next of its kind.
  private static func sectorOfFAT(_ index: Int, _ shift: Int, _ bytes: [UInt8]) -> Int? {
    if index < 109 { return Int(long(bytes, 76 + 4 * index)) }
    let perSector = (1 << (shift - 2)) - 1
    var sector = Int(long(bytes, 68))
    for _ in 0..<(index - 109) / perSector {
      guard let next = entry(perSector, ofSector: sector, shift, bytes) else { return nil }
      sector = next
    }
    return entry((index - 109) % perSector, ofSector: sector, shift, bytes)
  }

  /// A number of a sector of numbers.
  private static func entry(_ index: Int, ofSector sector: Int, _ shift: Int, _ bytes: [UInt8]) -> Int? {
    let place = ((sector + 1) << shift) + 4 * index
    guard place + 4 <= bytes.count else { return nil }
    return Int(long(bytes, place))
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> UInt16 {
    UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
  }

  private static func long(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(word(bytes, at)) | UInt32(word(bytes, at + 2)) << 16
  }
}
