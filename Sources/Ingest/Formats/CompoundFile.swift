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

  /// The names of the directory's entries.
  static func entryNames(in bytes: [UInt8]) -> Set<String> {
    guard bytes.count >= headerSize else { return [] }
    let shift = Int(word(bytes, 30))
    guard shift == 9 || shift == 12 else { return [] }
    let size = 1 << shift
    var names: Set<String> = []
    var sector = Int(long(bytes, 48))
    for _ in 0..<mostSectors {
      let start = (sector + 1) << shift
      guard sector < 0xFFFF_FFFA, start + size <= bytes.count else { break }
      for entry in stride(from: start, to: start + size, by: 128) {
        let length = Int(word(bytes, entry + 64))
        guard length >= 2, length <= 64 else { continue }
        let units = (0..<length / 2 - 1).map { word(bytes, entry + 2 * $0) }
        names.insert(String(decoding: units, as: UTF16.self))
      }
      guard let next = nextSector(after: sector, shift, bytes) else { break }
      sector = next
    }
    return names
  }

  /// The FAT's entry of a sector, through the first 109 sectors of the FAT that the header lists.
  private static func nextSector(after sector: Int, _ shift: Int, _ bytes: [UInt8]) -> Int? {
    let perSector = 1 << (shift - 2)
    let table = sector / perSector
    guard table < 109 else { return nil }
    let place = ((Int(long(bytes, 76 + 4 * table)) + 1) << shift) + 4 * (sector % perSector)
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
