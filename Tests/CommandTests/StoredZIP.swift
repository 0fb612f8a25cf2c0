/// A ZIP archive whose members are stored as they are.
enum StoredZIP {
  /// The archive of some texts by path.
  static func bytes(_ members: [(path: String, text: String)]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let path = Array(member.path.utf8)
      let content = Array(member.text.utf8)
      let size = UInt32(content.count)
      // Version 2.0, no flags, stored, no time; then checksum and sizes.
      let common =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + long(checksum(content)) + long(size) + long(size)
        + short(UInt16(path.count)) + [0, 0]
      directory += long(0x0201_4B50) + [20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += long(UInt32(archive.count)) + path
      archive += long(0x0403_4B50) + common + path + content
    }
    let count = short(UInt16(members.count))
    let end =
      long(0x0605_4B50) + [0, 0, 0, 0] + count + count + long(UInt32(directory.count))
      + long(UInt32(archive.count)) + [0, 0]
    return archive + directory + end
  }

  private static func short(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func long(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
